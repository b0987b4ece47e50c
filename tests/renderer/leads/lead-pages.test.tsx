import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LeadListPage } from '../../../renderer/features/leads/LeadListPage.tsx';
import { LeadPage } from '../../../renderer/features/leads/LeadPage.tsx';
import { NewLeadPage } from '../../../renderer/features/leads/NewLeadPage.tsx';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { call, leadDesk, renderIn } from './lead-desk.tsx';

afterEach(cleanup);

const field = (label: string) => screen.getByRole('textbox', { name: label }) as HTMLInputElement;
const type = (label: string, text: string) => fireEvent.change(field(label), { target: { value: text } });
const only = async (app: Awaited<ReturnType<typeof leadDesk>>['app']) => {
  const all = { state: null, kind: null, channel: null, grade: null, dueTo: null, personId: null };
  const { rows } = await app.leadList.list({ ...all, text: '', most: 10, reach: 100 });
  return rows;
};

describe('记诉求', () => {
  it('Enter goes on to the next field, Ctrl+Enter registers and opens the lead', async () => {
    const { app } = await leadDesk();
    const router = renderIn(app, <NewLeadPage />, '/leads/new');
    type('姓名', '张三');
    field('姓名').focus();
    fireEvent.keyDown(field('姓名'), { key: 'Enter' });
    expect(document.activeElement).toBe(field('联系电话'));
    expect(await only(app)).toEqual([]);
    type('诉求内容', '问年休假怎么算');
    fireEvent.keyDown(field('诉求内容'), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/leads\/[\w-]{36}$/));
    const [lead] = await only(app);
    expect(lead?.body).toMatchObject({ name: '张三', summary: '问年休假怎么算', no: '诉〔2026〕0001' });
  });

  it('never registers in the middle of a composition', async () => {
    const { app } = await leadDesk();
    renderIn(app, <NewLeadPage />, '/leads/new');
    type('姓名', '张');
    fireEvent.keyDown(field('姓名'), { key: 'Enter', ctrlKey: true, isComposing: true });
    fireEvent.keyDown(field('姓名'), { key: 'Process', ctrlKey: true, keyCode: 229 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await only(app)).toEqual([]);
  });

  it('what was typed is there again after the page was left', async () => {
    const { app } = await leadDesk();
    renderIn(app, <NewLeadPage />, '/leads/new');
    type('姓名', '张三');
    cleanup();
    renderIn(app, <NewLeadPage />, '/leads/new');
    await waitFor(() => expect(field('姓名').value).toBe('张三'));
  });

  it('shows what may be the same matter, and says when a number is a public hotline', async () => {
    const { app } = await leadDesk();
    await app.leads.create(call());
    renderIn(app, <NewLeadPage />, '/leads/new');
    type('联系电话', '12345');
    expect(screen.getByText('这是政务服务热线，不是来访人的电话')).toBeTruthy();
    type('联系电话', '13800138000');
    expect(await screen.findByRole('link', { name: '诉求 诉〔2026〕0001' })).toBeTruthy();
    expect(screen.getByText(/电话相同/)).toBeTruthy();
  });

  it('an empty form is refused in words', async () => {
    const { app } = await leadDesk();
    renderIn(app, <NewLeadPage />, '/leads/new');
    fireEvent.click(screen.getByRole('button', { name: '登记' }));
    expect(await screen.findByText(/请至少填写姓名、电话、单位、诉求内容中的一项/)).toBeTruthy();
  });
});

