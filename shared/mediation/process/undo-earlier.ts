import type { CaseFile } from '../case-file.ts';
import type { StepEffect } from '../records/step.ts';

type Step = CaseFile['steps'][number];

/** Fields of the case a step of version 1 set, and what they were before it. */
const setBy: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  T09: { acceptedOn: null, 'body.caseNo': null, 'body.acceptanceNote': '', 'body.acceptedById': null },
  T10: { outcome: null },
  T11: { outcome: null },
  T25: { outcome: null },
  T26: { outcome: null },
  T27: { outcome: null },
  T28: { outcome: null },
  T29: { closedOn: null, 'body.closingNote': '' },
};

/** What a step wrote that was taken before steps noted it themselves; worked out from what such a step always set. */
export function earlierEffects(file: CaseFile, step: Step): StepEffect[] {
  const effects: StepEffect[] = [];
  const before = { ...(step.from === step.to ? {} : { stage: step.from }), ...setBy[step.transition] };
  if (Object.keys(before).length > 0) {
    const after = Object.fromEntries(Object.keys(before).map((field) => [field, now(file.case, field)]));
    effects.push({ table: 'cases', id: file.case.id, before, after });
  }
  if (step.transition === 'T20' || step.transition === 'T22') {
    for (const { id, state, effectiveOn } of file.agreements) {
      if (state !== 'effective') continue;
      effects.push({
        table: 'agreements',
        id,
        before: { state: 'draft', effectiveOn: null },
        after: { state, effectiveOn },
      });
    }
  }
  if (step.transition === 'T19') {
    for (const { id, state } of file.agreements) {
      if (state !== 'draft') continue;
      const terms = file.terms.filter((term) => term.agreementId === id);
      effects.push({ table: 'agreements', id, before: null, after: {} });
      effects.push(...terms.map((term) => ({ table: 'terms', id: term.id, before: null, after: {} })));
    }
  }
  return effects;
}

const now = (row: CaseFile['case'], field: string): unknown =>
  field.startsWith('body.')
    ? (row.body as Record<string, unknown>)[field.slice(5)]
    : (row as Record<string, unknown>)[field];
