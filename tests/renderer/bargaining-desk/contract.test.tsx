import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ComparePage } from '../../../renderer/features/bargaining/contract/ComparePage.tsx';
import { RoundPage } from '../../../renderer/features/bargaining/desk/RoundPage.tsx';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { zhejiangRows } from '../../../shared/owed/regional/zhejiang.ts';
import { sampleWageRound, wageRoundReadyFor } from '../../../shared/samples/wage-round.ts';
import { renderIn } from '../leads/lead-desk.tsx';
import { bargainingApp } from './at-desk.tsx';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const rowOf = async (topic: string) => {
  const list = await screen.findByRole('list', { name: '条款' });
  const row = list.querySelector(`[data-topic="${topic}"]`);
  if (!row) throw new Error(`no clause ${topic}`);
  return row as HTMLElement;
};

async function contract(file: RoundFile, startOn: string) {
  const desk = await bargainingApp(startOn);
  const app = { ...desk.app, owed: { figures: async () => zhejiangRows } } as unknown as typeof desk.app;
  const id = await desk.actions.importRound(structuredClone(file));
  renderIn(app, <RoundPage />, '/bargaining/rounds/:roundId', `/bargaining/rounds/${id}?section=contract`);
  return { ...desk, app, id, read: async () => (await desk.actions.round(id)) as RoundFile };
}

describe('合同', () => {
  it('asks for a missing minimum wage at the clause that needs it and takes what was typed', async () => {
    const file = wageRoundReadyFor('T14');
    const without = {
      ...file,
      round: { ...file.round, body: { ...file.round.body, minimumWageFen: null } },
    } as RoundFile;
    const { read } = await contract(without, '2026-04-02');
    const margin = await screen.findByRole('complementary', { name: '检查 本单位最低工资标准' });
    expect(within(margin).getByRole('link', { name: '地区参数' }).getAttribute('href')).toBe('/owed/figures');
    fireEvent.click(within(margin).getByRole('button', { name: '填写最低工资' }));
    const dialog = await screen.findByRole('dialog', { name: '当地最低工资标准' });
    // The figures in force in the province of the office are offered, one for each grade.
    expect(
      (await within(dialog).findAllByRole('button', { name: /^采用 [\d,.]+元（.*第\d档）/ })).length,
    ).toBeGreaterThan(1);
    fireEvent.change(within(dialog).getByLabelText(/当地最低工资标准/), { target: { value: '2400' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(async () => expect((await read()).round.body.minimumWageFen).toBe(240_000));
    // 2,400 is the lowest wage of the contract too: in 浙江 it must lie above.
    await waitFor(async () =>
      expect((await rowOf('minWageInUnit')).textContent).toContain('应当高于最低工资2,400.00元'),
    );
  });

  it('turns agreed items into clauses, settles proposals, and shows what is still missing', async () => {
    const file = wageRoundReadyFor('T14');
    const { read } = await contract({ ...file, roundClauses: [] } as RoundFile, '2026-04-02');
    expect(await screen.findByText('缺少法定必备内容3项')).toBeTruthy();
    fireEvent.click(await button('一致议题转为条款（4）'));
    await waitFor(async () => expect((await read()).roundClauses).toHaveLength(4));
    expect((await rowOf('minWageInUnit')).textContent).toContain('每月2,400元');
    fireEvent.click(await button('加入：工资调整办法'));
    expect(await screen.findByText('缺少法定必备内容2项')).toBeTruthy();
    fireEvent.click(await button('拟稿定稿（1）'));
    await waitFor(async () =>
      expect((await read()).roundClauses.every((one) => one.state === 'agreed')).toBe(true),
    );
  });

  it('own words take the figures in by name, and a name nobody knows is told', async () => {
    const { read } = await contract(wageRoundReadyFor('T14'), '2026-04-02');
    fireEvent.click(await button('编辑：工资支付办法'));
    const dialog = await screen.findByRole('dialog', { name: '编辑条款' });
    const own = within(dialog).getByLabelText(/自拟文字/);
    fireEvent.change(own, { target: { value: '每月{发薪}发放。' } });
    expect(await within(dialog).findByText('不认识的名称：发薪')).toBeTruthy();
    fireEvent.change(own, { target: { value: '每月｛每月发薪日｝前发放。' } });
    fireEvent.change(within(dialog).getByLabelText(/每月发薪日（日）/), { target: { value: '１０' } });
    await waitFor(() =>
      expect(within(dialog).getByRole('region', { name: '条款全文' }).textContent).toBe('每月10日前发放。'),
    );
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(async () =>
      expect((await read()).roundClauses.find((one) => one.topic === 'payment')?.body).toMatchObject({
        text: '每月10日前发放。',
        wording: '每月{payday}前发放。',
        variables: { payday: { value: 10 } },
      }),
    );
  });

  it('what cannot be compared says so, and a renewal is compared with the contract before', async () => {
    const { app, id, actions, goTo } = await contract(sampleWageRound, '2027-02-15');
    cleanup();
    const path = '/bargaining/rounds/:roundId/compare';
    renderIn(app, <ComparePage />, path, `/bargaining/rounds/${id}/compare`);
    expect(await screen.findByText('没有可以对照的合同')).toBeTruthy();
    cleanup();
    goTo('2027-02-15');
    const next = await actions.renew(id);
    const file = (await actions.round(next)) as RoundFile;
    const wage = file.roundClauses.find((one) => one.topic === 'minWageInUnit');
    await actions.change(next, 'roundClauses', wage?.id ?? '', {
      body: {
        text: '月工资不低于2,520元。',
        variables: { monthly: { text: '2,520元', fen: 252_000 as never, value: null } },
      },
    });
    renderIn(app, <ComparePage />, path, `/bargaining/rounds/${next}/compare`);
    const table = await screen.findByRole('table', { name: '集体合同条款对照表' });
    const changed = table.querySelectorAll('tr[data-state="changed"]');
    expect(changed).toHaveLength(1);
    expect(changed[0]?.textContent).toContain('2,400元 → 2,520元');
    expect(changed[0]?.textContent).toContain('+120元（+5%）');
    fireEvent.click(screen.getByLabelText('只看有变化的'));
    expect(table.querySelectorAll('tr[data-state="same"]')).toHaveLength(0);
  });
});
