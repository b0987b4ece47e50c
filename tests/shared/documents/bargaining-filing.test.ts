import { describe, expect, it } from 'vitest';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { roundCardOf } from '../../../shared/documents/bargaining/cards.ts';
import { bargainingTemplateOf } from '../../../shared/documents/bargaining/catalogue.ts';
import { archiveFacts } from '../../../shared/documents/bargaining/facts/archive-facts.ts';
import { filingChecklist, lineReady } from '../../../shared/documents/bargaining/filing-checklist.ts';
import { filingMaterials } from '../../../shared/documents/bargaining/filing-materials.ts';
import {
  roundSigningState,
  signedOnContract,
  whoSignsRound,
} from '../../../shared/documents/bargaining/round-signing.ts';
import { sampleIndustryRound } from '../../../shared/samples/industry-round.ts';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';

const under = (file: RoundFile, round: Partial<RoundFile['round']>, body = {}): RoundFile => ({
  ...file,
  round: { ...file.round, ...round, body: { ...file.round.body, ...body } },
});
const idsOf = (file: RoundFile) => filingChecklist(file).map(({ material }) => material.id);
const lineOf = (file: RoundFile, id: string) =>
  filingChecklist(file).find(({ material }) => material.id === id);
type Attachment = RoundFile['roundAttachments'][number];
const attached = (body: Partial<Attachment['body']>): Attachment =>
  ({
    id: `0${body.sha256}`,
    roundId: sampleWageRound.round.id,
    ord: 0,
    addedOn: '2026-04-28',
    body: { name: 'a.pdf', paperId: null, material: '', inFile: true, ...body },
  }) as Attachment;

describe('送审材料', () => {
  it('every paper it names has a template, and every line a basis', () => {
    for (const file of [sampleWageRound, sampleIndustryRound])
      for (const line of filingChecklist(file)) {
        expect(line.bases.length, line.material.id).toBeGreaterThan(0);
        for (const document of line.material.documents(file))
          expect(bargainingTemplateOf(document), document).toBeDefined();
      }
    expect(new Set(filingMaterials.map(({ id }) => id)).size).toBe(filingMaterials.length);
  });

  it('the account of the bargaining is asked for by the law of Zhejiang, and of wages; elsewhere by custom', () => {
    const wage = under(sampleWageRound, { profile: 'national' });
    const other = under(sampleWageRound, { profile: 'national', subject: 'comprehensive' });
    expect(lineOf(sampleWageRound, 'form')?.required).toBe(true);
    expect(lineOf(wage, 'form')?.required).toBe(true);
    expect(lineOf(other, 'form')?.required).toBe(false);
    expect(lineOf(other, 'form')?.bases.some(({ confidence }) => confidence === 'practice')).toBe(true);
    expect(lineOf(other, 'text')?.required).toBe(true);
  });

  it('follows the kind of round: union, covered enterprises, tables, Shanghai', () => {
    expect(idsOf(sampleWageRound)).toContain('union');
    expect(idsOf(under(sampleWageRound, {}, { hasUnion: false }))).not.toContain('union');
    expect(idsOf(sampleWageRound)).not.toContain('covered');
    expect(idsOf(sampleIndustryRound)).toEqual(expect.arrayContaining(['covered', 'prices']));
    expect(idsOf(under(sampleWageRound, { profile: 'shanghai' }))).toContain('adoption-notice');
    expect(idsOf(sampleWageRound)[0]).toBe('form');
  });

  it('an original cannot be bound until its scan is there; a file from outside stands for its material', () => {
    const kept = lineOf(sampleWageRound, 'resolution');
    expect(kept?.pieces.map(({ state }) => state)).toEqual(['kept']);
    expect(kept && lineReady(kept)).toBe(false);
    const paper = sampleWageRound.roundPapers.find((one) => one.document === 'congress-resolution');
    const withScan = {
      ...sampleWageRound,
      roundAttachments: [
        attached({ sha256: '1', paperId: paper?.id ?? null }),
        attached({ sha256: '2', material: 'licence' }),
      ],
    };
    const scanned = lineOf(withScan, 'resolution');
    expect(scanned?.pieces.map(({ state }) => state)).toEqual(['scan']);
    expect(scanned && lineReady(scanned)).toBe(true);
    expect(lineOf(withScan, 'licence')?.pieces.map(({ state }) => state)).toEqual(['file']);
    expect(lineOf(withScan, 'identity')?.pieces.map(({ state }) => state)).toEqual(['missing']);
  });

  it('one original for all meetings is one piece, and is not bound for each', () => {
    const held = sampleWageRound.roundMeetings.filter((one) => one.state === 'held');
    expect(held.length).toBeGreaterThan(1);
    expect(lineOf(sampleWageRound, 'minutes')?.pieces).toHaveLength(1);
    const none = { ...sampleWageRound, roundPapers: [] };
    expect(lineOf(none, 'minutes')?.pieces.map(({ state }) => state)).toEqual(held.map(() => 'missing'));
  });
});

describe('案卷目录', () => {
  it('lists other files after the papers, marks a scan at its original, and says why something is missing', () => {
    const paper = sampleWageRound.roundPapers.find((one) => one.document === 'congress-resolution');
    const file = under(
      {
        ...sampleWageRound,
        roundAttachments: [
          attached({ sha256: '1', paperId: paper?.id ?? null }),
          attached({ sha256: '2', name: '照片.jpg' }),
          attached({ sha256: '3', name: '不入卷.pdf', inFile: false }),
        ],
      },
      {},
      { archiveNote: '会议记录遗失' },
    );
    const facts = archiveFacts(file);
    const rows = facts['archive.papers'] as { title: string; origin: string }[];
    expect(rows.at(-1)).toMatchObject({ title: '照片.jpg', origin: '附件' });
    expect(rows.filter(({ origin }) => origin === '原件附扫描件')).toHaveLength(1);
    expect(rows).toHaveLength(sampleWageRound.roundPapers.length + 1);
    expect(facts['archive.count']).toBe(`${rows.length}件`);
    expect(facts['archive.note']).toContain('会议记录遗失');
  });
});

describe('签署 of papers of a round', () => {
  const placesOf = (document: string, aboutId: string | null = null) => {
    const card = roundCardOf(document);
    return card ? whoSignsRound(card, { file: sampleWageRound, aboutId }) : [];
  };

  it('the chief of the offering side signs the offer; a customary seal is not needed', () => {
    const places = placesOf('bargaining-offer', sampleWageRound.roundOffers[0]?.id ?? null);
    expect(places.map(({ key, name, needed }) => [key, name, needed])).toEqual([
      ['offering-chief', '周卫国', true],
      ['seal', sampleWageRound.round.body.workerParty.name, false],
    ]);
    expect(roundSigningState(places, [])).toEqual({ done: 0, of: 1, on: null });
    expect(roundSigningState(places, [{ key: 'offering-chief', on: '2026-03-02' }])).toEqual({
      done: 1,
      of: 1,
      on: '2026-03-02',
    });
  });

  it('the authority that coordinates seals beside the two sides', () => {
    const keys = placesOf('coordination-agreement').map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('seal'))).toEqual([
      'seal:worker',
      'seal:employer',
      'seal:authority',
    ]);
  });

  it('both chiefs and both seals stand on the contract, as its signing is on record', () => {
    const keys = placesOf('contract-wage').map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['worker-chief', 'employer-chief', 'seal:worker', 'seal:employer']),
    );
    expect(signedOnContract(sampleWageRound, 'worker-chief')?.on).toBe(
      sampleWageRound.collectiveAgreements[0]?.body.signedWorkerOn,
    );
  });
});
