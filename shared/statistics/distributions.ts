import { categories } from '../mediation/categories.ts';
import { leadKinds, nonAcceptanceCodes } from '../mediation/process-terms.ts';
import { channels, closingTypes, type Words } from '../mediation/terms.ts';
import type { CaseFacts } from './case-facts.ts';
import { causeOf, causes } from './cause.ts';
import { areaKey } from './keys.ts';
import type { LeadFacts } from './lead-facts.ts';
import type { MeasureId } from './measures/measures.ts';
import { during, type Period } from './period.ts';

/**
 * 分布. The records behind one count, by a property. `terms`: the words of the keys; null: keys are written words,
 * `area`: they are areas. `whole`: each record has exactly one key, so the parts must add up to the count.
 */
export type Distribution = Words & {
  id: string;
  /** Number of the indicator. */
  indicator: string;
  measure: MeasureId;
  terms: Readonly<Record<string, Words>> | 'area' | null;
  whole: boolean;
} & (
    | { of: 'case'; keys: (one: CaseFacts, period: Period) => readonly string[] }
    | { of: 'lead'; keys: (one: LeadFacts) => readonly string[] }
  );

/** 规模 by staff. The statistical classes differ by trade; these are plain steps (办案惯例). */
export const staffSizes = {
  unknown: { zh: '未登记', en: 'Not on record' },
  'to-24': { zh: '25人以下', en: 'Under 25' },
  'to-99': { zh: '25至99人', en: '25 to 99' },
  'to-299': { zh: '100至299人', en: '100 to 299' },
  'to-999': { zh: '300至999人', en: '300 to 999' },
  'from-1000': { zh: '1000人以上', en: '1000 and more' },
} as const satisfies Record<string, Words>;

function sizeOf({ staff }: CaseFacts): keyof typeof staffSizes {
  if (staff === null) return 'unknown';
  if (staff < 25) return 'to-24';
  if (staff < 100) return 'to-99';
  if (staff < 300) return 'to-299';
  return staff < 1000 ? 'to-999' : 'from-1000';
}

type CaseRow = [
  id: string,
  indicator: string,
  zh: string,
  en: string,
  terms: Distribution['terms'],
  keys: (one: CaseFacts) => readonly string[],
];

const accepted: readonly CaseRow[] = [
  ['category', 'S42', '争议类型分布', 'By category', categories, (one) => [one.category]],
  ['cause', 'S42.2', '争议原因分布', 'By cause', causes, (one) => [causeOf(one)]],
  ['channel', 'S43', '来源渠道分布', 'By channel', channels, (one) => [one.channel]],
  ['industry', 'S44', '行业分布', 'By industry', null, (one) => [one.industry]],
  ['ownership', 'S44.1', '经济类型分布', 'By ownership', null, (one) => [one.ownership]],
  ['size', 'S44.2', '单位规模分布', 'By size', staffSizes, (one) => [sizeOf(one)]],
  ['area', 'S45', '区域（片区）分布', 'By area', 'area', (one) => [areaKey(one)]],
];

/** Every distribution, in the order it is shown. */
export const distributions: readonly Distribution[] = [
  ...accepted.map(
    ([id, indicator, zh, en, terms, keys]): Distribution => ({
      id,
      indicator,
      zh,
      en,
      terms,
      keys,
      of: 'case',
      measure: 'accepted',
      whole: true,
    }),
  ),
  {
    id: 'claims',
    indicator: 'S42.1',
    zh: '请求类型分布（按请求计）',
    en: 'Claims by category',
    of: 'case',
    measure: 'accepted',
    terms: categories,
    whole: false,
    keys: (one) => one.claims,
  },
  {
    id: 'outcome',
    indicator: 'S11',
    zh: '结案方式分布',
    en: 'Closed by ending',
    of: 'case',
    measure: 'closed',
    terms: { ...closingTypes, '': { zh: '未登记', en: 'Not on record' } },
    whole: true,
    keys: (one) => [one.outcome ?? ''],
  },
  {
    id: 'refusal',
    indicator: 'S08',
    zh: '不予受理原因分布',
    en: 'Not accepted, by reason',
    of: 'case',
    measure: 'refused',
    terms: nonAcceptanceCodes,
    whole: true,
    keys: (one) => [one.refusal ?? 'OTHER'],
  },
  {
    id: 'lead-channel',
    indicator: 'S01',
    zh: '诉求来源渠道分布',
    en: 'Leads by channel',
    of: 'lead',
    measure: 'leads',
    terms: channels,
    whole: true,
    keys: (one) => [one.channel],
  },
  {
    id: 'lead-kind',
    indicator: 'S01',
    zh: '诉求性质分布',
    en: 'Leads by kind',
    of: 'lead',
    measure: 'leads',
    terms: leadKinds,
    whole: true,
    keys: (one) => [one.kind],
  },
  {
    id: 'lead-area',
    indicator: 'S01',
    zh: '诉求区域（片区）分布',
    en: 'Leads by area',
    of: 'lead',
    measure: 'leads',
    terms: 'area',
    whole: true,
    keys: (one) => [areaKey(one)],
  },
  {
    id: 'incident',
    indicator: 'S48',
    zh: '重大紧急事件类型分布',
    en: 'Incidents by type',
    of: 'case',
    measure: 'incidents',
    terms: null,
    whole: true,
    keys: (one, period) => one.incidents.flatMap(([on, type]) => (during(on, period) ? type : [])),
  },
];

/** The distribution of an id. */
export const distributionOf = (id: string): Distribution | undefined =>
  distributions.find((one) => one.id === id);
