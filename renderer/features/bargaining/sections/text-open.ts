import { agreementOf } from '../../../../shared/bargaining/parts.ts';
import { beforeSignature } from '../../../../shared/bargaining/process/transitions-to-signature.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';

/** True while the text of the contract may be worked on: before signature, and again when it was reopened. */
export const textOpen = (file: RoundFile): boolean =>
  (beforeSignature as readonly string[]).includes(file.round.stage) &&
  ['draft', 'in-force', null].includes(agreementOf(file)?.state ?? null);
