import { describe, expect, it } from 'vitest';
import { blankActivityBody, blankInstructorBody } from '../../../shared/bargaining/blank.ts';
import {
  blankLine,
  blankQuoteBody,
  opinionsOf,
  quoteSays,
  signedCount,
  withOpinion,
} from '../../../shared/bargaining/order-quote.ts';
import { isTaken, pastedCover } from '../../../shared/bargaining/paste-covered.ts';
import { overTarget, targetFor } from '../../../shared/bargaining/statistics/targets.ts';
import { type TeamData, teamReport } from '../../../shared/bargaining/statistics/team.ts';
import { type QuoteParty, quoteParties } from '../../../shared/bargaining/terms.ts';
import { unitPrice } from '../../../shared/bargaining/unit-price.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { recordTypes } from '../../../shared/schema/record-types.ts';

describe('订单工价会签', () => {
  it('a blank order is a body of the record, its five parties waiting', () => {
    expect(recordTypes.orderQuotes.row.shape.body.safeParse(blankQuoteBody()).error).toBeUndefined();
    expect(signedCount(blankQuoteBody())).toBe(0);
  });

  it('counts each of the five once, whatever is written twice', () => {
    let body = blankQuoteBody();
    for (const party of Object.keys(quoteParties) as QuoteParty[]) {
      body = { ...body, opinions: withOpinion(body, party, { signedOn: day('2026-06-01') }) };
    }
    expect(signedCount(body)).toBe(5);
    expect(signedCount({ opinions: [...body.opinions, ...opinionsOf(body)] })).toBe(5);
  });

  it.each([
    ['at the contract price', 8000, 0],
    ['one ten-thousandth below', 7999, 1],
  ])('%s', (_, final, count) => {
    const lines = [{ ...blankLine(), floor: unitPrice(8000), final: unitPrice(final) }];
    const says = quoteSays({ state: 'draft', body: { ...blankQuoteBody(), lines } });
    expect(says.lines.get(0)?.length ?? 0).toBe(count);
  });

  it('asks for posting only once it was posted', () => {
    const words = (state: 'draft' | 'posted') =>
      quoteSays({ state, body: blankQuoteBody() }).whole.map((one) => one.zh);
    expect(words('draft')).not.toContain('开工前没有公布');
    expect(words('posted')).toContain('开工前没有公布');
  });
});

describe('a pasted list of covered enterprises', () => {
  it('reads acceptance by its words or by its day', () => {
    const rows = pastedCover(
      '企业名称\t统一社会信用代码\t职工人数\t女职工人数\t是否签认\t签认人\t签认日期\n甲厂\t\t50人\t10\t是\t赵一\t2026-06-10\n乙厂\t\t30\t\t\t\t2026/6/11\n丙厂\t\t\t\t否\t\t',
    );
    expect(rows.map((one) => [one.name, one.workers, one.accepted, one.acceptedOn])).toEqual([
      ['甲厂', 50, true, '2026-06-10'],
      ['乙厂', 30, true, '2026-06-11'],
      ['丙厂', null, false, null],
    ]);
    expect(rows[0]?.acceptedBy).toBe('赵一');
    expect(rows.every(isTaken)).toBe(true);
  });

  it('tells what is wrong, and leaves out rows without a name and repeated ones', () => {
    const rows = pastedCover(
      '企业名称\t职工人数\t女职工人数\t签认日期\n甲厂\t十\t\t\n甲厂\t5\t9\t六月\n\t1\t\t\n合计\t6\t\t',
    );
    expect(rows.map((one) => one.problems)).toEqual([['workers'], ['day', 'over', 'repeated'], ['no-name']]);
    expect(rows.map(isTaken)).toEqual([true, false, false]);
  });

  it('takes a bare list of names, whose first row is no heading', () => {
    expect(pastedCover('甲模具有限公司\n乙模具有限公司').map((one) => one.name)).toEqual([
      '甲模具有限公司',
      '乙模具有限公司',
    ]);
  });
});

