import type { Adjustment } from '../../deadlines/adjustment.ts';
import { computeDeadline } from '../../deadlines/engine.ts';
import type { DeadlineResult } from '../../deadlines/result.ts';
import { type CalendarDay, dayOf, daysBetween, type LocalMinute } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { agreementOf, filingOf, heldMeetings, measuresOf, offerOf, predecessorOf } from '../parts.ts';
import type { Profile } from '../profile/profile.ts';
import type { Period } from '../profile/values.ts';
import type { RoundFile } from '../round-file.ts';

type Further = { adjustments?: readonly Adjustment[]; alreadyUsedDays?: number };

/**
 * A period of the place counted from its trigger. Where the office typed its own number, or the text's number has no
 * entry of its own, the national rule of the same kind counts with that length.
 */
export function periodFrom(
  period: Period,
  national: string,
  trigger: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
  further: Further = {},
): DeadlineResult {
  return computeDeadline({
    rule: period.limit ?? national,
    trigger,
    calendar,
    ...(period.limit === null ? { duration: period.duration } : {}),
    ...further,
  });
}

/** 答复期限届满日; counted from receipt, never from sending. */
export function replyLimitOf(
  file: RoundFile,
  profile: Profile,
  calendar?: WorkCalendar,
): DeadlineResult | null {
  const received = offerOf(file)?.receivedOn ?? null;
  return received === null
    ? null
    : periodFrom(profile.replyPeriod.value, 'nat-offer-reply', received, calendar);
}
export const replyDueOf = (file: RoundFile, profile: Profile, calendar?: WorkCalendar) =>
  replyLimitOf(file, profile, calendar)?.due ?? null;

/** Last day to hand over notice, list and data before a meeting; null: the place sets none. */
export function materialsLimitOf(
  meeting: Pick<RoundFile['roundMeetings'][number], 'startsAt'>,
  profile: Profile,
  calendar?: WorkCalendar,
): DeadlineResult | null {
  const rule = profile.materials.value;
  if (rule === null) return null;
  return periodFrom(rule.period, 'nat-wage-materials', dayOf(meeting.startsAt), calendar);
}

/** 商定的首次会议, while no meeting is on record yet: the reply has settled its time. */
export function agreedMeetingOf(file: RoundFile): LocalMinute | null {
  const preparing = file.round.stage === 'replied' || file.round.stage === 'preparing';
  return preparing && file.roundMeetings.length === 0 ? (offerOf(file)?.body.reply?.meetingAt ?? null) : null;
}

/** 协商完成期限, from the fact the place names (杭州: sending, not receipt). */
export function negotiationLimitOf(
  file: RoundFile,
  profile: Profile,
  calendar?: WorkCalendar,
): DeadlineResult | null {
  const rule = profile.negotiationLimit.value;
  if (rule === null) return null;
  const offer = offerOf(file);
  const first = heldMeetings(file)[0];
  const trigger = {
    'first-meeting': first ? dayOf(first.startsAt) : null,
    'offer-sent': offer?.sentOn ?? null,
    'offer-received': offer?.receivedOn ?? null,
    consent: offer?.repliedOn ?? null,
  }[rule.from];
  return trigger === null ? null : periodFrom(rule.period, 'hz-complete', trigger, calendar);
}

/** The suspension that lasts, or the last one. */
export const suspensionOf = (file: RoundFile) => measuresOf(file, 'suspension').at(-1) ?? null;

/** Days used by suspensions before this one. */
export function suspendedDays(file: RoundFile, before?: string): number {
  return measuresOf(file, 'suspension')
    .filter((one) => one.id !== before)
    .reduce((sum, one) => {
      const until = one.body.suspension?.resumedOn ?? null;
      return until === null ? sum : sum + daysBetween(one.on, until);
    }, 0);
}

/** 中止的最长期限; earlier suspensions count where the cap is cumulative. */
export function suspensionLimitOf(
  file: RoundFile,
  profile: Profile,
  calendar?: WorkCalendar,
): DeadlineResult | null {
  const cap = profile.suspensionCap.value;
  const suspension = suspensionOf(file);
  if (cap === null || suspension === null) return null;
  return periodFrom(cap.period, 'zj-suspension-max', suspension.on, calendar, {
    ...(cap.cumulative ? { alreadyUsedDays: suspendedDays(file, suspension.id) } : {}),
  });
}

/** 草案提交审议期限, or after a failed vote the shorter one for the next vote. */
export function congressLimitOf(
  file: RoundFile,
  profile: Profile,
  calendar?: WorkCalendar,
): DeadlineResult | null {
  const agreed = agreementOf(file)?.body.draftAgreedOn ?? null;
  const again = file.round.body.passes.at(-1)?.because === 'rejected';
  const period = again ? profile.revote.value : profile.draftToCongress.value;
  if (agreed === null || period === null) return null;
  return periodFrom(period, again ? 'zj-revote' : 'zj-draft-to-congress', agreed, calendar);
}

/** 报送期限 from the later of both signatures. */
export function filingLimitOf(
  file: RoundFile,
  profile: Profile,
  calendar?: WorkCalendar,
): DeadlineResult | null {
  const signed = agreementOf(file)?.signedOn ?? null;
  return signed === null ? null : periodFrom(profile.filingPeriod.value, 'nat-submit', signed, calendar);
}

/** 审查异议期 from the day the authority received the text; `firstDayInForce` is the day after it. */
export function objectionLimitOf(
  file: RoundFile,
  profile: Profile,
  calendar?: WorkCalendar,
): DeadlineResult | null {
  const received = filingOf(file)?.receivedOn ?? null;
  return received === null
    ? null
    : periodFrom(profile.objectionWindow.value, 'nat-objection', received, calendar);
}

/** 公布期限 from the day the contract is in force; null where the text only says promptly. */
export function publicationLimitOf(
  file: RoundFile,
  profile: Profile,
  calendar?: WorkCalendar,
): DeadlineResult | null {
  const effective = agreementOf(file)?.effectiveOn ?? null;
  const period = profile.publication.value;
  if (effective === null || period === 'promptly') return null;
  return periodFrom(period, 'nat-wage-publish', effective, calendar);
}

/** 续签窗口 before the end of the contract a renewal round follows. */
export function renewalWindowOf(
  file: RoundFile,
  profile: Profile,
  calendar?: WorkCalendar,
): DeadlineResult | null {
  const end = predecessorOf(file)?.termEnd ?? null;
  return end === null ? null : periodFrom(profile.renewalWindow.value, 'nat-renewal-window', end, calendar);
}

/** 协调处理期限, with its one extension. */
export function coordinationLimitOf(
  file: RoundFile,
  profile: Profile,
  calendar?: WorkCalendar,
): DeadlineResult | null {
  const measure = measuresOf(file, 'coordination').at(-1);
  const accepted = measure?.body.coordination?.acceptedOn ?? null;
  if (accepted === null) return null;
  const rule = profile.coordination.value;
  const extended = measure?.body.coordination?.extended === true;
  return periodFrom(rule.period, 'nat-coordination', accepted, calendar, {
    adjustments: extended
      ? [
          {
            type: 'extension',
            agreedOn: null,
            newDue: null,
            value: rule.extensionDays,
            event: null,
          },
        ]
      : [],
  });
}
