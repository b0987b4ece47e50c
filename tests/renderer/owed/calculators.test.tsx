import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { computeOwed } from '../../../renderer/ui/owed/compute.ts';
import { isAsked, isOwnField } from '../../../renderer/ui/owed/form/layout.ts';
import { blankDraft } from '../../../renderer/ui/owed/owed-draft.ts';
import { fen, formatYuan } from '../../../shared/kernel/money.ts';
import type { CalculatorId } from '../../../shared/owed/calculator-ids.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import file from '../../shared/owed/worked-examples.json' with { type: 'json' };
import { context, draftOf, showBench } from './bench-of.tsx';

afterEach(cleanup);

type Example = { name: string; given: Record<string, unknown>; owedFen: number | null };
const examples = Object.entries(file) as unknown as [CalculatorId, Example[]][];

describe('计算: every calculator', () => {
  it.each(examples.flatMap(([id, list]) => list.map((one) => [one.name, id, one] as const)))(
    'the form of %s computes what the example says',
    (_, id, { given, owedFen }) => {
      const { result } = computeOwed(calculators[id], draftOf(id, given), context());
      if (!result.ok) throw new Error(`${result.failure.key}: ${result.failure.message}`);
      expect(result.value.amountFen).toBe(owedFen);
    },
  );

  it.each(examples.map(([id, list]) => [id, list] as const))(
    '%s draws its form and its result',
    (id, list) => {
      // The first example with a sum, else the first.
      const one = list.find((example) => (example.owedFen ?? 0) > 0) ?? list[0];
      if (!one) throw new Error('no example');
      const draft = draftOf(id, one.given);
      showBench(id, draft);
      const result = screen.getByRole('region', { name: '结果' });
      if (one.owedFen !== null) {
        const [sum] = within(result).getAllByText(`¥${formatYuan(fen(one.owedFen))}`);
        expect(sum?.tagName).toBe('P');
      }
      expect(within(result).getAllByText(/[\u4e00-\u9fff]/).length).toBeGreaterThan(3);
      const form = screen.getByRole('region', { name: '填写' });
      for (const [key, value] of Object.entries(one.given)) {
        const meta = calculators[id].fields.get(key);
        if (!meta || isOwnField(key) || value === null || !isAsked(id, key, draft.inputs)) continue;
        const named =
          meta.kind === 'list'
            ? within(form).queryAllByRole('group', { name: meta.zh })
            : within(form).queryAllByLabelText(new RegExp(`^${meta.zh.replace(/[()（）]/g, '.')}`));
        expect([key, named.length]).not.toEqual([key, 0]);
      }
    },
  );
});

