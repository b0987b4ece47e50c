import type { CheckResult, Finding, RuleId, Severity } from './rule.ts';

/**
 * 结论. Invalid with any error, with a warning valid all the same; a rule that fired more than once is told once, as
 * an error where it is one.
 */
export function verdictOf(findings: readonly Finding[]): CheckResult {
  const byRule = new Map<RuleId, Finding>();
  for (const one of findings) {
    const known = byRule.get(one.rule);
    if (!known || (known.severity === 'warning' && one.severity === 'error')) byRule.set(one.rule, one);
  }
  const kept = [...byRule.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  const has = (severity: Severity) => kept.some((one) => one.severity === severity);
  return {
    verdict: has('error') ? 'invalid' : has('warning') ? 'valid-with-warning' : 'valid',
    findings: kept,
  };
}

/** Ids of the rules that fired with a severity, sorted. */
export const idsOf = (result: CheckResult, severity: Severity): RuleId[] =>
  result.findings.filter((one) => one.severity === severity).map((one) => one.rule);
