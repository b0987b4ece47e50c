// First: Dexie looks for the database of its window when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../../renderer/app-context.tsx';
import { SessionsSection } from '../../../../renderer/features/case-desk/sessions/SessionsSection.tsx';
import { localMinute } from '../../../../shared/kernel/calendar-day.ts';
import { caseAt, renderIn } from '../../session-mode/case-at.tsx';

afterEach(cleanup);

function Live({ caseId }: { caseId: string }) {
  const { read } = useApp();
  const open = useLiveQuery(() => read.open(caseId), [read, caseId]);
  return open ? <SessionsSection open={open} /> : null;
}

async function shown(stage: Parameters<typeof caseAt>[0]) {
  const desk = await caseAt(stage);
  renderIn(desk.app, <Live caseId={desk.caseId} />);
  await screen.findByRole('heading', { name: '调解会议' });
  return desk;
}

const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('会议', () => {
  it('before a mediator is assigned it says why nothing can be planned', async () => {
    await shown('received');
    expect(screen.getByText('受理并指派调解员后，可以安排调解会议。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '安排会议' })).toBeNull();
  });

  it('plans with the mediator of the case, and cancels with a reason', async () => {
    const desk = await shown('assigned');
    fill(/^地点或方式/, '二楼调解室');
    press('安排');
    await screen.findByText('请填写会议时间');
    fill(/^时间/, '2026-11-24T09:30');
    press('安排');
    await screen.findByRole('cell', { name: '第1次' });
    expect((await desk.open()).file.sessions[0]).toMatchObject({
      state: 'planned',
      startsAt: '2026-11-24T09:30',
      mediatorId: desk.meId,
      body: { place: '二楼调解室' },
    });
    press('取消会议');
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.change(await within(dialog).findByLabelText(/^取消原因/), {
      target: { value: '单位请求改期' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: '取消会议' }));
    await waitFor(async () => expect((await desk.open()).file.sessions[0]?.state).toBe('cancelled'));
  });

  it('the next session begins with the place of the last', async () => {
    const desk = await caseAt('assigned');
    await desk.app.sessions.plan(desk.caseId, {
      startsAt: localMinute('2026-11-20T09:30'),
      place: '南门社区会议室',
      mediatorId: null,
    });
    renderIn(desk.app, <Live caseId={desk.caseId} />);
    await screen.findByRole('cell', { name: '南门社区会议室' });
    press('安排会议');
    expect((screen.getByLabelText(/^地点或方式/) as HTMLInputElement).value).toBe('南门社区会议室');
  });
});

describe('出价', () => {
  it('an offer for both sides can be agreed on, one for own eyes cannot', async () => {
    const desk = await shown('mediating');
    fill(/^金额/, '11万');
    press('加入出价');
    await screen.findByText('¥110,000.00');
    fill('提出方', 'respondent');
    fill(/^金额/, '130000');
    fill('谁可见', 'own-eyes');
    press('加入出价');
    await screen.findByText('¥130,000.00');
    expect(screen.getAllByRole('button', { name: '达成一致' })).toHaveLength(1);
    press('达成一致');
    await screen.findByText('已达成一致');
    const { offers } = (await desk.open()).file;
    expect(offers.map((offer) => [offer.body.amountFen, offer.audience, offer.agreed])).toEqual([
      [11_000_000, 'both-sides', true],
      [13_000_000, 'own-eyes', false],
    ]);
  });

  it('asks for a sum or a text', async () => {
    const desk = await shown('mediating');
    press('加入出价');
    await screen.findByText('请填写金额或内容。');
    expect((await desk.open()).file.offers).toEqual([]);
  });
});

describe('私下笔记', () => {
  it('keeps both kinds apart, and a deleted note can be taken back', async () => {
    const desk = await shown('mediating');
    fill('哪一种', 'one-side-respondent');
    fill('笔记', '可以付到十二万');
    press('加入笔记');
    await screen.findByText('可以付到十二万', { selector: 'li p' });
    fill('哪一种', 'own-eyes');
    fill('笔记', '先谈期限');
    press('加入笔记');
    await screen.findByText('先谈期限', { selector: 'li p' });
    const notes = (await desk.open()).notes.map((note) => [note.audience, note.side, note.body.text]);
    expect(notes.sort()).toEqual([
      ['one-side', 'respondent', '可以付到十二万'],
      ['own-eyes', null, '先谈期限'],
    ]);
    fireEvent.click(screen.getAllByRole('button', { name: '删除' })[0] as HTMLElement);
    await waitFor(async () => expect((await desk.open()).notes).toHaveLength(1));
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect((await desk.open()).notes).toHaveLength(2));
  });
});
