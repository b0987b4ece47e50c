import { day } from '../../kernel/calendar-day.ts';
import type { ParameterKey } from './keys.ts';
import type { RegionalParameter } from './record.ts';

type Given = Pick<RegionalParameter, 'value' | 'title' | 'confidence'> &
  Partial<Pick<RegionalParameter, 'tier' | 'documentNo' | 'note' | 'statisticalYear' | 'period'>>;

const row = (
  id: string,
  key: ParameterKey,
  regionCode: string,
  from: string,
  to: string | null,
  given: Given,
): RegionalParameter => ({
  id: `builtin-${id}`,
  key,
  regionCode,
  period: 'month',
  effectiveFrom: day(from),
  effectiveTo: to === null ? null : day(to),
  documentNo: null,
  issuer: null,
  sourceNote: given.confidence === 'read' ? '条文原文' : '转引，待与发布机关的通知核对',
  ...given,
});

const zj = '330000';
const money = (fen: number) => ({ kind: 'fen' as const, fen });

/** Minimum wages by tier: monthly and hourly, in fen. */
const minimumWages = (
  year: string,
  from: string,
  to: string | null,
  documentNo: string,
  tiers: readonly (readonly [number, number])[],
): RegionalParameter[] =>
  tiers.flatMap(([monthly, hourly], i) => {
    const shared = { tier: i + 1, documentNo, title: '浙江省最低工资标准', confidence: 'recalled' as const };
    return [
      row(`zj-min-wage-${year}-${i + 1}`, 'minWageMonthly', zj, from, to, {
        ...shared,
        value: money(monthly),
      }),
      row(`zj-min-wage-hour-${year}-${i + 1}`, 'minWageHourly', zj, from, to, {
        ...shared,
        value: money(hourly),
        period: 'hour',
      }),
    ];
  });

/** Urban districts only; counties and county-level cities stand in the notice. */
const tierOf: readonly (readonly [string, number])[] = [
  ['330100', 1],
  ['330200', 1],
  ['330300', 1],
  ['330400', 2],
  ['330500', 2],
  ['330600', 2],
  ['330700', 2],
  ['330900', 2],
  ['331000', 2],
  ['330800', 3],
  ['331100', 3],
];

/**
 * 浙江 values with a source. `recalled`: known from another's copy; to be compared with the notice before use.
 * Figures without a source are not here and must be entered by the office.
 */
export const zhejiangRows: readonly RegionalParameter[] = [
  ...minimumWages('2024', '2024-01-01', '2025-12-31', '浙政发〔2024〕3号', [
    [249_000, 2_400],
    [226_000, 2_200],
    [201_000, 2_000],
  ]),
  ...minimumWages('2026', '2026-01-01', null, '浙政发〔2025〕23号', [
    [266_000, 2_500],
    [243_000, 2_300],
    [218_000, 2_100],
  ]),
  ...tierOf.map(([code, count]) =>
    row(`zj-tier-${code}-2026`, 'districtTier', code, '2026-01-01', null, {
      value: { kind: 'count', count },
      title: '最低工资标准档次（市区）',
      documentNo: '浙政发〔2025〕23号',
      confidence: 'recalled',
      note: '仅市区；县和县级市见通知',
    }),
  ),
  row('zj-injury-subsidies', 'injurySubsidyScheme', zj, '2018-01-01', null, {
    value: { kind: 'table', table: { '5': 30, '6': 25, '7': 10, '8': 7, '9': 4, '10': 2 } },
    title: '浙江省工伤保险条例(2020修正)第二十七条',
    confidence: 'read',
    note: '解除时上年度全省职工月平均工资的月数；施行日凭记忆',
  }),
  row('zj-uninsured-1-4', 'uninsuredLumpSumScheme', zj, '2018-01-01', null, {
    value: { kind: 'table', table: { '1': 16, '2': 14, '3': 12, '4': 10 } },
    title: '浙江省工伤保险条例(2020修正)第三十四条第二款、第三款',
    confidence: 'read',
    note: '全省职工年平均工资的倍数；施行日凭记忆',
  }),
  row('zj-hospital-meals', 'hospitalMealScheme', zj, '2018-01-01', null, {
    value: { kind: 'percentBp', bp: 3_500 },
    period: 'day',
    title: '浙江省工伤保险条例(2020修正)第二十四条',
    confidence: 'read',
    note: '当地最低工资标准的比例，按实际住院天数；施行日凭记忆',
  }),
  row('zj-maternity-extra', 'maternityExtraDays', zj, '2021-11-25', null, {
    value: { kind: 'table', table: { '1': 60, '2': 90, '3': 90 } },
    period: 'day',
    title: '浙江省人口与计划生育条例(2021修正)第二十二条',
    confidence: 'read',
    note: '按孩次；施行日凭记忆',
  }),
  row('zj-insurance-floor-2025', 'socialInsuranceBaseFloor', zj, '2025-01-01', '2025-12-31', {
    value: money(498_600),
    title: '2025年社会保险缴费基数',
    documentNo: '浙人社发〔2025〕52号',
    confidence: 'recalled',
  }),
  row('zj-insurance-ceiling-2025', 'socialInsuranceBaseCeiling', zj, '2025-01-01', '2025-12-31', {
    value: money(2_529_900),
    title: '2025年社会保险缴费基数',
    documentNo: '浙人社发〔2025〕52号',
    confidence: 'recalled',
  }),
  row('zj-high-temperature', 'highTempAllowance', zj, '2025-01-01', null, {
    value: { kind: 'table', table: { outdoor: 30_000, indoor: 20_000, months: [6, 7, 8, 9] } },
    title: '浙江省人社厅关于调整企业夏季高温津贴标准有关问题的通知',
    confidence: 'recalled',
    note: '文号和施行日未查到；起始日只表示自该年起采用，须核对',
  }),
  row('zj-stoppage', 'stoppageLivingAllowanceBp', zj, '2020-01-26', null, {
    value: { kind: 'percentBp', bp: 8_000 },
    title: '浙江省人社厅通知（2020-01-26）',
    confidence: 'recalled',
  }),
];
