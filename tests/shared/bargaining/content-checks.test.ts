import { describe, expect, it } from 'vitest';
import type { ContentFinding } from '../../../shared/bargaining/content-checks/check.ts';
import { checkCongress, minimumDelegates } from '../../../shared/bargaining/content-checks/congress.ts';
import {
  checkLayOff,
  checkMaternity,
  checkProtection,
} from '../../../shared/bargaining/content-checks/family.ts';
import { averageGrowth, checkGrowth, growthOf } from '../../../shared/bargaining/content-checks/growth.ts';
import {
  checkMinimumWage,
  comparableFen,
  type PostPay,
} from '../../../shared/bargaining/content-checks/minimum-wage.ts';
import {
  checkAnnualLeave,
  checkDeductions,
  checkPayment,
  checkProbation,
  paydayOf,
} from '../../../shared/bargaining/content-checks/pay.ts';
import type { Place } from '../../../shared/bargaining/content-checks/place.ts';
import { checkQuota } from '../../../shared/bargaining/content-checks/quota.ts';
import {
  checkConversion,
  checkHours,
  checkOvertimeHours,
  checkOvertimePay,
} from '../../../shared/bargaining/content-checks/working-time.ts';
import type { ProfileQuery } from '../../../shared/bargaining/profile/profile.ts';
import type { ProfileId } from '../../../shared/bargaining/terms.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { zhejiangRows } from '../../../shared/owed/regional/zhejiang.ts';

const on = day('2026-11-21');
const query = (profile: ProfileId): ProfileQuery => ({ profile, subject: 'wage', scope: 'enterprise' });
/** 宁波市区, first tier: 2,660 yuan a month, 25 an hour in 2026. */
const ningbo: Place = { regionCode: '330200', on, rows: zhejiangRows };
/** 义乌 is a county-level city: its tier is not in the table. */
const yiwu: Place = { regionCode: '330782', on, rows: zhejiangRows };
const severities = (found: readonly ContentFinding[]) => found.map((one) => one.severity);
const pay = (...parts: PostPay['parts']): PostPay => ({ name: '装配工', parts });

describe('最低工资', () => {
  it('leaves out overtime, shifts, special conditions and welfare, not a skill allowance', () => {
    const post = pay(
      { kind: 'base', fen: 200_000 },
      { kind: 'skill', fen: 30_000 },
      { kind: 'overtime', fen: 50_000 },
      { kind: 'shift', fen: 20_000 },
      { kind: 'condition', fen: 30_000 },
      { kind: 'welfare', fen: 40_000 },
    );
    expect(comparableFen(post)).toBe(230_000);
    expect(severities(checkMinimumWage(query('ningbo'), [post], ningbo))).toEqual(['error']);
  });
  it.each([
    ['national', 266_000, []],
    ['national', 265_999, ['error']],
    ['zhejiang', 266_000, ['error']],
    ['zhejiang', 266_001, []],
    ['hangzhou', 266_000, ['error']],
    ['jiangsu', 266_000, []],
  ] as const)('%s: %i fen against 266,000', (profile, fen, expected) => {
    const found = checkMinimumWage(query(profile), [pay({ kind: 'base', fen })], ningbo);
    expect(severities(found)).toEqual(expected);
    for (const one of found) expect(one.basis.some((b) => b.law.startsWith('浙江省最低工资标准'))).toBe(true);
  });
  it('follows the figure of the day and of the hour', () => {
    const post = [pay({ kind: 'piece', fen: 250_000 })];
    expect(checkMinimumWage(query('national'), post, { ...ningbo, tier: 1, on: day('2025-12-31') })).toEqual(
      [],
    );
    expect(
      severities(checkMinimumWage(query('national'), post, { ...ningbo, on: day('2026-01-01') })),
    ).toEqual(['error']);
    const hour = [pay({ kind: 'base', fen: 2_499 })];
    expect(severities(checkMinimumWage(query('national'), hour, ningbo, 'hour'))).toEqual(['error']);
  });
  it('a figure that is not there is asked for, never guessed', () => {
    const [one, ...others] = checkMinimumWage(query('zhejiang'), [pay({ kind: 'base', fen: 1 })], yiwu);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ severity: 'missing', figure: 'minWageMonthly' });
    expect(one?.zh).toContain('月最低工资标准');
    expect(
      severities(checkMinimumWage(query('zhejiang'), [pay({ kind: 'base', fen: 1 })], { ...yiwu, tier: 2 })),
    ).toEqual(['error']);
  });
});

