import type { SimilarCase } from '../../shared/mediation/acceptance-checks.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { SlimClient } from '../slim/slim-client.ts';

/** How many hits of one name are looked at; more would be a common name, not a duplicate. */
const hitsPerName = 20;

/**
 * Earlier cases of the same parties (domain §4.4 A8): same identity number or credit code, or a case that names both
 * sides. Looked up in the list cache, so it costs no read of the whole store.
 */
export async function similarCases(slim: Pick<SlimClient, 'list'>, file: CaseFile): Promise<SimilarCase[]> {
  const found = new Map<string, SimilarCase>();
  const look = async (text: string, reason: SimilarCase['reason'], both?: string) => {
    if (text.trim().length < 2) return;
    const { rows } = await slim.list({ text: both ? `${text} ${both}` : text, from: 0, count: hitsPerName });
    for (const row of rows) {
      if (row.id === file.case.id || found.has(row.id)) continue;
      found.set(row.id, { id: row.id, number: row.caseNo ?? row.intakeNo, title: row.title, reason });
    }
  };
  const applicants = file.parties.filter((party) => party.role === 'applicant');
  const respondents = file.parties.filter((party) => party.role === 'respondent');
  for (const { body } of applicants) {
    await look(body.idNo, { zh: '申请人证件号码相同', en: 'Same identity number' });
    for (const other of respondents) {
      await look(body.name, { zh: '双方名称相同', en: 'Same names on both sides' }, other.body.name);
    }
  }
  return [...found.values()];
}
