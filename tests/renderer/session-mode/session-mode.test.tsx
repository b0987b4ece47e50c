// First: Dexie looks for the database of its window when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SessionModePage } from '../../../renderer/features/session-mode/SessionModePage.tsx';
import { speakerOfKey } from '../../../renderer/features/session-mode/use-speaker-keys.ts';
import { localMinute } from '../../../shared/kernel/calendar-day.ts';
import { caseAt, renderIn } from './case-at.tsx';

afterEach(cleanup);

const path = '/cases/:caseId/session/:sessionId';

async function sessionOf(desk: Awaited<ReturnType<typeof caseAt>>) {
  const sessionId = await desk.app.sessions.plan(desk.caseId, {
    startsAt: localMinute('2026-11-20T09:30'),
    place: '调解室',
    mediatorId: desk.meId,
  });
  await desk.app.sessions.open(desk.caseId, sessionId);
  return sessionId;
}

async function openSession() {
  const desk = await caseAt('assigned');
  const sessionId = await sessionOf(desk);
  const view = renderIn(desk.app, <SessionModePage />, path, `/cases/${desk.caseId}/session/${sessionId}`);
  await screen.findByRole('heading', { name: '第1次调解会议' });
  return { ...desk, sessionId, ...view };
}

const box = () => screen.getByRole('textbox', { name: /说$/ }) as HTMLTextAreaElement;
const write = (text: string) => fireEvent.change(box(), { target: { value: text } });
const record = () => screen.queryByRole('list', { name: '会议笔录' });
const lines = async (desk: { open: Awaited<ReturnType<typeof caseAt>>['open'] }) =>
  (await desk.open()).file.utterances.map((line) => `${line.body.speakerName}：${line.body.text}`);