describe('工时、加班、折算', () => {
  it.each([
    [{ perDay: 8, perWeek: 40, restDaysPerWeek: 1 }, 0],
    [{ perDay: 8.5 }, 1],
    [{ perWeek: 44 }, 1],
    [{ restDaysPerWeek: 0 }, 1],
    [{}, 0],
  ])('hours %j', (clause, count) => {
    expect(checkHours(clause, on)).toHaveLength(count);
  });
  it.each([
    [{ perDay: 1, specialPerDay: 3, perMonth: 36, consulted: true }, 0],
    [{ perDay: 2 }, 1],
    [{ specialPerDay: 4, perMonth: 37 }, 2],
    [{ consulted: false }, 1],
  ])('overtime %j', (clause, count) => {
    expect(checkOvertimeHours(clause, on)).toHaveLength(count);
  });
  it.each([
    [{ workday: 150, rest: 200, statutory: 300 }, 0],
    [{ workday: 149 }, 1],
    [{ workday: 150, rest: 199, statutory: 299 }, 2],
  ])('rates %j', (rates, count) => {
    expect(checkOvertimePay(rates)).toHaveLength(count);
  });
  it.each([
    [2175, []],
    [2067, ['warning']],
    [2083, ['warning']],
    [2200, ['error']],
    [3000, ['error']],
  ])('a divisor of %i hundredths', (divisor, expected) => {
    expect(severities(checkConversion(divisor, on))).toEqual(expected);
  });
  it('says why a divisor is wrong', () => {
    expect(checkConversion(2067, on)[0]?.zh).toContain('制度工作日');
    expect(checkConversion(2083, on)[0]?.zh).toContain('废止');
  });
});

describe('年休假、试用期、扣除、支付', () => {
  const law = [
    { fromYears: 1, days: 5 },
    { fromYears: 10, days: 10 },
    { fromYears: 20, days: 15 },
  ];
  it('annual leave by tiers, however the contract cuts them', () => {
    expect(checkAnnualLeave({ tiers: law, unusedPercent: 300 })).toEqual([]);
    expect(checkAnnualLeave({ tiers: [{ fromYears: 0, days: 15 }] })).toEqual([]);
    expect(
      checkAnnualLeave({
        tiers: [
          { fromYears: 1, days: 5 },
          { fromYears: 12, days: 15 },
        ],
      }),
    ).toHaveLength(1);
    expect(checkAnnualLeave({ tiers: law.slice(0, 2) })).toHaveLength(1);
    expect(checkAnnualLeave({ tiers: law, unusedPercent: 299 })).toHaveLength(1);
  });
  it.each([
    [{ probationFen: 320_000, samePostLowestFen: 400_000, contractFen: 500_000 }, 0],
    [{ probationFen: 319_999, samePostLowestFen: 400_000, contractFen: 500_000 }, 1],
    [{ probationFen: 266_000, contractFen: 330_000 }, 0],
    [{ probationFen: 265_999, contractFen: 300_000 }, 1],
    [{ probationFen: 200_000, contractFen: 300_000 }, 2],
  ])('probation %j', (clause, count) => {
    expect(checkProbation(clause, ningbo)).toHaveLength(count);
  });
  it('probation without the figure checks what it can', () => {
    expect(severities(checkProbation({ probationFen: 1, contractFen: 300_000 }, yiwu))).toEqual([
      'error',
      'missing',
    ]);
  });
  it.each([
    [{ percent: 20, keepsMinimum: true }, []],
    [{ percent: 21, keepsMinimum: true }, ['error']],
    [{ percent: 20, keepsMinimum: false }, ['error']],
    [{ deductedFen: 80_000, monthFen: 400_000 }, []],
    [{ deductedFen: 80_001, monthFen: 400_000 }, ['error']],
    [{ deductedFen: 60_000, monthFen: 320_000 }, ['error']],
    [{ deductedFen: 54_000, monthFen: 320_000 }, []],
  ])('deductions %j', (clause, expected) => {
    expect(severities(checkDeductions(clause, ningbo))).toEqual(expected);
  });
  it('deductions without the figure say so', () => {
    expect(severities(checkDeductions({ deductedFen: 1, monthFen: 400_000 }, yiwu))).toEqual(['missing']);
  });
  it('payment in money, monthly, never later', () => {
    expect(checkPayment({ timesPerMonth: 1, inMoney: true, movesEarlier: true })).toEqual([]);
    expect(checkPayment({ timesPerMonth: 0.5, inMoney: false, movesEarlier: false })).toHaveLength(3);
  });
  it.each([
    [2026, 2, 15, '2026-02-14'],
    [2026, 10, 8, '2026-10-08'],
    [2026, 10, 5, '2026-09-30'],
    [2026, 2, 31, '2026-02-28'],
    [2026, 5, 31, '2026-05-29'],
  ])('the payday %i-%i-%i', (year, month, date, expected) => {
    expect(paydayOf(year, month, date)).toBe(expected);
  });
});

