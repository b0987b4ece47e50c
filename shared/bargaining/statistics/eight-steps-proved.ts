import { eightSteps } from '../process/eight-steps.ts';
import type { RoundFile } from '../round-file.ts';
import type { BargainingData } from './data.ts';

/** Those of the rounds in which each of the eight steps has its day and its papers. */
export function eightStepsProved(data: BargainingData, roundIds: ReadonlySet<string>): Set<string> {
  const group = <T extends { roundId: string }>(rows: readonly T[]) => {
    const byRound = new Map<string, T[]>();
    for (const row of rows) {
      const list = byRound.get(row.roundId);
      if (list) list.push(row);
      else byRound.set(row.roundId, [row]);
    }
    return byRound;
  };
  const [steps, papers] = [group(data.steps), group(data.papers)];
  return new Set(
    data.rounds
      .filter((round) => roundIds.has(round.id))
      .filter((round) => {
        // The proof reads steps and papers only: the rest of the round stays where it is.
        const file = {
          round,
          roundReps: [],
          roundSteps: steps.get(round.id) ?? [],
          roundPapers: papers.get(round.id) ?? [],
        } as unknown as RoundFile;
        return eightSteps(file).every((one) => one.done);
      })
      .map((round) => round.id),
  );
}
