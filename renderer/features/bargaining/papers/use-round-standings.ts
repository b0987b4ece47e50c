import { useCallback } from 'react';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { nothingTells, type Reading, useReading } from '../../../ui/use-reading.ts';

/** Where every paper of the round stands; read again whenever the round changes. */
export function useRoundStandings(file: RoundFile): Reading<RoundPaperStanding[]> {
  const { roundPapers } = useApp();
  const load = useCallback(() => roundPapers.standings(file), [roundPapers, file]);
  return useReading(load, nothingTells);
}

/** The required papers that can be made now: there is something they are about, nothing is missing, none is there. */
export const issuableOf = (standings: readonly RoundPaperStanding[]): RoundPaperStanding[] =>
  standings.filter(
    (one) =>
      one.need === 'required' &&
      one.waitsFor === null &&
      one.missing.length === 0 &&
      one.issued === null &&
      one.original === null,
  );
