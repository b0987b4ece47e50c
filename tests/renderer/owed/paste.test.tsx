import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { blankDraft } from '../../../renderer/ui/owed/owed-draft.ts';
import { showBench } from './bench-of.tsx';

afterEach(cleanup);

const paste = (text: string) =>
  fireEvent.change(screen.getByLabelText('粘贴内容'), { target: { value: text } });

describe('计算: rows from a spreadsheet', () => {
  it('months of unpaid wages, with a cell that is not understood', () => {
    const { held } = showBench('wage_arrears', blankDraft('330200'));
    fireEvent.click(screen.getByRole('button', { name: '从表格粘贴' }));
    paste('月份\t项目\t应付\t已付\n2026年8月\t工资\t6000\t2,000.50\n202609\t工资\t6000\t无\n');
    expect(screen.getByRole('alert').textContent).toMatch(/^第3行“已付.*”：无$/);
    fireEvent.click(screen.getByRole('button', { name: '加入2行' }));
    expect(held.draft.inputs.rows).toEqual([
      { month: '2026-08', label: '工资', dueFen: 600_000, paidFen: 200_050 },
      { month: '2026-09', label: '工资', dueFen: 600_000, paidFen: null },
    ]);
    expect(screen.getByText(/还需填写：.*第2行/)).toBeTruthy();
  });
});

describe('加班: the month grid', () => {
  const bench = () => showBench('overtime', { ...blankDraft('330200'), inputs: { monthlyBaseFen: 435_000 } });

  it('knows workdays, rest days, make-up days and holidays, and takes hours', () => {
    const { held } = bench();
    // November 2026 is shown, the month of today.
    fireEvent.change(screen.getByLabelText('2026-11-02 班 工作小时'), { target: { value: '10:20' } });
    fireEvent.change(screen.getByLabelText('2026-11-07 休 工作小时'), { target: { value: '8' } });
    expect(held.draft.inputs.days).toEqual([
      { date: '2026-11-02', workedMinutes: 620 },
      { date: '2026-11-07', workedMinutes: 480 },
    ]);
    // 25 yuan an hour: 2⅓ h × 150 % + 8 h × 200 %.
    expect(screen.getByText('¥487.50')).toBeTruthy();
    expect(screen.getByText(/2026年11月合计：延长工作时间 2:20小时 ×150%；休息日 8小时 ×200%/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('2026-11-07 已补休小时'), { target: { value: '8' } });
    expect(screen.getByText('¥87.50')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '上个月' }));
    expect(screen.getByLabelText('2026-10-01 法定节日 工作小时')).toBeTruthy();
    expect(screen.getByLabelText('2026-10-10 调休班 工作小时')).toBeTruthy();
    expect(screen.getByLabelText('2026-10-05 休 工作小时')).toBeTruthy();
  });

  it('fills empty workdays and clears the month, which can be undone', () => {
    const { held } = bench();
    fireEvent.change(screen.getByLabelText('2026-11-02 班 工作小时'), { target: { value: '12' } });
    fireEvent.change(screen.getByLabelText('工作日每天 小时'), { target: { value: '9' } });
    fireEvent.click(screen.getByRole('button', { name: '填入本月空白工作日' }));
    const days = () => (held.draft.inputs.days ?? []) as { date: string; workedMinutes: number }[];
    expect(days()).toHaveLength(21);
    expect(days()[0]).toEqual({ date: '2026-11-02', workedMinutes: 720 });
    fireEvent.click(screen.getByRole('button', { name: '清空本月' }));
    expect(days()).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(days()).toHaveLength(21);
  });

  it('takes a pasted time sheet, says what it did not understand, and replaces days that are there', () => {
    const { held } = bench();
    fireEvent.change(screen.getByLabelText('2026-11-02 班 工作小时'), { target: { value: '12' } });
    fireEvent.click(screen.getByRole('button', { name: '粘贴考勤表' }));
    paste(
      '姓名\t日期\t上班\t下班\n张三\t2026-11-02\t08:00\t21:00\n张三\t2026-11-03\t09:00\n张三\t2月30日\t8:00\t9:00\n张三\t11月4日\t22:00\t07:00',
    );
    fireEvent.change(screen.getByLabelText('每天扣除的休息（分钟）'), { target: { value: '60' } });
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText('读到2天；其中1天已有记录，将按粘贴内容替换')).toBeTruthy();
    const problems = within(dialog).getByRole('alert').textContent;
    expect(problems).toContain('第3行“张三 2026-11-03 09:00”：上下班时间不成对');
    expect(problems).toContain('第4行“张三 2月30日 8:00 9:00”：没有日期，或者日期不存在');
    fireEvent.click(screen.getByRole('button', { name: '加入2天' }));
    expect(held.draft.inputs.days).toEqual([
      { date: '2026-11-02', workedMinutes: 720 },
      { date: '2026-11-04', workedMinutes: 480 },
    ]);
  });

  it('a year without a holiday notice leaves the sum open', () => {
    const { held } = bench();
    fireEvent.click(screen.getByRole('button', { name: '粘贴考勤表' }));
    paste('2027-03-01 10');
    fireEvent.click(screen.getByRole('button', { name: '加入1天' }));
    expect(held.draft.inputs.days).toEqual([{ date: '2027-03-01', workedMinutes: 600 }]);
    expect(screen.getByText('金额待定')).toBeTruthy();
    expect(screen.getByText(/1天所在年份的放假安排未公布/)).toBeTruthy();
  });

  it('entries by item stand instead of days', () => {
    const { held } = bench();
    fireEvent.click(screen.getByRole('button', { name: '按项目汇总' }));
    expect(screen.queryByRole('group', { name: '逐日记录' })).toBeNull();
    fireEvent.change(screen.getByLabelText(/^项目/), { target: { value: '周末' } });
    fireEvent.change(screen.getByLabelText(/^分钟/), { target: { value: '600' } });
    fireEvent.change(screen.getByLabelText(/^倍率/), { target: { value: '200' } });
    expect(held.draft.inputs.overtimeBy).toBe('entries');
    expect(screen.getByText('¥500.00')).toBeTruthy();
  });
});