describe('targets', () => {
  const target = (town: string | null, points: number, year = 2026) => ({
    year,
    metric: 'unionised' as const,
    town,
    body: { points },
  });
  const all = [target(null, 9500), target('东镇', 9000), target(null, 9000, 2025)];
  it.each([
    ['a town with its own', '东镇', 2026, 9000],
    ['a town without one has that of the whole', '西镇', 2026, 9500],
    ['the whole, of its own year', null, 2025, 9000],
    ['a year nobody set one for', null, 2024, null],
  ] as const)('%s', (_, town, year, points) => {
    expect(targetFor(all, 'unionised', year, town)).toBe(points);
  });
  it('reached at exactly the target; 1,024 of 1,078 is short of 95 %', () => {
    expect(overTarget({ n: 95, of: 100 }, 9500)).toBe(0);
    expect(overTarget({ n: 1024, of: 1078 }, 9500)).toBe(-1);
    expect(overTarget({ n: 0, of: 0 }, 9500)).toBeNull();
  });
});

describe('instructors and work of a period', () => {
  const instructor = (id: string, kind: 'full-time' | 'part-time', from: string, to: string | null) => ({
    id,
    active: 1,
    kind,
    appointedFrom: day(from),
    appointedTo: to === null ? null : day(to),
    body: blankInstructorBody(),
  });
  const work = (id: string, kind: string, on: string, more: object = {}) => ({
    id,
    kind,
    on: day(on),
    roundId: null,
    enterpriseId: null,
    instructorId: null,
    town: '',
    persons: 0,
    body: blankActivityBody(),
    ...more,
  });
  const round = (id: string, level: string, startedOn: string, closedOn: string | null) => ({
    id,
    level,
    startedOn: day(startedOn),
    closedOn: closedOn === null ? null : day(closedOn),
    enterpriseId: level === 'enterprise' ? `e-${id}` : null,
  });
  const training = (invited: number | null, answers: number | null, positive: number | null) => ({
    ...blankActivityBody(),
    training: {
      no: '',
      organisers: [],
      targetGroup: '',
      topics: [],
      assessment: '',
      invited,
      answers,
      positive,
    },
  });
  const data = {
    instructors: [
      instructor('i1', 'full-time', '2026-01-01', null),
      instructor('i2', 'part-time', '2025-01-01', '2026-12-31'),
      instructor('i3', 'part-time', '2025-01-01', '2026-12-30'),
    ],
    activities: [
      work('1', 'service', '2026-01-01', { instructorId: 'i1', roundId: 'a' }),
      work('2', 'service', '2026-12-31', { instructorId: 'i1', roundId: 'a' }),
      work('3', 'service', '2027-01-01', { instructorId: 'i2', roundId: 'b' }),
      work('4', 'visit', '2026-05-01', { enterpriseId: 'x' }),
      work('5', 'lecture', '2026-05-01', { town: '东镇' }),
      work('6', 'training', '2026-05-01', { persons: 36, body: training(40, 30, 27) }),
      work('7', 'training', '2026-06-01', { persons: 20, body: training(null, null, null) }),
    ],
    rounds: [
      round('a', 'enterprise', '2026-01-01', null),
      round('b', 'city', '2026-12-31', null),
      round('c', 'enterprise', '2025-01-01', '2025-12-31'),
    ],
    enterpriseIds: ['e-a', 'x', 'y', 'z'],
  } as unknown as TeamData;
  const report = teamReport(data, { from: day('2026-01-01'), to: day('2026-12-31') });

  it('instructors in office on the last day, and those of them who served', () => {
    expect(report.instructors).toEqual({ fullTime: 1, partTime: 1, inOffice: 2 });
    expect(report.serving).toEqual({ n: 1, of: 2 });
  });
  it('both ends of the period belong to it; a round assisted twice is one of those under way', () => {
    expect(report.all.services).toBe(2);
    expect(report.all.rounds).toEqual({ n: 1, of: 2 });
    expect(report.levels.city.rounds).toEqual({ n: 0, of: 1 });
  });
  it('levels: of the round, the enterprise, the town, else the city; together they are the whole', () => {
    expect(report.levels.enterprise).toMatchObject({ services: 2, visits: 1, lectures: 0 });
    expect(report.levels.township.lectures).toBe(1);
    expect(report.levels.city.trainings).toBe(2);
  });
  it('shares keep both numbers, over classes that wrote both down', () => {
    expect(report.enterprises).toEqual({ n: 2, of: 4 });
    expect(report.all.personTimes).toBe(56);
    expect(report.all.attendance).toEqual({ n: 36, of: 40 });
    expect(report.all.satisfied).toEqual({ n: 27, of: 30 });
  });
});
