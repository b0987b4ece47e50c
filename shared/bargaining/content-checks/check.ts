import type { Basis } from '../../law/citation.ts';
import type { ParameterKey } from '../../owed/regional/keys.ts';

/** 条款内容检查, with its Chinese name. */
export const contentChecks = {
  'minimum-wage': { zh: '最低工资', en: 'Minimum wage' },
  hours: { zh: '工作时间', en: 'Working hours' },
  'overtime-hours': { zh: '延长工作时间', en: 'Overtime hours' },
  'overtime-pay': { zh: '加班工资', en: 'Overtime pay' },
  conversion: { zh: '日工资、小时工资折算', en: 'Daily and hourly conversion' },
  'annual-leave': { zh: '带薪年休假', en: 'Annual leave' },
  probation: { zh: '试用期工资', en: 'Probation wage' },
  deductions: { zh: '赔偿损失的扣除', en: 'Deductions for loss' },
  payment: { zh: '工资支付', en: 'Payment of wages' },
  maternity: { zh: '产假和生育假期', en: 'Maternity and childcare leave' },
  protection: { zh: '女职工和未成年工特殊保护', en: 'Protection of women and minors' },
  'lay-off': { zh: '裁员', en: 'Lay-off' },
  quota: { zh: '劳动定额', en: 'Work quota' },
  growth: { zh: '工资增幅', en: 'Wage growth' },
  'piece-price': { zh: '工种工价表', en: 'Piece-rate table' },
  'order-quote': { zh: '订单式协商', en: 'Order-based bargaining' },
  'skill-wage': { zh: '能级工资', en: 'Skill-level wage' },
  congress: { zh: '职工代表大会组成', en: 'Composition of the congress' },
} as const;
export type ContentCheckId = keyof typeof contentChecks;

/** What one check says of one clause or row. Without a finding the clause stands. */
export interface ContentFinding {
  readonly check: ContentCheckId;
  /** `missing`: a figure is not known, so nothing is said of the clause. */
  readonly severity: 'error' | 'warning' | 'missing';
  /** The row or post meant, as the table names it; empty for a clause. */
  readonly where: string;
  /** Place of the row meant in the list that was checked; absent for a whole table or clause. */
  readonly at?: number;
  readonly zh: string;
  readonly en: string;
  readonly basis: readonly Basis[];
  /** For `missing`: the regional figure to enter. */
  readonly figure?: ParameterKey;
}

/** Makes findings of one check about one row, named and, in a list, with its place. */
export const findingsOf = (check: ContentCheckId, where = '', at?: number) => {
  const make =
    (severity: ContentFinding['severity']) =>
    (zh: string, en: string, basis: readonly Basis[] = []): ContentFinding => ({
      check,
      severity,
      where,
      ...(at === undefined ? {} : { at }),
      zh,
      en,
      basis,
    });
  return { error: make('error'), warning: make('warning'), missing: make('missing') };
};
