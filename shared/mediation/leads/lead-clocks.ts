import type { Adjustment } from '../../deadlines/adjustment.ts';
import { computeDeadline } from '../../deadlines/engine.ts';
import { deadlineRule } from '../../deadlines/rules.ts';
import { type CalendarDay, daysBetween } from '../../kernel/calendar-day.ts';
import { type Reason, reason } from '../../law/answer.ts';
import { rulesIn } from '../../law/place.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import type { CaseClock } from '../clock-state.ts';
import type { Words } from '../terms.ts';
import { enteredDueNames } from './lead-due-names.ts';
import { isNamedPetition, isPassedOn, isVoid, type LeadFacts } from './lead-facts.ts';

/** 期限 of a lead. `open`: what it asks for is not done yet, in time or late. */
export type LeadClock = CaseClock & {
  open: boolean;
  /** For whom the rule holds, in the rule's own words; null: for every office. */
  appliesTo: Words | null;
};

/** Where the lead is worked on: rules of other places do not bind it. */
export type LeadPlace = { region: string };

type Standing = { open: boolean; doneOn: CalendarDay | null; optional?: boolean };

/**
 * Every time limit of a lead as seen on `today`: those of a petition (信访工作条例 23, 34), of a complaint to the
 * union's supervision, of a hotline order and of the office itself. The last two are entered, never computed: the
 * hotline's own limits are not public.
 */
export function leadClocks(
  lead: LeadFacts,
  place: LeadPlace,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): LeadClock[] {
  const { kind, receivedOn, disposedOn, body } = lead;
  const petition = kind === 'petition' ? body.petition : null;
  const waiting = lead.state === 'registered';
  const law = (id: string, trigger: CalendarDay | null, standing: Standing, more: Adjustment[] = []) => {
    if (trigger === null || !rulesIn(deadlineRule(id).region, place.region)) return [];
    const result = computeDeadline({ rule: id, trigger, calendar, adjustments: more, region: place.region });
    const { rule, due, alternativeDue, provisional, because } = result;
    const words = { id, zh: rule.nameZh, en: rule.nameEn, alternativeDue, provisional, because };
    return [
      standingOf(
        { ...words, due, appliesTo: { zh: rule.appliesToZh, en: rule.appliesTo.join('; ') } },
        today,
        standing,
      ),
    ];
  };
  const entered = (id: EnteredId, due: CalendarDay | null, standing: Standing) =>
    due === null ? [] : [standingOf({ ...enteredWords(id), due, ...bare, appliesTo: null }, today, standing)];
  const hotline = body.hotline;

  return [
    ...(isNamedPetition(lead)
      ? law('petition-written-notice-15d', receivedOn, {
          open: !isVoid(lead),
          doneOn: petition?.noticeOn ?? null,
        })
      : []),
    ...(kind === 'petition' && isPassedOn(lead)
      ? law('petition-transfer-objection-5wd', receivedOn, {
          open: waiting && !petition?.acceptedOn,
          doneOn: petition?.objectedOn ?? null,
          optional: true,
        })
      : []),
    ...law(
      'petition-handling-60d',
      petition?.acceptedOn ?? null,
      { open: waiting, doneOn: disposedOn },
      petition?.extension ? [extensionOf(petition.extension)] : [],
    ),
    ...(kind === 'complaint'
      ? law('union-supervision-nonacceptance-5wd', receivedOn, {
          open: waiting,
          doneOn: disposedOn,
          optional: true,
        })
      : []),
    ...entered('hotline-due', hotline?.dueOn ?? null, {
      open: waiting,
      doneOn: hotline?.closedOn ?? disposedOn,
    }),
    ...entered('reply-by', body.replyBy, { open: waiting, doneOn: disposedOn }),
    ...entered('transfer-feedback', lead.state === 'transferred' ? body.feedbackDueOn : null, {
      open: true,
      doneOn: body.feedbackOn,
    }),
  ];
}

const bare = { alternativeDue: null, provisional: false } as const;

type EnteredId = keyof typeof enteredDueNames;

/** Who set an entered limit. */
const enteredBy: Record<EnteredId, Reason> = {
  'hotline-due': reason(
    '派单的热线中心在工单上写明的办理时限。各类工单的时限由热线中心规定，没有公开，由经办人照工单填写。',
    'The day the hotline centre put on its order. The centre sets the time for each kind; its numbers are not public.',
  ),
  'reply-by': reason(
    '本单位答应来访人答复的日期，由经办人填写，不是法定期限。',
    'The day this office promised an answer; it is no limit of law.',
  ),
  'transfer-feedback': reason(
    '转办时请接收单位反馈的日期，由经办人填写，不是法定期限。到期没有反馈的，宜催问。',
    'The day an answer was asked for when the matter was passed on; it is no limit of law.',
  ),
};

const enteredWords = (id: EnteredId) => ({ id, ...enteredDueNames[id], because: [enteredBy[id]] });

type Due = Pick<
  LeadClock,
  'id' | 'zh' | 'en' | 'due' | 'alternativeDue' | 'provisional' | 'because' | 'appliesTo'
>;

function standingOf(clock: Due, today: CalendarDay, { open, doneOn, optional = false }: Standing): LeadClock {
  const late = (doneOn ?? today) > clock.due;
  const undone = doneOn === null;
  const state = undone && !open ? 'stopped' : late ? 'missed' : undone ? 'running' : 'met';
  return { ...clock, state, open: undone && open, daysLeft: daysBetween(today, clock.due), optional };
}

type Prolonged = NonNullable<NonNullable<LeadFacts['body']['petition']>['extension']>;

const extensionOf = ({ approvedOn, to, reason: why }: Prolonged): Adjustment => ({
  type: 'extension',
  agreedOn: approvedOn,
  newDue: to,
  value: null,
  event: why,
});
