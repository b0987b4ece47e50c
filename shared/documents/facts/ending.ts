import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { doneStages, endedStages } from '../../mediation/stages.ts';
import type { ClosingType } from '../../mediation/terms.ts';

const endSteps = ['T10', 'T11', 'T24', 'T25', 'T26', 'T27', 'T28'] as const;
export type EndStepId = (typeof endSteps)[number];

/** How a case ended without an agreement: the step, its day, and what was written down with it. */
export type Ending = { id: EndStepId; on: CalendarDay | null; note: string; outcome: ClosingType | null };

const ended = [...endedStages, ...doneStages];

/** The step an outcome belongs to, for a case that came without its history. */
const stepOf: Partial<Record<ClosingType, EndStepId>> = {
  'not-accepted': 'T10',
  'not-accepted-refusal': 'T11',
  withdrawn: 'T25',
  'settled-outside': 'T24',
  'failed-refusal': 'T26',
  'failed-refused-to-sign': 'T26',
  'failed-expiry': 'T27',
  'failed-divergence': 'T28',
  'failed-unreachable': 'T28',
  'failed-impossible': 'T28',
  'failed-other': 'T28',
  'terminated-sham': 'T28',
  'terminated-crime': 'T28',
  'transferred-mediation': 'T28',
  'party-deceased': 'T28',
};

const isEndStep = (id: string): id is EndStepId => endSteps.some((one) => one === id);

/** The ending of a case that ended without an agreement; null while it goes on or when an agreement was reached. */
export function endingOf(file: CaseFile): Ending | null {
  const { stage, outcome, closedOn } = file.case;
  if (!ended.includes(stage)) return null;
  if (file.agreements.some((one) => one.state === 'effective')) return null;
  const undone = new Set(file.steps.map((step) => step.undoes));
  const step = file.steps.findLast((one) => isEndStep(one.transition) && !undone.has(one.id));
  if (step && isEndStep(step.transition)) {
    return { id: step.transition, on: step.on, note: step.body.note.trim(), outcome };
  }
  const id = outcome ? stepOf[outcome] : undefined;
  return id ? { id, on: closedOn, note: '', outcome } : null;
}
