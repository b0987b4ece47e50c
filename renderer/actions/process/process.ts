import type { Conflict } from '../../../shared/mediation/conflict-checks.ts';
import { loadCaseFile } from '../../db/load-case.ts';
import type { SlimClient } from '../../slim/slim-client.ts';
import type { Needs } from '../needs.ts';
import { caseConflicts } from '../similar-cases.ts';
import { agentActions } from './agents.ts';
import { archiveActions } from './archive.ts';
import { correctionActions } from './corrections.ts';
import { deliveryActions } from './deliveries.ts';
import { endingActions } from './endings.ts';
import { evidenceActions } from './evidence.ts';
import { extensionActions } from './extension.ts';
import { matterActions } from './matters.ts';
import { negotiationActions } from './negotiation.ts';
import { performanceActions } from './performance.ts';
import { recusalActions } from './recusals.ts';
import { routeActions } from './routes.ts';
import { startActions } from './start.ts';
import { undoActions } from './undo.ts';

/** 办理: every act of the life cycle beside intake, acceptance, sessions and the written agreement. */
export function processActions(needs: Needs & { slim: Pick<SlimClient, 'list'> }) {
  return {
    /** 重复和利益冲突 of a case as it stands, over the cases on this desk; looked for anew at every call. */
    conflicts: async (caseId: string): Promise<Conflict[]> => {
      const file = await loadCaseFile(needs.db, caseId);
      return file ? (await caseConflicts(needs, file)).conflicts : [];
    },
    ...startActions(needs),
    ...correctionActions(needs),
    ...agentActions(needs),
    ...evidenceActions(needs),
    ...recusalActions(needs),
    ...extensionActions(needs),
    ...endingActions(needs),
    ...negotiationActions(needs),
    ...matterActions(needs),
    ...deliveryActions(needs),
    ...performanceActions(needs),
    ...routeActions(needs),
    ...archiveActions(needs),
    ...undoActions(needs),
  };
}
