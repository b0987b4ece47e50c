import { renewalOf, roundNextDue } from '../../../shared/bargaining/process/next-due.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { canonicalJson } from '../../../shared/journal/canonical-json.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { calendarOf } from '../../../shared/law/workdays/calendar-of.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
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
      const file = await roundOf(w, roundId);
      refuseArchived(file, verb);
      const result = await work(w, file);
      await refreshDue(w, roundId, clock.today());
      return result;
    },
    options,
  );
}

/** What still happens to an archived round: its papers, the steps that follow it, and what takes it out again. */
const afterArchive = /^(roundPaper\.|round\.step\.|round\.undo$|round\.reopen$)/;

/** 归档 freezes a round; every act of a round passes here. @throws NotAllowed for a change of an archived round */
function refuseArchived({ round }: RoundFile, verb: string): void {
  if (round.body.archivedOn === null || afterArchive.test(verb)) return;
  throw new NotAllowed({
    zh: `本轮协商已于${round.body.archivedOn}归档，不能再改动。确需改动的，先在“文书”撤销归档。没有改动。`,
    en: `This round was archived on ${round.body.archivedOn}. Take it out of the archive under Papers first. Nothing was changed.`,
  });
}

/**
 * Works out the next day of a round again, what it is, and when its renewal may be asked for. Where the law has no
 * answer what stands on the card stands.
 */
export async function refreshDue(w: Writer, roundId: string, today: CalendarDay): Promise<void> {
  const file = await readRound(w, roundId);
  if (!file) return;
  const now = dueNow(file, today, calendarOf(await w.arrangements()));
  if (now === null) return;
  const { nextDueOn, body } = file.round;
  const inBody = {
    ...(same(body.due, now.due) ? {} : { due: now.due }),
    ...(same(body.renewal, now.renewal) ? {} : { renewal: now.renewal }),
  };
  if (now.on === nextDueOn && Object.keys(inBody).length === 0) return;
  await w.update('rounds', roundId, {
    ...(now.on === nextDueOn ? {} : { nextDueOn: now.on }),
    ...(Object.keys(inBody).length === 0 ? {} : { body: inBody }),
  });
}

function dueNow(file: RoundFile, today: CalendarDay, calendar: WorkCalendar) {
  try {
    const next = roundNextDue(file, today, calendar);
    return {
      on: next?.on ?? null,
      due: next && {
        id: next.id,
        zh: next.zh,
        en: next.en,
        place: next.place,
        until: next.until,
        provisional: next.provisional,
      },
      renewal: renewalOf(file, today, calendar),
    };
  } catch {
    // A day no calendar covers must not keep a person from saving.
    return null;
  }
}

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
