import { read } from '../../law/sources.ts';
import type { DeadlineRule } from '../rule.ts';
import { bargainingLimit, wage } from './bargaining-limit.ts';
import { by, on } from './bargaining-triggers.ts';

const defect = ['程序瑕疵', 'A defect in procedure'] as const;
const corrected = ['责令改正', 'Order to correct'] as const;
const sd = (article: string) => read('sdWageBargaining', article);
const ha = (article: string) => read('haWageBargaining', article);
const shandong = { region: 'SD', subjects: wage } as const;
const henan = { region: 'HA', subjects: wage } as const;

/** 集体协商期限：山东、河南，只用于工资协商. */
export const bargainingWagePlaces: readonly DeadlineRule[] = [
  bargainingLimit({
    ...shandong,
    id: 'sd-offer-reply',
    name: ['要约答复期限（山东，10日）', 'Reply to an offer (Shandong, 10 days)'],
    on: on.offerReceived,
    length: [10, 'calendar-day'],
    by: by.otherSide,
    missed: ['责令改正，记入诚信档案，取消评优资格', 'Order to correct, credit record, loss of awards'],
    basis: [sd('第二十一条'), sd('第四十七条')],
  }),
  bargainingLimit({
    ...shandong,
    id: 'sd-materials',
    name: ['资料提供期限（山东，协商开始10日前）', 'Data (Shandong, 10 days before)'],
    on: on.firstMeeting,
    length: [10, 'calendar-day'],
    before: true,
    by: by.bothSides,
    missed: corrected,
    basis: [sd('第二十三条')],
  }),
  bargainingLimit({
    ...shandong,
    id: 'sd-report-upper-union',
    name: [
      '向上一级工会报告期限（山东，协商开始5日前）',
      'Report to the higher union (Shandong, 5 days before)',
    ],
    on: on.firstMeeting,
    length: [5, 'calendar-day'],
    before: true,
    by: by.workerSide,
    missed: ['工会内部责任', 'Accountability within the union'],
    basis: [sd('第二十四条')],
  }),
  bargainingLimit({
    ...shandong,
    id: 'sd-negotiation',
    name: ['协商期限（山东，60日）', 'Bargaining period (Shandong, 60 days)'],
    on: on.consentReplied,
    length: [60, 'calendar-day'],
    by: by.bothSides,
    missed: ['申请协调处理', 'Coordination'],
    basis: [sd('第二十八条')],
    pause: { mode: 'remaining', zh: '不可抗力中止期间不计入', basis: [sd('第二十八条')] },
    note: ['到双方签字盖章为止', 'It ends with signature and seal'],
  }),
  bargainingLimit({
    ...shandong,
    id: 'sd-publish',
    name: ['公布期限（山东，7日）', 'Publish (Shandong, 7 days)'],
    on: on.effective,
    length: [7, 'calendar-day'],
    by: by.bothSides,
    missed: corrected,
    basis: [sd('第三十一条')],
  }),
  bargainingLimit({
    ...henan,
    id: 'hen-reps-publish',
    name: ['协商代表公布期限（河南，3个工作日）', 'Publish representatives (Henan, 3 working days)'],
    on: on.repsProduced,
    length: [3, 'working-day'],
    by: by.bothSides,
    missed: defect,
    basis: [ha('第十三条')],
  }),
  bargainingLimit({
    ...henan,
    id: 'hen-offer-reply',
    name: ['要约答复期限（河南，10个工作日）', 'Reply to an offer (Henan, 10 working days)'],
    on: on.offerReceived,
    length: [10, 'working-day'],
    by: by.otherSide,
    missed: ['约谈负责人，责令改正，通报批评', 'Interview of the head, order to correct, public criticism'],
    basis: [ha('第二十一条'), ha('第三十九条')],
  }),
  bargainingLimit({
    ...henan,
    id: 'hen-materials',
    name: ['方案和资料提供期限（河南，会议5个工作日前）', 'Plan and data (Henan, 5 working days before)'],
    on: on.meeting,
    length: [5, 'working-day'],
    before: true,
    by: by.bothSides,
    missed: ['约谈负责人，责令改正，通报批评', 'Interview of the head, order to correct, public criticism'],
    basis: [ha('第二十三条')],
  }),
  bargainingLimit({
    ...henan,
    id: 'hen-submit',
    name: ['报送期限（河南，5个工作日）', 'File (Henan, 5 working days)'],
    on: on.signed,
    length: [5, 'working-day'],
    by: by.employer,
    missed: ['未报送审查的不能生效', 'Not in force before it is filed and reviewed'],
    basis: [ha('第二十八条')],
  }),
  bargainingLimit({
    ...henan,
    id: 'hen-coordination-apply',
    name: ['申请协调处理期限（河南，协商期满15日内）', 'Apply for coordination (Henan, 15 days)'],
    on: on.periodEnded,
    length: [15, 'calendar-day'],
    by: by.eitherSide,
    missed: ['未申请的，本次协商终止', 'Without an application this round ends'],
    basis: [ha('第三十七条')],
    note: [
      '两个月从收到要约起算，不可抗力中止期间不计；人社部门收到申请后5个工作日内开始，30日内完成，最多延长15日',
      'The two months run from receipt, without force majeure; the authority then starts in 5 working days and ends in 30, at most 15 more',
    ],
  }),
];
