import { describe, expect, it } from 'vitest';
import { setOfStep } from '../../../shared/documents/step-papers.ts';
import type { Stage } from '../../../shared/mediation/stages.ts';
import { sample } from './paper-fixtures.ts';

const at = (stage: Stage) =>
  sample((file) => {
    file.case.stage = stage;
  });
const paper = (document: string, printed = false) => ({
  id: document,
  document,
  body: { printedAt: printed ? ['2026-11-20T09:00'] : [] },
});
const issued = [
  paper('intake-registration'),
  paper('acceptance-notice'),
  paper('mediation-record'),
  paper('mediation-agreement'),
];
const proposed = (stage: Stage, papers = issued) => setOfStep(at(stage), papers).map(({ id }) => id);

describe('the papers a set begins with', () => {
  it('are those of the step the case is at', () => {
    expect(proposed('received')).toEqual(['intake-registration']);
    expect(proposed('accepted')).toEqual(['acceptance-notice']);
    expect(proposed('agreementEffective')).toEqual(['mediation-agreement']);
  });

  it('leave out what was printed before, and fall back on everything never printed', () => {
    const papers = [paper('intake-registration'), paper('mediation-agreement', true)];
    expect(proposed('agreementEffective', papers)).toEqual(['intake-registration']);
    expect(proposed('agreementEffective', [paper('mediation-agreement', true)])).toEqual([]);
  });
});
