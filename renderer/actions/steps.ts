import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import { unmetFor } from '../../shared/mediation/process/guards.ts';
import { allowedFrom } from '../../shared/mediation/process/open-steps.ts';
import { type TransitionId, transitionOf } from '../../shared/mediation/process/transitions.ts';
import { stages } from '../../shared/mediation/stages.ts';
import type { Patch, Writer } from '../db/write.ts';
import { type Needs, NotAllowed } from './needs.ts';

/**
 * Takes a step of the process table inside a running change: checks stage and guards, moves the main stage,
 * writes the line of the history. Further fields of the case are patched with the move.
 * @throws NotAllowed when the table or a guard refuses; the whole change is then dropped
 */
export async function takeStep(
  w: Writer,
  { clock, me }: Pick<Needs, 'clock' | 'me'>,
  given: {
    caseId: string;
    id: TransitionId;
    on?: CalendarDay;
    note?: string;
    patch?: Patch<'cases'>;
  },
): Promise<void> {
  const file = await w.caseFile(given.caseId);
  const row = transitionOf(given.id);
  if (!allowedFrom(given.id, file.case.stage)) {
    const stage = stages[file.case.stage];
    throw new NotAllowed({
      zh: `案件现在是“${stage.zh}”，不能办理“${row.zh}”。案件没有改动。`,
      en: `The case is now “${stage.en}”; “${row.en}” is not possible. Nothing was changed.`,
    });
  }
  const unmet = unmetFor(given.id, file, clock.today());
  if (unmet.length > 0) {
    throw new NotAllowed({
      zh: `还不能办理“${row.zh}”：${unmet.map((one) => one.zh).join('；')}。案件没有改动。`,
      en: `“${row.en}” is not possible yet: ${unmet.map((one) => one.en).join('; ')}. Nothing was changed.`,
    });
  }
  const to = row.to === 'same' ? file.case.stage : row.to;
  await w.update('cases', given.caseId, { ...given.patch, stage: to });
  await w.create('steps', {
    caseId: given.caseId,
    transition: given.id,
    from: file.case.stage,
    to,
    on: given.on ?? clock.today(),
    at: clock.minute(),
    byId: me(),
    undoes: null,
    body: { note: given.note ?? '' },
  });
}
