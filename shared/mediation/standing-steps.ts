import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { CaseFile } from './case-file.ts';

type Step = CaseFile['steps'][number];

/** The steps that count: those that were not taken back, and none that only takes another back. In order of entry. */
export function standingSteps({ steps }: Pick<CaseFile, 'steps'>): Step[] {
  const undone = new Set(steps.map((step) => step.undoes));
  return steps.filter((step) => step.undoes === null && !undone.has(step.id));
}

/** The last standing step of these kinds. */
export const lastStep = (file: Pick<CaseFile, 'steps'>, ids: readonly string[]): Step | undefined =>
  standingSteps(file).findLast((step) => ids.includes(step.transition));

/** The day of the last standing step of these kinds. */
export const stepDay = (file: Pick<CaseFile, 'steps'>, ids: readonly string[]): CalendarDay | null =>
  lastStep(file, ids)?.on ?? null;
