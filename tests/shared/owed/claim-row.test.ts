import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { capitalYuan, fen } from '../../../shared/kernel/money.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import {
  agreementSentence,
  applicationSentence,
  type ClaimRow,
  claimedOf,
  rowOf,
} from '../../../shared/owed/claim-row.ts';
import { plainContext } from '../../../shared/owed/command.ts';
import { settlementView } from '../../../shared/owed/settlement.ts';

const row = (more: Partial<ClaimRow> = {}): ClaimRow => ({
  name: '拖欠工资',
  calculator: 'wage_arrears',
  computedFen: fen(1_000_000),
  alreadyPaidFen: fen(300_000),
  claimedFen: null,
  agreedFen: null,
  undisputed: false,
  formula: '10,000.00元 － 0.00元',
  ...more,
});

describe('请求事项: four sums kept apart', () => {
  it('claimed is the computed rest unless stated; neither changes the other', () => {
    expect(claimedOf(row())).toBe(700_000);
    expect(claimedOf(row({ claimedFen: fen(5) }))).toBe(5);
    expect(claimedOf(row({ alreadyPaidFen: fen(1_000_001) }))).toBe(0);
    expect(claimedOf(row({ computedFen: null }))).toBeNull();
    expect(row({ agreedFen: fen(1) }).computedFen).toBe(1_000_000);
  });
  it('a row from a result keeps the computed sum and what was paid', () => {
    const given = {
      serviceStart: '2023-01-01',
      lastDayOfEmployment: '2023-12-31',
      avg12MonthGrossWageFen: 600_000,
    };
    const result = calculators.unlawful_termination.run(
      { ...given, alreadyPaidEconomicCompensationFen: 200_000 },
      plainContext,
    );
    if (!result.ok) throw new Error('refused');
    const made = rowOf(result.value);
    expect(made).toMatchObject({ computedFen: 1_200_000, alreadyPaidFen: 200_000, agreedFen: null });
    expect(claimedOf(made)).toBe(result.value.amountFen);
  });
  it('sentences of application and agreement', () => {
    expect(applicationSentence(row())).toBe('支付拖欠工资7,000.00元（计算：10,000.00元 － 0.00元）');
    expect(applicationSentence(row({ claimedFen: fen(500_000) }))).toBe('支付拖欠工资5,000.00元');
    expect(applicationSentence(row({ computedFen: null }))).toBe('支付拖欠工资（金额待定）');
    expect(agreementSentence(row(), day('2026-06-30'))).toBeNull();
    expect(agreementSentence(row({ agreedFen: fen(1_353_333) }), day('2026-06-30'))).toBe(
      '乙方于2026-06-30前一次性支付甲方拖欠工资人民币13,533.33元（大写：壹万叁仟伍佰叁拾叁元叁角叁分）',
    );
  });
  it.each([
    [1_000_000, '壹万元整'],
    [10_050_005, '壹拾万零伍佰元零伍分'],
    [60, '陆角整'],
  ])('capital numerals of %s fen', (sum, words) => {
    expect(capitalYuan(fen(sum))).toBe(words);
  });
});

describe('调解方案比较', () => {
  it('adds each kind of sum by itself', () => {
    const view = settlementView([
      row({ agreedFen: fen(500_000) }),
      row({ computedFen: null, agreedFen: fen(1) }),
    ]);
    expect(view).toMatchObject({
      claimedFen: 700_000,
      computedFen: 700_000,
      agreedFen: 500_001,
      ratioBasisPoints: 7_143,
      workerGivesUpFen: 199_999,
      openRows: 1,
    });
  });
  it.each([
    ['undisputed wages, a fen short', { undisputed: true, agreedFen: fen(699_999) }, 1],
    ['undisputed wages in full', { undisputed: true, agreedFen: fen(700_000) }, 0],
    ['disputed wages', { agreedFen: fen(1) }, 0],
    ['injury benefits, a fen short', { calculator: 'injury_lump_sum' as const, agreedFen: fen(699_999) }, 1],
    ['injury benefits in full', { calculator: 'injury_lump_sum' as const, agreedFen: fen(700_000) }, 0],
  ])('warns of %s', (_, more, count) => {
    expect(settlementView([row(more)]).warnings).toHaveLength(count);
  });
  it('nothing claimed: no share', () => {
    expect(settlementView([]).ratioBasisPoints).toBeNull();
  });
});
