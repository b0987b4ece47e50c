import type { Group } from '../profile/values.ts';
import type { ChiefRole, ProducedBy } from '../terms.ts';

/** 一方协商代表. A fact that is absent is not known, and rules that need it are not evaluated. */
export interface SideFacts {
  /** Members of the side, outsiders counted in. */
  readonly total?: number | undefined;
  /** 外聘代表. */
  readonly outsiders?: number | undefined;
  readonly chiefIsOutsider?: boolean | undefined;
  readonly chiefRole?: ChiefRole | undefined;
  /** 首席代表书面委托. */
  readonly chiefHasLetter?: boolean | undefined;
  /** Posts of the members, in Chinese or English words. */
  readonly roles?: readonly string[] | undefined;
  readonly producedBy?: ProducedBy | undefined;
}

/** A group of staff and how it is represented on the worker side. */
export interface GroupFact {
  readonly group: Group;
  /** Members of the group among the staff. */
  readonly staff?: { readonly count: number; readonly total: number };
  /** Many, as a person judges, where the text names no number. */
  readonly numerous?: boolean;
  /** 女职工委员会. */
  readonly committee?: boolean;
  readonly represented: number;
}

/** 协商代表 of a round. */
export interface RepresentativesFacts {
  readonly hasUnion?: boolean | undefined;
  /** 规模以上企业. */
  readonly aboveScale?: boolean | undefined;
  readonly workerSide?: SideFacts | undefined;
  readonly employerSide?: SideFacts | undefined;
  /** People on both sides. */
  readonly sharedMembers?: number | undefined;
  readonly groups?: readonly GroupFact[] | undefined;
}
