import { z } from 'zod';
import type { ProfileQuery } from '../profile/profile.ts';
import type { Scope, Subject } from '../terms.ts';
import { checkVote } from './adoption.ts';
import { CheckItem } from './input.ts';
import { checkRepresentatives } from './representatives.ts';
import type { Finding, RuleId, Verdict } from './rule.ts';
import { checkTerm } from './term.ts';
import { idsOf, verdictOf } from './verdict.ts';

/** One line of the output of `hejie check`; rule ids are sorted. */
export interface CheckLine {
  caseId: string;
  verdict: Verdict;
  errors: RuleId[];
  warnings: RuleId[];
  articles: { law: string; article: string }[];
}

/**
 * `hejie check`: applies the rules of collective bargaining to representatives, votes and terms.
 * @param raw array of `{caseId, type, profile, input}`
 * @returns `output` in the order of the input without the items that were refused, and one line for each of those
 */
export function runChecks(raw: unknown): { output: CheckLine[]; errors: string[] } {
  if (!Array.isArray(raw)) return { output: [], errors: ['input: expected a JSON array'] };
  const output: CheckLine[] = [];
  const errors: string[] = [];
  raw.forEach((one: unknown, index) => {
    const parsed = CheckItem.safeParse(one);
    if (parsed.success) output.push(lineOf(parsed.data));
    else errors.push(`${nameOf(one, index)}: ${complaintOf(parsed.error)}`);
  });
  return { output, errors };
}

function lineOf(item: CheckItem): CheckLine {
  const result = verdictOf(agreed(item));
  // Without a mark beside it only a citation that was read may stand.
  const read = result.findings.flatMap(({ basis }) => basis.filter((one) => one.confidence === 'read'));
  const articles = read.map(({ law, article }) => ({ law, article }));
  const seen = new Set<string>();
  return {
    caseId: item.caseId,
    verdict: result.verdict,
    errors: idsOf(result, 'error'),
    warnings: idsOf(result, 'warning'),
    articles: articles.filter(({ law, article }) => {
      const key = `${law} ${article}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    }),
  };
}

/**
 * What the rules say whatever the kind or scope is, where one of them is absent: a rule that hangs on the absent fact
 * is not evaluated, one that does not is.
 */
function agreed(item: CheckItem): readonly Finding[] {
  const subjects: readonly Subject[] = item.input.subject ? [item.input.subject] : ['comprehensive', 'wage'];
  const scopes: readonly Scope[] = item.input.scope ? [item.input.scope] : ['enterprise', 'industry'];
  const results = subjects.flatMap((subject) =>
    scopes.map((scope) => verdictOf(checked(item, { profile: item.profile, subject, scope })).findings),
  );
  const [first = [], ...others] = results;
  return first.filter((one) =>
    others.every((list) => list.some(({ rule, severity }) => rule === one.rule && severity === one.severity)),
  );
}

function checked(item: CheckItem, query: ProfileQuery): readonly Finding[] {
  if (item.type === 'representatives') return checkRepresentatives(query, item.input);
  return item.type === 'quorum' ? checkVote(query, item.input) : checkTerm(query, item.input);
}

/** The first thing wrong, in one line; values are not repeated. */
function complaintOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'invalid';
  const unknown = issue.code === 'unrecognized_keys' ? `unknown key ${issue.keys.join(', ')}` : null;
  const at = issue.path.join('.') || 'item';
  return `${at}: ${unknown ?? issue.message}`.replace(/\s+/g, ' ').slice(0, 300);
}

/** `#3 case-17`, so that the item can be found again. */
function nameOf(one: unknown, index: number): string {
  const known = z.object({ caseId: z.string() }).safeParse(one);
  return known.success
    ? `#${index + 1} ${known.data.caseId.replace(/\s+/g, ' ').slice(0, 80)}`
    : `#${index + 1}`;
}
