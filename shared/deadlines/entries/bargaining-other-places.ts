import { read } from '../../law/sources.ts';
import type { DeadlineRule } from '../rule.ts';
import { bargainingLimit, byDays, enterprise } from './bargaining-limit.ts';
import { by, on } from './bargaining-triggers.ts';

const js = (article: string) => read('jsUnionSupervision', article);
const sh = (article: string) => read('shCollectiveContract', article);
const bj = (article: string) => read('bjCollectiveContract', article);
const cq = (article: string) => read('cqCollectiveContract', article);
const defect = ['程序瑕疵', 'A defect in procedure'] as const;
const corrected = ['责令改正', 'Order to correct'] as const;

/** 集体协商期限：江苏（监督）、上海、北京、重庆. A selection, not full profiles. */
export const bargainingOtherPlaces: readonly DeadlineRule[] = [
  bargainingLimit({
    id: 'js-supervision-reply',
    name: [
      '工会劳动法律监督意见书处理告知期限（江苏，15个工作日）',
      'Act on and answer a supervision opinion (Jiangsu, 15 working days)',
    ],
    region: 'JS',
    on: on.opinionReceived,
    length: [15, 'working-day'],
    by: by.employer,
    missed: [
      '县级以上工会可以向人社等部门提出监督建议书',
      'A union at county level or above may send a recommendation',
    ],
    basis: [js('第二十条第二款'), js('第二十一条')],
  }),
  bargainingLimit({
    id: 'js-supervision-docketing',
    name: ['监督建议书立案期限（江苏，5个工作日）', 'Docket the recommendation (Jiangsu, 5 working days)'],
    region: 'JS',
    on: on.recommendationReceived,
    length: [5, 'working-day'],
    by: by.authority,
    missed: ['不立案的应当书面说明理由', 'Written reasons where it is not docketed'],
    basis: [js('第二十三条第一款')],
  }),
  bargainingLimit({
    id: 'sh-offer-reply',
    name: ['集体协商建议书答复期限（上海，15日）', 'Reply to a proposal (Shanghai, 15 days)'],
    region: 'SH',
    on: on.offerReceived,
    length: [15, 'calendar-day'],
    by: by.otherSide,
    missed: [
      '拒绝须有正当理由；裁员、群体性停工、重大隐患等事项不得拒绝或者拖延',
      'Refusal needs a proper reason; never on mass lay-off, stoppage or major hazard',
    ],
    basis: [sh('第十五条')],
  }),
  bargainingLimit({
    id: 'sh-reps',
    name: ['产生协商代表期限（上海，15日）', 'Produce representatives (Shanghai, 15 days)'],
    region: 'SH',
    on: on.bothAgreed,
    length: [15, 'calendar-day'],
    by: by.bothSides,
    missed: defect,
    basis: [sh('第十七条第一项')],
    note: ['产生后书面告知对方', 'And tell the other side in writing'],
  }),
  bargainingLimit({
    id: 'sh-submit',
    name: ['集体合同报送期限（上海，10日）', 'File the contract (Shanghai, 10 days)'],
    region: 'SH',
    on: on.passedNotice,
    length: [10, 'calendar-day'],
    scopes: enterprise,
    by: by.employer,
    missed: ['未报送审查的不能生效', 'Not in force before it is filed and reviewed'],
    basis: [sh('第二十三条第一款')],
    note: [
      '上海先签字、后提交职代会，报送从书面告知起算；行业性、区域性合同由企业方或者工会报送，没有规定日数',
      'In Shanghai the chiefs sign before the vote; the clock runs from the written notice',
    ],
  }),
  bargainingLimit({
    id: 'sh-congress-materials',
    name: ['职代会书面材料送交期限（上海，召开7日前）', 'Papers for the congress (Shanghai, 7 days before)'],
    region: 'SH',
    on: on.congress,
    length: [7, 'calendar-day'],
    before: true,
    by: by.union,
    missed: defect,
    basis: [read('shStaffCongress', '第三十条')],
    from: null,
  }),
  bargainingLimit({
    id: 'bj-offer-reply',
    name: ['书面答复期限（北京，20日）', 'Written reply (Beijing, 20 days)'],
    region: 'BJ',
    on: on.offerReceived,
    length: [20, 'calendar-day'],
    by: by.otherSide,
    missed: ['按工会法等规定处理', 'Handled under the Trade Union Law'],
    basis: [bj('第三十二条第二款')],
    note: [
      '劳动报酬、劳动条件、裁减人员等事项一律不得拒绝或者拖延',
      'Never refusable for pay, working conditions or lay-offs',
    ],
  }),
  bargainingLimit({
    id: 'bj-suspension-max',
    name: ['协商中止期限上限（北京，60日）', 'Longest suspension (Beijing, 60 days)'],
    region: 'BJ',
    type: 'cap',
    on: on.suspended,
    length: [60, 'calendar-day'],
    by: by.bothSides,
    missed: ['恢复协商或者申请协调处理', 'Resume or apply for coordination'],
    basis: [bj('第三十七条')],
  }),
  bargainingLimit({
    id: 'bj-end-filing',
    name: ['解除、终止备案期限（北京，10日）', 'File rescission or end (Beijing, 10 days)'],
    region: 'BJ',
    on: on.ended,
    length: [10, 'calendar-day'],
    by: by.bothSides,
    missed: corrected,
    basis: [bj('第四十八条')],
  }),
  bargainingLimit({
    id: 'cq-materials',
    name: ['资料提供期限（重庆，会议10日前）', 'Data (Chongqing, 10 days before)'],
    region: 'CQ',
    on: on.meeting,
    length: [10, 'calendar-day'],
    before: true,
    by: by.giver,
    missed: [
      '责令15日内改正，逾期罚款；不得以商业秘密为由不提供',
      'Order to correct within 15 days, then a fine; trade secrecy is no excuse',
    ],
    basis: [cq('第二十条'), cq('第五十条')],
  }),
  bargainingLimit({
    id: 'cq-publish',
    name: ['公布期限（重庆，10日）', 'Publish (Chongqing, 10 days)'],
    region: 'CQ',
    on: on.effective,
    length: [10, 'calendar-day'],
    by: by.employer,
    missed: corrected,
    basis: [cq('第二十九条')],
    note: ['以书面形式公布', 'In writing'],
  }),
  bargainingLimit({
    id: 'cq-coordination',
    name: ['协调处理期限（重庆，60日）', 'Coordination (Chongqing, 60 days)'],
    region: 'CQ',
    on: on.coordinationAccepted,
    length: [60, 'calendar-day'],
    extendable: byDays(
      30,
      '情况特殊的，经部门负责人批准可以延长，最长30日',
      'Special circumstances, approved by the head: at most 30 days more',
      'approval',
    ),
    by: by.authority,
    missed: ['不产生视为达成的协议', 'Nothing is deemed agreed'],
    basis: [cq('第四十八条第三款')],
  }),
];
