import { describe, expect, it } from 'vitest';
import { runClaims } from '../../../shared/owed/command.ts';
import { owed, refusal } from './owed.ts';

const service = {
  ground: 'R36-employer',
  serviceStart: '2024-01-01',
  lastDayOfEmployment: '2024-06-30',
  avg12MonthGrossWageFen: 600_000,
};
const overtime = { monthlyBaseFen: 600_000 };
const entry = { label: 'x', minutes: 60, percent: 200 };

describe('refused inputs name their key', () => {
  it.each<[string, string, string, unknown]>([
    ['an unknown key', 'wage', 'economic_compensation', { ...service, wage: 1 }],
    ['a missing date', 'serviceStart', 'economic_compensation', { ...service, serviceStart: undefined }],
    [
      'a required key given as null',
      'serviceStart',
      'economic_compensation',
      { ...service, serviceStart: null },
    ],
    [
      'a date that does not exist',
      'serviceStart',
      'economic_compensation',
      { ...service, serviceStart: '2023-02-29' },
    ],
    [
      'an end before the start',
      'lastDayOfEmployment',
      'economic_compensation',
      { ...service, lastDayOfEmployment: '2023-12-31' },
    ],
    [
      'the same for a ground that pays nothing',
      'lastDayOfEmployment',
      'economic_compensation',
      { ...service, ground: 'R37', lastDayOfEmployment: '2023-12-31' },
    ],
    [
      'a negative sum',
      'avg12MonthGrossWageFen',
      'economic_compensation',
      { ...service, avg12MonthGrossWageFen: -1 },
    ],
    [
      'a sum with a fraction',
      'avg12MonthGrossWageFen',
      'economic_compensation',
      { ...service, avg12MonthGrossWageFen: 1.5 },
    ],
    [
      'a sum as text',
      'avg12MonthGrossWageFen',
      'economic_compensation',
      { ...service, avg12MonthGrossWageFen: '600000' },
    ],
    [
      'a sum beyond reason',
      'avg12MonthGrossWageFen',
      'economic_compensation',
      { ...service, avg12MonthGrossWageFen: 1e15 },
    ],
    [
      'no wage at all',
      'avg12MonthGrossWageFen',
      'economic_compensation',
      { ...service, avg12MonthGrossWageFen: null },
    ],
    ['two averages', 'monthlyGrossFen', 'economic_compensation', { ...service, monthlyGrossFen: [1] }],
    [
      'thirteen months',
      'monthlyGrossFen',
      'unlawful_termination',
      { ...service, ground: undefined, monthlyGrossFen: Array(13).fill(1) },
    ],
    ['a ground that is none', 'ground', 'economic_compensation', { ...service, ground: 'R99' }],
    ['notice unknown', 'noticeGiven', 'notice_pay', { ...service, ground: 'R40-1', previousMonthWageFen: 1 }],
    [
      'no wage of the month before',
      'previousMonthWageFen',
      'notice_pay',
      { ...service, ground: 'R40-1', noticeGiven: false },
    ],
    ['no monthly wage', 'monthlyWageFen', 'double_wage', { hireDate: '2024-01-01' }],
    [
      'a month without its wage',
      'monthlyWagesFen.2024-03',
      'double_wage',
      {
        hireDate: '2024-01-01',
        employmentEndDate: '2024-03-31',
        method: 'calendarMonth',
        monthlyWagesFen: { '2024-02': 1 },
      },
    ],
    [
      'a view of limitation without a day',
      'applicationDate',
      'double_wage',
      { hireDate: '2024-01-01', monthlyWageFen: 1, limitationMode: 'endOfWindow' },
    ],
    [
      'an end before hiring',
      'employmentEndDate',
      'double_wage',
      { hireDate: '2024-01-01', monthlyWageFen: 1, employmentEndDate: '2023-12-31' },
    ],
    [
      'a fixed term without its length',
      'contractTermMonths',
      'illegal_probation',
      { contractKind: 'fixed', servedProbationMonths: 1, postProbationMonthlyWageFen: 1 },
    ],
    ['nothing to count', 'entries', 'overtime', overtime],
    ['entries and days', 'days', 'overtime', { ...overtime, entries: [entry], days: [] }],
    [
      'a rate that is none',
      'entries.0.percent',
      'overtime',
      { ...overtime, entries: [{ ...entry, percent: 250 }] },
    ],
    [
      'an unknown key inside',
      'entries.0.hours',
      'overtime',
      { ...overtime, entries: [{ ...entry, hours: 1 }] },
    ],
    [
      'one day twice',
      'days.1.date',
      'overtime',
      {
        ...overtime,
        days: [
          { date: '2025-03-10', workedMinutes: 1 },
          { date: '2025-03-10', workedMinutes: 1 },
        ],
      },
    ],
    [
      'more than a day of minutes',
      'days.0.workedMinutes',
      'overtime',
      { ...overtime, days: [{ date: '2025-03-10', workedMinutes: 1441 }] },
    ],
    [
      'a period that is none',
      'period',
      'overtime',
      { ...overtime, system: 'comprehensive', approved: true, totalHours: 1, period: '2025Q5' },
    ],
    [
      'three decimals',
      'totalHours',
      'overtime',
      { ...overtime, system: 'comprehensive', approved: true, totalHours: 1.005, period: '2025' },
    ],
    [
      'years missing',
      'cumulativeServiceYears',
      'annual_leave',
      { yearFrom: '2025-01-01', yearTo: '2025-12-31' },
    ],
    [
      'two calendar years',
      'yearTo',
      'annual_leave',
      {
        cumulativeServiceYears: 5,
        yearFrom: '2024-01-01',
        yearTo: '2025-12-31',
        avg12MonthWageExOvertimeFen: 1,
      },
    ],
    [
      'overtime of other months',
      'monthlyOvertimeFen',
      'annual_leave',
      { unusedDays: 1, monthlyGrossFen: [2, 2], monthlyOvertimeFen: [1] },
    ],
    ['rows missing', 'rows', 'wage_arrears', { mode: 'rows' }],
    ['a row without its sum', 'rows.0.paidFen', 'wage_arrears', { mode: 'rows', rows: [{ dueFen: 1 }] }],
    [
      'parts above the whole',
      'grossPaidFen',
      'wage_arrears',
      { mode: 'minimumWageGap', month: '2025-01', grossPaidFen: 1, overtimeFen: 2, minWageFen: 1 },
    ],
    [
      'work was arranged',
      'noWorkArranged',
      'stoppage_pay',
      { monthlyWageFen: 1, stoppageMonths: 1, noWorkArranged: false },
    ],
    [
      'an end before the start',
      'to',
      'unlawful_termination_backpay',
      { normalMonthlyWageFen: 1, from: '2025-01-02', to: '2025-01-01' },
    ],
    [
      'more years here than in all',
      'serviceYearsWithEmployer',
      'medical_period',
      { totalServiceYears: 1, serviceYearsWithEmployer: 2 },
    ],
    [
      'a month twice',
      'months.1',
      'high_temperature',
      { regionCode: '330000', workKind: 'outdoor', year: 2025, months: [6, 6] },
    ],
    ['grade eleven', 'grade', 'injury_allowance', { grade: 11, ownWageFen: 1, minWageFen: 1 }],
    ['neither months nor days', 'months', 'injury_standstill_pay', { originalMonthlyWageFen: 1 }],
    ['half of a span', 'to', 'injury_standstill_pay', { originalMonthlyWageFen: 1, from: '2025-01-01' }],
    [
      'more than the committee may confirm',
      'confirmedMonths',
      'injury_standstill_pay',
      { originalMonthlyWageFen: 1, months: 1, extensionConfirmed: true, confirmedMonths: 25 },
    ],
    [
      'a mode without its input',
      'childOrder',
      'maternity',
      { mode: 'leaveDays', regionCode: '330000', difficultBirth: false, multiples: 1 },
    ],
    ['a region that is no code', 'regionCode', 'maternity', { mode: 'leaveDays', regionCode: 'ZJ' }],
    ['no average', 'avg12MonthWageFen', 'noncompete', { mode: 'monthly', monthsPerformed: 1 }],
    [
      'a service period of nothing',
      'servicePeriodMonths',
      'service_period_penalty',
      { trainingFeeFen: 1, servicePeriodMonths: 0, servedMonths: 0 },
    ],
    [
      'pay without the end of employment',
      'terminationDate',
      'limitation_check',
      { claimKind: 'pay', applicationDate: '2025-01-01' },
    ],
    [
      'no day to look from',
      'today',
      'payment_order_check',
      { agreementBeforeMediator: true, itemKind: 'payArrears', dueDate: '2025-01-01' },
    ],
    [
      'more parts than fen',
      'count',
      'instalment_schedule',
      { totalFen: 2, count: 3, firstDue: '2025-01-01', interval: 'month' },
    ],
    [
      'an interval that is none',
      'interval',
      'instalment_schedule',
      { totalFen: 2, count: 1, firstDue: '2025-01-01', interval: 'week' },
    ],
    ['inputs that are no object', 'inputs', 'retirement_age', 'text'],
  ])('%s → %s', (_, key, calculator, inputs) => {
    expect(refusal(calculator, inputs)?.split(':')[0]).toBe(key);
  });

  it('says nothing of the value: it may be personal', () => {
    expect(refusal('retirement_age', { category: 'male60', birthDate: '张三' })).not.toContain('张三');
  });

  it('absent and null are the same for what may be left out', () => {
    const { switches: _, ...bare } = owed('economic_compensation', service);
    expect(
      owed('economic_compensation', {
        ...service,
        pre2008Mode: null,
        minWageFen: null,
        yearEndBonusFen: null,
      }),
    ).toMatchObject(bare);
  });
});

