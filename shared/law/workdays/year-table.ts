import { type CalendarDay, daysBetween } from '../../kernel/calendar-day.ts';
import { type YearArrangement, yearBounds } from './arrangement.ts';
import { dayAt, dayNumber, weekdayOf } from './day-number.ts';
import type { DayKind } from './day-type.ts';
import { publishedDays, publishedYears } from './published.ts';
import { statutoryDaysOf } from './statutory-days.ts';

/** One year, day by day; made once and then only read. */
export interface YearTable {
  /** Number of 1 January. */
  readonly first: number;
  /** 1 where the day is a working day. */
  readonly work: Uint8Array;
  /** Kinds that differ from plain workday and weekend. */
  readonly special: ReadonlyMap<number, { kind: DayKind; name: string | null }>;
  /** 放假办法第二条 days → name. */
  readonly statutory: ReadonlyMap<CalendarDay, string>;
  /** An arrangement of the year is published or imported. */
  readonly covered: boolean;
}

/** Builds the table of a year from the published data, or from `imported` where it names the year. */
export function yearTable(year: number, imported: readonly YearArrangement[]): YearTable {
  const { first: firstDay, last: lastDay } = yearBounds(year);
  const first = dayNumber(firstDay);
  const length = daysBetween(firstDay, lastDay) + 1;
  const work = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) work[i] = weekdayOf(first + i) % 6 === 0 ? 0 : 1;

  const special = new Map<number, { kind: DayKind; name: string | null }>();
  const mark = (on: CalendarDay, kind: DayKind, name: string | null) => {
    const at = dayNumber(on);
    if (at < first || at >= first + length) return;
    work[at - first] = kind === 'make-up-workday' ? 1 : 0;
    special.set(at, { kind, name });
  };

  const statutory = statutoryDaysOf(year).days;
  const own = imported.some((one) => one.year === year);
  const published = !own && year >= publishedYears.first && year <= publishedYears.last;
  if (published) markPublished(first, length, mark);
  else if (!own) for (const [on, name] of statutory) mark(on, 'statutory', name);
  for (const one of imported) markArrangement(one, mark);
  return { first, work, special, statutory, covered: own || published };
}

type Mark = (on: CalendarDay, kind: DayKind, name: string | null) => void;

function markPublished(first: number, length: number, mark: Mark): void {
  const { off, work, lieu } = publishedDays();
  for (let at = first; at < first + length; at += 1) {
    const on = dayAt(at);
    const name = off.get(on);
    if (name !== undefined) mark(on, lieu.has(on) ? 'lieu' : 'holiday', name);
    else if (work.has(on)) mark(on, 'make-up-workday', work.get(on) ?? null);
  }
}

/** Marks an imported notice; days off take their names from the feasts inside their unbroken run. */
function markArrangement(one: YearArrangement, mark: Mark): void {
  const feasts = new Map([...statutoryDaysOf(one.year - 1).days, ...statutoryDaysOf(one.year).days]);
  const lieu = new Set(one.lieu);
  const runs: CalendarDay[][] = [];
  for (const on of [...one.off].sort()) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && daysBetween(before, on) === 1) run.push(on);
    else runs.push([on]);
  }
  for (const run of runs) {
    const names = new Set(run.flatMap((on) => feasts.get(on)?.split('、') ?? []));
    const name = names.size > 0 ? [...names].join('、') : null;
    for (const on of run) mark(on, lieu.has(on) ? 'lieu' : 'holiday', name);
  }
  for (const on of one.work) mark(on, 'make-up-workday', null);
}
