import type { RoundFile } from '../bargaining/round-file.ts';
import type { RoundStage } from '../bargaining/stages.ts';
import { type CalendarDay, localMinute } from '../kernel/calendar-day.ts';
import type { Id } from '../kernel/ids.ts';

/**
 * A sample round told step by step: what is put down before a step (`prepare`), then the step itself. A test cuts the
 * round at any of them with `readyFor` and `after`.
 */
export type SampleStage = {
  id: string;
  on: CalendarDay;
  to: RoundStage;
  prepare?: (file: RoundFile) => RoundFile;
  /** What the step itself puts into the file beside stage and history, such as the effective day. */
  take?: (file: RoundFile) => RoundFile;
};

export type SampleRound = {
  start: RoundFile;
  stages: readonly SampleStage[];
  byId: Id;
  stepId: (n: number) => Id;
};

/** The round just before the step, with everything the step asks for put down. */
export function readyFor(sample: SampleRound, id: string): RoundFile {
  const at = sample.stages.findIndex((stage) => stage.id === id);
  if (at < 0) throw new Error(`the sample has no step ${id}`);
  const before = sample.stages
    .slice(0, at)
    .reduce((file, stage, n) => taken(sample, file, stage, n), sample.start);
  return sample.stages[at]?.prepare?.(before) ?? before;
}

/** The round right after the step. */
export function afterStep(sample: SampleRound, id: string): RoundFile {
  const at = sample.stages.findIndex((stage) => stage.id === id);
  if (at < 0) throw new Error(`the sample has no step ${id}`);
  return sample.stages
    .slice(0, at + 1)
    .reduce((file, stage, n) => taken(sample, file, stage, n), sample.start);
}

/** The round after its last step. */
export const whole = (sample: SampleRound): RoundFile => afterStep(sample, sample.stages.at(-1)?.id ?? '');

function taken(sample: SampleRound, file: RoundFile, stage: SampleStage, n: number): RoundFile {
  const prepared = stage.prepare?.(file) ?? file;
  const done = stage.take?.(prepared) ?? prepared;
  return {
    ...done,
    round: { ...done.round, stage: stage.to },
    roundSteps: [
      ...done.roundSteps,
      {
        id: sample.stepId(n),
        roundId: file.round.id,
        transition: stage.id,
        from: file.round.stage,
        to: stage.to,
        pass: file.round.pass,
        on: stage.on,
        at: localMinute(`${stage.on}T10:00`),
        byId: sample.byId,
        undoes: null,
        body: { note: '', warnings: [], reverts: [] },
      },
    ],
  };
}