describe('hejie claims: the list', () => {
  it('a bad element carries the error, the others are computed, the order is kept', () => {
    const good = { id: 'a', calculator: 'economic_compensation', inputs: service };
    const { output, errors } = runClaims([
      good,
      { id: 'b', calculator: 'economic_compensation', inputs: {} },
      { ...good, id: 'c' },
    ]);
    expect(output.map((one) => [one.id, one.amountFen])).toEqual([
      ['a', 600_000],
      ['b', null],
      ['c', 600_000],
    ]);
    expect(output[1]).toMatchObject({
      error: expect.stringContaining('serviceStart'),
      steps: [],
      warnings: [],
    });
    expect(output[0]).not.toHaveProperty('error');
    expect(errors).toEqual([expect.stringMatching(/^#2 b: serviceStart/)]);
  });

  it.each([
    ['no calculator of that name', { calculator: 'nope', inputs: {} }, 'calculator'],
    ['a name of the language', { calculator: 'constructor', inputs: {} }, 'calculator'],
    ['no calculator at all', { inputs: {} }, 'calculator'],
    ['not an object', 7, 'item'],
    ['no inputs', { calculator: 'retirement_age' }, 'inputs'],
  ])('%s', (_, one, key) => {
    expect(runClaims([one]).output[0]?.error?.split(':')[0]).toBe(key);
  });

  it('an element keeps its id whatever is wrong with it', () => {
    const { output } = runClaims([
      { id: 'x', inputs: {} },
      { id: 7, calculator: 'nope' },
    ]);
    expect(output.map((one) => one.id)).toEqual(['x', 7]);
  });

  it('one request by itself gives one answer; other fields of a request are ignored', () => {
    const { output } = runClaims({ calculator: 'economic_compensation', inputs: service, note: 'x' });
    expect(output).toHaveLength(1);
    expect(output[0]).toMatchObject({ id: null, amountFen: 600_000 });
  });

  it('a scenario is never automatic', () => {
    expect(runClaims([{ calculator: 'scenario', inputs: { any: 1 } }])).toMatchObject({
      output: [{ amountFen: null }],
      errors: [],
    });
  });

  it('survives the way to JSON and back', () => {
    const { output } = runClaims([{ calculator: 'economic_compensation', inputs: service }]);
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });
});
