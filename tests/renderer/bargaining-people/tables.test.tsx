import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TablePage } from '../../../renderer/features/bargaining/tables/TablePage.tsx';
import { blankTableBody } from '../../../shared/bargaining/blank.ts';
import { blankRow } from '../../../shared/bargaining/tables/rows.ts';
import type { TableKind } from '../../../shared/bargaining/terms.ts';
import { sampleWageRound, wageRoundReadyFor } from '../../../shared/samples/wage-round.ts';
import { renderIn } from '../leads/lead-desk.tsx';
import { teamApp } from './at-team.tsx';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const cell = (name: string) => screen.findByLabelText(name, { exact: true }) as Promise<HTMLInputElement>;
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

/** The page of a table of a round whose text is still open, with these rows. */
async function tablePage(kind: TableKind, rows: object[]) {
  const desk = await teamApp('2026-03-10');
  const roundId = await desk.actions.importRound({ ...wageRoundReadyFor('T4'), roundTables: [] });
  const body = {
    ...blankTableBody(),
    title: '附表一',
    [kind]: rows.map((row) => ({ ...blankRow(kind), ...row })),
  };
  const id = await desk.actions.add(roundId, 'roundTables', { kind, state: 'agreed', body });
  const open = () =>
    renderIn(
      desk.app,
      <TablePage />,
      '/bargaining/rounds/:roundId/tables/:tableId',
      `/bargaining/rounds/${roundId}/tables/${id}`,
    );
  open();
  const stored = async () =>
    (await desk.actions.round(roundId))?.roundTables.find((one) => one.id === id)?.body[
      kind
    ] as unknown as Record<string, unknown>[];
  return { ...desk, roundId, id, open, stored };
}
const rates = (...codes: string[]) => codes.map((code, n) => ({ code, jobType: '车工', price: 5000 + n }));
const codes = () => screen.getAllByLabelText(/^第\d+行 编码$/).map((one) => (one as HTMLInputElement).value);

describe('工种工价表 editor', () => {
  it('adds, moves, removes and takes back; one save writes all', async () => {
    const { stored } = await tablePage('prices', rates('A', 'B', 'C'));
    fireEvent.focus(await cell('第2行 编码'));
    fireEvent.click(await button('上移'));
    await waitFor(() => expect(codes()).toEqual(['B', 'A', 'C']));
    fireEvent.click(await button('删除本行'));
    await waitFor(() => expect(codes()).toEqual(['A', 'C']));
    fireEvent.click(await button('撤销'));
    await waitFor(() => expect(codes()).toEqual(['B', 'A', 'C']));
    fireEvent.click(await button('重做'));
    await waitFor(() => expect(codes()).toEqual(['A', 'C']));
    fireEvent.click(await button('添加一行'));
    await waitFor(() => expect(codes()).toHaveLength(3));
    expect((await stored()).map((row) => row.code)).toEqual(['A', 'B', 'C']);
    fireEvent.click(await button('保存'));
    await waitFor(async () => expect(await stored()).toHaveLength(3));
    expect((await stored()).map((row) => row.code)).toEqual(['A', '', 'C']);
    // What was saved is no longer said to be unsaved.
    await waitFor(() => expect(screen.queryByText(/有还没有保存的修改/)).toBeNull());
    fireEvent.click(await button('改为拟稿'));
    expect(await screen.findByText(/3行 · 拟稿$/)).toBeTruthy();
  });

  it('keystrokes in one cell are one act; what cannot be read is marked and not kept', async () => {
    const { stored } = await tablePage('prices', rates('A', 'B'));
    const price = await cell('第1行 单价（元）');
    fireEvent.focus(price);
    type(price, '1');
    type(price, '1.');
    type(price, '1.25');
    fireEvent.blur(price);
    type(await cell('第2行 单价（元）'), '面议');
    expect((await cell('第2行 单价（元）')).getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(await button('保存'));
    await waitFor(async () => expect((await stored()).map((row) => row.price)).toEqual([12_500, 5001]));
    cleanup();
  });

  it('one 撤销 takes a whole typed value back', async () => {
    await tablePage('prices', rates('A'));
    const price = await cell('第1行 单价（元）');
    fireEvent.focus(price);
    type(price, '2');
    type(price, '2.5');
    fireEvent.blur(price);
    fireEvent.click(await button('撤销'));
    await waitFor(async () => expect((await cell('第1行 单价（元）')).value).toBe('0.50'));
    expect((await button('撤销')).hasAttribute('disabled')).toBe(true);
  });

  it('Enter and arrows move between rows, but never while an input method composes', async () => {
    await tablePage('prices', rates('A', 'B', 'C'));
    const first = await cell('第1行 工种');
    first.focus();
    fireEvent.keyDown(first, { key: 'Enter', keyCode: 229 });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first, { key: 'Enter' });
    await waitFor(async () => expect(document.activeElement).toBe(await cell('第2行 工种')));
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    await waitFor(async () => expect(document.activeElement).toBe(await cell('第3行 工种')));
    fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' });
    expect(document.activeElement).toBe(await cell('第3行 工种'));
  });

  it('a pasted block of a spreadsheet fills cells to the right and down', async () => {
    const { stored } = await tablePage('prices', rates('A', 'B'));
    const process = await cell('第2行 工序');
    process.focus();
    fireEvent.paste(process, { clipboardData: { getData: () => '精车\tA型\n精磨\tB型' } });
    await waitFor(() => expect(codes()).toHaveLength(3));
    fireEvent.click(await button('保存'));
    await waitFor(async () =>
      expect((await stored()).map((row) => [row.process, row.spec])).toEqual([
        ['', ''],
        ['精车', 'A型'],
        ['精磨', 'B型'],
      ]),
    );
  });

  it('says at the row what the checks find, and leads there', async () => {
    await tablePage('prices', [
      { code: 'A', jobType: '车工', price: 6000, previousPrice: 5000 },
      { code: 'B', jobType: '车工', price: 4000, previousPrice: 5000 },
    ]);
    const rows = within(await screen.findByRole('grid')).getAllByRole('row');
    expect(rows[1]?.textContent).not.toContain('单价低于上期');
    expect(rows[2]?.textContent).toContain('单价低于上期');
    fireEvent.click(await button('有问题的行（1）'));
    expect(await screen.findByRole('region', { name: '第2行' })).toBeTruthy();
  });

  it('keeps what was typed and not saved over leaving the page', async () => {
    const { open, stored } = await tablePage('prices', rates('A'));
    type(await cell('第1行 工种'), '钳工');
    expect(await screen.findByText(/有还没有保存的修改/)).toBeTruthy();
    cleanup();
    open();
    await waitFor(async () => expect((await cell('第1行 工种')).value).toBe('钳工'));
    expect((await stored())[0]?.jobType).toBe('车工');
  });

  it('draws only the rows in sight of five hundred', async () => {
    await tablePage('prices', rates(...Array.from({ length: 500 }, (_, n) => `P${n}`)));
    const grid = await screen.findByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('501');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
  });

  it('is exported with headings that paste back', async () => {
    const { files } = await tablePage('prices', rates('A'));
    fireEvent.click(await button('导出表格'));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.text).toContain('编码,工种,工序');
    expect(files[0]?.text).toContain('A,车工');
  });
});

