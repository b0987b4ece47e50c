/**
 * 口径开关: points no national rule answers. Each is a convention, shown with the results of its other values and
 * never presented as law. `applies: 'result'`: the calculator recomputes; `'preparation'`: settles how the inputs are
 * taken from a case; `'limitation'`: only moves the advice on limitation.
 */
export const switches = {
  pre2008Mode: {
    zh: '2008年以前工作年限',
    applies: 'result',
    values: { segment481: '分段：2008年前按当时规定', noSegment: '不分段：全部按劳动合同法第四十七条' },
  },
  'average.yearEndBonus': {
    zh: '年终奖计入平均工资',
    applies: 'preparation',
    values: { prorate: '按归属月数摊入', full: '全额计入' },
  },
  partialMonthDivisor: {
    zh: '不满一月的除数',
    applies: 'result',
    values: { paidDays21_75: '月计薪天数21.75', monthWorkdays: '当月实际工作日' },
  },
  doubleWageLimitationMode: {
    zh: '二倍工资差额的时效起算',
    applies: 'result',
    values: {
      none: '不提时效抗辩',
      endOfWindow: '自最后一日起整体计算',
      perDayBackOneYear: '按日分别计算，自申请之日倒推一年',
    },
  },
  floorMode: {
    zh: '试用期工资两项下限的关系',
    applies: 'result',
    values: { eitherSuffices: '满足其一即可（取低）', bothRequired: '两项都要满足（取高）' },
  },
  'irregular.statutoryHolidayPay': {
    zh: '不定时工作制法定休假日300%',
    applies: 'result',
    values: { false: '不支付', true: '支付（部分地区）' },
  },
  'average.includeOvertime': {
    zh: '十二个月平均工资是否含加班费',
    applies: 'preparation',
    values: { true: '计入', false: '不计入' },
  },
  'average.window': {
    zh: '十二个月的取法',
    applies: 'preparation',
    values: { completeMonths: '截至最后一个完整月' },
  },
  'average.abnormalMonths': {
    zh: '病假、停工等非正常月份',
    applies: 'preparation',
    values: { keep: '保留', drop: '剔除' },
  },
  'average.ownInsuranceIncluded': {
    zh: '个人缴纳的社会保险费和公积金',
    applies: 'preparation',
    values: { true: '计入（应得工资）', false: '不计入' },
  },
  'doubleWage.base': {
    zh: '二倍工资基数',
    applies: 'preparation',
    values: { normalWage: '正常出勤应得工资', dueWage: '当月应得工资' },
  },
  'overtime.base': {
    zh: '加班费基数',
    applies: 'preparation',
    values: { contractWage: '合同约定工资', allNormalWage: '全部正常工作工资' },
  },
  'annualLeave.limitation': {
    zh: '未休年休假工资的时效',
    applies: 'limitation',
    values: { wage: '按劳动报酬', oneYearFromYearEnd: '自可安排的次年年末起一年' },
  },
} as const satisfies Record<
  string,
  { zh: string; applies: 'result' | 'preparation' | 'limitation'; values: Readonly<Record<string, string>> }
>;

export type SwitchKey = keyof typeof switches;
