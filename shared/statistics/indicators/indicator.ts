import type { ReportSection } from '../../documents/report-sections.ts';
import type { Confidence } from '../../law/citation.ts';
import type { Words } from '../../mediation/terms.ts';
import type { MeasureId } from '../measures/measures.ts';

/**
 * 指标. What is counted, by which rule, and how the number reads. `count` things · `sum` fen · `rate` numerator over
 * denominator · `mean` the same as a plain number · `median` of the days kept by the numerator.
 */
export type Indicator = Words & {
  /** S18; what belongs to one indicator shares its number: S17.1. */
  id: string;
  section: ReportSection;
  kind: 'count' | 'sum' | 'rate' | 'mean' | 'median';
  unit: Words;
  numerator: MeasureId;
  denominator: MeasureId | null;
  /** The counting rule in one or two sentences. */
  define: Words;
  /** `practice`: no official definition of these figures was found; a superior body's own formula goes first. */
  confidence: Confidence;
};

export const units = {
  case: { zh: '件', en: 'cases' },
  time: { zh: '件次', en: 'times' },
  person: { zh: '人', en: 'persons' },
  each: { zh: '人次', en: 'persons, each time' },
  yuan: { zh: '元', en: 'yuan' },
  percent: { zh: '%', en: '%' },
  day: { zh: '日', en: 'days' },
  minute: { zh: '分钟', en: 'minutes' },
  visit: { zh: '次', en: 'visits' },
  paper: { zh: '件', en: 'papers' },
  office: { zh: '个', en: 'offices' },
} as const satisfies Record<string, Words>;

type Rest = [id: string, zh: string, en: string, defineZh: string, defineEn: string];

/** Builds the indicators of one section of the report. */
export function inSection(section: ReportSection) {
  const made =
    (kind: Indicator['kind'], unit: Words, numerator: MeasureId, denominator: MeasureId | null) =>
    (...[id, zh, en, defineZh, defineEn]: Rest): Indicator => ({
      id,
      zh,
      en,
      section,
      kind,
      unit,
      numerator,
      denominator,
      define: { zh: defineZh, en: defineEn },
      confidence: 'practice',
    });
  return {
    count: (of: MeasureId, unit: Words = units.case) => made('count', unit, of, null),
    sum: (of: MeasureId) => made('sum', units.yuan, of, null),
    rate: (of: MeasureId, over: MeasureId) => made('rate', units.percent, of, over),
    mean: (of: MeasureId, over: MeasureId, unit: Words) => made('mean', unit, of, over),
    median: (of: MeasureId, unit: Words) => made('median', unit, of, null),
  };
}
