import { draftHashOf } from '../draft-hash.ts';
import { agreementOf } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';

/** Whether the text has changed since the stage named: agreed on, adopted or signed. */
export function textChangedSince(
  file: RoundFile,
  since: 'draftHash' | 'adoptedHash' | 'signedHash',
): boolean {
  const agreement = agreementOf(file);
  return agreement === null || agreement.body[since] !== draftHashOf(file);
}
