import { defineText } from './text.ts';

/** 工伤和裁员: days of a claim that start time limits. */
export const workFactsText = defineText(
  {
    title: '工伤和裁员的日期',
    injuryOn: '事故发生或者诊断为职业病之日',
    injuryHint: '工伤认定申请期限从这一天起算；调解不影响该期限',
    appraisalOn: '收到劳动能力鉴定结论之日',
    appraisalFirst: '先填事故日期',
    plannedOn: '拟裁减人员之日',
    plannedHint: '提前说明期限从这一天倒算',
    persons: '拟裁减人数',
    personsHint: '不填时按适用裁员程序提示；职工总数在“当事人”填写',
    explainedOn: '向工会或者全体职工说明之日',
    notApplying: '按填写的人数，不适用裁员提前说明的程序。',
  },
  {
    title: 'Days of injury and lay-off',
    injuryOn: 'Day of the accident or diagnosis',
    injuryHint: 'The time to apply for a determination runs from it; mediation does not stop it',
    appraisalOn: 'Appraisal of work capacity received on',
    appraisalFirst: 'Enter the day of the accident first',
    plannedOn: 'Lay-off planned for',
    plannedHint: 'The explanation is due a fixed time before this day',
    persons: 'People to be laid off',
    personsHint: 'Empty: the procedure is taken to apply; staff is entered under Parties',
    explainedOn: 'Explained to union or workers on',
    notApplying: 'By the numbers entered, the procedure of an advance explanation does not apply.',
  },
);
