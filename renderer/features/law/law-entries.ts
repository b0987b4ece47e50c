import type { YearArrangement } from '../../../shared/law/workdays/arrangement.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import type { Lang } from '../../text/text.ts';
import { bargainingEntries } from './bargaining-entries.ts';
import { calendarEntries } from './calendar-entries.ts';
import { deadlineEntries } from './deadline-entries.ts';
import type { LawEntry } from './law-entry.ts';
import { owedEntries, parameterEntries } from './parameter-entries.ts';
import { acceptanceEntries, processEntries } from './process-entries.ts';

/** Every rule the program goes by, in the order of the page. */
export function lawEntries(
  calendar: WorkCalendar,
  lang: Lang,
  entered: readonly YearArrangement[] = [],
): LawEntry[] {
  return [
    ...deadlineEntries(lang),
    ...bargainingEntries(lang),
    ...processEntries(lang),
    ...acceptanceEntries(lang),
    ...parameterEntries(lang),
    ...owedEntries(lang),
    ...calendarEntries(calendar, lang, entered),
  ];
}
