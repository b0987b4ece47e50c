import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { type Clash, timeSpan } from '../../../shared/mediation/session-clashes.ts';
import type { CalendarSession } from '../../actions/session-calendar.ts';
import { sessionCalendarText } from '../../text/session-calendar.ts';
import type { Lang } from '../../text/text.ts';

/** 同一会议室, 同一调解员 or both. */
export function sharedWords(
  clash: Pick<Clash<CalendarSession>, 'sameRoom' | 'sameMediator'>,
  lang: Lang,
): string {
  const text = sessionCalendarText[lang];
  if (clash.sameRoom && clash.sameMediator) return text.both;
  return clash.sameRoom ? text.sameRoom : text.sameMediator;
}

/** What each session in a clash shares with others, by id. */
export function clashById(clashes: readonly Clash<CalendarSession>[], lang: Lang): Map<string, string> {
  const words = new Map<string, Set<string>>();
  for (const clash of clashes) {
    for (const { id } of [clash.first, clash.second]) {
      const known = words.get(id) ?? new Set();
      words.set(id, known.add(sharedWords(clash, lang)));
    }
  }
  return new Map([...words].map(([id, set]) => [id, [...set].join('，')]));
}

/** A session in a line: number, which session, day where told, time and room. */
export function sessionLine(session: CalendarSession, lang: Lang, today: CalendarDay | null): string {
  const on = session.startsAt.slice(0, 10);
  const when = on === today ? timeSpan(session) : `${on.slice(5)} ${timeSpan(session)}`;
  return sessionCalendarText[lang].sessionShort(session.number, session.no, when, session.place);
}
