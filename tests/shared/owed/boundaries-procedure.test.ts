import { describe, expect, it } from 'vitest';
import { owed, owedFen } from './owed.ts';

describe('时效核对', () => {
  it.each([
    ['2025-06-27', false],
    ['2025-06-30', false],
    ['2025-07-01', true],
  ])('pay, ended 2024-06-28 (the year ends on a Saturday): applied %s', (applicationDate, expired) => {
    expect(
      owed('limitation_check', { claimKind: 'pay', terminationDate: '2024-06-28', applicationDate }),
    ).toMatchObject({
      deadline: '2025-06-30',
      expired,
    });
  });
  it('an interruption counts up to the last day, not after it', () => {
    const given = { claimKind: 'general', knewOn: '2023-05-10', applicationDate: '2025-01-01' };
    expect(owed('limitation_check', { ...given, interruptions: ['2024-05-10'] }).deadline).toBe('2025-05-12');
    expect(owed('limitation_check', { ...given, interruptions: ['2024-05-11'] })).toMatchObject({
      deadline: '2024-05-10',
      expired: true,
    });
  });
  it('never changes a sum: only a warning', () => {
    const given = { claimKind: 'general', knewOn: '2020-01-01', applicationDate: '2025-01-01' };
    expect((owed('limitation_check', given).warnings as string[]).join()).toContain('可能超过');
  });
});

describe('支付令核对', () => {
  const ready = {
    agreementBeforeMediator: true,
    itemKind: 'payArrears',
    dueDate: '2025-08-31',
    today: '2025-09-01',
    principalFen: 100,
  };
  it.each([
    ['the day after the term', '2025-09-01', true, 100],
    ['on its last day', '2025-08-31', false, null],
    ['before it', '2025-08-30', false, null],
  ])('%s', (_, today, eligible, amountFen) => {
    expect(owed('payment_order_check', { ...ready, today })).toMatchObject({ eligible, amountFen });
  });
  it.each([
    { agreementBeforeMediator: false },
    { itemKind: 'other' },
    { amountFixed: false },
    { debtorInChinaReachable: false },
    { otherDebtsBetweenParties: true },
    { preLitigationPreservation: true },
  ])('one condition missing: %o', (change) => {
    expect(owed('payment_order_check', { ...ready, ...change }).eligible).toBe(false);
  });
  it.each(['payArrears', 'injuryMedical', 'economicCompensation', 'compensation'])(
    '%s is on the list',
    (itemKind) => {
      expect(owed('payment_order_check', { ...ready, itemKind }).eligible).toBe(true);
    },
  );
  it('paid instalments are never due again; nothing is due before the first day', () => {
    const instalments = [
      { due: '2025-08-31', fen: 5, paid: true },
      { due: '2025-09-30', fen: 7, paid: false },
    ];
    const given = {
      agreementBeforeMediator: true,
      itemKind: 'payArrears',
      instalments,
      accelerationClause: true,
    };
    expect(owed('payment_order_check', { ...given, today: '2025-09-30' })).toMatchObject({
      eligible: false,
      amountFen: null,
      dueInstalmentIndexes: [],
    });
    expect(owed('payment_order_check', { ...given, today: '2025-10-01' })).toMatchObject({
      eligible: true,
      amountFen: 7,
      dueInstalmentIndexes: [1],
    });
  });
  it('agreed interest stays, other interest is dropped', () => {
    const given = { ...ready, lateInterestRequestedFen: 7 };
    expect(owed('payment_order_check', given)).toMatchObject({ amountFen: 100, droppedFen: 7 });
    expect(owed('payment_order_check', { ...given, lateInterestAgreed: true })).toMatchObject({
      amountFen: 107,
      droppedFen: 0,
    });
  });
});

describe('分期, 终局, 汇总', () => {
  it('the anchor day is kept after short months and after rolling', () => {
    const given = { totalFen: 400, count: 4, firstDue: '2026-01-31', interval: 'month' };
    expect(owed('instalment_schedule', given).dueDates).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
    expect(owed('instalment_schedule', { ...given, rollToNextWorkday: true }).dueDates).toEqual([
      '2026-02-02',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });
  it('rolling in a year without a notice says so', () => {
    const given = {
      totalFen: 2,
      count: 2,
      firstDue: '2026-12-05',
      interval: 'month',
      rollToNextWorkday: true,
    };
    expect(owed('instalment_schedule', given)).toMatchObject({
      dueDates: ['2026-12-07', '2027-01-05'],
      amountsFen: [1, 1],
    });
    expect(owed('instalment_schedule', given).warnings).toHaveLength(1);
  });
  it.each([
    [2_987_999, true],
    [2_988_000, true],
    [2_988_001, false],
  ])('终局: %s fen', (fen, final) => {
    const items = [
      { name: 'a', kind: 'pay', fen },
      { name: 'b', kind: 'other', fen: 1 },
    ];
    expect(owed('final_award_check', { minWageFen: 249_000, items }).final).toEqual([final, false]);
    expect(owed('final_award_check', { items })).toMatchObject({ thresholdFen: null, final: null });
  });
  const row = (calculator: string, fen: number) => ({ name: calculator, calculator, fen });
  it.each([
    [
      '2N beside all others',
      [
        'unlawful_termination',
        'economic_compensation',
        'notice_pay',
        'unlawful_termination_backpay',
        'double_wage',
      ],
      [1, 2, 3],
    ],
    ['reinstatement', ['economic_compensation', 'unlawful_termination_backpay', 'notice_pay'], [0, 2]],
    ['N and +1', ['economic_compensation', 'notice_pay', 'overtime'], []],
  ])('并存: %s', (_, names, excludedRowIndexes) => {
    const rows = names.map((name) => row(name, 1));
    expect(owed('claim_table', { mode: 'sum', rows })).toMatchObject({
      excludedRowIndexes,
      amountFen: names.length - excludedRowIndexes.length,
    });
  });
  it.each([
    [10_000, 5, 5],
    [20_000, 1, 1],
    [20_001, 1, 0],
    [0, 0, null],
  ])('settled of %s claimed: half up in basis points', (claimedFen, settledFen, ratioBasisPoints) => {
    const answer = owed('claim_table', { mode: 'settlementRatio', claimedFen, settledFen });
    expect(answer).toMatchObject({ ratioBasisPoints, amountFen: settledFen });
  });
  it('an empty table owes nothing', () => {
    expect(owedFen('claim_table', { mode: 'sum', rows: [] })).toBe(0);
  });
});
