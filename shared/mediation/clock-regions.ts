import type { CaseFile } from './case-file.ts';
import type { CaseClock } from './clock-state.ts';

/** Parts of the process that run side by side, in the order the desk shows their limits. */
export const clockRegions = ['mediation', 'agreement', 'routes', 'matters', 'limitation', 'work'] as const;
export type ClockRegion = (typeof clockRegions)[number];

const byId: readonly (readonly [ClockRegion, RegExp])[] = [
  ['agreement', /^(arbitration-review-application|judicial-confirmation-30d|enforcement|confirmation-third)/],
  ['limitation', /^(arbitration-limitation|legal-aid-urgent)/],
  ['matters', /^(union-supervision|negotiation)/],
  ['work', /^(work-injury|disability|file-transfer|written-contract|layoff|wage-ledger)/],
];

/** The part of the process a limit belongs to: that of the route or matter it is about, else what its rule is about. */
export function regionOfClock({ id, subjectId }: CaseClock, file: CaseFile): ClockRegion {
  if (file.routes.some((route) => route.id === subjectId)) return 'routes';
  if (file.matters.some((matter) => matter.id === subjectId)) return 'matters';
  return byId.find(([, rules]) => rules.test(id))?.[0] ?? 'mediation';
}

/** Limits by part of the process, parts without any left out: running ones by their day, then those that are over. */
export function clocksByRegion(
  clocks: readonly CaseClock[],
  file: CaseFile,
): { region: ClockRegion; clocks: CaseClock[] }[] {
  const order = (clock: CaseClock) =>
    `${clock.state === 'running' || clock.state === 'missed' ? 0 : 1}${clock.due}`;
  return clockRegions.flatMap((region) => {
    const own = clocks.filter((clock) => regionOfClock(clock, file) === region);
    own.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    return own.length > 0 ? [{ region, clocks: own }] : [];
  });
}
