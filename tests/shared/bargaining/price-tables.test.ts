import { describe, expect, it } from 'vitest';
import type { ContentFinding } from '../../../shared/bargaining/content-checks/check.ts';
import { checkOrderQuote, type QuoteFacts } from '../../../shared/bargaining/content-checks/order-quote.ts';
import {
  checkPieceTable,
  type PriceLine,
  pieceStandards,
} from '../../../shared/bargaining/content-checks/piece-price.ts';
import { checkSkillTable, type SkillLevel } from '../../../shared/bargaining/content-checks/skill-wage.ts';
import { checkHierarchy } from '../../../shared/bargaining/rules/contents.ts';
import { type QuoteParty, quoteParties } from '../../../shared/bargaining/terms.ts';
import { unitPrice } from '../../../shared/bargaining/unit-price.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { zhejiangRows } from '../../../shared/owed/regional/zhejiang.ts';

const query = { profile: 'zhejiang', subject: 'wage', scope: 'enterprise' } as const;
const place = { regionCode: '330200', on: day('2026-11-21'), rows: zhejiangRows };
const said = (found: readonly ContentFinding[]) => found.map((one) => `${one.severity} ${one.where}`.trim());

/** 2,660 yuan over 21.75 are 122.2988… a day, over 20.67 are 128.6889…; a quota of 100 makes the price the day. */
const line = (price: number, more: Partial<PriceLine> = {}): PriceLine => ({
  code: 'M01',
  jobType: '铣床工',
  process: '粗铣',
  price: unitPrice(price),
  previousPrice: null,
  quotaPer8h: 100,
  overtime: null,
  attainment: null,
  from: null,
  to: null,
  ...more,
});
const check = (...rows: PriceLine[]) => said(checkPieceTable(query, rows, place));
const where = 'M01 铣床工 粗铣';

describe('工种工价表', () => {
  it.each([
    [12_230, ['warning']],
    [12_229, ['error']],
    [12_868, ['warning']],
    [12_869, []],
  ])('a price of %i ten-thousandths at 100 a day', (price, expected) => {
    expect(check(line(price))).toEqual(expected.map((one) => `${one} ${where}`));
  });
  it('without the local figure it is asked for, once', () => {
    const found = checkPieceTable(query, [line(1), line(2, { code: 'M02' })], {
      ...place,
      regionCode: '330782',
    });
    expect(found).toMatchObject([{ severity: 'missing', figure: 'minWageMonthly' }]);
  });
  it('a row without a quota is not measured by the day', () => {
    expect(check(line(1, { quotaPer8h: null }))).toEqual([]);
  });
  it('a lower price than before is a warning', () => {
    expect(check(line(20_000, { previousPrice: unitPrice(20_001) }))).toEqual([`warning ${where}`]);
    expect(check(line(20_000, { previousPrice: unitPrice(20_000) }))).toEqual([]);
  });
  it('overtime columns are at least the multiples', () => {
    const at = (workday: number, restDay: number, holiday: number) =>
      line(20_000, {
        overtime: { workday: unitPrice(workday), restDay: unitPrice(restDay), holiday: unitPrice(holiday) },
      });
    expect(check(at(30_000, 40_000, 60_000))).toEqual([]);
    expect(check(at(29_999, 40_000, 59_999))).toEqual([`error ${where}`, `error ${where}`]);
  });
  it('the evidence of the quota where the place asks for it', () => {
    const found = (attainment: number | null) =>
      said(checkPieceTable({ ...query, profile: 'hangzhou' }, [line(20_000, { attainment })], place));
    expect(found(9_000)).toEqual([]);
    expect(found(8_999)).toEqual([`error ${where}`]);
    expect(found(null)).toEqual([`error ${where}`]);
  });
  it('one code does not have two prices on one day', () => {
    const of = (from: string | null, to: string | null) =>
      line(20_000, { from: from === null ? null : day(from), to: to === null ? null : day(to) });
    expect(check(of('2026-01-01', '2026-12-31'), of('2027-01-01', null))).toEqual([]);
    expect(check(of('2026-01-01', '2026-12-31'), of('2026-12-31', null))).toEqual([`error ${where}`]);
    expect(check(of(null, null), of(null, null))).toEqual([`error ${where}`]);
  });
  it('each row is not below the industry’s row of the same code', () => {
    const wider = [{ source: 'industry' as const, rows: [line(20_000), line(99_999, { code: 'M09' })] }];
    expect(checkHierarchy(pieceStandards([line(20_000)], wider))).toEqual([]);
    expect(checkHierarchy(pieceStandards([line(19_999)], wider))).toHaveLength(1);
    expect(checkHierarchy(pieceStandards([line(1, { code: 'M02' })], wider))).toEqual([]);
  });
});

