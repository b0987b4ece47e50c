import { createContext, useContext } from 'react';
import type { SectionId } from './section-ids.ts';
import type { ActId } from './steps/act-ids.ts';

/** Moving about the desk of one case. */
export type DeskWay = {
  /** Shows a section, and puts the cursor into one of its fields. */
  go(section: SectionId, field?: string): void;
  /** Begins a step or another act: goes to where it is done, or opens its dialog. */
  begin(act: ActId): void;
};

export const DeskWayContext = createContext<DeskWay | null>(null);

/** The way about this desk. @throws Error outside a desk, which is a bug */
export function useDeskWay(): DeskWay {
  const way = useContext(DeskWayContext);
  if (!way) throw new Error('no desk around this part');
  return way;
}
