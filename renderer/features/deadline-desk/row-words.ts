import { deadlineRule, isDeadlineId } from '../../../shared/deadlines/rules.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { DayType } from '../../../shared/law/workdays/day-type.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { isDueKind } from '../../text/due.ts';
import type { Lang } from '../../text/text.ts';

export const numberOf = (row: SlimRow): string => row.caseNo ?? row.intakeNo;

/** 起因: what set the day, with the day it counts from where a law does. */
export function triggerWords(row: SlimRow, lang: Lang): string {
  const text = deadlineDeskText[lang];
  const { nextDueId, nextDueKind: kind } = row;
  if (nextDueId !== null && isDeadlineId(nextDueId)) {
    const rule = deadlineRule(nextDueId);
    const what = lang === 'en' ? rule.triggerEn : rule.triggerZh;
    const on = startOf(rule.triggerField, row);
    return on === null ? what : text.triggerOn(what, on);
  }
  if (row.nextDueOn === null) return text.triggers.none;
  if (isDueKind(kind) && kind !== 'decision' && kind !== 'mediation') return text.triggers[kind];
  return text.triggers.unknown;
}

function startOf(field: string, row: SlimRow): CalendarDay | null {
  if (field === 'case.receivedAt') return row.receivedOn;
  return field === 'case.acceptedAt' ? row.acceptedOn : null;
}

/** 工作日, 调休上班, 国庆节放假 … */
export function dayKindWords(type: DayType, lang: Lang): string {
  const text = deadlineDeskText[lang];
  const kind = text.kinds[type.kind];
  return type.name !== null && type.kind !== 'make-up-workday' ? text.named(type.name, kind) : kind;
}

/** The person in charge, and who else sits on the case and can stand in. */
export function peopleOf(row: SlimRow): { first: string | null; others: string[] } {
  const [first = null, ...others] = row.mediatorNames;
  return { first, others };
}
