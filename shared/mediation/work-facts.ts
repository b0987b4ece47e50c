import { findInForce } from '../law/parameter.ts';
import { layOff } from '../law/parameters/lay-off.ts';
import { activeParties } from './active-parties.ts';
import type { CaseFile } from './case-file.ts';
import type { CategoryId } from './categories.ts';

const ofInjury: readonly CategoryId[] = ['injury-medical-cost', 'injury-benefits'];
const ofLayoff: readonly CategoryId[] = [
  'contract-termination',
  'dismissal',
  'economic-compensation',
  'damages',
  'pay-in-lieu-of-notice',
];

const claimsOneOf = ({ case: row, claims }: CaseFile, wanted: readonly CategoryId[]): boolean =>
  [row.category, ...claims.map((claim) => claim.category)].some((one) => wanted.includes(one));

/** 工伤: whether the case is about an injury at work, or its days are known. */
export const asksForInjury = (file: CaseFile): boolean =>
  file.case.body.injury !== null || claimsOneOf(file, ofInjury);

/** 经济性裁员: whether the case may come of a lay-off, or its days are known. */
export const asksForLayoff = (file: CaseFile): boolean =>
  file.case.body.layoff !== null || claimsOneOf(file, ofLayoff);

/**
 * Whether a lay-off is large enough for the procedure of 劳动合同法 41: by the number of people, or by its share of the
 * staff. While the number is not known the limit is shown: it is the safe reading.
 */
export function layoffProcedureApplies(file: CaseFile): boolean {
  const layoff = file.case.body.layoff;
  if (!layoff?.plannedOn) return false;
  const rule = findInForce(layOff, layoff.plannedOn, 'CN')?.value;
  if (!rule) return false;
  const { persons } = layoff;
  const staff = activeParties(file).find((party) => party.kind === 'employer')?.body.staffCount ?? null;
  if (persons === null || persons >= rule.persons) return true;
  return staff === null || persons * 100 >= staff * rule.percent;
}
