import { describe, expect, it } from 'vitest';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { basesFor, roundCardOf, roundCopies } from '../../../shared/documents/bargaining/cards.ts';
import { bargainingCatalogue } from '../../../shared/documents/bargaining/catalogue.ts';
import { pathsOf } from '../../../shared/documents/fill.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import type { TemplateBlock } from '../../../shared/documents/template.ts';
import { roundSampleFacts, roundSampleFor } from '../../../shared/samples/for-round-document.ts';
import { factsWith, need, said } from './bargaining-situations.ts';

describe('facts of a round', () => {
  it('no paper names a fact that nothing tells', () => {
    const told = new Set(['seq', 'sign']);
    for (const { id } of bargainingCatalogue)
      for (const [path, value] of Object.entries(roundSampleFacts(id))) {
        told.add(path);
        if (typeof value !== 'string')
          for (const row of value) for (const field of Object.keys(row)) told.add(field);
      }
    const named = (value: unknown, member: string): string[] => {
      if (typeof value === 'string')
        return ['each', 'of', 'has', 'path'].includes(member) ? [value] : pathsOf(value);
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, part]) => named(part, name));
    };
    const untold = bargainingCatalogue.flatMap(({ id, ...template }) =>
      named([template.blocks as readonly TemplateBlock[], template.needs], '')
        .filter((path) => !told.has(path))
        .map((path) => `${id}: ${path}`),
    );
    expect(untold).toEqual([]);
  });

  it('the day by which to answer follows the place, from receipt', () => {
    expect(said('bargaining-offer')).toContain('答复截止日：2026年3月16日');
    const nationwide = said('bargaining-offer', ({ round }) => {
      round.profile = 'national';
    });
    // The twentieth day, 22 March, is a Sunday.
    expect(nationwide).toContain('答复截止日：2026年3月23日');
    expect(nationwide).not.toContain('浙江省集体合同条例');
    const unsigned = said('bargaining-offer', ({ roundOffers }) => {
      for (const one of roundOffers) one.receivedOn = null;
    });
    expect(unsigned).toMatch(/答复截止日：＿+/u);
  });

  it('a vote is counted against all, not against those present', () => {
    const votes = (yes: number, present: number) =>
      said('congress-resolution', ({ roundVotes }) => {
        for (const one of roundVotes) Object.assign(one.body, { for: yes, present, against: present - yes });
      });
    expect(votes(23, 40)).toContain('工资专项集体合同（草案）通过。');
    expect(votes(22, 40)).toContain('工资专项集体合同（草案）未获通过。');
    expect(votes(29, 29)).toContain('未获通过。');
  });

  it('the paper on a refusal is not for an offer that still can be answered, or was accepted', () => {
    const lacking = (change: (file: RoundFile) => void) =>
      missingFacts(
        need('offer-refusal-or-delay-record'),
        factsWith('offer-refusal-or-delay-record', change),
      ).map((one) => one.path);
    expect(lacking(() => {})).toEqual([]);
    expect(
      lacking(({ roundOffers }) => {
        for (const one of roundOffers) one.body.reply = null;
      }),
    ).toEqual([]);
    expect(
      lacking(({ roundOffers }) => {
        for (const one of roundOffers) {
          one.body.reply = null;
          one.receivedOn = '2026-03-10' as typeof one.receivedOn;
        }
      }),
    ).toEqual(['reply.trouble']);
  });

  it('what every contract must settle stands in it even without a clause of its own', () => {
    const text = said('contract-wage', (file) => {
      file.roundClauses = file.roundClauses.filter((one) => one.topic !== 'disputeTerms');
    });
    expect(text).toContain('争议处理');
    expect(text).toContain('协商不成的，任何一方可以书面申请劳动保障行政部门协调处理');
    expect(said('contract-wage')).not.toContain('书面申请劳动保障行政部门协调处理');
  });

  it('an outsider too many is told as one', () => {
    const text = said('expert-commission', ({ roundReps }) => {
      for (const rep of roundReps) if (rep.side === 'worker' && !rep.chief) rep.outsider = true;
    });
    expect(text).toContain('外聘人数超过本方代表的三分之一');
  });

  it('copies for the authority follow the place; citations its law and the kind of contract', () => {
    const { file } = roundSampleFor('contract-wage');
    const card = roundCardOf('contract-wage');
    if (!card) throw new Error('no card');
    const national = { ...file, round: { ...file.round, profile: 'national' as const } };
    expect([roundCopies(card, file), roundCopies(card, national)]).toEqual([8, 6]);
    const laws = (round: RoundFile['round']) =>
      basesFor('contract-wage', { round }).map(({ law }) => law.slice(0, 3));
    expect(laws(file.round)).toContain('浙江省');
    expect(laws(file.round)).not.toContain('宁波市');
    expect(laws({ ...file.round, profile: 'ningbo' })).toContain('宁波市');
    expect(laws({ ...file.round, subject: 'osh' })).not.toContain('工资集');
  });
});
