import type { Needs } from '../needs.ts';
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
export function processActions(needs: Needs) {
  return {
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
