import type { CaseFile } from '../../mediation/case-file.ts';
import { evidenceKinds } from '../../mediation/process-terms.ts';
import { partyRoles } from '../../mediation/terms.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { openEnded, paperDay } from '../paper-words.ts';

const forms = { original: '原件', copy: '复印件' } as const;

/** 证据清单 of one party: the one asked for, else of everybody. What nobody handed in was gathered by the organisation. */
export function evidenceFacts(file: CaseFile, { subjectId = null }: FactsContext): Facts {
  const party = file.parties.find((one) => one.id === subjectId);
  const listed = file.evidence
    .filter((one) => !party || one.partyId === party.id)
    .sort((a, b) => a.ord - b.ord);
  if (listed.length === 0) return {};
  const nameOf = (id: string | null) =>
    file.parties.find((one) => one.id === id)?.body.name ?? '调解组织收集';
  const pages = listed.reduce((sum, { body }) => sum + body.pages, 0);
  const received = listed.map(({ body }) => body.receivedOn).filter((day) => day !== null);
  return {
    'evidence.party': party ? `${party.body.name}（${partyRoles[party.role].zh}）` : '',
    'evidence.receivedAt': paperDay(received.sort().at(-1)),
    'evidence.rows': listed.map(({ partyId, body }, i) => ({
      no: String(i + 1),
      name: openEnded(body.name),
      nameWithHolder: `${openEnded(body.name)}${body.heldByEmployer ? '（由用人单位掌握管理）' : ''}`,
      kind: evidenceKinds[body.kind].zh,
      source: [party ? '' : nameOf(partyId), openEnded(body.source)].filter((part) => part !== '').join('，'),
      original: forms[body.original],
      purpose: openEnded(body.purpose),
      pages: body.pages > 0 ? String(body.pages) : '',
      opinion: openEnded(body.opinion),
    })),
    'evidence.count': `${listed.length}份`,
    'evidence.pages': pages > 0 ? `${pages}页` : '',
    'evidence.held': listed.some(({ body }) => body.heldByEmployer) ? 'yes' : '',
  };
}
