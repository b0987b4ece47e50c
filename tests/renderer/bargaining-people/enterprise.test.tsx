import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RoundPage } from '../../../renderer/features/bargaining/desk/RoundPage.tsx';
import { EnterprisePage } from '../../../renderer/features/bargaining/enterprise/EnterprisePage.tsx';
import { RadarPage } from '../../../renderer/features/bargaining/radar/RadarPage.tsx';
import { sampleIndustryRound } from '../../../shared/samples/industry-round.ts';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';
import { renderIn } from '../leads/lead-desk.tsx';
import { teamApp } from './at-team.tsx';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const dialog = () => screen.findByRole('dialog');
const type = async (label: string | RegExp, text: string) =>
  fireEvent.change(within(await dialog()).getByLabelText(label), { target: { value: text } });
const enterpriseId = sampleWageRound.round.enterpriseId ?? '';

async function enterprisePage() {
  const desk = await teamApp();
  await desk.actions.importRound(sampleWageRound);
  renderIn(
    desk.app,
    <EnterprisePage />,
    '/bargaining/enterprises/:enterpriseId',
    `/bargaining/enterprises/${enterpriseId}`,
  );
  const standings = async () =>
    (await desk.actions.enterprise(enterpriseId))?.enterprise.body.standings ?? [];
  return { ...desk, standings };
}

describe('one enterprise', () => {
  it('shows its contract and round, and the day the contract ends', async () => {
    await enterprisePage();
    const contract = sampleWageRound.collectiveAgreements[0];
    const table = await screen.findByRole('table', { name: '集体合同' });
    expect(within(table).getByText(contract?.body.title ?? '?')).toBeTruthy();
    expect(await screen.findByText(new RegExp(`${contract?.body.title}期满`))).toBeTruthy();
    expect(within(await screen.findByRole('table', { name: '历年协商' })).getAllByRole('row')).toHaveLength(
      2,
    );
  });

  it('dates headcounts: added, refused when the parts exceed the whole, taken back and restored', async () => {
    const { standings } = await enterprisePage();
    const before = (await standings()).length;
    fireEvent.click(await button('登记确认'));
    await type(/^职工人数/, '10');
    await type(/女职工人数/, '20');
    fireEvent.click(within(await dialog()).getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/都不能多于职工/)).toBeTruthy();
    await type(/^职工人数/, '200');
    fireEvent.click(within(await dialog()).getByRole('button', { name: '保存' }));
    await waitFor(async () => expect(await standings()).toHaveLength(before + 1));
    const table = await screen.findByRole('table', { name: '人数和建会情况' });
    fireEvent.click(within(table).getAllByRole('button', { name: '删除' })[0] as HTMLElement);
    await waitFor(async () => expect(await standings()).toHaveLength(before));
    fireEvent.click(await button('撤销'));
    await waitFor(async () => expect((await standings()).at(-1)?.workers).toBe(200));
  });

  it('begins a round with the enterprise chosen already', async () => {
    await enterprisePage();
    fireEvent.click(await button('新建协商'));
    const choice = within(await dialog()).getByLabelText(/^企业/) as HTMLSelectElement;
    await waitFor(() => expect(choice.value).toBe(enterpriseId));
  });
});

describe('覆盖企业和签认', () => {
  it('counts n of, takes an acceptance with who and when, and keeps the contract in step', async () => {
    const desk = await teamApp('2026-08-01');
    const roundId = await desk.actions.importRound(sampleIndustryRound);
    renderIn(
      desk.app,
      <RoundPage />,
      '/bargaining/rounds/:roundId',
      `/bargaining/rounds/${roundId}?section=covered`,
    );
    expect(await screen.findByText(/已签认4\/5家/)).toBeTruthy();
    const row = await screen.findByRole('row', { name: /青溪东方模具有限公司/ });
    fireEvent.click(within(row).getByRole('button', { name: '登记签认' }));
    await type(/签认人/, '吴东');
    fireEvent.click(within(await dialog()).getByRole('button', { name: '登记签认' }));
    expect(await screen.findByText(/已签认5\/5家/)).toBeTruthy();
    const file = await desk.actions.round(roundId);
    const bound = file?.collectiveAgreements.find((one) => one.id === file.round.agreementId)?.body.bound;
    expect(bound?.at(-1)).toMatchObject({ accepted: true, acceptedBy: '吴东', acceptedOn: '2026-08-01' });
    fireEvent.click(
      within(await screen.findByRole('row', { name: /青溪东方/ })).getByRole('button', { name: '移出' }),
    );
    expect(await screen.findByText(/已签认4\/4家/)).toBeTruthy();
    fireEvent.click(await button('撤销'));
    expect(await screen.findByText(/已签认5\/5家/)).toBeTruthy();
  });

  it('takes a pasted list: known by name, unknown into the register, a repeated one left out', async () => {
    const desk = await teamApp('2026-08-01');
    const roundId = await desk.actions.importRound(sampleIndustryRound);
    renderIn(
      desk.app,
      <RoundPage />,
      '/bargaining/rounds/:roundId',
      `/bargaining/rounds/${roundId}?section=covered`,
    );
    fireEvent.click(await button('粘贴名单'));
    await type(
      '表格',
      '企业名称\t职工人数\t签认人\t签认日期\n青溪东方模具有限公司\t26\t吴东\t2026-07-01\n新来模具厂\t12\t\t\n新来模具厂\t12\t\t',
    );
    fireEvent.click(await button('导入2家'));
    expect(await screen.findByText(/已签认5\/6家/)).toBeTruthy();
    const { rows } = await desk.actions.enterprises({ text: '新来', from: 0, count: 9 });
    expect(rows.map((one) => [one.body.name, one.workers])).toEqual([['新来模具厂', 12]]);
  });
});

describe('统计: last year and targets', () => {
  it('sets a rate beside its target and last year beside this one', async () => {
    const desk = await teamApp('2026-06-01');
    await desk.actions.importRound(sampleWageRound);
    renderIn(desk.app, <RadarPage />, '/bargaining/radar');
    fireEvent.click(await button('登记目标'));
    await type(/目标（%）/, '一百');
    fireEvent.click(within(await dialog()).getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/0到100之间/)).toBeTruthy();
    await type(/目标（%）/, '95.5');
    fireEvent.click(within(await dialog()).getByRole('button', { name: '保存' }));
    const table = await screen.findByRole('table', { name: '集体协商统计表' });
    await waitFor(() =>
      expect(within(table).getByRole('row', { name: /^建会企业建制率/ }).textContent).toContain(
        '95.5% 已达到',
      ),
    );
    expect(within(table).getByRole('row', { name: /^要约数/ }).textContent).toContain('10+1');
    fireEvent.click(await screen.findByLabelText('与上年同期比较'));
    await waitFor(() => expect(within(table).queryByText('上年同期')).toBeNull());
  });
});
