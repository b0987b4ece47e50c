import { describe, expect, it } from 'vitest';
import { bargainingDocuments } from '../../../../shared/bargaining/document-titles.ts';
import { allEightDone, eightSteps } from '../../../../shared/bargaining/process/eight-steps.ts';
import { roundGuardSays } from '../../../../shared/bargaining/process/guards.ts';
import { nextRoundStep, openRoundSteps } from '../../../../shared/bargaining/process/open-steps.ts';
import {
  isRoundTransition,
  type RoundTransitionId,
  roundTransitionOf,
  roundTransitions,
} from '../../../../shared/bargaining/process/transitions.ts';
import { roundStages } from '../../../../shared/bargaining/stages.ts';
import { industryRound } from '../../../../shared/samples/industry-round.ts';
import { afterStep, readyFor } from '../../../../shared/samples/round-stages.ts';
import { wageRound } from '../../../../shared/samples/wage-round.ts';

const ids = Object.keys(roundTransitions) as RoundTransitionId[];

describe('the process table', () => {
  it('has every row T1 to T29', () => {
    const rows = new Set(ids.map((id) => roundTransitionOf(id).row));
    expect([...rows].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(
      Array.from({ length: 29 }, (_, n) => `T${n + 1}`),
    );
  });

  it('names papers of the catalogue only', () => {
    for (const id of ids) {
      const { needs, papers } = roundTransitionOf(id);
      for (const paper of [...needs.flat(), ...papers]) expect(bargainingDocuments, id).toHaveProperty(paper);
    }
  });

  it('leads to and from every stage', () => {
    const reached = new Set(ids.map((id) => roundTransitionOf(id).to));
    const left = new Set(ids.flatMap((id) => roundTransitionOf(id).from));
    for (const stage of Object.keys(roundStages)) {
      expect(reached.has(stage as never) || stage === 'draft', `nothing leads to ${stage}`).toBe(true);
      const end = ['rescinded', 'renewed', 'closedWithoutAgreement'].includes(stage);
      expect(left.has(stage as never), `nothing leads on from ${stage}`).toBe(!end);
    }
  });

  it('knows no way to be in force but the review', () => {
    expect(ids.filter((id) => roundTransitionOf(id).to === 'effective')).toEqual(['T21']);
    expect(roundTransitionOf('T21').from).toEqual(['inReview']);
  });
});

describe.each([
  ['wage', wageRound],
  ['industry', industryRound],
])('the sample %s round', (_, sample) => {
  const steps = sample.stages.map((stage) => stage.id).filter(isRoundTransition);

  it.each(steps)('%s is open on its day once everything is put down', (id) => {
    const file = readyFor(sample, id);
    const on = sample.stages.find((stage) => stage.id === id)?.on as never;
    expect(roundGuardSays(id, file, on).unmet).toEqual([]);
    expect(openRoundSteps(file, on).map((step) => step.id)).toContain(id);
    expect(nextRoundStep(file), `main step at ${file.round.stage}`).toBe(id);
  });

  it.each(steps.filter((id) => id !== 'T15'))('%s is closed before that, with a reason in words', (id) => {
    const at = steps.indexOf(id);
    const before = at === 0 ? sample.start : afterStep(sample, steps[at - 1] as string);
    const on = sample.stages[at]?.on as never;
    const { unmet } = roundGuardSays(id, before, on);
    expect(unmet.length).toBeGreaterThan(0);
    for (const one of unmet) {
      expect(one.zh).toMatch(/[\u4e00-\u9fff]/u);
      expect(one.en).not.toBe('');
      expect(one.zh).not.toMatch(/undefined|null/);
    }
  });

  it('has its eight steps done one after another, each on the day of its proof', () => {
    const doneAfter = steps.map((id) =>
      eightSteps(afterStep(sample, id))
        .filter((one) => one.done)
        .map((one) => one.no),
    );
    for (const done of doneAfter) expect(done).toEqual(Array.from({ length: done.length }, (_, n) => n + 1));
    expect(doneAfter.at(-1)).toHaveLength(8);
    expect(allEightDone(afterStep(sample, 'T22'))).toBe(true);
  });

  it('cannot be published when any paper of the eight steps is taken away', () => {
    const ready = readyFor(sample, 'T22');
    const on = sample.stages.at(-1)?.on as never;
    const proofs = eightSteps(afterStep(sample, 'T22')).flatMap((step) =>
      step.documents.map((one) => one.any),
    );
    expect(proofs.length).toBeGreaterThan(10);
    for (const any of proofs) {
      const without = {
        ...ready,
        roundPapers: ready.roundPapers.filter((paper) => !any.includes(paper.document)),
      };
      expect(
        roundGuardSays('T22', without, on).unmet.map((one) => one.place),
        any.join(),
      ).toContain('papers');
    }
  });
});