describe('能级工资表', () => {
  it('is pasted with a preview; a row without an amount is left out, a lower amount said at its row', async () => {
    const { stored } = await tablePage('skills', []);
    fireEvent.click(await button('粘贴'));
    type(
      await screen.findByLabelText('表格'),
      '技能等级\t津贴\t人数\n高级工\t300\t20\n技师\t200\t8\n首席技师\t面议\t1',
    );
    expect(await screen.findByText(/“标准（元）”看不懂：面议/)).toBeTruthy();
    fireEvent.click(await button('导入2行'));
    const rows = within(await screen.findByRole('grid')).getAllByRole('row');
    expect(rows[2]?.textContent).toContain('低于下一级“高级工”');
    type(await screen.findByLabelText('不降低原工资的约定'), '不降低');
    fireEvent.click(await button('保存'));
    await waitFor(async () => expect((await stored()).map((row) => row.amountFen)).toEqual([30_000, 20_000]));
  });
});

describe('a table of a signed contract', () => {
  it('can be read only, and says what to do instead', async () => {
    const desk = await teamApp('2026-06-01');
    const roundId = await desk.actions.importRound(sampleWageRound);
    const table = sampleWageRound.roundTables[0];
    renderIn(
      desk.app,
      <TablePage />,
      '/bargaining/rounds/:roundId/tables/:tableId',
      `/bargaining/rounds/${roundId}/tables/${table?.id}`,
    );
    expect(await screen.findByText(/请办理“提议变更，进入协商”/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '保存' })).toBeNull();
    expect((await cell('第1行 岗位')).readOnly).toBe(true);
  });

  it('gets a new version while an amendment is bargained over; the editor goes on there', async () => {
    const desk = await teamApp('2026-09-01');
    const roundId = await desk.actions.importRound(sampleWageRound);
    await desk.actions.takeStep(roundId, 'T24', {
      reopening: { proposedBy: 'employer', ground: '订单大幅下降', proofs: '财务报表' },
    });
    const table = sampleWageRound.roundTables[0];
    const router = renderIn(
      desk.app,
      <TablePage />,
      '/bargaining/rounds/:roundId/tables/:tableId',
      `/bargaining/rounds/${roundId}/tables/${table?.id}`,
    );
    expect(await screen.findByText(/保存后生成新的一张，原表保留/)).toBeTruthy();
    type(await cell('第1行 岗位'), '新岗位名称');
    fireEvent.click(await button('保存'));
    await waitFor(() => expect(router.state.location.pathname).not.toContain(table?.id ?? '?'));
    const tables = (await desk.actions.round(roundId))?.roundTables ?? [];
    const said = (state: string) =>
      tables.filter((one) => (one.state === 'replaced') === (state === 'replaced'));
    expect(said('replaced').map((one) => one.body.posts[0]?.post)).toEqual([table?.body.posts[0]?.post]);
    expect(said('standing').map((one) => one.body.posts[0]?.post)).toEqual(['新岗位名称']);
    await waitFor(async () => expect((await cell('第1行 岗位')).value).toBe('新岗位名称'));
  });
});