describe('女职工、未成年工、裁员', () => {
  it.each([
    [{ totalFirstChild: 158, totalSecondChild: 188, father: 15, parentalPerYear: 10 }, []],
    [{ totalFirstChild: 157 }, ['error']],
    [{ totalSecondChild: 158 }, ['error']],
    [{ difficultBirth: 14, eachFurtherChild: 15 }, ['error']],
    [{ miscarriageEarly: 15, miscarriageLate: 41 }, ['error']],
    [{ father: 14, parentalPerYear: 9 }, ['error', 'error']],
  ])('浙江 %j', (clause, expected) => {
    expect(severities(checkMaternity(clause, ningbo, 'NB'))).toEqual(expected);
  });
  it('elsewhere: 98 days, and the local extension is asked for', () => {
    const place = { ...ningbo, regionCode: '320300' };
    expect(severities(checkMaternity({ totalFirstChild: 98, father: 1 }, place, 'JS'))).toEqual(['missing']);
    expect(severities(checkMaternity({ totalFirstChild: 90 }, place, 'JS'))).toEqual(['error', 'missing']);
    expect(checkMaternity({ difficultBirth: 15 }, place, 'JS')).toEqual([]);
  });
  it('protection: what is promised less than the law', () => {
    const right = {
      noOvertimeFromMonth: 7,
      noNightShiftFromMonth: 6,
      nursingNoOvertime: true,
      nursingMinutes: 60,
      nursingMinutesEachFurtherChild: 60,
      checksCountAsWork: true,
      noWageCutOrDismissal: true,
      prohibitedPostsInWriting: true,
      minorsProtected: true,
    };
    expect(checkProtection(right, on)).toEqual([]);
    expect(checkProtection({}, on)).toEqual([]);
    expect(
      checkProtection({ noOvertimeFromMonth: 8, nursingMinutes: 59, minorsProtected: false }, on),
    ).toHaveLength(3);
  });
  it('lay-off: the procedure may begin earlier, not later', () => {
    expect(
      checkLayOff({ fromPersons: 10, fromPercent: 5, noticeDays: 30, reportsToAuthority: true }, on),
    ).toEqual([]);
    expect(checkLayOff({ fromPersons: 21 }, on)).toHaveLength(1);
    expect(checkLayOff({ noticeDays: 29, reportsToAuthority: false }, on)).toHaveLength(2);
  });
});

