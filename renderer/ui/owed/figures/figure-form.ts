import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../../../shared/kernel/money.ts';
import { type ParameterKey, parameterKeys } from '../../../../shared/owed/regional/keys.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import type { Draft } from '../../../../shared/schema/record-types.ts';

type Value = RegionalParameter['value'];
export type FigureDraft = Draft<'regionalFigures'>;

/** What the form of a figure holds; every kind of value has its own place, so that changing the key loses nothing. */
export interface FigureForm {
  readonly key: ParameterKey;
  readonly place: string;
  readonly tier: number | null;
  readonly fen: Fen | null;
  readonly percent: number | null;
  readonly count: number | null;
  readonly table: string;
  readonly period: RegionalParameter['period'] | null;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly year: number | null;
  readonly title: string;
  readonly documentNo: string;
  readonly issuer: string;
  readonly sourceNote: string;
  readonly confidence: 'read' | 'recalled';
  readonly note: string;
}

/** Figures a person can enter: the yearly holiday arrangement comes with the calendar. */
export const enterableKeys = (Object.keys(parameterKeys) as ParameterKey[]).filter(
  (key) => parameterKeys[key].unit !== 'notice',
);

/** Where a key's value is typed. */
export type ValueKind = 'fen' | 'percent' | 'count' | 'table';
export function valueKind(key: ParameterKey): ValueKind {
  const { unit } = parameterKeys[key];
  if (unit.startsWith('fen')) return 'fen';
  if (unit === 'bp') return 'percent';
  return unit === 'table' ? 'table' : 'count';
}

/** Minimum wages are graded; other figures are not. */
export const hasTiers = (key: ParameterKey): boolean => parameterKeys[key].inherits === 'tier';

/** Statistics of a year that is over, named by the year measured. */
export const isStatistic = (key: ParameterKey): boolean =>
  /上年度|上一年度/.test(parameterKeys[key].zh) && valueKind(key) === 'fen';

export const blankFigure = (key: ParameterKey, place: string): FigureForm => ({
  key,
  place,
  tier: null,
  fen: null,
  percent: null,
  count: null,
  table: '',
  period: null,
  from: null,
  to: null,
  year: null,
  title: '',
  documentNo: '',
  issuer: '',
  sourceNote: '',
  confidence: 'read',
  note: '',
});

/** The form of a row that is to be corrected. */
export function formOfRow(row: RegionalParameter): FigureForm {
  const { value } = row;
  return {
    key: row.key,
    place: row.regionCode,
    tier: row.tier ?? null,
    fen: value.kind === 'fen' ? (value.fen as Fen) : null,
    percent: value.kind === 'percentBp' ? value.bp / 100 : null,
    count: value.kind === 'count' ? value.count : null,
    table: value.kind === 'table' ? tableText(value.table) : '',
    period: row.period,
    from: row.effectiveFrom,
    to: row.effectiveTo,
    year: row.statisticalYear ?? null,
    title: row.title,
    documentNo: row.documentNo ?? '',
    issuer: row.issuer ?? '',
    sourceNote: row.sourceNote,
    confidence: row.confidence,
    note: row.note ?? '',
  };
}

type Table = Extract<Value, { kind: 'table' }>['table'];

/** `5=30` lines of a table. */
export const tableText = (table: Table): string =>
  Object.entries(table)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(',') : value}`)
    .join('\n');

/** Reads `name=number` lines; the number of the first line that says nothing, from 1. */
export function readTable(text: string): { table: Table } | { wrong: number } {
  const table: Record<string, number | number[]> = {};
  for (const [at, line] of text.normalize('NFKC').split('\n').entries()) {
    if (line.trim() === '') continue;
    const match =
      /^\s*([^=:]{1,20}?)\s*[=:]\s*(\d{1,9}(?:\.\d{1,2})?(?:\s*[,、]\s*\d{1,9}(?:\.\d{1,2})?)*)\s*$/.exec(
        line,
      );
    const numbers = match?.[2]?.split(/[,、]/).map(Number);
    if (!match?.[1] || !numbers) return { wrong: at + 1 };
    table[match[1]] = numbers.length === 1 ? (numbers[0] ?? 0) : numbers;
  }
  return Object.keys(table).length > 0 ? { table } : { wrong: 1 };
}

/** The value of a form; null while it is not there or not understood. */
function valueOfForm(form: FigureForm): Value | null {
  const kind = valueKind(form.key);
  if (kind === 'fen') return form.fen === null ? null : { kind: 'fen', fen: form.fen };
  if (kind === 'percent')
    return form.percent === null ? null : { kind: 'percentBp', bp: Math.round(form.percent * 100) };
  if (kind === 'count') return form.count === null ? null : { kind: 'count', count: form.count };
  const read = readTable(form.table);
  return 'table' in read ? { kind: 'table', table: read.table } : null;
}

/** Fields of the form that must be filled. */
export type FigureGap = 'value' | 'effectiveFrom' | 'docTitle' | 'sourceNote';

/** What keeps a form from being saved, in the order of the form. */
export function figureGaps(form: FigureForm): FigureGap[] {
  return [
    ...(valueOfForm(form) === null ? ['value' as const] : []),
    ...(form.from === null ? ['effectiveFrom' as const] : []),
    ...(form.title.trim() === '' ? ['docTitle' as const] : []),
    ...(form.sourceNote.trim() === '' ? ['sourceNote' as const] : []),
  ];
}

/** The record of a complete form; null while something lacks. */
export function draftOfForm(form: FigureForm, corrects: string | null): FigureDraft | null {
  const value = valueOfForm(form);
  if (value === null || form.from === null || figureGaps(form).length > 0) return null;
  const { unit } = parameterKeys[form.key];
  const period = unit.endsWith('/hour') ? 'hour' : unit.endsWith('/year') ? 'year' : (form.period ?? 'month');
  return {
    key: form.key,
    regionCode: form.place,
    effectiveFrom: form.from,
    body: {
      tier: hasTiers(form.key) ? form.tier : null,
      value,
      period,
      statisticalYear: isStatistic(form.key) ? form.year : null,
      effectiveTo: form.to,
      title: form.title.trim(),
      documentNo: form.documentNo.trim() || null,
      issuer: form.issuer.trim() || null,
      sourceNote: form.sourceNote.trim(),
      confidence: form.confidence,
      note: form.note.trim(),
      corrects,
      verifiedById: null,
    },
  };
}

/** For {@link useFormDraft}: tells a kept form from anything else. */
export const figureShape = {
  safeParse: (kept: unknown): { data?: FigureForm } => {
    if (typeof kept !== 'object' || kept === null || !('key' in kept) || !('place' in kept)) return {};
    const blank = blankFigure('minWageMonthly', '000000');
    if (!enterableKeys.includes(kept.key as ParameterKey)) return {};
    return { data: { ...blank, ...(kept as Partial<FigureForm>) } };
  },
};
