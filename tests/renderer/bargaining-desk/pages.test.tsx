import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RoundPage } from '../../../renderer/features/bargaining/desk/RoundPage.tsx';
import { RadarPage } from '../../../renderer/features/bargaining/radar/RadarPage.tsx';
import { EnterprisesPage } from '../../../renderer/features/bargaining/register/EnterprisesPage.tsx';
import { RoundListPage } from '../../../renderer/features/bargaining/rounds/RoundListPage.tsx';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { sampleWageRound, wageRoundReadyFor } from '../../../shared/samples/wage-round.ts';
import { renderIn } from '../leads/lead-desk.tsx';
import { bargainingApp } from './at-desk.tsx';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const type = async (label: string | RegExp, text: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value: text } });

async function roundPage(file: RoundFile, startOn: string, section = 'overview') {
  const desk = await bargainingApp(startOn);
  const id = await desk.actions.importRound(file);
  renderIn(
    desk.app,
    <RoundPage />,
    '/bargaining/rounds/:roundId',
    `/bargaining/rounds/${id}?section=${section}`,
  );
  const read = async () => (await desk.actions.round(id)) as RoundFile;
  return { ...desk, id, read };
}

describe('集体协商: list and register', () => {
  it('loads the sample from the empty list and opens it', async () => {
    const { app } = await bargainingApp('2026-06-01');
    const router = renderIn(app, <RoundListPage />, '/bargaining');
    fireEvent.click(await button('载入示例'));
    await waitFor(() =>
      expect(router.state.location.pathname).toBe(`/bargaining/rounds/${sampleWageRound.round.id}`),
    );
  });

  it('takes a pasted register in, and makes a round of one of its enterprises under the rules of the place', async () => {
    const { app, actions } = await bargainingApp();
    renderIn(app, <EnterprisesPage />, '/bargaining/enterprises');
    fireEvent.click(await button('粘贴表格'));
    await type('表格', '企业名称\t镇\t职工人数\n青溪机械有限公司\t南山镇\t120\n\t北山镇\t8');
    expect(await screen.findByText('没有企业名称，不会导入')).toBeTruthy();
    fireEvent.click(await button('导入1家'));
    expect(await screen.findByText('青溪机械有限公司')).toBeTruthy();
    cleanup();
    const router = renderIn(app, <RoundListPage />, '/bargaining');
    fireEvent.click(await button('新建协商'));
    const dialog = await screen.findByRole('dialog');
    expect((within(dialog).getByLabelText(/适用规则/) as HTMLSelectElement).value).toBe('zhejiang');
    fireEvent.click(within(dialog).getByRole('button', { name: '新建' }));
    expect(await within(dialog).findByText('这一项必须填写')).toBeTruthy();
    const option = await within(dialog).findByRole('option', { name: '青溪机械有限公司' });
    const choice = within(dialog).getByLabelText(/^企业/) as HTMLSelectElement;
    fireEvent.change(choice, { target: { value: (option as HTMLOptionElement).value } });
    fireEvent.click(within(dialog).getByRole('button', { name: '新建' }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/bargaining\/rounds\//));
    const { rows } = await actions.rounds({ from: 0, count: 9 });
    expect(rows[0]).toMatchObject({ profile: 'zhejiang', town: '南山镇', body: { workers: 120 } });
  });
});

describe('the desk of a round', () => {
  it('shows all eight steps of the sample as proved', async () => {
    await roundPage(sampleWageRound, '2026-06-01');
    const track = await screen.findByRole('list', { name: '法定八步' });
    const states = within(track)
      .getAllByRole('listitem')
      .map((one) => one.dataset.state);
    expect(states).toEqual(Array(8).fill('done'));
  });

  it('says what the next step lacks, lets the missing original be registered, then takes it and takes it back', async () => {
    const ready = wageRoundReadyFor('T4');
    const without = {
      ...ready,
      roundPapers: ready.roundPapers.filter((one) => one.document !== 'offer-reply'),
    };
    const { read, id, app } = await roundPage(without, '2026-03-10', 'papers');
    expect(await screen.findByText(/还差1项：缺少《要约回复书》/)).toBeTruthy();
    fireEvent.click(await button(/^登记纸质原件：要约回复书/));
    fireEvent.click(await button('保存'));
    await screen.findByText('可以办理');
    fireEvent.click(await button('下一步：收到应约答复'));
    fireEvent.click(await button('办理'));
    await waitFor(async () => expect((await read()).round.stage).toBe('replied'));
    cleanup();
    renderIn(app, <RoundPage />, '/bargaining/rounds/:roundId', `/bargaining/rounds/${id}?section=record`);
    fireEvent.click(await button('更正'));
    const question = await screen.findByRole('alertdialog', { name: '更正“收到应约答复”？' });
    fireEvent.change(await within(question).findByLabelText(/更正原因/), { target: { value: '登记错了' } });
    fireEvent.click(within(question).getByRole('button', { name: '更正' }));
    await waitFor(async () => expect((await read()).round.stage).toBe('offerReceived'));
  });

  it('counts votes against all delegates while they are typed', async () => {
    const file = wageRoundReadyFor('T16');
    const { read } = await roundPage({ ...file, roundVotes: [] }, '2026-04-20', 'votes');
    fireEvent.click(await button('登记表决'));
    await type(/全体代表/, '60');
    await type(/出席人数/, '50');
    await type(/^赞成/, '29');
    expect(await screen.findByText(/全体60人，赞成满3[01]票通过.*没有达到通过票数/)).toBeTruthy();
    await type(/^赞成/, '31');
    expect(await screen.findByText(/赞成31票，达到通过票数/)).toBeTruthy();
    await type(/^反对/, '15');
    await type(/^弃权/, '4');
    fireEvent.click(await button('保存'));
    await waitFor(async () => expect((await read()).roundVotes[0]?.body.for).toBe(31));
  });

  it('notes both positions of an item at a meeting', async () => {
    const { read } = await roundPage(wageRoundReadyFor('T14'), '2026-04-10', 'meetings');
    const table = await screen.findByRole('table', { name: '谈判表' });
    const [first] = within(table).getAllByRole('button', { name: /第2次会议的主张|第1次会议的主张/ });
    fireEvent.click(first as HTMLElement);
    await type(/职工方主张/, '再降到5%');
    fireEvent.click(await button('保存'));
    await waitFor(async () =>
      expect(
        (await read()).roundItems.some((one) => one.body.positions.some((p) => p.worker === '再降到5%')),
      ).toBe(true),
    );
  });
});

describe('续签雷达和统计', () => {
  it('lists the sample as its window opens and gives rates with both numbers', async () => {
    const { app, actions } = await bargainingApp('2026-12-10');
    await actions.importRound(sampleWageRound);
    renderIn(app, <RadarPage />, '/bargaining/radar');
    const radar = await screen.findByRole('table', { name: '续签雷达' });
    const end = sampleWageRound.collectiveAgreements[0]?.termEnd ?? '';
    expect(within(radar).getByText(new RegExp(end))).toBeTruthy();
    const table = await screen.findByRole('table', { name: '集体协商统计表' });
    const row = within(table).getByRole('row', { name: /^应约率/ });
    expect(row.textContent).toContain('100.00%（1/1）');
  });
});
