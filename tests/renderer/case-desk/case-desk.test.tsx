import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { agree, deskWithCase, toAgreement } from './open-desk.tsx';

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const type = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

describe('案件台', () => {
  it('shows number, parties, category, risk and the next limit with its reasons', async () => {
    const desk = await deskWithCase();
    desk.show();
    expect(await screen.findByRole('heading', { name: '张三 与 北门电器配件有限公司' })).toBeTruthy();
    expect(screen.getByText('风险：黄')).toBeTruthy();
    expect(screen.getByText('下一期限')).toBeTruthy();
    press('为什么？');
    const reasons = await screen.findByRole('dialog', { name: '为什么？' });
    expect(within(reasons).getAllByText(/第.+条/).length).toBeGreaterThan(0);
  });

  it('an unknown id is an empty page with the way back', async () => {
    const desk = await deskWithCase();
    desk.show('overview', '01890000-0000-7000-8000-00000000ffff');
    expect(await screen.findByText('没有这件案件')).toBeTruthy();
    expect(screen.getByRole('link', { name: '返回案件列表' }).getAttribute('href')).toBe('/cases');
  });

  it('the main button leads to the section of the next step and says what is missing', async () => {
    const desk = await deskWithCase();
    const { router } = desk.show();
    await screen.findByText('下一步：受理');
    expect(button('北门电器配件有限公司尚未同意调解')).toBeTruthy();
    press('办理受理');
    expect(router.state.location.search).toBe('?section=acceptance');
  });

  it('while a session is planned the main button starts it', async () => {
    const desk = await deskWithCase();
    const { app, caseId, personId } = desk;
    await agree(desk);
    await app.cases.accept(caseId, { on: day('2026-11-20'), note: '' });
    await app.cases.assign(caseId, [personId], [personId]);
    const { router } = desk.show();
    expect(await screen.findByRole('button', { name: '安排会议' })).toBeTruthy();
    const startsAt = localMinute('2026-11-24T09:30');
    const session = await app.sessions.plan(caseId, { startsAt, place: '调解室', mediatorId: personId });
    await screen.findByText('下一步：第1次调解会议（2026-11-24 09:30）');
    press('开始会议');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/cases/${caseId}/session/${session}`));
    expect((await desk.file()).sessions[0]?.state).toBe('open');
  });

  it('其他可做: a grey step says why, an open one begins', async () => {
    const desk = await deskWithCase();
    const respondent = (await desk.file()).parties.find((party) => party.role === 'respondent');
    await desk.app.cases.removeParty(respondent?.id ?? '', '写错');
    desk.show();
    await screen.findByText('下一步：受理');
    press(/其他可做/);
    const list = await screen.findByRole('dialog', { name: '其他可做' });
    const ask = within(list).getByRole('button', { name: '征询对方意见' }) as HTMLButtonElement;
    expect(ask.disabled).toBe(true);
    const why = document.getElementById(ask.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toContain('尚未填写被申请人');
    expect((within(list).getByRole('button', { name: '不予受理' }) as HTMLButtonElement).disabled).toBe(
      false,
    );
  });

  it('撤回 asks first; cancelled, nothing changed; confirmed, the case is withdrawn with its reason', async () => {
    const desk = await deskWithCase();
    const { router } = desk.show();
    await screen.findByText('下一步：受理');
    const ask = async () => {
      press(/其他可做/);
      fireEvent.click(await screen.findByRole('button', { name: '撤回申请' }));
      return screen.findByRole('dialog', { name: '撤回申请' });
    };
    const first = await ask();
    expect(within(first).getByText(/撤回出于申请人自愿/)).toBeTruthy();
    fireEvent.change(within(first).getByLabelText('理由和说明'), { target: { value: '已自行协商' } });
    fireEvent.click(within(first).getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '撤回申请' })).toBeNull());
    expect((await desk.file()).case.stage).toBe('received');

    const again = await ask();
    // What was typed before is still there.
    await waitFor(() =>
      expect((within(again).getByLabelText('理由和说明') as HTMLTextAreaElement).value).toBe('已自行协商'),
    );
    fireEvent.click(within(again).getByRole('button', { name: '撤回申请' }));
    await screen.findByText('下一步：结案');
    const file = await desk.file();
    expect(file.case).toMatchObject({ stage: 'withdrawn', outcome: 'withdrawn' });
    expect(file.steps.at(-1)?.body.note).toBe('已自行协商');
    expect(router.state.location.search).toBe('?section=papers');
  });

  it('结案: lists what is still open as advice, presets the ending, then offers the summary', async () => {
    const desk = await deskWithCase();
    await toAgreement(desk);
    const { router } = desk.show('history');
    await screen.findByText('下一步：登记履行');
    press(/其他可做/);
    fireEvent.click(await screen.findByRole('button', { name: '结案' }));
    const dialog = await screen.findByRole('dialog', { name: '结案' });
    expect(await within(dialog).findByText(/2项协议义务尚未履行完毕/)).toBeTruthy();
    expect((within(dialog).getByLabelText('结案方式') as HTMLSelectElement).value).toBe('agreement-full');
    fireEvent.click(within(dialog).getByRole('button', { name: '结案' }));
    // The papers of this case were never made here: closing asks why.
    expect(await within(dialog).findByText('请写明理由，或者先补齐所缺各项')).toBeTruthy();
    fireEvent.change(within(dialog).getByLabelText(/^仍要结案的理由/), {
      target: { value: '文书已手工制作' },
    });
    fireEvent.click(within(dialog).getByRole('button', { name: '结案' }));
    fireEvent.click(await screen.findByRole('button', { name: '制作结案小结' }));
    expect((await desk.file()).case).toMatchObject({ stage: 'closed', closedOn: '2026-11-20' });
    expect(router.state.location.pathname).toBe(`/cases/${desk.caseId}/paper/case-summary`);
  });

  it('facts are saved when the field is left, and the 记录 shows them before and after', async () => {
    const desk = await deskWithCase();
    const { router } = desk.show();
    await screen.findByLabelText('事实');
    type('事实', '自2026年8月起未发工资，共三个月。');
    fireEvent.blur(screen.getByLabelText('事实'));
    await waitFor(async () => expect((await desk.file()).case.body.facts).toContain('共三个月'));
    await router.navigate('?section=record');
    expect(
      await screen.findByText('事实：自2026年8月起未发工资。 → 自2026年8月起未发工资，共三个月。'),
    ).toBeTruthy();
  });

  it('nothing half-composed is saved while an input method is at work', async () => {
    const desk = await deskWithCase();
    desk.show();
    const facts = await screen.findByLabelText('理由');
    fireEvent.compositionStart(facts);
    type('理由', "gong'zi");
    fireEvent.blur(facts);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await desk.file()).case.body.reasons).toBe('');
    fireEvent.compositionEnd(facts);
    type('理由', '工资');
    fireEvent.blur(facts);
    await waitFor(async () => expect((await desk.file()).case.body.reasons).toBe('工资'));
  });

  it('a party is removed with a reason and comes back by 撤销', async () => {
    const desk = await deskWithCase();
    desk.show('parties');
    fireEvent.click(await screen.findByRole('button', { name: '移除 张三' }));
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.change(await within(dialog).findByLabelText(/移除理由/), { target: { value: '重复' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '移除' }));
    await waitFor(async () => expect((await desk.file()).parties).toHaveLength(1));
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect((await desk.file()).parties).toHaveLength(2));
  });

  it('经过 shows private notes in their own word, and covers them', async () => {
    const desk = await deskWithCase();
    await agree(desk);
    await desk.app.sessions.note(desk.caseId, { audience: 'own-eyes', side: null, text: '底线十万' });
    desk.show('history');
    expect(await screen.findByText('底线十万')).toBeTruthy();
    expect(screen.getByText('北门电器配件有限公司：同意调解')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('遮住私下笔记'));
    expect(screen.queryByText('底线十万')).toBeNull();
  });

  it('记录 never tells what a private note or an offer for own eyes says', async () => {
    const desk = await deskWithCase();
    await desk.app.sessions.offer(desk.caseId, {
      by: 'mediator',
      audience: 'own-eyes',
      sessionId: null,
      text: '底线十万元',
      amountFen: null,
    });
    await desk.app.sessions.note(desk.caseId, { audience: 'own-eyes', side: null, text: '底线十万' });
    desk.show('record');
    expect(await screen.findByText('记私下笔记')).toBeTruthy();
    expect(screen.getByText('登记方案')).toBeTruthy();
    expect(screen.queryByText(/底线十万/)).toBeNull();
  });

  it('期限: each limit opens to its reasons', async () => {
    const desk = await deskWithCase();
    desk.show('deadlines');
    const [why] = await screen.findAllByRole('button', { name: '为什么' });
    if (!why) throw new Error('no limit');
    fireEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByText(/起算/).length).toBeGreaterThan(0);
  });

  it('a mediator is assigned after acceptance', async () => {
    const desk = await deskWithCase();
    await agree(desk);
    await desk.app.cases.accept(desk.caseId, { on: day('2026-11-20'), note: '' });
    desk.show();
    fireEvent.click(await screen.findByLabelText('王调解员'));
    fireEvent.click(await screen.findByLabelText(/^已逐项声明/));
    press('指派');
    await waitFor(async () => expect((await desk.file()).case.stage).toBe('assigned'));
    expect((await desk.file()).recusals).toMatchObject([
      { kind: 'disclosure', state: 'none', personId: desk.personId },
    ]);
  });
});
