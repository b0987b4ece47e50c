import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { day, localMinute } from '../../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../../shared/kernel/money.ts';
import { draftBody, termsOf } from '../../../../shared/mediation/agreement-draft.ts';
import { claimedTotal } from '../../../../shared/mediation/performance.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { zhejiangRows } from '../../../../shared/owed/regional/zhejiang.ts';
import { agree, type Desk, deskWithCase } from '../open-desk.tsx';

vi.setConfig({ testTimeout: 40_000 });
afterEach(cleanup);

/** A desk whose worker's days and wage are known, with the claim for severance and the regional table. */
async function deskWithClaim() {
  const desk = await deskWithCase();
  Object.assign(desk.app, { owed: { figures: async () => zhejiangRows, addFigure: async () => '' } });
  const file = await desk.file();
  const [claim] = file.claims;
  const worker = file.parties.find((party) => party.kind === 'worker');
  if (!claim || !worker) throw new Error('the case has a claim and a worker');
  await desk.app.cases.updateClaim(desk.caseId, claim.id, {
    category: 'economic-compensation',
    body: { text: '支付经济补偿', amountFen: fen(7_000_000) },
  });
  await desk.app.cases.updateParty(worker.id, {
    body: {
      hireDate: day('2019-03-01'),
      terminationDate: day('2026-10-31'),
      monthlyWageFen: fen(800_000),
    },
  });
  return { desk, claimId: claim.id, workerId: worker.id };
}

const claimOf = async (desk: Desk) => {
  const [claim] = (await desk.file()).claims;
  if (!claim) throw new Error('the claim is gone');
  return claim.body;
};

async function compute() {
  fireEvent.click(await screen.findByRole('button', { name: '计算请求1' }));
  const dialog = within(await screen.findByRole('dialog', { name: '计算请求1' }));
  expect((dialog.getByLabelText(/用工之日/) as HTMLInputElement).value).toBe('2019-03-01');
  fireEvent.change(dialog.getByLabelText(/解除或者终止的事由/), { target: { value: 'R36-employer' } });
  await dialog.findByText('计算 ¥64,000.00');
  return dialog;
}

it('a calculation is kept beside the sum claimed, which stays as it is until somebody says otherwise', async () => {
  const { desk } = await deskWithClaim();
  desk.show('claims');
  const dialog = await compute();
  fireEvent.click(dialog.getByRole('button', { name: '记入本项请求' }));
  expect(await screen.findByText('请求比计算多 ¥6,000.00')).toBeTruthy();
  expect(await claimOf(desk)).toMatchObject({
    amountFen: 7_000_000,
    computation: { computedFen: 6_400_000, calculator: 'economic_compensation' },
  });
  expect(claimedTotal(await desk.file())).toBe(7_000_000);
  fireEvent.click(screen.getByRole('button', { name: '作为请求金额' }));
  expect(await screen.findByText('请求与计算一致')).toBeTruthy();
  expect((await claimOf(desk)).amountFen).toBe(6_400_000);
});

it('a fact of the case that changed since is named, and taken over at the next calculation', async () => {
  const { desk, workerId } = await deskWithClaim();
  desk.show('claims');
  fireEvent.click((await compute()).getByRole('button', { name: '记入本项请求' }));
  await screen.findByText('请求比计算多 ¥6,000.00');
  await desk.app.cases.updateParty(workerId, { body: { hireDate: day('2024-11-01') } });
  expect(await screen.findByText('计算后案件中的入职日期改过，请重新计算。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '计算请求1' }));
  const dialog = within(await screen.findByRole('dialog', { name: '计算请求1' }));
  fireEvent.click(await dialog.findByRole('button', { name: '按案件现在的内容带入' }));
  await dialog.findByText('计算 ¥16,000.00');
  fireEvent.click(dialog.getByRole('button', { name: '记入，并作为请求金额' }));
  await waitFor(async () => expect((await claimOf(desk)).amountFen).toBe(1_600_000));
  expect(screen.queryByText(/改过，请重新计算/)).toBeNull();
});

it('says when the figures of today give another sum; the one kept stays until it is computed again', async () => {
  const { desk } = await deskWithClaim();
  desk.show('claims');
  fireEvent.click((await compute()).getByRole('button', { name: '记入本项请求' }));
  await screen.findByText('请求比计算多 ¥6,000.00');
  expect(screen.queryByText(/按现行标准计算为/)).toBeNull();
  cleanup();
  // Three times the average is the cap: 4,500 × 8.
  const average: RegionalParameter = {
    id: 'sample-average',
    key: 'cityAvgMonthlyWage',
    regionCode: '330200',
    value: { kind: 'fen', fen: 150_000 },
    period: 'month',
    effectiveFrom: day('2026-07-01'),
    effectiveTo: null,
    title: '示例公报',
    documentNo: null,
    issuer: null,
    sourceNote: '示例',
    confidence: 'read',
  };
  Object.assign(desk.app, { owed: { figures: async () => [...zhejiangRows, average] } });
  desk.show('claims');
  await screen.findByText(
    '按现行标准计算为¥36,000.00，与当时不同：本地区上年度职工月平均工资由无标准变为1,500.00元。留存的结果不变，重新计算后才更改。',
  );
  expect((await claimOf(desk)).computation?.computedFen).toBe(6_400_000);
  fireEvent.click(screen.getByRole('button', { name: '按现行标准重新计算' }));
  await screen.findByText('请求比计算多 ¥34,000.00');
  expect(screen.queryByText(/按现行标准计算为/)).toBeNull();
  expect(await claimOf(desk)).toMatchObject({
    amountFen: 7_000_000,
    computation: { computedFen: 3_600_000 },
  });
  fireEvent.click(screen.getAllByRole('button', { name: '撤销' }).at(-1) as HTMLElement);
  await screen.findByText('请求比计算多 ¥6,000.00');
  expect((await claimOf(desk)).computation?.computedFen).toBe(6_400_000);
});

it('what is agreed on a claim is written with the agreement, and gone with it', async () => {
  const { desk, claimId } = await deskWithClaim();
  const { app, caseId, personId } = desk;
  await agree(desk);
  await app.cases.accept(caseId, { on: day('2026-11-20'), note: '' });
  await app.cases.assign(caseId, [personId], [personId]);
  const sessionId = await app.sessions.plan(caseId, {
    startsAt: localMinute('2026-11-20T14:00'),
    place: '调解室',
    mediatorId: personId,
  });
  await app.sessions.open(caseId, sessionId);
  await app.sessions.end(sessionId, { result: 'agreed', undisputedFacts: '', nextAt: null });
  const file = await desk.file();
  await app.agreements.draft(caseId, {
    body: draftBody(file, 1),
    partial: false,
    terms: termsOf(file, [{ no: 1, amountFen: fen(5_000_000), dueOn: day('2026-12-10') }]),
    agreed: { [claimId]: fen(5_000_000) },
  });
  expect((await claimOf(desk)).agreedFen).toBe(5_000_000);
  expect((await claimOf(desk)).amountFen).toBe(7_000_000);
  await app.agreements.backOut(caseId, '一方反悔');
  expect((await claimOf(desk)).agreedFen).toBeNull();
});
