import { layOff } from '../../law/parameters/lay-off.ts';
import { read } from '../../law/sources.ts';
import { lawOf } from '../../owed/law/statute.ts';
import { normalHours, overtimeHours } from '../content-checks/limits.ts';
import { type ClauseTopic, figure } from './topic.ts';

const hours = lawOf(normalHours).value;
const extra = lawOf(overtimeHours).value;
const off = lawOf(layOff).value;

const plain = {
  variables: [],
  fallback: true,
  basis: [read('collectiveContract', '第八条'), read('zjCollectiveContract', '第十八条')],
} as const;

/** 综合集体合同 topics (集体合同规定 8–18; 浙江条例 18; 妇女权益保障法 44). Limits come from the tables of law. */
export const comprehensiveTopics: readonly ClauseTopic[] = [
  {
    ...plain,
    topic: 'wageSection',
    title: '劳动报酬',
    en: 'Pay',
    text: '用人单位遵循按劳分配、同工同酬的原则，按照约定的日期以货币形式足额支付工资并提供工资清单。工资水平、分配制度和调整办法由双方每年开展工资集体协商，订立工资专项集体合同。',
  },
  {
    ...plain,
    topic: 'hoursSection',
    title: '工作时间',
    en: 'Working hours',
    text: '实行标准工时制度，每日工作不超过{perDay}，每周工作不超过{perWeek}。因生产经营需要，经与工会和职工协商可以延长工作时间，一般每日不超过{overtimeDay}；因特殊原因需要延长的，在保障职工身体健康的条件下每日不超过{overtimeSpecial}，每月不超过{overtimeMonth}。实行特殊工时制度的，依法办理审批。',
    variables: [
      figure('perDay', '每日工作', 'Hours a day', 'hour', hours.perDay),
      figure('perWeek', '每周工作', 'Hours a week', 'hour', hours.perWeek),
      figure('overtimeDay', '一般每日延长', 'Overtime a day', 'hour', extra.perDay),
      figure(
        'overtimeSpecial',
        '特殊原因每日延长',
        'Overtime for special reasons',
        'hour',
        extra.specialPerDay,
      ),
      figure('overtimeMonth', '每月延长', 'Overtime a month', 'hour', extra.perMonth),
    ],
  },
  {
    ...plain,
    topic: 'leaveSection',
    title: '休息休假',
    en: 'Rest and leave',
    text: '保证职工每周至少休息{restDays}。职工依法享受法定休假日、带薪年休假、婚假、丧假、产假等假期；带薪年休假的天数和未休年休假的报酬不低于国家规定，由用人单位统筹安排并考虑职工本人意愿。[累计工作满1年不满10年的，年休假{leave1}。][累计工作满10年不满20年的，年休假{leave10}。][累计工作满20年的，年休假{leave20}。][应休未休的年休假，按本人日工资的{unused}支付报酬。]',
    variables: [
      figure('restDays', '每周休息', 'Rest a week', 'period', hours.restDaysPerWeek),
      figure('leave1', '满1年年休假', 'Leave from 1 year', 'day'),
      figure('leave10', '满10年年休假', 'Leave from 10 years', 'day'),
      figure('leave20', '满20年年休假', 'Leave from 20 years', 'day'),
      figure('unused', '未休年休假工资', 'Pay for leave not taken', 'rate'),
    ],
  },
  {
    ...plain,
    topic: 'oshSection',
    title: '劳动安全卫生',
    en: 'Safety and health',
    text: '用人单位建立劳动安全卫生责任制，提供符合国家规定的劳动条件和劳动防护用品，对从事有职业危害作业的职工定期进行健康检查，开展安全教育培训。职工遵守安全操作规程，有权拒绝违章指挥和强令冒险作业。',
  },
  {
    ...plain,
    topic: 'welfareSection',
    title: '保险和福利',
    en: 'Insurance and welfare',
    text: '用人单位依法为职工参加社会保险、缴存住房公积金，每年向职工公布缴费情况。职工福利项目和福利费的使用由双方协商，向职工代表大会报告。',
  },
  {
    ...plain,
    topic: 'womenSection',
    title: '男女平等和女职工权益保护',
    en: 'Equality and protection of women',
    text: '用人单位在录用、工资、培训、晋升等方面实行男女平等，不因结婚、怀孕、生育、哺乳降低女职工的工资和福利待遇或者辞退女职工。女职工在经期、孕期、产期、哺乳期依法受特殊保护，用人单位定期安排妇科疾病和乳腺疾病检查，建立预防和制止性骚扰的制度。订立女职工权益保护专项集体合同的，从其约定，但不低于本条。',
    duties: [{ where: 'CN', basis: read('womenRights', '第四十四条第二款') }],
  },
  {
    ...plain,
    topic: 'minorSection',
    title: '未成年工保护',
    en: 'Protection of minors',
    text: '用人单位不招用未达到法定最低就业年龄的人员。对未成年工，不安排其从事国家禁忌的劳动，定期进行健康检查，并依法登记。',
  },
  {
    ...plain,
    topic: 'disabledSection',
    title: '残疾职工保护',
    en: 'Workers with disabilities',
    text: '用人单位按照规定的比例安排残疾人就业，为残疾职工提供适合其身体状况的岗位和劳动条件，在工资、晋升、培训和保险福利等方面不予歧视。',
  },
  {
    ...plain,
    topic: 'trainingSection',
    title: '职业技能培训',
    en: 'Skill training',
    text: '用人单位制定职工培训年度计划，按照规定提取和使用职工教育经费，主要用于一线职工的教育和培训，每年向职工代表大会报告使用情况。',
  },
  {
    ...plain,
    topic: 'contractMgmtSection',
    title: '劳动合同管理',
    en: 'Labour contracts',
    text: '用人单位自用工之日起依法与职工订立书面劳动合同。劳动合同约定的劳动报酬和劳动条件不低于本合同；单方解除劳动合同的，事先将理由通知工会，研究工会的意见并书面答复。',
  },
  {
    ...plain,
    topic: 'disciplineSection',
    title: '奖惩',
    en: 'Rewards and discipline',
    text: '劳动纪律、考核和奖惩制度经职工代表大会或者全体职工讨论，与工会平等协商确定，并向职工公示。对职工作出处理前听取本人陈述和工会意见。',
  },
  {
    ...plain,
    topic: 'layoffSection',
    title: '裁员',
    en: 'Lay-offs',
    text: '需要裁减人员{persons}以上，或者不足{persons}但占职工总数{percent}以上的，用人单位提前{noticeDays}向工会或者全体职工说明情况，听取意见，并将裁减人员方案向劳动行政部门报告。优先留用法律规定的人员，裁员后在法定期限内重新招用的，通知被裁减人员并在同等条件下优先录用。',
    variables: [
      figure('persons', '裁减人数', 'People laid off', 'person', off.persons),
      figure('percent', '占职工总数', 'Share of staff', 'rate', off.percent * 100),
      figure('noticeDays', '提前说明', 'Explained before', 'period', off.noticeDays),
    ],
  },
];
