import { measuresOf } from '../../../bargaining/parts.ts';
import { profileOfRound } from '../../../bargaining/process/profile-of-round.ts';
import { suspendedDays, suspensionLimitOf } from '../../../bargaining/process/round-limits.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { daysBetween } from '../../../kernel/calendar-day.ts';
import type { Facts } from '../../facts.ts';
import { openEnded, paperDay, sentence } from '../../paper-words.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';

/** 中止协商: the one the paper is about, or the last. */
export function suspensionFacts(file: RoundFile, { subjectId, calendar }: RoundContext): Facts {
  const measure = subjectOr(measuresOf(file, 'suspension'), subjectId);
  const suspension = measure?.body.suspension ?? null;
  if (!measure || !suspension) return {};
  const own = daysBetween(measure.on, suspension.resumedOn ?? suspension.resumeOn);
  const limit = suspensionLimitOf(file, profileOfRound(file), calendar);
  return {
    'suspension.from': paperDay(measure.on),
    'suspension.reason': sentence(suspension.reason),
    'suspension.workerConsent': suspension.consentWorker ? '同意' : '未同意',
    'suspension.employerConsent': suspension.consentEmployer ? '同意' : '未同意',
    'suspension.resumeOn': paperDay(suspension.resumeOn),
    'suspension.resumePlace': suspension.resumePlace,
    'suspension.resumeTopics': openEnded(suspension.resumeTopics),
    'suspension.days': `${own}日`,
    'suspension.daysInAll': `${suspendedDays(file, measure.id) + own}日`,
    'suspension.limit': paperDay(limit?.due),
  };
}
