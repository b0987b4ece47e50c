import type { Office } from '../../mediation/records/office.ts';
import type { Facts } from '../facts.ts';

/**
 * Facts of the office every paper may print. What an office left as it is, such as no letterhead of its own or the
 * seal at the right, is not said: papers then print the usual.
 */
export const officeFacts = ({ body }: Pick<Office, 'body'>): Facts => ({
  'org.name': body.name,
  'org.address': body.address,
  'org.phone': body.phone,
  ...(body.letterhead.trim() !== '' && { 'org.letterhead': body.letterhead.trim() }),
  ...(body.sealAt !== 'right' && { 'org.sealAt': body.sealAt }),
  ...(body.sealMark !== 'note' && { 'org.sealMark': body.sealMark }),
});
