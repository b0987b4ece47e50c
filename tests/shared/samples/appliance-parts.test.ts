import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { sumFen } from '../../../shared/kernel/money.ts';
import { CaseFile } from '../../../shared/mediation/case-file.ts';
import { checkCreditCode } from '../../../shared/mediation/identity/credit-code.ts';
import { checkResidentId } from '../../../shared/mediation/identity/resident-id.ts';
import { sampleCase } from '../../../shared/samples/appliance-parts.ts';

const workers = sampleCase.parties.filter((party) => party.role === 'applicant');
const employer = sampleCase.parties.find((party) => party.kind === 'employer');

describe('the sample case', () => {
  it('is a case file as any other, and nothing of it is lost when it is read', () => {
    expect(CaseFile.parse(JSON.parse(JSON.stringify(sampleCase)))).toEqual(sampleCase);
  });

  // For the command line and for other programs; written anew with `vitest -u` when the sample changes.
  it('stands as a file beside the tests', async () => {
    const text = `${JSON.stringify(sampleCase, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../samples/appliance-parts.case.json');
  });

  it('has eleven workers with valid numbers of a county that does not exist', () => {
    expect(workers).toHaveLength(11);
    for (const { body } of workers) {
      expect(checkResidentId(body.idNo, day('2026-11-21')).errorCode, body.name).toBeNull();
      expect(body.idNo.slice(0, 6)).toBe('330099');
    }
    expect(new Set(workers.map(({ body }) => body.idNo)).size).toBe(11);
    expect(checkCreditCode(employer?.body.uscc ?? '').errorCode).toBeNull();
  });

  it('has names that fonts and old systems get wrong', () => {
    const names = workers.map(({ body }) => body.name).join('');
    for (const part of ['䶮', '𬭎', '·']) expect(names).toContain(part);
  });

  it('adds up: shares, claim, instalments', () => {
    const total = 12_600_000;
    expect(sumFen(workers.flatMap(({ body }) => body.shareFen ?? []))).toBe(total);
    expect(sumFen(sampleCase.claims.flatMap(({ body }) => body.amountFen ?? []))).toBe(total);
    expect(sumFen(sampleCase.terms.flatMap(({ body }) => body.amountFen ?? []))).toBe(total);
    expect(sampleCase.terms).toHaveLength(3);
  });

  it('has ids of its own for every record', () => {
    const ids = Object.values(sampleCase)
      .flatMap((part) => (Array.isArray(part) ? part : [part]))
      .flatMap((record) =>
        typeof record === 'object' && record !== null && 'id' in record ? [record.id] : [],
      );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
