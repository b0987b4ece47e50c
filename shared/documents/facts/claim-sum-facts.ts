import { sumFen } from '../../kernel/money.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { claimName, restComputed, sumsOf } from '../../mediation/claim-sums.ts';
import { calculatorTitles } from '../../owed/calculator-ids.ts';
import type { FactRow, Facts } from '../facts.ts';
import { paperDay, paperSum, paperSumInFull, paperYuan } from '../paper-words.ts';

type Claim = CaseFile['claims'][number];

/** Facts of how the sums of the claims were worked out, and of what was agreed on each. */
export function claimSumFacts(file: CaseFile, sessionId: string | null): Facts {
  const claims = [...file.claims].sort((a, b) => a.ord - b.ord);
  return {
    ...workingFacts(claims),
    ...recordFacts(file, claims, sessionId),
  };
}

/** 计算明细 of the application: only claims whose sum is the computed one, so that no paper argues against its claim. */
function workingFacts(claims: readonly Claim[]): Facts {
  const rested = claims.filter((claim) => {
    const rest = restComputed(sumsOf(claim));
    return rest !== null && rest === claim.body.amountFen;
  });
  if (rested.length === 0) return {};
  const noOf = (claim: Claim) => String(claims.indexOf(claim) + 1);
  return {
    'application.workings': rested.flatMap((claim) => linesOf(claim, noOf(claim))),
    'application.workingsTotal': paperYuan(sumFen(rested.flatMap((claim) => claim.body.amountFen ?? []))),
    'application.workingViews': rested.flatMap((claim) =>
      (claim.body.computation?.switches ?? []).map(
        (one): FactRow => ({ text: `请求${noOf(claim)}：${one.point}，按“${one.chosen}”计算` }),
      ),
    ),
    'application.workingsOn': [
      ...new Set(rested.map((claim) => paperDay(claim.body.computation?.computedOn))),
    ].join('、'),
  };
}

/** The rows of one claim; what was already paid is taken off in a row of its own. */
function linesOf(claim: Claim, no: string): FactRow[] {
  const { computation, paidFen, amountFen } = claim.body;
  if (computation === null) return [];
  const lines = computation.lines.map(
    (line): FactRow => ({ no, label: line.label, formula: line.formula, amount: paperYuan(line.amountFen) }),
  );
  if (paidFen === null || paidFen === 0) return lines;
  return [
    ...lines,
    {
      no,
      label: `${calculatorTitles[computation.calculator]}，扣除已支付`,
      formula: `${paperSum(sumsOf(claim).computed)}－${paperSum(paidFen)}`,
      amount: paperYuan(amountFen),
    },
  ];
}

/** 各项请求、已支付和约定 in the record of the session that agreed. */
function recordFacts(file: CaseFile, claims: readonly Claim[], sessionId: string | null): Facts {
  const held = file.sessions.filter((one) => one.state === 'held').sort((a, b) => a.no - b.no);
  const session = held.find((one) => one.id === sessionId) ?? held.at(-1);
  const agreed = session?.body.result === 'agreed' || session?.body.result === 'partly';
  if (!agreed || claims.every((claim) => claim.body.agreedFen === null)) return {};
  const total = sumFen(claims.flatMap((claim) => claim.body.agreedFen ?? []));
  return {
    'session.agreedClaims': claims.map(
      (claim, at): FactRow => ({
        no: String(at + 1),
        name: claimName(claim),
        claimed: paperYuan(claim.body.amountFen),
        paid: paperYuan(claim.body.paidFen),
        agreed: paperYuan(claim.body.agreedFen),
      }),
    ),
    'session.agreedTotal': paperYuan(total),
    'session.agreedInFull': paperSumInFull(total),
  };
}
