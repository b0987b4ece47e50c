import { lawOf } from '../../owed/law/statute.ts';
import { layOff, normalHours, overtimeHours } from '../content-checks/limits.ts';
import type { StandardClause } from './standard.ts';

const hours = lawOf(normalHours).value;
const extra = lawOf(overtimeHours).value;
const off = lawOf(layOff).value;

/** 综合集体合同 topics (集体合同规定 8–18; 浙江条例 18; 妇女权益保障法 44). Limits come from the tables of law. */
export const comprehensiveClauses: readonly StandardClause[] = [
  {
    topic: 'wageSection',
    title: '劳动报酬',
    text: '用人单位遵循按劳分配、同工同酬的原则，按照约定的日期以货币形式足额支付工资并提供工资清单。工资水平、分配制度和调整办法由双方每年开展工资集体协商，订立工资专项集体合同。',
  },
  {
    topic: 'hoursSection',
    title: '工作时间',
    text: `实行标准工时制度，每日工作不超过${hours.perDay}小时，每周工作不超过${hours.perWeek}小时。因生产经营需要，经与工会和职工协商可以延长工作时间，一般每日不超过${extra.perDay}小时；因特殊原因需要延长的，在保障职工身体健康的条件下每日不超过${extra.specialPerDay}小时，每月不超过${extra.perMonth}小时。实行特殊工时制度的，依法办理审批。`,
  },
  {
    topic: 'leaveSection',
    title: '休息休假',
    text: `保证职工每周至少休息${hours.restDaysPerWeek}日。职工依法享受法定休假日、带薪年休假、婚假、丧假、产假等假期；带薪年休假的天数和未休年休假的报酬不低于国家规定，由用人单位统筹安排并考虑职工本人意愿。`,
  },
  {
    topic: 'oshSection',
    title: '劳动安全卫生',
    text: '用人单位建立劳动安全卫生责任制，提供符合国家规定的劳动条件和劳动防护用品，对从事有职业危害作业的职工定期进行健康检查，开展安全教育培训。职工遵守安全操作规程，有权拒绝违章指挥和强令冒险作业。',
  },
  {
    topic: 'welfareSection',
    title: '保险和福利',
    text: '用人单位依法为职工参加社会保险、缴存住房公积金，每年向职工公布缴费情况。职工福利项目和福利费的使用由双方协商，向职工代表大会报告。',
  },
  {
    topic: 'womenSection',
    title: '男女平等和女职工权益保护',
    text: '用人单位在录用、工资、培训、晋升等方面实行男女平等，不因结婚、怀孕、生育、哺乳降低女职工的工资和福利待遇或者辞退女职工。女职工在经期、孕期、产期、哺乳期依法受特殊保护，用人单位定期安排妇科疾病和乳腺疾病检查，建立预防和制止性骚扰的制度。订立女职工权益保护专项集体合同的，从其约定，但不低于本条。',
  },
  {
    topic: 'minorSection',
    title: '未成年工保护',
    text: '用人单位不招用未达到法定最低就业年龄的人员。对未成年工，不安排其从事国家禁忌的劳动，定期进行健康检查，并依法登记。',
  },
  {
    topic: 'disabledSection',
    title: '残疾职工保护',
    text: '用人单位按照规定的比例安排残疾人就业，为残疾职工提供适合其身体状况的岗位和劳动条件，在工资、晋升、培训和保险福利等方面不予歧视。',
  },
  {
    topic: 'trainingSection',
    title: '职业技能培训',
    text: '用人单位制定职工培训年度计划，按照规定提取和使用职工教育经费，主要用于一线职工的教育和培训，每年向职工代表大会报告使用情况。',
  },
  {
    topic: 'contractMgmtSection',
    title: '劳动合同管理',
    text: '用人单位自用工之日起依法与职工订立书面劳动合同。劳动合同约定的劳动报酬和劳动条件不低于本合同；单方解除劳动合同的，事先将理由通知工会，研究工会的意见并书面答复。',
  },
  {
    topic: 'disciplineSection',
    title: '奖惩',
    text: '劳动纪律、考核和奖惩制度经职工代表大会或者全体职工讨论，与工会平等协商确定，并向职工公示。对职工作出处理前听取本人陈述和工会意见。',
  },
  {
    topic: 'layoffSection',
    title: '裁员',
    text: `需要裁减人员${off.persons}人以上，或者不足${off.persons}人但占职工总数${off.percent}%以上的，用人单位提前${off.noticeDays}日向工会或者全体职工说明情况，听取意见，并将裁减人员方案向劳动行政部门报告。优先留用法律规定的人员，裁员后在法定期限内重新招用的，通知被裁减人员并在同等条件下优先录用。`,
  },
];
