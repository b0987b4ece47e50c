import { createContext, useContext } from 'react';
import type { RoundTransitionId } from '../../../../shared/bargaining/process/transitions.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { RoundSection } from '../../../ui/round-sections.ts';
import type { FormValue } from '../form/form-value.ts';
import type { PartKindId } from '../parts/part-kinds.ts';

/** What every part of the desk of a round can reach. */
export type RoundWay = {
  file: RoundFile;
  today: CalendarDay;
  go: (section: RoundSection) => void;
  /** Opens the form of a part: of a record, or of a new one with something filled in. */
  edit: (kind: PartKindId, row: FormValue | null, preset?: FormValue) => void;
  begin: (step: RoundTransitionId) => void;
};

export const RoundWayContext = createContext<RoundWay | null>(null);

/** @throws Error outside the desk of a round, which is a bug */
export function useRoundWay(): RoundWay {
  const way = useContext(RoundWayContext);
  if (!way) throw new Error('no RoundWayContext');
  return way;
}
