import { day, dayOf, daysBetween, type LocalMinute } from '../kernel/calendar-day.ts';

/** What a session takes: its time, its room and who leads it. */
export interface PlannedTime {
  readonly startsAt: LocalMinute;
  /** 计划时长, in minutes. */
  readonly minutes: number;
  readonly place: string;
  readonly mediatorId: string | null;
}

/** Two sessions that take the same room, or the same person, at the same time. */
export interface Clash<S extends PlannedTime> {
  readonly first: S;
  readonly second: S;
  readonly sameRoom: boolean;
  readonly sameMediator: boolean;
}

const epoch = day('1970-01-01');

/** Minutes since 1970, only to compare local times with one another. */
const minuteNumber = (at: LocalMinute): number =>
  daysBetween(epoch, dayOf(at)) * 1440 + Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));

/** `09:00–11:00`; a session past midnight says only when it begins. */
export function timeSpan({ startsAt, minutes }: Pick<PlannedTime, 'startsAt' | 'minutes'>): string {
  const end = Number(startsAt.slice(11, 13)) * 60 + Number(startsAt.slice(14, 16)) + minutes;
  const two = (n: number) => String(n).padStart(2, '0');
  const from = startsAt.slice(11);
  return end >= 1440 ? from : `${from}–${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

const tidy = (place: string) => place.normalize('NFKC').replace(/\s+/g, '');

/**
 * How two sessions clash; null: they do not. Sessions that touch end to end do not overlap. Where the office named its
 * rooms, any other place (an address, a telephone) can hold several sessions at once.
 */
export function clashOf<S extends PlannedTime>(
  first: S,
  second: S,
  rooms: readonly string[],
): Clash<S> | null {
  const [a, b] = [minuteNumber(first.startsAt), minuteNumber(second.startsAt)];
  if (a >= b + second.minutes || b >= a + first.minutes) return null;
  const place = tidy(first.place);
  const isRoom = rooms.length === 0 || rooms.some((room) => tidy(room) === place);
  const sameRoom = isRoom && place !== '' && place === tidy(second.place);
  const sameMediator = first.mediatorId !== null && first.mediatorId === second.mediatorId;
  return sameRoom || sameMediator ? { first, second, sameRoom, sameMediator } : null;
}

/** Every clash among sessions, in the order of time. */
export function clashesAmong<S extends PlannedTime>(
  sessions: readonly S[],
  rooms: readonly string[],
): Clash<S>[] {
  const sorted = [...sessions].sort((a, b) =>
    a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0,
  );
  return sorted.flatMap((one, at) =>
    sorted.slice(at + 1).flatMap((other) => clashOf(one, other, rooms) ?? []),
  );
}
