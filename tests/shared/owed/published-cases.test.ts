import { describe, expect, it } from 'vitest';
import { addDays, day, weekday } from '../../../shared/kernel/calendar-day.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { exact } from '../../../shared/owed/exact.ts';
import { overtimeLimit, overtimeRates } from '../../../shared/owed/law/working-time.ts';
import { payOfDays } from '../../../shared/owed/paid-days.ts';
import { owed, owedFen } from './owed.ts';

/** The ten overtime cases published by the ministry and the supreme court in 2021, as far as they can be computed. */
describe('十个超时加班案例', () => {
  it('1: dismissed after two months for refusing 996: half a month, twice', () => {
    const given = {
      serviceStart: '2020-06-01',
      lastDayOfEmployment: '2020-07-31',
      avg12MonthGrossWageFen: 800_000,
    };
    expect(owed('unlawful_termination', given)).toMatchObject({
      amountFen: 800_000,
      compensationMonths: 0.5,
    });
  });

  it('2 and 9: no input can waive overtime pay; a signature never makes it zero', () => {
    const names = [...calculators.overtime.fields.keys()].join();
    expect(names).not.toMatch(/waive|settled|signed|agreement/i);
    const entries = [{ label: '放弃加班费协议', minutes: 60, percent: 150 }];
    expect(owedFen('overtime', { monthlyBaseFen: 2_000_000, entries })).toBeGreaterThan(0);
  });

  it('3: no approval of the overtime itself is asked for; 20:00 to 21:00 counts', () => {
    const days = [{ date: '2020-03-02', workedMinutes: 660 }];
    const answer = owed('overtime', { monthlyBaseFen: 1_800_000, approved: false, days });
    expect(answer.days).toMatchObject([{ payableMinutes: 180, percent: 150 }]);
  });

  it('4: package wage: minimum wage and lawful overtime together above the package leave a gap', () => {
    // 4,000 yuan for ten hours on six days; an assumed minimum wage of 1,800 yuan shows the way of computing.
    const entries = [
      { label: '工作日延长', minutes: 22 * 120, percent: 150 },
      { label: '休息日', minutes: 4 * 600, percent: 200 },
    ];
    const overtime = owedFen('overtime', { monthlyBaseFen: 180_000, minWageFen: 180_000, entries }) ?? 0;
    const due = 180_000 + overtime;
    const rows = [{ label: '包薪', dueFen: due, paidFen: 400_000 }];
    expect(owedFen('wage_arrears', { mode: 'rows', rows })).toBe(Math.max(0, due - 400_000));
    expect(overtime).toBe(68_276 + 82_759);
  });

  it.each(['2020-05-31', '2020-06-30', '2020-07-15'])(
    '5: one year and more than six months to %s: two months, twice',
    (last) => {
      const given = {
        serviceStart: '2018-09-01',
        lastDayOfEmployment: last,
        avg12MonthGrossWageFen: 350_000,
      };
      expect(owedFen('unlawful_termination', given)).toBe(1_400_000);
    },
  );

  it('6: the award fits the Saturdays there were; who holds the evidence is said', () => {
    expect(payOfDays(600_000, 1).times(2).text()).toBe(exact(120_000_000).over(2175).text());
    const saturdays = Array.from({ length: 213 }, (_, i) => addDays(day('2020-01-01'), i)).filter(
      (on) => weekday(on) === 6 && !publishedCalendar.isWorkday(on),
    );
    const perDay =
      owedFen('overtime', {
        monthlyBaseFen: 600_000,
        entries: [{ label: '周六', minutes: 480, percent: 200 }],
      }) ?? 0;
    expect(1_000_000 / perDay).toBeLessThan(saturdays.length);
    const { burden } = owed('overtime', { monthlyBaseFen: 1, entries: [] });
    expect(JSON.stringify(burden)).toContain('证明单位掌握证据而不提供的');
  });

  it('7: a settlement below the statutory injury sum leaves the difference', () => {
    const rows = [{ label: '工伤待遇', dueFen: 76_691_155, paidFen: 42_349_780 }];
    expect(owedFen('wage_arrears', { mode: 'rows', rows })).toBe(34_341_375);
    expect(
      owed('claim_table', { mode: 'settlementRatio', claimedFen: 76_691_155, settledFen: 42_349_780 })
        .ratioBasisPoints,
    ).toBe(5_522);
  });

  it('8: the time before 21:00 is not cut away, and the monthly limit of 36 hours never cuts pay', () => {
    const entries = [{ label: '18:00–21:00', minutes: 126 * 60, percent: 150 }];
    const limit = overtimeLimit.values[0]?.value?.hoursPerMonth ?? 0;
    const capped =
      owedFen('overtime', {
        monthlyBaseFen: 870_000,
        entries: [{ label: 'x', minutes: limit * 60, percent: 150 }],
      }) ?? 0;
    expect(owedFen('overtime', { monthlyBaseFen: 870_000, entries })).toBe((Number(capped) / limit) * 126);
  });

  it('10: overtime is pay: open for a year after the end, and nothing is cut off while employed', () => {
    const given = { claimKind: 'pay', label: '加班费' };
    expect(
      owed('limitation_check', { ...given, terminationDate: '2019-02-28', applicationDate: '2019-12-31' })
        .expired,
    ).toBe(false);
    expect(
      owed('limitation_check', {
        ...given,
        employmentOngoing: true,
        arrearsMonth: '2016-07',
        applicationDate: '2019-12-31',
      }),
    ).toMatchObject({
      deadline: null,
      expired: false,
    });
    expect(JSON.stringify(owed('overtime', { monthlyBaseFen: 1, entries: [] }).limitation)).toContain(
      '劳动报酬',
    );
  });
});

describe('what published calculators get wrong', () => {
  it('20.67 and 20.83 are never pay divisors', () => {
    expect(
      owedFen('overtime', { monthlyBaseFen: 870_000, entries: [{ label: 'x', minutes: 480, percent: 200 }] }),
    ).toBe(80_000);
    expect(owedFen('wage_arrears', { mode: 'proration', monthlyWageFen: 870_000, workedPaidDays: 1 })).toBe(
      40_000,
    );
  });
  it('25 % for late wages is not offered, and maternity is not 158 days for every birth', () => {
    expect(Object.keys(calculators).join()).not.toMatch(/25|late_pay/);
    const given = { mode: 'leaveDays', regionCode: '330000', difficultBirth: false, multiples: 1 };
    expect(owed('maternity', { ...given, childOrder: 2 }).days).not.toBe(158);
  });
  it('the three rates come from one dated table', () => {
    expect(overtimeRates.values.at(-1)?.value).toEqual({ workday: 150, rest: 200, statutory: 300 });
  });
});