describe('会议记录', () => {
  it('Ctrl+Enter records the line in the name of the speaker; Enter alone does not', async () => {
    const desk = await openSession();
    write('现在开始调解。');
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(await lines(desk)).toEqual([]);
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    await screen.findByRole('list', { name: '会议笔录' });
    expect(await lines(desk)).toEqual(['王调解员：现在开始调解。']);
    expect(box().value).toBe('');
  });

  it.each([
    ['isComposing', { isComposing: true }],
    ['keyCode 229', { keyCode: 229 }],
  ])('Ctrl+Enter does nothing while the input method composes (%s)', async (_, composing) => {
    const desk = await openSession();
    write('ni');
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true, ...composing });
    await new Promise((done) => setTimeout(done, 30));
    expect(await lines(desk)).toEqual([]);
    expect(box().value).toBe('ni');
  });

  it('speaker keys choose who speaks, but not during composition', async () => {
    const desk = await openSession();
    fireEvent.keyDown(box(), { key: 'F3', isComposing: true });
    expect(screen.getByRole('button', { name: /^调解员/ }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.keyDown(box(), { key: 'F3' });
    expect(screen.getByRole('button', { name: /^被申请人方/ }).getAttribute('aria-pressed')).toBe('true');
    write('同意分期支付。');
    fireEvent.click(screen.getByRole('button', { name: '记录' }));
    await screen.findByRole('list', { name: '会议笔录' });
    expect(await lines(desk)).toEqual(['北门电器配件有限公司：同意分期支付。']);
  });

  it('the default of a speaker key is kept from the browser, other keys are left alone', () => {
    const press = (init: object) => {
      const event = createEvent.keyDown(window, init);
      fireEvent(window, event);
      return event.defaultPrevented;
    };
    return openSession().then(() => {
      expect(press({ key: 'F1' })).toBe(true);
      expect(press({ key: '2', code: 'Digit2', altKey: true })).toBe(true);
      expect(press({ key: 'F5' })).toBe(false);
      expect(press({ key: '2', code: 'Digit2' })).toBe(false);
    });
  });

  it('an unsent line is a draft and is there again', async () => {
    const desk = await openSession();
    write('欠薪三个月');
    desk.unmount();
    await waitFor(async () =>
      expect(await desk.app.drafts.load(`line:${desk.sessionId}`)).toMatchObject({ text: '欠薪三个月' }),
    );
    renderIn(desk.app, <SessionModePage />, path, `/cases/${desk.caseId}/session/${desk.sessionId}`);
    await screen.findByRole('heading', { name: '第1次调解会议' });
    await waitFor(() => expect(box().value).toBe('欠薪三个月'));
  });

  it('a line that could not be stored comes back before what was typed since', async () => {
    const desk = await openSession();
    let fail: (error: Error) => void = () => undefined;
    vi.spyOn(desk.app.sessions, 'say').mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    write('第一句');
    fireEvent.click(screen.getByRole('button', { name: '记录' }));
    expect(box().value).toBe('');
    write('第二句');
    fail(new Error('disk'));
    await waitFor(() => expect(box().value).toBe('第一句\n第二句'));
    expect(screen.getByRole('alert').textContent).not.toBe('');
  });

  it('a deleted line can be taken back', async () => {
    const desk = await openSession();
    write('说错了');
    fireEvent.click(screen.getByRole('button', { name: '记录' }));
    fireEvent.click(await screen.findByRole('button', { name: '删' }));
    await waitFor(() => expect(record()).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await screen.findByText('说错了');
    expect(await lines(desk)).toEqual(['王调解员：说错了']);
  });

  it('private notes and own offers never stand in the record, and are gone while the parties look', async () => {
    const desk = await openSession();
    await desk.app.sessions.note(desk.caseId, {
      audience: 'one-side',
      side: 'respondent',
      text: '底线十一万',
    });
    await desk.app.sessions.note(desk.caseId, { audience: 'own-eyes', side: null, text: '劝到十二万' });
    await desk.app.sessions.offer(desk.caseId, {
      by: 'respondent',
      audience: 'own-eyes',
      sessionId: desk.sessionId,
      text: '最多十三万',
      amountFen: 13_000_000 as never,
    });
    await desk.app.sessions.say(desk.caseId, desk.sessionId, {
      speaker: 'applicant',
      speakerName: '张三',
      text: '要求付清',
    });
    await screen.findByText('底线十一万');
    const list = record() as HTMLElement;
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list.textContent).not.toMatch(/底线|劝到|最多/);
    expect((await desk.open()).file).not.toHaveProperty('privateNotes');
    fireEvent.click(screen.getByRole('switch', { name: /给双方看屏幕/ }));
    expect(screen.queryByText('底线十一万')).toBeNull();
    expect(screen.queryByText('劝到十二万')).toBeNull();
    expect(screen.queryByText('最多十三万')).toBeNull();
    expect(screen.getByText('要求付清')).toBeTruthy();
  });

  it('ending asks for a result, keeps the facts typed a moment before, and plans the next session', async () => {
    const desk = await openSession();
    fireEvent.change(screen.getByRole('textbox', { name: '双方确认的无争议事实' }), {
      target: { value: '8月至10月工资未付' },
    });
    fireEvent.click(screen.getByRole('button', { name: '结束会议' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: '结束' }));
    expect(await within(dialog).findByText('请选择结果')).toBeTruthy();
    fireEvent.change(within(dialog).getByLabelText(/^结果/), { target: { value: 'adjourned' } });
    fireEvent.change(within(dialog).getByLabelText('下次时间'), { target: { value: '2026-11-23T14:00' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '结束' }));
    await screen.findByText('elsewhere');
    const { file } = await desk.open();
    const [first, second] = file.sessions.toSorted((a, b) => a.no - b.no);
    expect(first?.state).toBe('held');
    expect(first?.body).toMatchObject({
      result: 'adjourned',
      undisputedFacts: '8月至10月工资未付',
      nextAt: '2026-11-23T14:00',
    });
    expect(second).toMatchObject({
      no: 2,
      state: 'planned',
      startsAt: '2026-11-23T14:00',
      mediatorId: desk.meId,
    });
  });

  it('a closed record takes no more lines', async () => {
    const desk = await caseAt('assigned');
    const sessionId = await sessionOf(desk);
    await desk.app.sessions.say(desk.caseId, sessionId, {
      speaker: 'mediator',
      speakerName: '王调解员',
      text: '开始',
    });
    await desk.app.sessions.end(sessionId, { result: 'failed', undisputedFacts: '', nextAt: null });
    renderIn(desk.app, <SessionModePage />, path, `/cases/${desk.caseId}/session/${sessionId}`);
    await screen.findByText('开始');
    expect(screen.queryByRole('button', { name: '记录' })).toBeNull();
    expect(screen.queryByRole('button', { name: '删' })).toBeNull();
    expect(screen.getByRole('link', { name: '调解笔录' }).getAttribute('href')).toBe(
      `/cases/${desk.caseId}/paper/mediation-record?subject=${sessionId}`,
    );
  });
});

describe('speakerOfKey', () => {
  const key = (init: Partial<KeyboardEvent>) =>
    speakerOfKey({ key: '', code: '', altKey: false, ctrlKey: false, metaKey: false, ...init });
  it.each([
    ['F1', { key: 'F1' }, 'mediator'],
    ['F4', { key: 'F4' }, 'other'],
    ['Alt+3', { key: '3', code: 'Digit3', altKey: true }, 'respondent'],
    ['Alt+1 on the number pad', { key: '1', code: 'Numpad1', altKey: true }, 'mediator'],
    ['Alt+F4 closes the window', { key: 'F4', code: 'F4', altKey: true }, undefined],
    ['Ctrl+F4', { key: 'F4', ctrlKey: true }, undefined],
    ['F5', { key: 'F5' }, undefined],
    ['Alt+5', { key: '5', code: 'Digit5', altKey: true }, undefined],
  ])('%s', (_, init, speaker) => {
    expect(key(init)).toBe(speaker);
  });
});
