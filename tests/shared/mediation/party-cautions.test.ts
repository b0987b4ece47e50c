import { expect, test } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { partyCautions } from '../../../shared/mediation/party-cautions.ts';
import { sampleCase } from '../../../shared/samples/appliance-parts.ts';

type Party = CaseFile['parties'][number];
const today = day('2026-11-21');
const sample: CaseFile = sampleCase;
const worker = sample.parties.find((one) => one.kind === 'worker') as Party;
const employer = sample.parties.find((one) => one.kind === 'employer') as Party;

const codes = (
  party: Party,
  body: Partial<Party['body']>,
  others: Party[] = [],
  agents: CaseFile['agents'] = [],
) => {
  const changed = { ...party, body: { ...party.body, ...body } };
  return partyCautions({ ...sample, parties: [changed, ...others], agents }, changed, today).map(
    (one) => one.code,
  );
};

test('nothing is said of parties in order', () => {
  expect(codes(worker, {})).toEqual([]);
  expect(codes(employer, { industry: 'C制造业' })).toEqual([]);
});

test('dispatch asks for both units until both are named', () => {
  expect(codes(worker, { employmentForm: 'dispatch' }, [employer])).toEqual(['dispatch']);
  const unit = (id: string, relationToEmployer: string): Party => ({
    ...employer,
    id,
    body: { ...employer.body, relationToEmployer },
  });
  const both = [unit('a', '劳务派遣单位'), unit('b', '用工单位')];
  expect(codes(worker, { employmentForm: 'dispatch' }, both)).toEqual([]);
});

test('construction asks for developer and contractors; a manufacturer is left alone', () => {
  expect(codes(employer, { industry: 'E建筑业' })).toEqual(['construction']);
  expect(codes(employer, { industry: 'E建筑业', relationToEmployer: '分包单位' })).toEqual([]);
});

test('data on health ask for the separate consent', () => {
  expect(codes(worker, { specialGroups: ['injured'] })).toEqual(['sensitive-consent']);
  expect(codes(worker, { specialGroups: ['injured'], sensitiveConsentOn: today })).toEqual([]);
  expect(codes(worker, { specialGroups: ['elderly'] })).toEqual([]);
});

test('a minor without a number asks for a guardian, until one is entered', () => {
  const minor = { idNo: '', birthDate: day('2010-03-01') };
  expect(codes(worker, minor)).toEqual(['guardian']);
  const agent = { partyId: worker.id, body: { kind: 'statutory' } } as CaseFile['agents'][number];
  expect(codes(worker, minor, [], [agent])).toEqual([]);
});

test('a unit without licence, an individual business, three agents, and a party that left', () => {
  expect(codes(employer, { state: 'revoked' })).toEqual(['investor']);
  expect(codes(employer, { orgType: 'individual-business', operatorName: '' })).toEqual(['operator']);
  const agent = { partyId: employer.id, body: { kind: 'lawyer' } } as CaseFile['agents'][number];
  expect(codes(employer, {}, [], [agent, agent])).toEqual([]);
  expect(codes(employer, {}, [], [agent, agent, agent])).toEqual(['agents']);
  expect(codes(employer, { state: 'revoked', leftOn: today })).toEqual([]);
});

test('every caution names its source', () => {
  const changed = { ...employer, body: { ...employer.body, state: 'revoked' as const, industry: '建筑' } };
  for (const one of partyCautions({ ...sample, parties: [changed] }, changed, today)) {
    expect(one.basis.length).toBeGreaterThan(0);
  }
});
