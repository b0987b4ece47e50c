import { describe, expect, it } from 'vitest';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import {
  appliesTo,
  bargainingCatalogue,
  contractDocumentOf,
  subjectKindOf,
  subjectsOf,
} from '../../../shared/documents/bargaining/catalogue.ts';
import { roundFactsOf } from '../../../shared/documents/bargaining/facts-of-round.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { roundSampleFor } from '../../../shared/samples/for-round-document.ts';
import { need } from './bargaining-situations.ts';
import { linesOf } from './block-lines.ts';

describe('what papers are about', () => {
  it.each(bargainingCatalogue.map(({ id }) => id))('%s is made of each part its sample has', (id) => {
    const { file, context } = roundSampleFor(id);
    const subjects = subjectsOf(file, id);
    expect(appliesTo(file, id)).toBe(true);
    expect(subjects.length).toBeGreaterThan(0);
    if (subjectKindOf(id) === 'round') expect(subjects).toEqual([{ id: null, words: null }]);
    const titles = new Set(subjects.map((one) => one.words?.zh));
    expect(titles.size).toBe(subjects.length);
    // Made of one of them it is complete, and no two say the same.
    const made = subjects.map((one) => roundFactsOf(file, { ...context, subjectId: one.id }));
    expect(made.some((facts) => missingFacts(need(id), facts).length === 0)).toBe(true);
    const texts = made.map((facts) => linesOf(fill(need(id), facts)));
    expect(new Set(texts).size).toBe(subjects.length);
  });

  it('a recorder who promised to keep secrets has a paper of his own beside the representatives', () => {
    const { file, context } = roundSampleFor('confidentiality-undertaking');
    const id = 'confidentiality-undertaking';
    const reps = subjectsOf(file, id);
    expect(reps).toHaveLength(file.roundReps.filter((one) => one.active).length);
    const [material] = file.roundMaterials;
    if (!material) throw new Error('the sample has materials');
    const promise = { ...material, id: file.round.id, kind: 'confidentiality' as const };
    const body = { ...material.body, person: '何晓峰', role: '记录员', scope: '协商会议记录' };
    const more = { ...file, roundMaterials: [...file.roundMaterials, { ...promise, body }] };
    expect(subjectsOf(more, id).slice(reps.length)).toEqual([
      { id: promise.id, words: { zh: '何晓峰（记录员）', en: '何晓峰（记录员）' } },
    ]);
    const facts = roundFactsOf(more, { ...context, subjectId: promise.id });
    expect(facts['secrecy.person']).toBe('何晓峰');
    expect(roundFactsOf(more, { ...context, subjectId: reps[0]?.id })['secrecy.person']).not.toBe('何晓峰');
  });

  it('only the contract of its own subject and scope is the text of a round', () => {
    const { file } = roundSampleFor('contract-wage');
    const of = (scope: RoundFile['round']['scope'], subject: RoundFile['round']['subject']) =>
      contractDocumentOf({ ...file, round: { ...file.round, scope, subject } });
    expect(of('enterprise', 'wage')).toBe('contract-wage');
    expect(of('branch', 'osh')).toBe('contract-osh');
    expect(of('industry', 'wage')).toBe('contract-industry-wage');
    expect(of('industry', 'comprehensive')).toBe('contract-comprehensive');
    expect(of('regional', 'female-worker')).toBe('contract-regional');
    expect(appliesTo(file, 'contract-osh')).toBe(false);
    expect(appliesTo(file, 'renewal-offer')).toBe(false);
  });
});
