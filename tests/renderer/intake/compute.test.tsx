import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { IntakePage } from '../../../renderer/features/intake/IntakePage.tsx';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { owedDesk } from '../owed/owed-desk.tsx';
import { fields, fillAll, press, type } from './open-intake.tsx';

vi.setConfig({ testTimeout: 40_000 });
afterEach(cleanup);

const id = '5b1c7f2e-0000-4000-8000-00000000000c';

/** The intake page over a real database, with a claim for severance and what it is computed from. */
async function intakeWithClaim() {
  const desk = await owedDesk();
  Object.assign(desk.app, { areas: { list: async () => [] } });
  const show = async () => {
    desk.show(<IntakePage />, '/intake/:draftId', `/intake/${id}`);
    await screen.findByRole('heading', { name: '登记' });
  };
  await show();
  fillAll();
  type('入职日期', '2019-03-01');
  type('离职日期', '2026-10-31');
  type('月平均工资', '8000');
  fireEvent.change(screen.getByLabelText('争议类型'), { target: { value: 'economic-compensation' } });
  type('请求金额', '70000');
  return { desk, show, stored: () => desk.drafts.loadIntake(id) };
}

const compute = async () => {
  press('计算第1项');
  const dialog = within(await screen.findByRole('dialog', { name: '计算第1项' }));
  fireEvent.change(await dialog.findByLabelText(/解除或者终止的事由/), {
    target: { value: 'R36-employer' },
  });
  return dialog;
};

it('a claim is computed from what was typed; the result stays in the draft beside the sum claimed', async () => {
  const { show, stored } = await intakeWithClaim();
  const dialog = await compute();
  expect(dialog.getByText(/从登记带入：用工之日/)).toBeTruthy();
  expect((dialog.getByLabelText(/用工之日/) as HTMLInputElement).value).toBe('2019-03-01');
  await dialog.findByText('计算 ¥64,000.00');
  fireEvent.click(dialog.getByRole('button', { name: '记入本项请求' }));
  await screen.findByText('请求比计算多 ¥6,000.00');
  expect(fields('请求金额')[0]?.value).toBe('70,000.00');
  await waitFor(async () => expect((await stored())?.claims[0]?.computation?.computedFen).toBe(6_400_000));
  cleanup();
  await show();
  await screen.findByText('请求比计算多 ¥6,000.00');
  expect(fields(/^事实/)[0]?.value).toBe('2024年3月入职，2026年8月起未发工资。');
  expect(fields(/^请求内容/)[0]?.value).toBe('请求支付2026年8月至10月工资');
  press('作为请求金额');
  await screen.findByText('请求与计算一致');
  expect(fields('请求金额')[0]?.value).toBe('64,000.00');
});

it('a fact typed otherwise since is named; the calculation can be removed and brought back', async () => {
  const { stored } = await intakeWithClaim();
  const dialog = await compute();
  await dialog.findByText('计算 ¥64,000.00');
  fireEvent.click(dialog.getByRole('button', { name: '记入，并作为请求金额' }));
  await screen.findByText('请求与计算一致');
  type('入职日期', '2024-11-01');
  await screen.findByText('计算后登记中的入职日期改过，请重新计算。');
  press('移除计算');
  await waitFor(async () => expect((await stored())?.claims[0]?.computation).toBeNull());
  const undo = screen.getByText(/^计算结果已移除/).closest('[role]')?.parentElement as HTMLElement;
  fireEvent.click(within(undo).getAllByRole('button', { name: '撤销' }).at(-1) as HTMLElement);
  await screen.findByText('计算后登记中的入职日期改过，请重新计算。');
});

it('登记 hands the calculation to the case: of its worker, with what was paid, the sum claimed untouched', async () => {
  const { desk, stored } = await intakeWithClaim();
  press('计算第1项');
  const dialog = within(await screen.findByRole('dialog', { name: '计算第1项' }));
  fireEvent.change(await dialog.findByLabelText('计算项目'), { target: { value: 'unlawful_termination' } });
  fireEvent.change(await dialog.findByLabelText(/已付经济补偿/), { target: { value: '4000' } });
  await dialog.findByText('计算 ¥124,000.00');
  fireEvent.click(dialog.getByRole('button', { name: '记入本项请求' }));
  await screen.findByText('请求比计算少 ¥54,000.00');
  await waitFor(async () => expect((await stored())?.claims[0]?.computation).toBeTruthy());
  const caseId = await desk.app.intake.register((await stored()) as IntakeDraft);
  const parties = await desk.db.parties.where('caseId').equals(caseId).toArray();
  const [claim] = await desk.db.claims.where('caseId').equals(caseId).toArray();
  expect(claim?.body).toMatchObject({
    amountFen: 7_000_000,
    paidFen: 400_000,
    computation: {
      computedFen: 12_800_000,
      alreadyPaidFen: 400_000,
      workerId: parties.find((party) => party.kind === 'worker')?.id,
    },
  });
});
