import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { allPerformed } from '../../../../shared/mediation/performance.ts';
import { doneStages, isStage, stages, type TrackStep, track } from '../../../../shared/mediation/stages.ts';
import { standingSteps } from '../../../../shared/mediation/standing-steps.ts';

/** `skipped`: the case ended without coming to this step. */
export type TrackState = 'done' | 'now' | 'next' | 'skipped';

const order = Object.keys(track) as TrackStep[];

/** How each step of the track stands, from the case's stage and the steps that were taken. */
export function trackStates(file: CaseFile, today: CalendarDay): { step: TrackStep; state: TrackState }[] {
  const { stage } = file.case;
  const here: TrackStep = stages[stage].track;
  if (here !== 'closing') {
    const place = order.indexOf(here);
    const state = (i: number): TrackState => (i < place ? 'done' : i === place ? 'now' : 'next');
    return order.map((step, i) => ({ step, state: state(i) }));
  }
  const reached = new Set<TrackStep>(['application']);
  for (const { to } of standingSteps(file)) if (isStage(to)) reached.add(stages[to].track);
  // A mediator may have been assigned while the case never came to a session; the agreement alone proves the rest.
  const agreed = reached.has('performance');
  return order.map((step) => {
    if (step === 'closing') return { step, state: doneStages.includes(stage) ? 'done' : 'now' };
    if (step === 'performance' && agreed) return { step, state: allPerformed(file, today) ? 'done' : 'now' };
    return { step, state: agreed || reached.has(step) ? 'done' : 'skipped' };
  });
}
