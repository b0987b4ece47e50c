import { inForceAt } from './coverage.ts';
import type { BargainingData, StatisticsQuery } from './data.ts';
import type { Index } from './procedure.ts';
import { addRatios, type Ratio, ratio } from './ratio.ts';

/** 履约: items, employers, how much was inspected, and what workers said. */
export type Performance = {
  /** Items found fulfilled ÷ items due (未到期 is no denominator). */
  items: Ratio;
  /** Employers with every due item fulfilled ÷ inspected employers. */
  employers: Ratio;
  /** Contracts inspected in the period ÷ contracts in force on the day. */
  inspected: Ratio;
  aware: Ratio;
  satisfied: Ratio;
};

/** 履约率、检查覆盖率、职工知晓率、满意率. */
export function performanceRates(data: BargainingData, query: StatisticsQuery, index: Index): Performance {
  const looked = data.inspections.filter(
    (one) =>
      one.kind === 'inspection' &&
      one.on >= query.from &&
      one.on <= query.to &&
      index.round.get(one.roundId)?.subject === query.subject,
  );
  const due = (one: (typeof looked)[number]) =>
    one.body.findings.filter((item) => item.finding !== 'not-due');
  const items = addRatios(
    looked.map((one) =>
      ratio(due(one).filter((item) => item.finding === 'fulfilled').length, due(one).length),
    ),
  );
  // The last inspection of an employer in the period speaks for it.
  const last = new Map<string, (typeof looked)[number]>();
  for (const one of [...looked].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    last.set(one.enterpriseId ?? index.round.get(one.roundId)?.enterpriseId ?? one.roundId, one);
  }
  const judged = [...last.values()].filter((one) => due(one).length > 0);
  const inForce = data.agreements.filter(
    (one) => one.subject === query.subject && inForceAt(one, query.asOf),
  );
  const rounds = new Set(looked.map((one) => one.roundId));
  const survey = (key: 'aware' | 'satisfied') =>
    addRatios(
      looked.flatMap((one) =>
        one.body.surveyed === null || one.body[key] === null ? [] : [ratio(one.body[key], one.body.surveyed)],
      ),
    );
  return {
    items,
    employers: ratio(
      judged.filter((one) => due(one).every((item) => item.finding === 'fulfilled')).length,
      judged.length,
    ),
    inspected: ratio(inForce.filter((one) => rounds.has(one.roundId)).length, inForce.length),
    aware: survey('aware'),
    satisfied: survey('satisfied'),
  };
}

/**
 * 平均工资增幅: the payroll promised ÷ the payroll before, minus one, over contracts signed in the period that state both;
 * in hundredths of a per cent. Percentages of contracts are never averaged. Sums are in fen.
 */
export function wageGrowth(
  data: BargainingData,
  query: StatisticsQuery,
): { baseFen: number; targetFen: number; contracts: number; growth: number | null } {
  const stated = data.agreements.filter(
    (one) =>
      one.subject === query.subject &&
      one.state !== 'void' &&
      one.signedOn !== null &&
      one.signedOn >= query.from &&
      one.signedOn <= query.to &&
      (one.body.payrollBaseFen ?? 0) > 0 &&
      one.body.payrollTargetFen !== null,
  );
  const baseFen = stated.reduce((sum, one) => sum + (one.body.payrollBaseFen ?? 0), 0);
  const targetFen = stated.reduce((sum, one) => sum + (one.body.payrollTargetFen ?? 0), 0);
  const growth = baseFen === 0 ? null : Math.round(((targetFen - baseFen) * 10_000) / baseFen);
  return { baseFen, targetFen, contracts: stated.length, growth };
}