describe('一件诉求', () => {
  const open = async (input = call()) => {
    const desk = await leadDesk();
    const id = await desk.app.leads.create(input);
    const router = renderIn(desk.app, <LeadPage />, '/leads/:leadId', `/leads/${id}`);
    await screen.findByRole('heading', { name: '诉〔2026〕0001' });
    return { ...desk, id, router };
  };

  it('saves what is typed when the field is left', async () => {
    const { app, id } = await open();
    type('涉及单位', '南门纺织有限公司');
    fireEvent.blur(field('涉及单位'));
    await waitFor(async () =>
      expect((await app.leadList.get(id))?.body.employerName).toBe('南门纺织有限公司'),
    );
  });

  it('as a petition it gets its block, its limit and the reasons', async () => {
    const { app, id } = await open();
    fireEvent.change(screen.getByLabelText('性质'), { target: { value: 'petition' } });
    fireEvent.blur(screen.getByLabelText('性质'));
    expect(await screen.findByRole('region', { name: '信访' })).toBeTruthy();
    const clocks = await screen.findByRole('region', { name: '期限' });
    await within(clocks).findByText('信访事项书面告知期限');
    expect(within(clocks).getByText('14天后')).toBeTruthy();
    fireEvent.click(within(clocks).getByRole('button', { name: '为什么' }));
    expect(within(clocks).getAllByText(/信访工作条例/).length).toBeGreaterThan(0);
    expect((await app.leadList.get(id))?.nextDueOn).toBe('2026-12-04');
  });

  it('an answer needs its words; recorded, it can be taken back', async () => {
    const { app, id } = await open();
    fireEvent.click(screen.getByRole('button', { name: '解答办结' }));
    const dialog = within(await screen.findByRole('dialog'));
    const record = dialog.getByRole('button', { name: '解答办结' });
    expect(record).toHaveProperty('disabled', true);
    expect(dialog.getByText('还缺：请写明答复内容')).toBeTruthy();
    fireEvent.change(dialog.getByLabelText(/答复内容/), { target: { value: '可以申请调解' } });
    fireEvent.click(record);
    expect(await screen.findByText(/解答办结，2026-11-20，王调解员/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect((await app.leadList.get(id))?.state).toBe('registered'));
  });

  it('passing on without a notice warns, and does not stop anybody', async () => {
    const { app, id } = await open(call({ kind: 'petition', channel: 'visit' }));
    fireEvent.click(screen.getByRole('button', { name: '转办' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/信访事项还没有登记书面告知/)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText(/转办去向/), { target: { value: '区人社局' } });
    fireEvent.click(dialog.getByRole('button', { name: '转办' }));
    expect(await screen.findByText('转往 区人社局')).toBeTruthy();
    expect((await app.leadList.get(id))?.nextDueId).toBe('petition-written-notice-15d');
  });

  it('follows up line by line, kept while it is typed', async () => {
    const { app, id } = await open();
    type('新记录', '已联系单位');
    fireEvent.keyDown(field('新记录'), { key: 'Enter', ctrlKey: true });
    expect(await screen.findByText('已联系单位', { selector: 'li' })).toBeTruthy();
    await waitFor(() => expect(field('新记录').value).toBe(''));
    expect((await app.leadList.get(id))?.body.progress).toHaveLength(1);
  });

  it('转调解案件 leads to its intake, and the log says what was changed in words', async () => {
    const { app, id, router } = await open(call({ kind: 'dispute' }));
    await app.leads.update(id, { grade: 'L2' });
    const history = screen.getByRole('region', { name: '修改记录' });
    fireEvent.click(within(history).getByRole('button', { name: '显示' }));
    expect(await within(history).findByText(/分级：一级：站点就地解决 → 二级：镇街/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '转调解案件' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/intake/lead-${id}`));
  });

  it('says when there is no such lead', async () => {
    const { app } = await leadDesk();
    renderIn(app, <LeadPage />, '/leads/:leadId', '/leads/none');
    expect(await screen.findByText('没有这件诉求')).toBeTruthy();
  });
});

describe('诉求表', () => {
  it('says what a lead is when there is none, and that nothing waits when all is done', async () => {
    const { app } = await leadDesk();
    renderIn(app, <LeadListPage />, '/leads');
    expect(await screen.findByText('还没有诉求')).toBeTruthy();
    cleanup();
    const id = await app.leads.create(call());
    await app.leads.dispose(id, {
      disposition: 'invalid',
      on: day('2026-11-20'),
      reply: '',
      transferTo: '',
      transferNote: '',
      feedbackDueOn: null,
      duplicateOfId: null,
    });
    renderIn(app, <LeadListPage />, '/leads');
    expect(await screen.findByText('没有待办的诉求')).toBeTruthy();
  });

  it('one dense line for each, live, with filters that stand in the address', async () => {
    const { app } = await leadDesk();
    await app.leads.create(call({ kind: 'petition', channel: 'letter' }));
    const router = renderIn(app, <LeadListPage />, '/leads');
    const row = (await screen.findByRole('link', { name: '诉〔2026〕0001' })).closest('tr') as HTMLElement;
    expect(row.textContent).toContain('2026-11-19 (周四)来信信访事项张三北门电器配件有限公司');
    expect(row.textContent).toContain('2026-12-04 14天后王调解员');
    await app.leads.create(call({}, { name: '李四' }));
    expect(await screen.findByRole('link', { name: '诉〔2026〕0002' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('性质'), { target: { value: 'petition' } });
    await waitFor(() => expect(screen.queryByRole('link', { name: '诉〔2026〕0002' })).toBeNull());
    expect(router.state.location.search).toBe('?kind=petition');
    fireEvent.click(screen.getByRole('button', { name: '已答复' }));
    expect(await screen.findByText('没有符合条件的诉求')).toBeTruthy();
  });

  it('says when the list cannot be read, and tries again', async () => {
    const { app } = await leadDesk();
    let broken = true;
    const list: typeof app.leadList.list = (query) =>
      broken ? Promise.reject(new Error('disk')) : app.leadList.list(query);
    renderIn({ ...app, leadList: { ...app.leadList, list } }, <LeadListPage />, '/leads');
    const retry = await screen.findByRole('button', { name: '重试' });
    broken = false;
    fireEvent.click(retry);
    expect(await screen.findByText('还没有诉求')).toBeTruthy();
  });
});
