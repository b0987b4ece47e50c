import type { NextDue } from '../../shared/mediation/clock-state.ts';
import { isDueKind } from '../text/due.ts';

/** The section of the case desk where a due thing is done. */
const sections: Record<NextDue['kind'], string> = {
  session: 'sessions',
  decision: 'acceptance',
  mediation: 'sessions',
  instalment: 'performance',
  'follow-up': 'performance',
  route: 'deadlines',
  matter: 'deadlines',
  archive: 'papers',
};

/** The address of what is due in a case; a time limit without a place of its own leads to the list of limits. */
export function dueAddress(caseId: string, kind: string | null): string {
  return `/cases/${caseId}?section=${isDueKind(kind) ? sections[kind] : 'deadlines'}`;
}