describe('劳动定额', () => {
  const evidence = (attainmentBp: number | null, among: 'all' | 'same-post' = 'all') => [
    { name: '冲压', attainmentBp, among },
  ];
  it.each([
    ['ningbo', 9_000, []],
    ['ningbo', 8_999, ['error']],
    ['ningbo', null, ['error']],
    ['zhejiang', null, []],
    ['national', 1, []],
    ['henan', 8_999, ['error']],
  ] as const)('%s at %s', (profile, bp, expected) => {
    expect(severities(checkQuota(query(profile), evidence(bp)))).toEqual(expected);
  });
  it('杭州 and 江苏 measure the post, not all', () => {
    expect(severities(checkQuota(query('hangzhou'), evidence(9_500)))).toEqual(['warning']);
    expect(checkQuota(query('jiangsu'), evidence(9_500, 'same-post'))).toEqual([]);
  });
});

describe('工资增幅', () => {
  const posts = [
    { post: '操作工', headcount: 90, baseFen: 400_000, targetFen: 420_000 },
    { post: '经理', headcount: 10, baseFen: 1_000_000, targetFen: 1_200_000 },
  ];
  it('is weighted by heads, not the mean of percentages', () => {
    expect(posts.map(growthOf)).toEqual([500, 2_000]);
    expect(averageGrowth(posts)).toBe(826);
    expect(averageGrowth([])).toBeNull();
  });
  it('only warns, and asks for figures that are not known', () => {
    expect(checkGrowth(posts, { cpiBp: 826, guidelineBp: 800 })).toEqual([]);
    expect(severities(checkGrowth(posts, { cpiBp: 827, guidelineBp: null }))).toEqual(['warning', 'missing']);
    const cut = checkGrowth([{ post: '门卫', headcount: 1, baseFen: 100, targetFen: 99 }], {
      cpiBp: -200,
      guidelineBp: -200,
    });
    expect(cut).toMatchObject([{ severity: 'warning', where: '门卫' }]);
  });
});

describe('职工代表大会组成（浙江）', () => {
  it.each([
    [1, 30, false],
    [99, 30, false],
    [100, 40, true],
    [101, 40, false],
    [199, 40, false],
    [200, 47, false],
    [999, 96, false],
    [1_000, 100, true],
    [1_001, 100, false],
    [1_999, 100, false],
    [2_000, 120, false],
    [4_999, 160, false],
    [5_000, 200, false],
    [20_000, 200, false],
  ])('%i workers: at least %i delegates', (workers, delegates, unsettled) => {
    expect(minimumDelegates(workers, on, 'JX')).toMatchObject({
      delegates,
      unsettled,
      meetingAllowed: workers < 100,
    });
  });
  it('other provinces have no such number, and nobody is no staff', () => {
    expect(minimumDelegates(500, on, 'JS')).toBeNull();
    expect(checkCongress({ workers: 500, delegates: 1 }, on, 'JS')).toEqual([]);
    expect(() => minimumDelegates(0, on, 'ZJ')).toThrow(RangeError);
  });
  it.each([
    [{ workers: 300, delegates: 54, managers: 10, women: { staff: 150, delegates: 27 } }, []],
    [{ workers: 300, delegates: 53 }, ['error']],
    [{ workers: 300, delegates: 54, managers: 11 }, ['error']],
    [{ workers: 300, delegates: 54, women: { staff: 150, delegates: 26 } }, ['error']],
    [{ workers: 1_000, delegates: 100 }, ['warning']],
    [{ workers: 1_000, delegates: 99 }, ['error', 'warning']],
    [{ workers: 300, delegates: 30, joint: true, managers: 6 }, []],
    [{ workers: 300, delegates: 30, joint: true, managers: 7 }, ['error']],
  ])('%j', (facts, expected) => {
    expect(severities(checkCongress(facts, on, 'ZJ'))).toEqual(expected);
  });
});
