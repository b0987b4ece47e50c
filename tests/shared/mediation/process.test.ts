import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { acceptanceChecks, mayAccept } from '../../../shared/mediation/acceptance-checks.ts';
import { unmetFor } from '../../../shared/mediation/process/guards.ts';
import { allowedFrom, nextStep, openSteps } from '../../../shared/mediation/process/open-steps.ts';
import {
  type TransitionId,
  transitionOf,
  transitions,
} from '../../../shared/mediation/process/transitions.ts';
import { type Stage, stages } from '../../../shared/mediation/stages.ts';
import { reply, smallCase } from './small-case.ts';

const today = day('2026-11-18');
const ids = Object.keys(transitions) as TransitionId[];

describe('the process table', () => {
  it('leads from application to closing along the walk of one case', () => {
    const walk: TransitionId[] = ['T03', 'T08', 'T09', 'T12', 'T15', 'T19', 'T20', 'T29'];
    let stage: Stage | null = null;
    for (const step of walk) {
      const row = transitionOf(step);
      if (stage === null) expect(row.from).toEqual([]);
      else expect(row.from).toContain(stage);
      stage = row.to === 'same' ? stage : row.to;
    }
    expect(stage).toBe('closed');
  });

  it('every stage but the last can be left, and every stage can be reached', () => {
    const left = new Set(ids.flatMap((step) => transitionOf(step).from));
    const reached = new Set(ids.map((step) => transitionOf(step).to));
    for (const stage of Object.keys(stages) as Stage[]) {
      if (stage !== 'closed') expect(left, stage).toContain(stage);
      expect(reached, stage).toContain(stage);
    }
  });

  it('never locks a party in: every open stage has a way out without agreement', () => {
    const exits = new Set<string>(['withdrawn', 'failed', 'refused', 'rejected']);
    for (const stage of [
      'received',
      'correcting',
      'inquiring',
      'accepted',
      'assigned',
      'mediating',
      'extended',
      'agreementDraft',
    ] as const) {
      expect(
        ids.some((step) => allowedFrom(step, stage) && exits.has(transitionOf(step).to)),
        stage,
      ).toBe(true);
    }
  });

  it('every citation names a law', () => {
    for (const step of ids) for (const basis of transitionOf(step).basis) expect(basis.law).not.toBe('');
  });
});

describe('受理 (T09)', () => {
  it.each([
    ['nobody asked yet', smallCase(), 1],
    ['the respondent did not reply: silence is not consent', reply(smallCase(), 'none'), 1],
    ['the respondent refuses', reply(smallCase(), 'no'), 1],
    ['the respondent agrees', reply(smallCase(), 'yes'), 0],
    ['no claim', reply(smallCase({ claims: [] }), 'yes'), 1],
    ['no party at all', smallCase({ parties: [] }), 2],
    ['already in arbitration', reply(smallCase({ body: { proceedings: ['arbitration'] } }), 'yes'), 1],
    [
      'in court, but delegated by it',
      reply(smallCase({ body: { proceedings: ['court'], applicationMode: 'delegated' } }), 'yes'),
      0,
    ],
    [
      'a complaint to the labour inspection only warns',
      reply(smallCase({ body: { proceedings: ['labour-inspection'] } }), 'yes'),
      0,
    ],
  ])('%s', (_, file, missing) => {
    expect(unmetFor('T09', file, today)).toHaveLength(missing);
    expect(mayAccept(acceptanceChecks(file, [], null))).toBe(missing === 0);
  });

  it('limitation and duplicates warn and never refuse', () => {
    const similar = [{ id: 'x', number: '登〔2026〕0001', title: '', reason: { zh: '', en: '' } }];
    const checks = acceptanceChecks(reply(smallCase(), 'yes'), similar, true);
    expect(checks.filter((check) => check.state === 'warn').map((check) => check.code)).toEqual([
      'A8',
      'A12',
    ]);
    expect(mayAccept(checks)).toBe(true);
  });

  it('every check names its ground', () => {
    for (const check of acceptanceChecks(smallCase(), [], null))
      expect(check.basis.length).toBeGreaterThan(0);
  });
});

describe('the next step', () => {
  it.each([
    ['received', 'T09'],
    ['accepted', 'T12'],
    ['assigned', 'T15'],
    ['mediating', 'T19'],
    ['agreementDraft', 'T20'],
    ['agreementEffective', 'T30'],
    ['failed', 'T29'],
    ['closed', null],
  ] as const)('at %s it is %s', (stage, step) => {
    const file = smallCase({ case: { stage } });
    expect(nextStep(file, false)).toBe(step);
    if (step) expect(openSteps(file, today).map((one) => one.id)).toContain(step);
  });
  it('once everything is performed it is closing', () => {
    expect(nextStep(smallCase({ case: { stage: 'agreementEffective' } }), true)).toBe('T29');
  });
});
