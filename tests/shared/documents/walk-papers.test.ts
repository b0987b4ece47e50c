import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import { sampleFacts } from '../../../shared/samples/for-document.ts';
import { casePapers, otherPapers } from './beyond-situations.ts';
import { linesOf } from './block-lines.ts';
import { bundledFonts, need } from './paper-fixtures.ts';
import { partPapers } from './part-situations.ts';

// The papers of the usual way of a case; those of its side ways have tests of their own beside this.

/** Pages of the sample's paper. */
const pageCounts: Record<string, number> = {
  'intake-registration': 2,
  'consent-inquiry': 2,
  'non-acceptance-notice': 2,
  'respondent-refusal-notice': 2,
  'rights-obligations-notice': 2,
  'mediation-record': 2,
  'termination-notice': 2,
  'service-receipt': 2,
  'mediation-application': 3,
  'oral-application-record': 3,
  'representative-election': 1,
  'acceptance-notice': 1,
  'mediator-assignment': 1,
  'meeting-notice': 1,
  'withdrawal-application': 1,
  'performance-record': 1,
  'performance-reminder': 1,
  'follow-up-record': 1,
  'closing-approval': 1,
  'case-summary': 1,
  'mediation-agreement': 4,
};

const elsewhere = new Set<string>([...casePapers, ...otherPapers, ...partPapers]);
const papers = catalogue.map(({ id }) => id).filter((id) => !elsewhere.has(id));

it('every paper of the catalogue has its pages told, here or beside', () => {
  expect(Object.keys(pageCounts).sort()).toEqual([...papers].sort());
});

describe.each(papers)('%s of the sample', (id) => {
  const template = need(id);
  const facts = sampleFacts(id);

  it('lacks nothing and fits its pages', () => {
    expect(missingFacts(template, facts)).toEqual([]);
    expect(layoutDocument(template, facts, bundledFonts()).pages).toHaveLength(pageCounts[id] ?? 0);
  });

  it('says what it should, word for word', async () => {
    await expect(linesOf(fill(template, facts))).toMatchFileSnapshot(`golden/${id}.txt`);
  });
});
