import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import { unmetFor } from '../../../../shared/mediation/process/guards.ts';
import { allowedFrom } from '../../../../shared/mediation/process/open-steps.ts';
import { filingStepOf } from '../../../../shared/mediation/process/route-steps.ts';
import type { Unmet } from '../../../../shared/mediation/process/unmet.ts';
import type { RouteKind } from '../../../../shared/mediation/process-terms.ts';
import type { OpenCase } from '../open-case.ts';

/** Why a route of a kind cannot be filed now: the stage, or what is missing; null: it can. */
export function routeClosed(
  kind: RouteKind,
  { file, papers }: OpenCase,
  today: CalendarDay,
  calendar: WorkCalendar,
): 'stage' | readonly Unmet[] | null {
  const step = filingStepOf(kind);
  if (!allowedFrom(step, file.case.stage)) return 'stage';
  const unmet = unmetFor(step, file, today, papers, calendar);
  return unmet.length > 0 ? unmet : null;
}
