import { deadlineRule } from '../deadlines/rules.ts';
import { type CalendarDay, daysBetween } from '../kernel/calendar-day.ts';
import { reason } from '../law/answer.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { CaseFile } from './case-file.ts';
import { caseLimitation } from './case-limitation.ts';
import type { MakeClock } from './clock-maker.ts';
import type { CaseClock } from './clock-state.ts';
import { doneStages } from './stages.ts';
import { warnFrom } from './warning-days.ts';

/**
 * 仲裁时效 as advice: the strict end as the day to plan by, the end by the later restart points beside it; with it the
 * time before that end in which legal aid may be asked for without the usual checks. No clock while none is known to run.
 */
export function limitationClocks(
  file: CaseFile,
  today: CalendarDay,
  calendar: WorkCalendar,
  clock: MakeClock,
): CaseClock[] {
  const result = caseLimitation(file, today, calendar);
  const { expiresAt, alternativeExpiresAt, provisional, because, advice } = result;
  if (expiresAt === null) return [];
  const rule = deadlineRule(
    result.rule === 'wage'
      ? 'arbitration-limitation-wages-after-termination-1y'
      : 'arbitration-limitation-1y',
  );
  const open = !doneStages.includes(file.case.stage);
  const aid = file.routes.some((route) => route.kind === 'legal-aid');
  return [
    {
      id: rule.id,
      zh: rule.nameZh,
      en: rule.nameEn,
      due: expiresAt,
      alternativeDue: alternativeExpiresAt,
      provisional,
      state: !open ? 'stopped' : today > expiresAt ? 'missed' : 'running',
      daysLeft: daysBetween(today, expiresAt),
      optional: true,
      because: [...because, reason(advice.zh, advice.en, rule.legalBasis)],
      warnFrom: warnFrom(rule.id, expiresAt),
      subjectId: null,
    },
    ...(aid
      ? clock('legal-aid-urgent-window-7d-before', expiresAt, { open, doneOn: null, optional: true })
      : []),
  ];
}