describe('订单式协商', () => {
  const parties = Object.keys(quoteParties) as QuoteParty[];
  const quote: QuoteFacts = {
    lines: [{ code: 'M01', process: '粗铣', floor: unitPrice(20_000), final: unitPrice(20_000) }],
    opinions: parties.map((party) => ({ party, signedOn: '2026-11-20' })),
    withinHours: true,
    postedAt: '2026-11-21T08:00',
    workStartsAt: '2026-11-21T08:30',
    retest: '首日生产后复测',
  };
  it('passes with five signatures, no lower price, and posted before work starts', () => {
    expect(checkOrderQuote(quote)).toEqual([]);
  });
  it.each(parties)('needs the signature of %s', (party) => {
    const opinions = quote.opinions.map((one) => (one.party === party ? { ...one, signedOn: null } : one));
    expect(checkOrderQuote({ ...quote, opinions })).toHaveLength(1);
    expect(
      checkOrderQuote({ ...quote, opinions: opinions.filter((one) => one.party !== party) }),
    ).toHaveLength(1);
  });
  it.each([
    [
      'a lower price',
      { lines: [{ code: 'M01', process: '粗铣', floor: unitPrice(20_000), final: unitPrice(19_999) }] },
    ],
    ['no final price', { lines: [{ code: 'M01', process: '粗铣', floor: null, final: null }] }],
    ['no lines', { lines: [] }],
    ['overtime to deliver', { withinHours: false }],
    ['no retest', { retest: ' ' }],
    ['not posted', { postedAt: null }],
    ['posted as work starts', { postedAt: '2026-11-21T08:30' }],
  ] as const)('fails with %s', (_, change) => {
    expect(checkOrderQuote({ ...quote, ...change })).toHaveLength(1);
  });
});

describe('能级工资', () => {
  const level = (label: string, amountFen: number, more: Partial<SkillLevel> = {}): SkillLevel => ({
    label,
    kind: 'monthly-allowance',
    family: 'skill',
    amountFen,
    ...more,
  });
  const rules = { effectiveRule: '取得证书次月起', nonRegression: '不降低原工资', bySex: false };
  const scale = [level('高级工', 30_000), level('技师', 50_000), level('高级技师', 100_000)];
  it('rises by level', () => {
    expect(checkSkillTable({ ...rules, levels: scale })).toEqual([]);
    expect(checkSkillTable({ ...rules, levels: [level('初级工', 30_000), level('中级工', 30_000)] })).toEqual(
      [],
    );
    expect(said(checkSkillTable({ ...rules, levels: [...scale, level('首席技师', 99_999)] }))).toEqual([
      'error 首席技师',
    ]);
  });
  it('compares within a kind and family; one-off awards stand apart', () => {
    const levels = [
      ...scale,
      level('大专', 10_000, { family: 'education' }),
      level('师徒', 100, { kind: 'one-off' }),
    ];
    expect(checkSkillTable({ ...rules, levels })).toEqual([]);
  });
  it('asks for its rules and treats men and women alike', () => {
    expect(
      said(checkSkillTable({ levels: scale, effectiveRule: '', nonRegression: '', bySex: true })),
    ).toEqual(['warning', 'warning', 'error']);
  });
});
