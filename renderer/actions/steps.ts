import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import { calendarOf } from '../../shared/law/workdays/calendar-of.ts';
import { unmetFor, unmetToTake } from '../../shared/mediation/process/guards.ts';
import { allowedFrom } from '../../shared/mediation/process/open-steps.ts';
import { stageAfter, type TransitionId, transitionOf } from '../../shared/mediation/process/transitions.ts';
import type { Unmet } from '../../shared/mediation/process/unmet.ts';
import { stages } from '../../shared/mediation/stages.ts';
import type { Patch, Writer } from '../db/write.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { trackedWriter } from './tracked-writer.ts';

/** What taking a step is given. */
export type StepGiven<T = void> = {
  caseId: string;
  id: TransitionId;
  /** The legal day of the step; today when left out. */
  on?: CalendarDay;
  note?: string;
  /** Fields of the case the step sets. */
  patch?: Patch<'cases'>;
  /** Why the step is taken although something waivable is missing. */
  waive?: string;
  /** Records the step makes and changes; they belong to it and go with it when it is taken back. */
  work?: (w: Writer) => Promise<T>;
};

/**
 * Takes a step of the process table inside a running change: checks stage and guards, does the step's own writing, moves
 * the main stage, and writes the line of the history with everything the step changed.
 * @throws NotAllowed when the table or a guard refuses; the whole change is then dropped
 */
export async function takeStep<T = void>(
  w: Writer,
  { clock, me }: Pick<Needs, 'clock' | 'me'>,
  given: StepGiven<T>,
): Promise<T> {
  const { caseId, id, waive = '' } = given;
  const before = await w.caseFile(caseId);
  const from = before.case.stage;
  refuseFromStage(id, from);
  const { writer, effects } = trackedWriter(w);
  const result = (await given.work?.(writer)) as T;
  await writer.update('cases', caseId, { ...given.patch, stage: stageAfter(id, from) });
  const after = await w.caseFile(caseId);
  const papers = await w.childrenOf('papers', caseId);
  const calendar = calendarOf(await w.arrangements());
  refuseUnmet(id, unmetToTake(id, before, after, clock.today(), papers, calendar), waive);
  await w.create('steps', {
    caseId,
    transition: id,
    from,
    to: stageAfter(id, from),
    on: given.on ?? clock.today(),
    at: clock.minute(),
    byId: me(),
    undoes: null,
    body: { note: [given.note?.trim(), waive.trim()].filter(Boolean).join('；'), effects },
  });
  return result;
}

function refuseFromStage(id: TransitionId, from: keyof typeof stages): void {
  if (allowedFrom(id, from)) return;
  const [row, stage] = [transitionOf(id), stages[from]];
  throw new NotAllowed({
    zh: `案件现在是“${stage.zh}”，不能办理“${row.zh}”。案件没有改动。`,
    en: `The case is now “${stage.en}”; “${row.en}” is not possible. Nothing was changed.`,
  });
}

/** @throws NotAllowed telling everything that is missing, and that some of it may be passed over with a reason */
export function refuseUnmet(id: TransitionId, unmet: readonly Unmet[], waive: string): void {
  const binding = waive.trim() === '' ? unmet : unmet.filter((one) => !one.waivable);
  if (binding.length === 0) return;
  const row = transitionOf(id);
  const onlyWaivable = binding.every((one) => one.waivable);
  const [zhTail, enTail] = onlyWaivable
    ? ['。确需办理的，请写明理由', '. To go on all the same, say why']
    : ['', ''];
  throw new NotAllowed({
    zh: `还不能办理“${row.zh}”：${binding.map((one) => one.zh).join('；')}${zhTail}。案件没有改动。`,
    en: `“${row.en}” is not possible yet: ${binding.map((one) => one.en).join('; ')}${enTail}. Nothing was changed.`,
  });
}

/**
 * The first step of a case that was just made, T03 to T06: checks what the step has to leave on record and writes the
 * first line of the history. @throws NotAllowed with what is missing; the whole change is then dropped
 */
export async function beginCase(
  w: Writer,
  { clock, me }: Pick<Needs, 'clock' | 'me'>,
  given: { caseId: string; id: TransitionId; on: CalendarDay; note?: string },
): Promise<void> {
  const file = await w.caseFile(given.caseId);
  const calendar = calendarOf(await w.arrangements());
  refuseUnmet(given.id, unmetToTake(given.id, file, file, clock.today(), null, calendar), '');
  await w.create('steps', {
    caseId: given.caseId,
    transition: given.id,
    from: '',
    to: file.case.stage,
    on: given.on,
    at: clock.minute(),
    byId: me(),
    undoes: null,
    body: { note: given.note ?? '' },
  });
}

/**
 * Asks the table whether an act beside the main stage may be done now, without writing a step of its own: a payment or
 * a follow-up is its own line of the history. @throws NotAllowed as the step would
 */
export async function refuseUnlessOpen(
  w: Writer,
  { clock }: Pick<Needs, 'clock'>,
  caseId: string,
  id: TransitionId,
): Promise<void> {
  const file = await w.caseFile(caseId);
  refuseFromStage(id, file.case.stage);
  const calendar = calendarOf(await w.arrangements());
  refuseUnmet(id, unmetFor(id, file, clock.today(), null, calendar), '');
}
