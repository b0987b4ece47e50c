import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { type Reason, reason } from '../../law/answer.ts';
import { read } from '../../law/sources.ts';
import type { WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { filingOf } from '../parts.ts';
import type { Profile } from '../profile/profile.ts';
import type { RoundFile } from '../round-file.ts';
import { effectiveDay } from '../rules/filing.ts';
import { queryOfRound } from './profile-of-round.ts';
import { objectionLimitOf } from './round-limits.ts';

/**
 * 生效日期 with its reasons. It follows from the review alone: what the authority states, the end of the objection window
 * in silence, or for wages an express opinion of no objection. Signature and filing never make a contract effective.
 * @returns null while an objection stands or nothing has reached the authority
 */
export function effectiveDayOf(
  file: RoundFile,
  profile: Profile,
  calendar?: WorkCalendar,
): { on: CalendarDay; because: readonly Reason[] } | null {
  const filing = filingOf(file);
  const limit = objectionLimitOf(file, profile, calendar);
  if (!filing || filing.receivedOn === null || limit === null) return null;
  const { opinionServedOn: served, effectiveStatedOn: stated } = filing.body;
  // An objection that comes too late does not hold the contract up any more.
  const late = filing.opinion === 'objection' && served !== null && served > limit.due;
  const on = effectiveDay(
    queryOfRound(file),
    {
      receivedOn: filing.receivedOn,
      opinion: late ? 'none' : (filing.opinion ?? undefined),
      opinionServedOn: served ?? undefined,
      statedOn: stated ?? undefined,
    },
    calendar,
  );
  if (on === null) return null;
  if (stated !== null) {
    return { on, because: [reason(`审查机关书面确认自${stated}起生效`, `The authority states ${stated}`)] };
  }
  if (on !== limit.firstDayInForce && served !== null) {
    return {
      on,
      because: [
        reason(
          `工资协议的无异议审查意见于${served}送达，自送达之日起生效`,
          `An opinion of no objection to the wage contract was served on ${served}`,
          [read('wageBargaining', '第二十二条')],
        ),
      ],
    };
  }
  return { on, because: limit.because };
}
