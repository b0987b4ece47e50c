import type { Basis } from '../../law/citation.ts';

/** 规则编号 of the machine-checkable rules of collective bargaining. */
export const ruleIds = [
  'REP-01',
  'REP-02',
  'REP-03',
  'REP-04',
  'REP-05',
  'REP-06',
  'REP-07',
  'REP-08',
  'REP-09',
  'REP-10',
  'REP-11',
  'ADO-01',
  'ADO-02',
  'ADO-03',
  'ADO-04',
  'ADO-05',
  'TERM-01',
  'TERM-02',
  'TERM-03',
  'TERM-04',
  'FILE-01',
  'EFF-01',
  'HIER-01',
  'WAGE-01',
  'WOM-01',
] as const;
export type RuleId = (typeof ruleIds)[number];

export type Severity = 'error' | 'warning';

/** 检查结果: one rule that fired, said to the user, with the texts it rests on. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
  readonly basis: readonly Basis[];
}

export type Verdict = 'valid' | 'valid-with-warning' | 'invalid';

/** 结论 of a list of findings. */
export interface CheckResult {
  readonly verdict: Verdict;
  /** At most one finding a rule, the error before the warning, sorted by rule. */
  readonly findings: readonly Finding[];
}
