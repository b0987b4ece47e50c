import { deadlineRule, isDeadlineId } from '../../../shared/deadlines/rules.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { warnFrom } from '../../../shared/mediation/warning-days.ts';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { dueWords, isDueKind } from '../../text/due.ts';
import { leadDueWords } from '../../text/lead-due.ts';
import { roundDueWords } from '../../text/round-due.ts';
import type { Lang } from '../../text/text.ts';
import { dueAddress } from '../../ui/due-section.ts';
import { roundAddress } from '../../ui/round-sections.ts';
import type { DeskRow } from './desk-row.ts';

export const numberOf = (row: DeskRow): string => row.caseNo ?? row.intakeNo;

/** What is due; on a lead with its kind, in a round of bargaining with the word for one. */
export function whatWords(row: DeskRow, lang: Lang): string {
  if (row.lead) return leadDueWords(row.lead, lang);
  return row.round ? roundDueWords(row.round, lang) : dueWords(row, lang);
}

/** Where it is done. */
export function addressOf(row: DeskRow): string {
  if (row.lead) return `/leads/${row.id}`;
  if (row.round) return roundAddress(row.round);
  return row.nextDueOn === null ? `/cases/${row.id}` : dueAddress(row.id, row.nextDueKind);
}

/** 起因: what set the day, with the day it counts from where a law does. */
export function triggerWords(row: DeskRow, lang: Lang): string {
  const text = deadlineDeskText[lang];
  const { nextDueId, nextDueKind: kind } = row;
  if (nextDueId !== null && isDeadlineId(nextDueId)) {
    const rule = deadlineRule(nextDueId);
    const what = lang === 'en' ? rule.triggerEn : rule.triggerZh;
    const on = startOf(rule.triggerField, row);
    return on === null ? what : text.triggerOn(what, on);
  }
  if (row.lead) return text.triggers.entered;
  if (row.round) return text.triggers.round;
  if (row.nextDueOn === null) return text.triggers.none;
  if (isDueKind(kind) && kind !== 'decision' && kind !== 'mediation') return text.triggers[kind];
  return text.triggers.unknown;
}

function startOf(field: string, row: DeskRow): CalendarDay | null {
  if (field === 'case.receivedAt' || field === 'lead.receivedAt') return row.receivedOn;
  return field === 'case.acceptedAt' ? row.acceptedOn : null;
}

/** 预警日: the day warning begins; leads and rounds have none. */
export const warnDayOf = ({ nextDueOn: on, nextDueId, lead, round }: DeskRow): CalendarDay | null =>
  on === null || nextDueId === null || lead || round ? null : warnFrom(nextDueId, on);

/** Who is in charge, who else sits on the case, and who stands in. */
export function peopleOf(row: DeskRow): { first: string | null; others: string[]; standIn: string } {
  const [first = null, ...others] = row.mediatorNames;
  return { first, others, standIn: row.standInName };
}
