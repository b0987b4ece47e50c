import type { z } from 'zod';
import { isCalendarDay } from '../../kernel/calendar-day.ts';
import { YearArrangement } from './arrangement.ts';

/** Why part of a file is no arrangement. `field` and `found` say where and what; `kind` says what is wrong. */
export interface ArrangementFault {
  readonly kind:
    | 'not-json'
    | 'nothing'
    | 'not-an-object'
    | 'missing'
    | 'not-a-day'
    | 'outside-year'
    | 'day-twice'
    | 'lieu-not-off'
    | 'year-twice'
    | 'unknown-field'
    | 'unreadable';
  /** Place in the file, from 1; 0: the file as a whole. */
  readonly item: number;
  readonly field: string;
  readonly found: string;
}

export interface ArrangementFile {
  readonly arrangements: readonly YearArrangement[];
  readonly faults: readonly ArrangementFault[];
}

const bySelf: Readonly<Record<string, ArrangementFault['kind']>> = {
  'day-outside-year': 'outside-year',
  'day-twice': 'day-twice',
  'lieu-not-off': 'lieu-not-off',
};

/**
 * Reads a file with one year's arrangement or an array of them: `{year, source, off, work, lieu?}`, days as
 * `YYYY-MM-DD`. Years that are right are returned even where others are not. Never throws.
 */
export function readArrangementFile(text: string): ArrangementFile {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { arrangements: [], faults: [{ kind: 'not-json', item: 0, field: '', found: '' }] };
  }
  const items: unknown[] = Array.isArray(raw) ? raw : [raw];
  const arrangements: YearArrangement[] = [];
  const faults: ArrangementFault[] = [];
  if (items.length === 0) faults.push({ kind: 'nothing', item: 0, field: '', found: '' });
  items.forEach((one, at) => {
    const read = YearArrangement.safeParse(one);
    if (!read.success) {
      faults.push(...faultsOf(read.error.issues, one, at + 1));
    } else if (arrangements.some(({ year }) => year === read.data.year)) {
      faults.push({ kind: 'year-twice', item: at + 1, field: 'year', found: String(read.data.year) });
    } else arrangements.push(read.data);
  });
  return { arrangements, faults };
}

/** Each fault once; while single days are wrong, what their sum says is no news. */
function faultsOf(issues: readonly z.core.$ZodIssue[], one: unknown, item: number): ArrangementFault[] {
  const all = new Map(
    issues.map((issue) => {
      const fault = faultOf(issue, one, item);
      return [JSON.stringify(fault), fault];
    }),
  );
  const faults = [...all.values()];
  const single = faults.filter((fault) => fault.field !== '');
  return single.length > 0 ? single : faults;
}

function faultOf(issue: z.core.$ZodIssue, one: unknown, item: number): ArrangementFault {
  const field = issue.path.map(String).join('.');
  const found = shown(at(one, issue.path));
  const own = bySelf[issue.message];
  if (own) return { kind: own, item, field: '', found: '' };
  if (issue.code === 'unrecognized_keys')
    return { kind: 'unknown-field', item, field: issue.keys.join(', '), found: '' };
  if (issue.path.length === 0) return { kind: 'not-an-object', item, field: '', found };
  if (at(one, issue.path) === undefined || found.trim() === '')
    return { kind: 'missing', item, field, found: '' };
  const isDay = ['off', 'work', 'lieu'].includes(String(issue.path[0])) && issue.path.length > 1;
  if (isDay && !isCalendarDay(found)) return { kind: 'not-a-day', item, field, found };
  return { kind: 'unreadable', item, field, found };
}

const at = (from: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], from);

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
};
