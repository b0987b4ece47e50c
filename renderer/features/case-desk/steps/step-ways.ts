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
  T08: at('acceptance', 'consents'),
  T09: at('acceptance', 'accept-on'),
  T12: at('overview', 'mediators'),
  T14: at('sessions'),
  T15: at('sessions'),
  T16: at('history'),
  T19: at('agreement', 'plan.first'),
  T20: at('agreement', 'signing'),
  T22: at('agreement', 'signing'),
  T29: { kind: 'close' },
  T30: at('performance'),
  T33: at('performance'),
  T34: at('performance'),
  T35: at('performance'),
  T36: at('performance'),
  T37: at('performance'),
  T38: at('performance'),
  T39: at('performance'),
  T40: at('performance'),
  T41: at('performance'),
  T41b: at('performance'),
  T42: at('performance'),
  T43: at('performance'),
  T43b: at('performance'),
  T45: at('performance', 'follow-up'),
  T46: at('papers'),
  T48: at('overview'),
  T48b: at('overview'),
  T48c: at('overview'),
};

/** How the desk takes a step or another act. */
export const wayOf = (id: ActId): StepWay =>
  (isExtraAct(id) ? undefined : inSections[id]) ?? { kind: 'form', id };
