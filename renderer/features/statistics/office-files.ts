import { useSyncExternalStore } from 'react';
import type { StatisticsFile } from '../../../shared/statistics/exchange.ts';
import type { Period } from '../../../shared/statistics/period.ts';

/** A file of another office, and the name it was chosen by. */
export type OfficeFile = { name: string; file: StatisticsFile };

// Kept for as long as the window is open, so that making a report does not lose what was imported for it.
let kept: readonly OfficeFile[] = [];
const listeners = new Set<() => void>();

function keep(next: readonly OfficeFile[]): void {
  kept = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Files imported in this window, for any period. */
export const officeFiles = {
  add: (fresh: readonly OfficeFile[]) => keep([...kept, ...fresh]),
  remove: (one: OfficeFile) => keep(kept.filter((other) => other !== one)),
};

/** Those about a period. */
export function useOfficeFiles(period: Period | null): OfficeFile[] {
  const all = useSyncExternalStore(subscribe, () => kept);
  return all.filter(({ file }) => file.from === period?.from && file.to === period.to);
}
