// First: Dexie looks for the database of its window when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../../renderer/app-context.tsx';
import { AgreementSection } from '../../../../renderer/features/case-desk/agreement/AgreementSection.tsx';
import { localMinute } from '../../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../../shared/kernel/money.ts';
import { caseAt, renderIn } from '../../session-mode/case-at.tsx';

afterEach(cleanup);

type Desk = Awaited<ReturnType<typeof caseAt>>;

function Live({ caseId }: { caseId: string }) {
  const { read } = useApp();
  const open = useLiveQuery(() => read.open(caseId), [read, caseId]);
  return open ? <AgreementSection open={open} /> : null;
}

/** A mediating case with a held session, an agreed offer of 126,000 and claims of 150,000. */
async function agreed() {
  const desk = await caseAt('assigned');
  const { app, caseId } = desk;
  const sessionId = await app.sessions.plan(caseId, {
    startsAt: localMinute('2026-11-20T09:30'),
    place: '调解室',
    mediatorId: desk.meId,
  });
  await app.sessions.open(caseId, sessionId);
  await app.sessions.end(sessionId, {
    result: 'agreed',
    undisputedFacts: '8月至10月工资未付。',
    nextAt: null,
  });
  const offer = {
    sessionId,
    audience: 'both-sides',
    by: 'respondent',
    text: '分三期',
    amountFen: fen(12_600_000),
  } as const;
  await app.sessions.agreeOn(caseId, await app.sessions.offer(caseId, offer));
  return desk;
}

async function drafted() {
  const desk = await agreed();
  renderIn(desk.app, <Live caseId={desk.caseId} />);
  fireEvent.change(await screen.findByLabelText(/^首期日期/), { target: { value: '2026-12-31' } });
  fireEvent.click(screen.getByRole('button', { name: '拟定协议' }));
  await screen.findByRole('list', { name: '履行条款' });
  return desk;
}

const value = (label: string | RegExp) => (screen.getByLabelText(label) as HTMLInputElement).value;
const signers = () => within(screen.getByRole('list', { name: '签署登记' })).getAllByRole('listitem');
const takeEffect = () => screen.getByRole('button', { name: '协议生效' }) as HTMLButtonElement;

describe('拟定协议', () => {
  it('begins with the agreed offer in three monthly instalments and asks only for the first day', async () => {
    const desk = await agreed();
    renderIn(desk.app, <Live caseId={desk.caseId} />);
    await screen.findByText(/一致的出价：¥126,000.00/);
    expect(value(/^协议总额/)).toBe('126,000.00');
    expect(value(/^期数/)).toBe('3');
    fireEvent.click(screen.getByRole('button', { name: '拟定协议' }));
    await screen.findByText('请选择首期日期');
    expect((await desk.open()).file.agreements).toEqual([]);
  });

  it('takes facts, sum, parties and copies from the case; no fact is typed twice', async () => {
    const desk = await drafted();
    const { file } = await desk.open();
    expect(file.case.stage).toBe('agreementDraft');
    expect(file.agreements[0]?.body).toMatchObject({
      facts: '8月至10月工资未付。',
      breachClause: '任何一期逾期，申请人可就全部未付款项一并主张。',
      copies: 3,
    });
    const terms = file.terms.toSorted((a, b) => a.ord - b.ord);
    expect(terms.map((term) => [term.dueOn, term.body.amountFen])).toEqual([
      ['2026-12-31', 4_200_000],
      ['2027-01-31', 4_200_000],
      ['2027-02-28', 4_200_000],
    ]);
    for (const term of terms) {
      expect(term.body).toMatchObject({
        obligorId: desk.respondentId,
        obligeeId: desk.applicantId,
        category: 'wage-arrears',
      });
    }
    expect(screen.getByText('壹拾贰万陆仟元整', { selector: 'p' })).toBeTruthy();
  });

  it('warns when the terms no longer add up to the agreed offer', async () => {
    await drafted();
    expect(screen.queryByText(/不同，请核对/)).toBeNull();
    const [first] = screen.getAllByLabelText('金额');
    fireEvent.change(first as HTMLElement, { target: { value: '40000' } });
    fireEvent.blur(first as HTMLElement);
    await screen.findByText('条款合计 ¥124,000.00 与一致的出价 ¥126,000.00 不同，请核对。');
  });

  it('a removed term can be taken back', async () => {
    const desk = await drafted();
    fireEvent.click(screen.getByRole('button', { name: '删去第3条' }));
    await waitFor(async () => expect((await desk.open()).file.terms).toHaveLength(2));
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect((await desk.open()).file.terms).toHaveLength(3));
  });
});

describe('签署登记', () => {
  const sign = async (at: number) => {
    fireEvent.click(within(signers()[at] as HTMLElement).getByRole('button', { name: '登记' }));
    await waitFor(() => expect(within(signers()[at] as HTMLElement).queryByText(/已登记/)).toBeTruthy());
  };

  it('only all four elements open 协议生效, on the day of the last', async () => {
    const desk = await drafted();
    expect(signers()).toHaveLength(4);
    for (const at of [0, 1, 2]) {
      await sign(at);
      expect(takeEffect().disabled).toBe(true);
    }
    await sign(3);
    await screen.findByText(/四项要件已齐，生效日期 2026-11-20/);
    expect(takeEffect().disabled).toBe(false);
    fireEvent.click(takeEffect());
    await screen.findByText('已生效');
    const { file } = await desk.open();
    expect(file.agreements[0]).toMatchObject({ state: 'effective', effectiveOn: '2026-11-20' });
    expect(file.case.stage).toBe('agreementEffective');
  });

  it('a day after today is refused, and what is signed is no longer changed', async () => {
    const desk = await drafted();
    const row = signers()[0] as HTMLElement;
    fireEvent.change(within(row).getByLabelText('日期'), { target: { value: '2026-11-21' } });
    fireEvent.click(within(row).getByRole('button', { name: '登记' }));
    await within(row).findByText('请选择不晚于今天的日期');
    expect((await desk.open()).file.signatures).toEqual([]);
    await sign(1);
    expect((screen.getByLabelText('争议主要事实') as HTMLTextAreaElement).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: '加一条' })).toBeNull();
  });

  it('签署前反悔 asks, voids the draft and goes on mediating', async () => {
    const desk: Desk = await drafted();
    fireEvent.click(screen.getByRole('button', { name: '签署前反悔' }));
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.change(await within(dialog).findByLabelText(/^情况说明/), {
      target: { value: '单位负责人不同意' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: '签署前反悔' }));
    await waitFor(async () => expect((await desk.open()).file.case.stage).toBe('mediating'));
    const { file } = await desk.open();
    expect(file.agreements[0]?.state).toBe('void');
    expect(file.terms).toEqual([]);
  });
});
