import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FiguresPage } from '../../../renderer/features/owed/figures/FiguresPage.tsx';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { lookUp } from '../../../shared/owed/regional/look-up.ts';
import { owedDesk } from './owed-desk.tsx';

afterEach(cleanup);

const average = {
  key: 'cityAvgMonthlyWage',
  regionCode: '330200',
  effectiveFrom: day('2026-07-01'),
  body: {
    tier: null,
    value: { kind: 'fen', fen: 900_000 },
    period: 'month',
    statisticalYear: 2025,
    effectiveTo: null,
    title: '示例统计公报',
    documentNo: null,
    issuer: '示例统计局',
    sourceNote: '示例',
    confidence: 'read',
    note: '',
    corrects: null,
    verifiedById: null,
  },
} as const;

const inForce = async (desk: Awaited<ReturnType<typeof owedDesk>>, on = '2026-11-21') => {
  const row = lookUp(await desk.owed.figures(), 'cityAvgMonthlyWage', '330200', day(on));
  return row?.value.kind === 'fen' ? row.value.fen : null;
};

const choose = async (text: string, name = '参数.json') => {
  const input = (await screen.findByLabelText('导入文件', { selector: 'input' })) as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
  return screen.findByRole('dialog');
};

describe('地区参数: the page', () => {
  it('lists the figures of the office’s place with the wider ones, and what is due', async () => {
    const desk = await owedDesk();
    desk.show(<FiguresPage />, '/owed/figures');
    const row = (await screen.findByText('月最低工资标准 · 一档')).closest('tr') as HTMLElement;
    expect(row.textContent).toContain('2,660.00元2026-01-01起浙江省最低工资标准浙政发〔2025〕23号');
    expect(row.textContent).toContain('待核对程序自带');
    expect(screen.queryByText(/2,490/)).toBeNull();
    fireEvent.click(screen.getByLabelText('显示已失效和已更正的'));
    expect(screen.getByText('2,490.00元')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /宁波市待查的年度标准/ }));
    expect(screen.getByText(/本地区上年度职工月平均工资：没有录入/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('查找名称、文号'), { target: { value: '没有这个词' } });
    expect(screen.getByText('没有符合条件的标准')).toBeTruthy();
  });

  it('a figure is entered with its source, then stands in the table of every calculator', async () => {
    const desk = await owedDesk();
    desk.show(<FiguresPage />, '/owed/figures');
    fireEvent.click((await screen.findAllByRole('button', { name: '录入标准' }))[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog');
    const field = (name: RegExp) => within(dialog).getByLabelText(name);
    fireEvent.change(field(/^参数/), { target: { value: 'cityAvgMonthlyWage' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    expect(within(dialog).getByText('还需填写：标准、施行日、文件名称、来源说明')).toBeTruthy();
    fireEvent.change(field(/^标准/), { target: { value: '9000' } });
    fireEvent.change(field(/^施行日/), { target: { value: '2026-07-01' } });
    fireEvent.change(field(/^文件名称/), { target: { value: '示例统计公报' } });
    fireEvent.change(field(/^来源说明/), { target: { value: '电话核实' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await screen.findByText('9,000.00元');
    expect(await inForce(desk)).toBe(900_000);
    expect(await inForce(desk, '2026-06-30')).toBeNull();
  });

  it('an overlap is refused, naming the other row; what was typed stays', async () => {
    const desk = await owedDesk();
    await desk.owed.addFigure({ ...average, body: { ...average.body, effectiveTo: day('2027-06-30') } });
    const clash = desk.owed.addFigure({ ...average, effectiveFrom: day('2027-06-30') });
    await expect(clash).rejects.toMatchObject({
      zh: expect.stringContaining('“示例统计公报”，2026-07-01至2027-06-30'),
    });
    await desk.owed.addFigure({ ...average, effectiveFrom: day('2027-07-01') });
  });

  it('a later figure ends the one before, and deleting it opens that again', async () => {
    const desk = await owedDesk();
    const first = await desk.owed.addFigure(average);
    const later = {
      ...average,
      effectiveFrom: day('2027-07-01'),
      body: { ...average.body, value: { kind: 'fen', fen: 950_000 } },
    } as const;
    const second = await desk.owed.addFigure(later);
    expect((await desk.owed.figures()).find((row) => row.id === first)?.effectiveTo).toBe('2027-06-30');
    expect(await inForce(desk, '2027-07-01')).toBe(950_000);
    await desk.owed.removeFigure(second, '重复');
    expect(await inForce(desk, '2027-07-01')).toBe(900_000);
    await desk.owed.restoreFigure(second);
    expect(await inForce(desk, '2027-07-01')).toBe(950_000);
    // An older one fits in before.
    await desk.owed.addFigure({ ...average, effectiveFrom: day('2025-07-01') });
    expect(await inForce(desk, '2026-06-30')).toBe(900_000);
  });

  it('a correction takes the place of a built-in row and can be taken back', async () => {
    const desk = await owedDesk();
    desk.show(<FiguresPage />, '/owed/figures');
    const row = (await screen.findByText('月最低工资标准 · 一档')).closest('tr') as HTMLElement;
    fireEvent.click(within(row).getByRole('button', { name: '更正' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText(/^标准/), { target: { value: '4000' } });
    expect(within(dialog).getByText(/与上一标准相差超过20%/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await screen.findByText('4,000.00元');
    await waitFor(() => expect(screen.queryByText('2,660.00元')).toBeNull());
    const wage = async () =>
      lookUp(await desk.owed.figures(), 'minWageMonthly', '330200', day('2026-11-21'))?.value;
    expect(await wage()).toEqual({ kind: 'fen', fen: 400_000 });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const own = screen.getByText('4,000.00元').closest('tr') as HTMLElement;
    fireEvent.click(within(own).getByRole('button', { name: '删除' }));
    fireEvent.change(await screen.findByLabelText(/删除的原因/), { target: { value: '误录' } });
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: '删除' }));
    await screen.findByText('2,660.00元');
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('4,000.00元');
  });

  it('a checked row says who checked it', async () => {
    const desk = await owedDesk();
    desk.show(<FiguresPage />, '/owed/figures');
    const row = (await screen.findByText('月最低工资标准 · 一档')).closest('tr') as HTMLElement;
    fireEvent.click(within(row).getByRole('button', { name: '核对' }));
    fireEvent.change(await screen.findByLabelText(/核对的文件或者网页/), { target: { value: '通知原文' } });
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: '核对' }));
    await screen.findByText('王调解员已核对');
    expect(screen.getByText(/通知原文/)).toBeTruthy();
  });
});

describe('地区参数: files', () => {
  it('what one office exports another takes; a second time there is nothing to do', async () => {
    const one = await owedDesk();
    await one.owed.addFigure(average);
    await one.owed.exportFigures('csv', '甲中心');
    await one.owed.exportFigures('json', '甲中心');
    expect(one.saved.map((file) => file.name)).toEqual([
      '地区参数-2026-11-21.csv',
      '地区参数-2026-11-21.json',
    ]);
    const other = await owedDesk();
    for (const { text } of one.saved) {
      const plan = await other.owed.planImport(text);
      expect(plan.failures).toEqual([]);
      const fresh = plan.steps.filter((step) => step.kind === 'fresh');
      await other.owed.importFigures(fresh);
    }
    expect(await inForce(other)).toBe(900_000);
    const again = await other.owed.planImport(one.saved[0]?.text ?? '');
    expect(new Set(again.steps.map((step) => step.kind))).toEqual(new Set(['same']));
    // Who compared it elsewhere did not compare it here.
    expect((await other.owed.figures()).some((row) => row.verifiedBy !== undefined)).toBe(false);
  });

  it('shows new, different and unusable rows before anything is done', async () => {
    const desk = await owedDesk();
    const wage = (await desk.owed.figures()).find((row) => row.id === 'builtin-zj-min-wage-2026-1');
    const file = [
      { ...wage, value: { kind: 'fen', fen: 270_000 } },
      {
        ...wage,
        id: 'x',
        key: 'unemploymentBenefitMonthly',
        value: { kind: 'fen', fen: 200_000 },
        regionCode: '330200',
        tier: undefined,
      },
      { ...wage, effectiveFrom: '2026-02-30' },
      { ...wage, key: 'nothing' },
    ];
    desk.show(<FiguresPage />, '/owed/figures');
    const dialog = await choose(JSON.stringify(file));
    expect(within(dialog).getByText('2行不能使用，没有导入：', { exact: false })).toBeTruthy();
    expect(within(dialog).getByText('第3行：施行日不是日期')).toBeTruthy();
    expect(within(dialog).getByText('第4行：参数代码不认识')).toBeTruthy();
    expect(within(dialog).getByText('新增1条')).toBeTruthy();
    expect(within(dialog).getByText('与现有不同1条，勾选的以文件为准')).toBeTruthy();
    expect(within(dialog).getByText(/现有：2,660.00元/)).toBeTruthy();
    expect(await desk.db.regionalFigures.count()).toBe(0);
    // The different one is taken only when it is ticked.
    fireEvent.click(within(dialog).getByRole('checkbox', { name: /导入 浙江省 月最低工资标准/ }));
    fireEvent.click(within(dialog).getByRole('button', { name: '导入2条' }));
    await screen.findByText('2,700.00元', { selector: 'td' });
    await waitFor(() => expect(screen.queryByText('2,660.00元')).toBeNull());
    expect(await desk.db.regionalFigures.count()).toBe(2);
  });

  it.each([
    ['[{"key":', '文件不是完整的数据文件，可能没有下载完'],
    ['{"rows":[]}', '文件内容不是标准的列表'],
    ['地区,数值\r\n宁波,1\r\n', '第一行的列名与导出的表格不同，请以导出的表格为样式'],
  ])('a file that is none is told why: %s', async (text, why) => {
    const desk = await owedDesk();
    desk.show(<FiguresPage />, '/owed/figures');
    const dialog = await choose(text);
    expect(within(dialog).getByText(why)).toBeTruthy();
    expect(within(dialog).queryByRole('button', { name: /^导入/ })).toBeNull();
    expect(await desk.db.regionalFigures.count()).toBe(0);
  });

  it('a verified row stays as it is', async () => {
    const desk = await owedDesk();
    const id = await desk.owed.addFigure({
      ...average,
      body: { ...average.body, verifiedById: desk.personId },
    });
    const own = (await desk.owed.enteredFigures()).find((row) => row.id === id);
    const plan = await desk.owed.planImport(JSON.stringify([{ ...own, value: { kind: 'fen', fen: 1 } }]));
    expect(plan.steps.map((step) => step.kind)).toEqual(['kept']);
  });
});
