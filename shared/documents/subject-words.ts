import type { CaseFile } from '../mediation/case-file.ts';
import { matterKinds, routeKinds } from '../mediation/process-terms.ts';
import type { Words } from '../mediation/terms.ts';
import { paperDay } from './paper-words.ts';

const same = (text: string): Words => ({ zh: text, en: text });
const byId = <T extends { id: string }>(list: readonly T[], id: string | null) =>
  list.find((one) => one.id === id);

/** What a paper is about, in the words that follow its title: which session, whose power of attorney … */
export function subjectWords(file: CaseFile, id: string | null): Words | null {
  if (id === null) return null;
  const session = byId(file.sessions, id);
  if (session) return { zh: `第${session.no}次`, en: `session no. ${session.no}` };
  const inquiry = byId(file.inquiries, id);
  if (inquiry) return { zh: `第${inquiry.no}次`, en: `no. ${inquiry.no}` };
  const named = byId(file.parties, id) ?? byId(file.agents, id);
  if (named) return same(named.body.name);
  const delivery = byId(file.deliveries, id);
  if (delivery) return same(deliveryWords(file, delivery));
  const recusal = byId(file.recusals, id);
  if (recusal) return same(byId(file.people, recusal.personId)?.body.name ?? '');
  const extension = byId(file.extensions, id);
  if (extension) return { zh: `至${paperDay(extension.newDue)}`, en: `to ${extension.newDue}` };
  const evidence = byId(file.evidence, id);
  if (evidence) return same(evidence.body.name);
  const route = byId(file.routes, id);
  if (route) return routeKinds[route.kind];
  const matter = byId(file.matters, id);
  if (matter) {
    const { zh, en } = matterKinds[matter.kind];
    return { zh: `${zh}，${paperDay(matter.on)}`, en: `${en}, ${matter.on}` };
  }
  return null;
}

const deliveryWords = (file: CaseFile, { partyId, body, sentOn }: CaseFile['deliveries'][number]): string =>
  [byId(file.parties, partyId)?.body.name ?? body.recipient, body.document, paperDay(sentOn)]
    .filter((part) => part !== '')
    .join('，');

/** Every id of the case a paper may be about. */
export const subjectIds = (file: CaseFile): string[] =>
  [
    file.sessions,
    file.inquiries,
    file.parties,
    file.agents,
    file.deliveries,
    file.recusals,
    file.extensions,
    file.routes,
    file.matters,
  ].flatMap((list: readonly { id: string }[]) => list.map((one) => one.id));
