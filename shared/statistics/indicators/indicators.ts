import { reportSectionIds } from '../../documents/report-sections.ts';
import { afterIndicators } from './after.ts';
import type { Indicator } from './indicator.ts';
import { leadAndCaseIndicators } from './leads-and-cases.ts';
import { officeIndicators } from './office.ts';
import { peopleIndicators } from './people-and-money.ts';
import { resultIndicators } from './results.ts';

export type { Indicator } from './indicator.ts';

/** S01–S53 but for the distributions S42–S45, by section of the report and then by number. */
export const indicators: readonly Indicator[] = [
  ...leadAndCaseIndicators,
  ...resultIndicators,
  ...peopleIndicators,
  ...afterIndicators,
  ...officeIndicators,
].sort(
  (a, b) =>
    reportSectionIds.indexOf(a.section) - reportSectionIds.indexOf(b.section) ||
    a.id.localeCompare(b.id, 'en', { numeric: true }),
);

const byId = new Map(indicators.map((one) => [one.id, one]));

/** The indicator of an id; undefined: a newer program made it. */
export const indicatorOf = (id: string): Indicator | undefined => byId.get(id);