describe('计算: the live result', () => {
  it('asks for what lacks, then computes as one types', () => {
    showBench('economic_compensation', blankDraft('330200'));
    expect(screen.getByText('还需填写：用工之日')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^用工之日/), { target: { value: '2020-03-16' } });
    fireEvent.change(screen.getByLabelText(/^劳动关系最后一日/), { target: { value: '2026-10-20' } });
    fireEvent.change(screen.getByLabelText(/^解除前十二个月平均应得工资/), { target: { value: '6000' } });
    fireEvent.change(screen.getByLabelText(/^解除或者终止的事由/), { target: { value: 'R36-employer' } });
    expect(screen.getByText('¥42,000.00')).toBeTruthy();
    expect(screen.getByText('大写：人民币肆万贰仟元整')).toBeTruthy();
    // The working cites; a convention is named as one.
    expect(screen.getByText(/《劳动合同法\(2012修正\)》第四十六条/)).toBeTruthy();
    expect(screen.getByText(/首末日均计入工作年限（惯例，非法律规定）/)).toBeTruthy();
    expect(screen.getByText(/^时效：/)).toBeTruthy();
    expect(screen.getByText(/^解除、减少报酬、计算工作年限：用人单位/)).toBeTruthy();
  });

  it('a figure that is filled in names its row; one that lacks is never guessed and can be entered', () => {
    const { asked, held } = showBench('economic_compensation', {
      ...draftOf('economic_compensation', {
        ground: 'R36-employer',
        serviceStart: '2020-03-16',
        lastDayOfEmployment: '2026-10-20',
        avg12MonthGrossWageFen: 600_000,
      }),
      place: '330200',
    });
    expect(document.querySelector('[data-figure="minWageFen"]')?.textContent).toContain(
      '¥2,660.00 取自地区参数：2026-01-01 起，浙江省最低工资标准浙政发〔2025〕23号 · 待核对',
    );
    expect(document.querySelector('[data-figure="localAvgMonthlyWageFen"]')?.textContent).toContain(
      '不会估填',
    );
    expect(screen.getByText(/没有录入的标准不会估算/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '录入本地区上年度职工月平均工资' }));
    fireEvent.click(screen.getByRole('button', { name: '去录入' }));
    expect(asked).toEqual(['cityAvgMonthlyWage', 'cityAvgMonthlyWage']);
    // Typed by hand, it counts.
    fireEvent.change(screen.getByLabelText(/^本地区上年度职工月平均工资/), { target: { value: '1500' } });
    expect(held.draft.inputs.localAvgMonthlyWageFen).toBe(150_000);
    expect(screen.getByText('¥31,500.00')).toBeTruthy();
  });

  it('a factor that lacks leaves the sum open', () => {
    showBench('unemployment_loss', draftOf('unemployment_loss', { contributionMonths: 30, monthsLost: 6 }));
    expect(screen.getByText('金额待定')).toBeTruthy();
    expect(screen.getByRole('button', { name: '录入失业保险金月标准' })).toBeTruthy();
  });

  it('an older figure is used only when asked for, and the result says so', () => {
    const [base] = context().rows.filter((row) => row.id === 'builtin-zj-min-wage-2024-1');
    if (!base) throw new Error('no row');
    const { tier: _t, ...plain } = base;
    const rows = [{ ...plain, id: 'old', regionCode: '330200' }];
    const draft = {
      ...draftOf('final_award_check', { items: [{ name: '工资', kind: 'pay', fen: 100 }] }),
      place: '330200',
    };
    showBench('final_award_check', draft, rows);
    expect(screen.queryByText('¥29,880.00')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '暂用 2024-01-01 起的 2,490.00元' }));
    expect(screen.getByText('¥29,880.00')).toBeTruthy();
    expect(screen.getByText(/暂用2024-01-01起的标准，属暂定/)).toBeTruthy();
  });

  it('a contested point shows every view with its sum, as a convention, and may be changed', () => {
    const { held } = showBench(
      'probation_wage_gap',
      draftOf('probation_wage_gap', {
        contractWageFen: 600_000,
        samePostLowestWageFen: 700_000,
        minWageFen: 200_000,
        paidProbationWageFen: 400_000,
        months: 2,
      }),
    );
    const points = screen.getByRole('region', { name: '口径不一的问题' });
    expect(within(points).getByText('惯例，非法律规定')).toBeTruthy();
    const [low, high] = within(points).getAllByRole('group');
    expect(low?.textContent).toContain('¥1,600.00现用');
    expect(high?.textContent).toContain('¥3,200.00');
    fireEvent.click(within(points).getByRole('button', { name: '改用此口径' }));
    expect(held.draft.inputs.floorMode).toBe('bothRequired');
    expect(within(screen.getByRole('region', { name: '结果' })).getAllByText('¥3,200.00')).toHaveLength(2);
  });

  it('a refused input is named in words and can be gone to', () => {
    showBench(
      'economic_compensation',
      draftOf('economic_compensation', {
        ground: 'R37',
        serviceStart: '2026-03-16',
        lastDayOfEmployment: '2020-10-20',
        avg12MonthGrossWageFen: 600_000,
      }),
    );
    expect(screen.getByText('“劳动关系最后一日”不能使用：早于用工之日')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '去填写' }));
    expect(document.activeElement).toBe(screen.getByLabelText(/^劳动关系最后一日/));
  });
});
