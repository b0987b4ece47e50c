import { describe, expect, it } from 'vitest';
import { draftHashOf } from '../../../shared/bargaining/draft-hash.ts';
import { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { checkCreditCode } from '../../../shared/mediation/identity/credit-code.ts';
import { sampleIndustryRound } from '../../../shared/samples/industry-round.ts';
import { sampleWageRound, wageRound, wageRoundAfter } from '../../../shared/samples/wage-round.ts';

describe.each([
  ['wage', sampleWageRound],
  ['industry', sampleIndustryRound],
])('the sample %s round', (name, file) => {
  it('is a round file as any other, and nothing of it is lost when it is read', () => {
    expect(RoundFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  // For the command line and for other programs; written anew with `vitest -u` when the sample changes.
  it('stands as a file beside the tests', async () => {
    const text = `${JSON.stringify(file, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../samples/${name}-round.round.json`);
  });

  it('has ids of its own for every record', () => {
    const ids = Object.values(file)
      .flatMap((part) => (Array.isArray(part) ? part : [part]))
      .flatMap((one) => (typeof one === 'object' && one !== null && 'id' in one ? [one.id] : []));
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has credit codes that pass their check', () => {
    for (const one of file.enterprises) expect(checkCreditCode(one.uscc).errorCode, one.body.name).toBeNull();
  });

  it('was voted on, signed and filed in one and the same text', () => {
    const [agreement] = file.collectiveAgreements;
    const hash = draftHashOf(file);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect([agreement?.body.adoptedHash, agreement?.body.signedHash]).toEqual([hash, hash]);
    expect(file.roundFilings[0]?.body.textHash).toBe(hash);
  });
});

describe('a sample cut at a step', () => {
  it('knows nothing of what came later', () => {
    const file = wageRoundAfter('T4');
    expect(file.round.stage).toBe('replied');
    expect(file.roundSteps.map((step) => step.transition)).toEqual(['T1', 'T2', 'T3', 'T4']);
    expect(file.roundMeetings).toEqual([]);
    expect(file.collectiveAgreements).toEqual([]);
    expect(wageRound.start.roundSteps).toEqual([]);
  });
});
