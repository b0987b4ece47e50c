import { riskOf } from '../../shared/mediation/case-risk.ts';
import { mediatorConflicts } from '../../shared/mediation/conflict-checks.ts';
import type { Writer } from '../db/write.ts';
import type { Needs } from './needs.ts';

/** 风险等级 is worked out again at every change of its facts. */
export async function gradeAgain(w: Writer, { clock }: Pick<Needs, 'clock'>, caseId: string): Promise<void> {
  const file = await w.caseFile(caseId);
  const { level } = riskOf(file, clock.today());
  if (level !== file.case.level) await w.update('cases', caseId, { level });
}

/**
 * 利益冲突 is looked for again at every change of parties, agents or mediators. What the records show about a mediator
 * who has declared to have none, or has not declared yet, opens a disclosure: nobody acts until it is decided.
 */
export async function lookForConflicts(
  w: Writer,
  { clock }: Pick<Needs, 'clock'>,
  caseId: string,
): Promise<void> {
  const file = await w.caseFile(caseId);
  const known = file.recusals.filter((one) => one.state !== 'none');
  const seen = new Set<string>();
  for (const { personId, zh } of mediatorConflicts(file)) {
    if (personId === null || seen.has(personId)) continue;
    seen.add(personId);
    if (known.some((one) => one.personId === personId)) continue;
    await w.create('recusals', {
      caseId,
      kind: 'disclosure',
      personId,
      filedOn: clock.today(),
      state: 'open',
      body: {
        grounds: ['relation'],
        reason: zh,
        byPartyId: null,
        waivedBy: [],
        decidedOn: null,
        decidedById: null,
        decision: '',
        replacementId: null,
      },
    });
  }
}
