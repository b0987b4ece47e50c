import { read } from '../../law/sources.ts';
import { maternityLeave } from '../../owed/law/benefits.ts';
import { lawOf } from '../../owed/law/statute.ts';
import { nursing } from '../content-checks/limits.ts';
import { type ClauseTopic, figure } from './topic.ts';

const leave = lawOf(maternityLeave).value;
const care = lawOf(nursing).value;
const [early, late] = leave.miscarriage;

const plain = {
  variables: [],
  fallback: true,
  basis: [read('zjCollectiveContract', '第二十二条')],
} as const;

/** 女职工权益保护专项集体合同 topics (浙江条例 22; 女职工劳动保护特别规定). Days and minutes come from the tables of law. */
export const womenTopics: readonly ClauseTopic[] = [
  {
    ...plain,
    topic: 'equalPay',
    title: '男女平等、同工同酬',
    en: 'Equality and equal pay',
    text: '用人单位在录用、晋级、晋职、评聘专业技术职务和培训等方面坚持男女平等，实行男女同工同酬。除法律规定的不适合女性的岗位外，不以性别为由拒绝录用女性或者提高录用条件。',
  },
  {
    ...plain,
    topic: 'noRetaliation',
    title: '婚育期间的就业保障',
    en: 'Job security in marriage and birth',
    text: '用人单位不因结婚、怀孕、产假、哺乳等情形降低女职工的工资和福利待遇，不限制其晋级、晋职，不辞退女职工，不单方解除劳动合同；女职工依法要求解除、终止的除外。劳动合同在孕期、产期、哺乳期内期满的，续延至相应情形消失。',
  },
  {
    ...plain,
    topic: 'tabooPosts',
    title: '禁忌从事的劳动',
    en: 'Prohibited work',
    text: '用人单位遵守国家规定的女职工禁忌从事的劳动范围，将本单位属于禁忌范围的岗位列成清单，书面告知女职工，并随岗位变化及时更新。',
  },
  {
    ...plain,
    topic: 'menstruationRules',
    title: '经期保护',
    en: 'During menstruation',
    text: '女职工经期不从事国家规定的经期禁忌劳动。经期身体不适、确有困难的，凭医疗机构证明安排适当休息或者调整工作。',
  },
  {
    ...plain,
    topic: 'pregnancyRules',
    title: '孕期保护',
    en: 'During pregnancy',
    text: `女职工怀孕期间不能适应原劳动的，根据医疗机构的证明减轻劳动量或者安排其他能够适应的劳动。怀孕{fromMonth}以上的，不延长劳动时间，不安排夜班劳动，并在劳动时间内安排一定的休息时间。劳动时间内进行产前检查，所需时间计入劳动时间。`,
    variables: [
      figure(
        'fromMonth',
        '不延长劳动时间自怀孕',
        'No overtime from month',
        'month',
        care.noOvertimeFromMonth,
      ),
    ],
  },
  {
    ...plain,
    topic: 'maternityDays',
    title: '产假',
    en: 'Maternity leave',
    text: `女职工生育享受{days}产假；难产的，增加产假{difficult}；生育多胞胎的，每多生育一个婴儿，增加产假{eachChild}。`,
    variables: [
      figure('days', '产假', 'Maternity leave', 'day', leave.days),
      figure('difficult', '难产增加', 'Difficult birth', 'day', leave.difficult),
      figure('eachChild', '每多一孩增加', 'Each further child', 'day', leave.eachFurtherChild),
    ],
  },
  {
    ...plain,
    topic: 'localMaternityExtra',
    title: '地方延长产假、护理假和育儿假',
    en: 'Local extension and family leave',
    text: '符合法律、法规规定生育子女的，按照本省人口与计划生育法规延长产假，男方享受护理假，夫妻双方享受育儿假，假期视为提供正常劳动，工资、奖金和其他福利待遇照发。[一孩产假合计{first}。][二孩产假合计{second}。][三孩产假合计{third}。][男方护理假{father}。][育儿假夫妻双方每年各{parental}。]',
    variables: [
      figure('first', '一孩产假合计', 'First child in all', 'day'),
      figure('second', '二孩产假合计', 'Second child in all', 'day'),
      figure('third', '三孩产假合计', 'Third child in all', 'day'),
      figure('father', '男方护理假', 'Father', 'day'),
      figure('parental', '每年育儿假', 'Parental leave a year', 'day'),
    ],
    basis: [read('zjFamilyPlanning', '第二十二条')],
  },
  {
    ...plain,
    topic: 'miscarriageDays',
    title: '流产假',
    en: 'Leave after miscarriage',
    text: `女职工怀孕未满${late?.fromMonths}个月流产的，享受{early}产假；怀孕满${late?.fromMonths}个月流产的，享受{late}产假。`,
    variables: [
      figure('early', '未满四个月流产', 'Early miscarriage', 'day', early?.days ?? null),
      figure('late', '满四个月流产', 'Late miscarriage', 'day', late?.days ?? null),
    ],
  },
  {
    ...plain,
    topic: 'nursing',
    title: '哺乳期保护',
    en: 'While nursing',
    text: `对哺乳未满${care.nursingUntilMonths}个月婴儿的女职工，不延长劳动时间，不安排夜班劳动。每天在劳动时间内安排{minutes}哺乳时间；生育多胞胎的，每多哺乳一个婴儿，每天增加{eachChild}。`,
    variables: [
      figure('minutes', '每日哺乳时间', 'Nursing time a day', 'minute', care.minutesPerDay),
      figure('eachChild', '每多一孩增加', 'Each further child', 'minute', care.eachFurtherChild),
    ],
  },
  {
    ...plain,
    topic: 'familyPlanningTreatment',
    title: '计划生育方面的待遇',
    en: 'Family planning',
    text: '女职工接受计划生育手术的，凭医疗机构证明按照国家和省的规定休假，假期工资照发；生育、手术的医疗费用，参加生育保险的由生育保险基金支付，未参加的由用人单位支付。',
  },
  {
    ...plain,
    topic: 'facilities',
    title: '女职工设施',
    en: 'Facilities',
    text: '女职工比较多的，用人单位根据女职工的需要建立女职工卫生室、孕妇休息室、哺乳室等设施，并妥善解决女职工在生理卫生、哺乳方面的困难。',
  },
  {
    ...plain,
    topic: 'healthCheck',
    title: '健康检查',
    en: 'Health checks',
    text: '用人单位按照当地规定的周期为女职工安排妇科疾病、乳腺疾病检查以及妇女特殊需要的其他健康检查，费用由用人单位承担，检查时间视为提供正常劳动。',
  },
  {
    ...plain,
    topic: 'trainingForWomen',
    title: '教育和培训',
    en: 'Education and training',
    text: '用人单位安排女职工平等参加岗位技能、安全卫生和法律知识培训，在培训名额和经费上保障女职工的比例；产假期满返岗的，安排必要的岗位适应培训。',
  },
  {
    ...plain,
    topic: 'antiHarassment',
    title: '预防和制止性骚扰',
    en: 'Sexual harassment',
    text: '用人单位制定禁止性骚扰的规章制度，明确负责机构或者人员，开展教育培训，采取必要的安全保卫措施，设置投诉渠道，建立调查处置程序，支持受害妇女依法维权并提供心理疏导，对当事人的隐私和个人信息予以保护。',
  },
];
