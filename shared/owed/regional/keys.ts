/** 地区与年度参数: what each key means, its unit, and whether a wider region's row may stand in for a narrower one. */
export const parameterKeys = {
  minWageMonthly: { zh: '月最低工资标准', unit: 'fen/month', inherits: 'tier' },
  minWageHourly: { zh: '小时最低工资标准', unit: 'fen/hour', inherits: 'tier' },
  districtTier: { zh: '最低工资标准档次', unit: 'tier', inherits: 'urban' },
  cityAvgMonthlyWage: { zh: '本地区上年度职工月平均工资', unit: 'fen/month', inherits: 'no' },
  provinceAvgMonthlyWage: { zh: '上年度全省职工月平均工资', unit: 'fen/month', inherits: 'yes' },
  provinceAvgAnnualWage: { zh: '上年度全省职工年平均工资', unit: 'fen/year', inherits: 'yes' },
  coordinationAreaAvgWage: { zh: '统筹地区上年度职工月平均工资', unit: 'fen/month', inherits: 'yes' },
  nationalUrbanDisposableIncome: {
    zh: '上一年度全国城镇居民人均可支配收入',
    unit: 'fen/year',
    inherits: 'yes',
  },
  injurySubsidyScheme: { zh: '一次性工伤医疗、伤残就业补助金标准', unit: 'table', inherits: 'yes' },
  uninsuredLumpSumScheme: { zh: '未参保一至四级一次性待遇标准', unit: 'table', inherits: 'yes' },
  hospitalMealScheme: { zh: '住院伙食补助标准', unit: 'bp', inherits: 'yes' },
  socialInsuranceBaseFloor: { zh: '社会保险缴费基数下限', unit: 'fen/month', inherits: 'yes' },
  socialInsuranceBaseCeiling: { zh: '社会保险缴费基数上限', unit: 'fen/month', inherits: 'yes' },
  highTempAllowance: { zh: '高温津贴标准', unit: 'table', inherits: 'yes' },
  sickPayTable: { zh: '病假工资比例', unit: 'table', inherits: 'no' },
  stoppageLivingAllowanceBp: { zh: '停工生活费占最低工资比例', unit: 'bp', inherits: 'yes' },
  unemploymentBenefitMonthly: { zh: '失业保险金月标准', unit: 'fen/month', inherits: 'no' },
  maternityExtraDays: { zh: '地方延长产假天数', unit: 'table', inherits: 'yes' },
  holidaySwapNotice: { zh: '放假调休安排', unit: 'notice', inherits: 'yes' },
} as const satisfies Record<string, { zh: string; unit: string; inherits: 'yes' | 'no' | 'tier' | 'urban' }>;

export type ParameterKey = keyof typeof parameterKeys;
