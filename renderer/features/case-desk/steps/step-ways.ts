import type { SectionId } from '../section-ids.ts';
import { type ActId, isExtraAct } from './act-ids.ts';

/** How a step is taken on the desk: in a section (at a field of it), in a form of its own, or by closing. */
export type StepWay =
  | { kind: 'section'; section: SectionId; field?: string }
  | { kind: 'form'; id: ActId }
  | { kind: 'close' };

const at = (section: SectionId, field?: string): StepWay => ({
  kind: 'section',
  section,
  ...(field !== undefined && { field }),
});

/** Steps that are taken where the facts they rest on are entered; every other one has a form of its own. */
const inSections: Partial<Record<ActId, StepWay>> = {
  T03: at('overview'),
  T04: at('overview'),
  T05: at('overview'),
  T06: at('overview'),
  T07: at('matters', 'new-correction'),
  T07b: at('matters', 'corrections-in'),
  T08: at('acceptance', 'consents'),
  T09: at('acceptance', 'accept-on'),
  T12: at('overview', 'mediators'),
  T14: at('sessions'),
  T15: at('sessions'),
  T16: at('evidence', 'add-inquiry'),
  T19: at('agreement', 'plan.first'),
  T20: at('agreement', 'signing'),
  T22: at('agreement', 'signing'),
  T29: { kind: 'close' },
  T30: at('performance'),
  T33: at('routes', 'prepare-arbitration-review'),
  T34: at('routes'),
  T35: at('routes'),
  T36: at('routes', 'prepare-judicial-confirmation'),
  T37: at('routes'),
  T38: at('routes', 'prepare-payment-order'),
  T39: at('routes'),
  T40: at('routes', 'prepare-arbitration'),
  T41: at('routes', 'prepare-suit'),
  T41b: at('routes', 'prepare-execution'),
  T42: at('routes', 'prepare-labour-inspection'),
  T43: at('routes', 'prepare-legal-aid'),
  T43b: at('routes', 'prepare-police'),
  T44: at('matters', 'new-incident'),
  T45: at('performance', 'follow-up'),
  T46: at('archive'),
  T48: at('matters', 'new-supervision-prompt'),
  T48b: at('matters', 'new-supervision-opinion'),
  T48c: at('matters', 'new-supervision-recommendation'),
};

/** How the desk takes a step or another act. */
export const wayOf = (id: ActId): StepWay =>
  (isExtraAct(id) ? undefined : inSections[id]) ?? { kind: 'form', id };
