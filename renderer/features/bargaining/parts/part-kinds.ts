import { filing, inspection, publication } from './after-kinds.ts';
import { item } from './item-kind.ts';
import { measure } from './measure-kind.ts';
import { material, offer } from './offer-kinds.ts';
import type { PartKind } from './part-kind.ts';
import { representative } from './people-kinds.ts';
import { meeting, vote } from './table-kinds.ts';

/** Every kind of record of a round people write through a form. */
export const partKinds = {
  representative,
  offer,
  material,
  meeting,
  item,
  vote,
  filing,
  publication,
  inspection,
  measure,
} as const satisfies Record<string, PartKind>;
export type PartKindId = keyof typeof partKinds;
