import { roundNextDue } from '../../../shared/bargaining/process/next-due.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { calendarOf } from '../../../shared/law/workdays/calendar-of.ts';
import type { Writer } from '../../db/write.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { readRound } from './round-rows.ts';

/** The round as a running change sees it. @throws NotAllowed when there is none */
export async function roundOf(w: Writer, roundId: string): Promise<RoundFile> {
  const file = await readRound(w, roundId);
  if (file) return file;
  throw new NotAllowed({
    zh: '没有找到这一轮协商，可能已被删除。没有改动。',
    en: 'This round was not found; it may have been deleted. Nothing was changed.',
  });
}

/**
 * One change of a round through the one door: the work, then the next day somebody must act goes into the card as part
 * of the same change, so that lists never show a stale one.
 */
export function inRound<T>(
  { change, clock }: Pick<Needs, 'change' | 'clock'>,
  verb: string,
  roundId: string,
  work: (w: Writer, file: RoundFile) => Promise<T>,
  options?: { reason?: string },
): Promise<T> {
  return change(
    verb,
    async (w) => {
      const result = await work(w, await roundOf(w, roundId));
      await refreshDue(w, roundId, clock.today());
      return result;
    },
    options,
  );
}

/** Works out the next day of a round again. Where the law has no answer the day on the card stands. */
export async function refreshDue(w: Writer, roundId: string, today: CalendarDay): Promise<void> {
  const file = await readRound(w, roundId);
  if (!file) return;
  const calendar = calendarOf(await w.arrangements());
  let next = file.round.nextDueOn;
  try {
    next = roundNextDue(file, today, calendar)?.on ?? null;
  } catch {
    // A day no calendar covers must not keep a person from saving.
    return;
  }
  if (next !== file.round.nextDueOn) await w.update('rounds', roundId, { nextDueOn: next });
}
