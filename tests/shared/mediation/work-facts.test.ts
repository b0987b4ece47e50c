import { describe, expect, it } from 'vitest';
import { subjectWords } from '../../../shared/documents/subject-words.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { regionOfClock } from '../../../shared/mediation/clock-regions.ts';
import { caseClocks } from '../../../shared/mediation/clocks.ts';
import { asksForInjury, asksForLayoff } from '../../../shared/mediation/work-facts.ts';
import { route, withCase, withLists } from './records.ts';
import { id, smallCase } from './small-case.ts';

const clockOn = (file: CaseFile, limit: string, today: string) =>
  caseClocks(file, day(today)).find((one) => one.id === limit);

describe('劳动合同法 41: the explanation before a lay-off', () => {
  const base = smallCase({ case: { category: 'contract-termination' } });
  const planned = (given: Partial<NonNullable<CaseFile['case']['body']['layoff']>> = {}, staff?: number) => {
    const file = withCase(
      base,
      {},
      { layoff: { plannedOn: day('2027-03-01'), explainedOn: null, persons: null, ...given } },
    );
    if (staff === undefined) return file;
    const parties = file.parties.map((party) =>
      party.kind === 'employer' ? { ...party, body: { ...party.body, staffCount: staff } } : party,
    );
    return withLists(file, { parties });
  };
  const limit = 'layoff-notice-30d-before';

  it('is due thirty days before, with its reasons; no day, no clock', () => {
    const clock = clockOn(planned(), limit, '2027-01-10');
    expect(clock).toMatchObject({ due: '2027-01-30', optional: true, warnFrom: '2027-01-23' });
    expect(clock?.because.some((one) => one.basis.length > 0)).toBe(true);
    expect(clock && regionOfClock(clock, base)).toBe('work');
    expect(clockOn(base, limit, '2027-01-10')).toBeUndefined();
    expect(clockOn(planned({ plannedOn: null, persons: 30 }), limit, '2027-01-10')).toBeUndefined();
  });

  it.each([
    ['the last day runs', '2027-01-30', null, 'running'],
    ['the day after is missed', '2027-01-31', null, 'missed'],
    ['explained on the last day', '2027-02-10', '2027-01-30', 'met'],
    ['explained a day late', '2027-02-10', '2027-01-31', 'missed'],
  ])('%s', (_, today, explained, state) => {
    const file = planned({ explainedOn: explained === null ? null : day(explained) });
    expect(clockOn(file, limit, today)?.state).toBe(state);
  });

  it.each([
    ['twenty people', 20, 5000, true],
    ['nineteen of many', 19, 191, false],
    ['nineteen are a tenth of 190', 19, 190, true],
    ['nineteen of an unknown staff', 19, undefined, true],
    ['a number not known', null, 5000, true],
  ])('%s: applies %s of %s → %s', (_, persons, staff, applies) => {
    expect(clockOn(planned({ persons }, staff), limit, '2027-01-10') !== undefined).toBe(applies);
  });

  it('is asked for where a contract ended, the days of an injury where one is claimed for', () => {
    expect(asksForLayoff(base)).toBe(true);
    expect(asksForLayoff(smallCase())).toBe(false);
    expect(asksForInjury(smallCase({ case: { category: 'injury-benefits' } }))).toBe(true);
    expect(asksForInjury(base)).toBe(false);
  });
});

describe('the objection of an outsider to a confirmation ruling: six months, rolled', () => {
  const base = smallCase({ case: { stage: 'closed' } });
  const limit = 'confirmation-third-party-6m';
  const ruled = (state: string, body = {}) =>
    withLists(base, { routes: [route(base, 'judicial-confirmation', { state }, body)] });

  it('runs from the day the outsider knew, once there is a ruling', () => {
    const knew = { thirdPartyKnewOn: day('2026-11-18') };
    const clock = clockOn(ruled('confirmed', knew), limit, '2026-12-01');
    expect(clock).toMatchObject({ due: '2027-05-18', state: 'running', optional: true });
    expect(clock?.because.some((one) => one.basis.length > 0)).toBe(true);
    expect(clockOn(ruled('accepted', knew), limit, '2026-12-01')).toBeUndefined();
    expect(clockOn(ruled('confirmed'), limit, '2026-12-01')).toBeUndefined();
  });

  it.each([
    ['the last day', '2027-05-18', null, 'running'],
    ['the day after', '2027-05-19', null, 'missed'],
    ['objected on the last day', '2027-06-01', '2027-05-18', 'met'],
    ['objected a day late', '2027-06-01', '2027-05-19', 'missed'],
  ])('%s', (_, today, objected, state) => {
    const body = {
      thirdPartyKnewOn: day('2026-11-18'),
      thirdPartyObjectedOn: objected === null ? null : day(objected),
    };
    expect(clockOn(ruled('confirmed', body), limit, today)?.state).toBe(state);
  });
});

describe('保障农民工工资支付条例: how long a wage ledger is kept', () => {
  const base = smallCase();
  const ledger = (name: string, on: string | null) => ({
    id: id(),
    caseId: base.case.id,
    ord: 0,
    partyId: null,
    body: {
      name,
      kind: 'document',
      source: '',
      purpose: '',
      pages: 1,
      original: 'copy',
      heldByEmployer: true,
      opinion: '',
      receivedOn: null,
      attachmentId: null,
      ...(on && { ledgerOn: day(on) }),
    },
  });
  const file = withLists(base, {
    evidence: [
      ledger('一月工资台账', '2024-01-31'),
      ledger('二月工资台账', '2024-02-29'),
      ledger('考勤表', null),
    ],
  });
  const own = (today: string) =>
    caseClocks(file, day(today)).filter((one) => one.id === 'wage-ledger-retention-3y');

  it('one clock for each ledger, named by it, with the month’s end clamped', () => {
    expect(own('2026-12-01').map((one) => one.due)).toEqual(['2027-01-31', '2027-02-28']);
    expect(own('2026-12-01').map((one) => subjectWords(file, one.subjectId ?? null)?.zh)).toEqual([
      '一月工资台账',
      '二月工资台账',
    ]);
  });
  it('the last day runs, the day after is over', () => {
    expect(own('2027-01-31')[0]?.state).toBe('running');
    expect(own('2027-02-01')[0]?.state).toBe('missed');
  });
});
