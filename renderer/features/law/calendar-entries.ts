import { type CalendarDay, daysBetween, partsOf } from '../../../shared/kernel/calendar-day.ts';
import { laws, quoted, read } from '../../../shared/law/sources.ts';
import { type YearArrangement, yearBounds } from '../../../shared/law/workdays/arrangement.ts';
import { publishedYears } from '../../../shared/law/workdays/published.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { lawText } from '../../text/law.ts';
import type { Lang } from '../../text/text.ts';
import type { Fact, LawEntry } from './law-entry.ts';

/** Years compared day by day with the notices themselves. */
const comparedFrom = 2024;
/** Years shown after the last one whose arrangement is known. */
const yearsAhead = 2;

/** 放假安排 of every year there is a table for, the newest first, and what stands in for the next ones. */
export function calendarEntries(
  calendar: WorkCalendar,
  lang: Lang,
  entered: readonly YearArrangement[] = [],
): LawEntry[] {
  const last = partsOf(calendar.coverageEnd).year + yearsAhead;
  const count = last - publishedYears.first + 1;
  return Array.from({ length: count }, (_, at) =>
    yearEntry(last - at, calendar, lang, entered.find(({ year }) => year === last - at) ?? null),
  );
}

function yearEntry(
  year: number,
  calendar: WorkCalendar,
  lang: Lang,
  entered: YearArrangement | null,
): LawEntry {
  const text = lawText[lang];
  const { first, last } = yearBounds(year);
  const covered = calendar.covers(first);
  const special = calendar.specialDays(first, last);
  const join = lang === 'en' ? ', ' : '、';
  const off = runsOf(special.filter(({ type }) => !type.isWorkday)).map(({ names, from, to }) => {
    const span = from === to ? short(from) : text.span(short(from), short(to));
    return lang === 'en' || names.size === 0 ? span : `${[...names].join('、')} ${span}`;
  });
  const work = special.filter(({ type }) => type.isWorkday).map(({ on }) => short(on));
  const facts: Fact[] = [
    { label: 'off', text: off.join(lang === 'en' ? '; ' : '；') || text.none },
    { label: 'work', text: work.join(join) || text.none },
    { label: 'coverage', text: covered ? text.published : text.provisional },
    {
      label: 'source',
      text: entered
        ? text.sourceEntered(entered.source)
        : !covered
          ? text.sourceStatutory
          : year >= comparedFrom
            ? text.sourceCompared
            : text.sourcePublished,
    },
  ];
  return {
    id: `year-${year}`,
    section: 'calendar',
    title: text.year(year),
    tag: '',
    facts,
    bases: [covered ? quoted('holidayNotice', '—') : read('holidays', '—')],
    also: laws.holidays,
  };
}

const short = (on: CalendarDay) => on.slice(5);

type Special = ReturnType<WorkCalendar['specialDays']>[number];

/** Unbroken runs of days off with the feasts they belong to. */
function runsOf(days: readonly Special[]): { names: Set<string>; from: CalendarDay; to: CalendarDay }[] {
  const runs: { names: Set<string>; from: CalendarDay; to: CalendarDay }[] = [];
  for (const { on, type } of days) {
    const run = runs.at(-1);
    if (run && daysBetween(run.to, on) === 1) run.to = on;
    else runs.push({ names: new Set(), from: on, to: on });
    // A day of two feasts carries both names.
    for (const name of type.name?.split('、') ?? []) runs.at(-1)?.names.add(name);
  }
  return runs;
}
