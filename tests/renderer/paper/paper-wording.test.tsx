// First: Dexie looks for the database of its window when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../../renderer/app-context.tsx';
import { PaperPage } from '../../../renderer/features/paper/PaperPage.tsx';
import { renderIn } from '../session-mode/case-at.tsx';
import { deskWithPapers } from './desk-with-papers.ts';

afterEach(cleanup);

const document = 'rights-obligations-notice';
const path = '/cases/:caseId/paper/:document';
type Desk = Awaited<ReturnType<typeof deskWithPapers>>;

const show = async ({ app, caseId }: Desk, id = document) => {
  const view = renderIn(app as unknown as App, <PaperPage />, path, `/cases/${caseId}/paper/${id}`);
  await screen.findByRole('img', { name: /^第1页/ });
  return view;
};
const sheet = () => screen.getByRole('img', { name: /^第1页/ }).textContent ?? '';
const press = (name: string, within_: ReturnType<typeof within> | typeof screen = screen) =>
  fireEvent.click(within_.getByRole('button', { name }));
const openTexts = () => fireEvent.click(screen.getByRole('tab', { name: /^正文/ }));
const group = (name: string) => within(screen.getByRole('group', { name }));

async function reword(name: string, text: string) {
  press('修改', group(name));
  fireEvent.change(await group(name).findByLabelText('文字'), { target: { value: text } });
}

describe('正文', () => {
  it('a text changed in place is shown on the paper, marked, and put back with undo', async () => {
    await show(await deskWithPapers());
    openTexts();
    await reword('分项1', '可以选择调解员。');
    await waitFor(() => expect(sheet()).toContain('可以选择调解员。'));
    expect(group('分项1').getByText('已改动')).toBeTruthy();
    expect(screen.getByText(/改动1处/)).toBeTruthy();
    press('恢复原文', group('分项1'));
    await waitFor(() => expect(sheet()).not.toContain('可以选择调解员。'));
    press('撤销');
    await waitFor(() => expect(sheet()).toContain('可以选择调解员。'));
  });

  it('facts left as they stand still follow the case', async () => {
    const desk = await deskWithPapers();
    await show(desk);
    openTexts();
    const before = group('段落1').getByText(/^申请人张三/).textContent ?? '';
    await reword('段落1', before.replace('申请人', '职工'));
    await waitFor(() => expect(sheet()).toContain('职工张三'));
    await desk.change('party.edit', (w) =>
      w.update('parties', desk.applicantId, { body: { name: '张三丰' } }),
    );
    await waitFor(() => expect(sheet()).toContain('职工张三丰'));
  });

  it('is there again after the page was left, and is frozen with the paper', async () => {
    const desk = await deskWithPapers();
    const first = await show(desk);
    openTexts();
    await reword('分项1', '可以选择调解员。');
    first.unmount();
    await show(desk);
    await waitFor(() => expect(sheet()).toContain('可以选择调解员。'));
    press('制作（定稿）');
    await screen.findByText('这份文书已制作，内容不再随案件改动');
    expect(screen.queryByRole('tab', { name: /^正文/ })).toBeNull();
    expect(screen.getByText(/改动1处/)).toBeTruthy();
    const [paper] = await desk.db.papers.toArray();
    expect(Object.values(paper?.body.edits?.texts ?? {})).toEqual(['可以选择调解员。']);
  });

  it('an own clause is added, changed, removed and brought back', async () => {
    await show(await deskWithPapers());
    openTexts();
    expect(screen.queryByRole('button', { name: '加入条款' })).toBeNull();
    fireEvent.change(screen.getByLabelText('条款内容'), { target: { value: '请带{证件}。' } });
    press('添加条款');
    await waitFor(() => expect(sheet()).toContain('请带｛证件｝。'));
    press('修改', group('第1项'));
    fireEvent.change(screen.getByLabelText('条款内容'), { target: { value: '请带原件。' } });
    press('保存条款');
    await waitFor(() => expect(sheet()).toContain('请带原件。'));
    press('移除', group('第1项'));
    await waitFor(() => expect(sheet()).not.toContain('请带原件。'));
    press('撤销');
    await waitFor(() => expect(sheet()).toContain('请带原件。'));
  });

  it('a clause of the library comes with the facts it names', async () => {
    const desk = await deskWithPapers();
    await desk.wordings.addClause({
      active: true,
      title: '保密',
      text: '{applicant.name}与{respondent.name}对调解内容保密。',
      documents: [],
      bases: [],
    });
    await show(desk);
    openTexts();
    fireEvent.click(await screen.findByRole('button', { name: '加入条款' }));
    const item = await screen.findByRole('menuitem', { name: /^保密/ });
    expect(item.textContent).toContain('张三与北门电器配件有限公司对调解内容保密。');
    fireEvent.click(item);
    await waitFor(() => expect(sheet()).toContain('张三与北门电器配件有限公司对调解内容保密。'));
  });
});

describe('作废重出', () => {
  it('opens the next version with the changes and tells which one it replaces', async () => {
    const desk = await deskWithPapers();
    await show(desk);
    openTexts();
    await reword('分项1', '可以选择调解员。');
    await waitFor(() => expect(sheet()).toContain('可以选择调解员。'));
    press('制作（定稿）');
    await screen.findByText('这份文书已制作，内容不再随案件改动');
    press('作废重出');
    const dialog = within(await screen.findByRole('alertdialog'));
    fireEvent.change(await dialog.findByLabelText(/^作废原因/), { target: { value: '文字写错' } });
    press('作废重出', dialog);
    await screen.findByRole('button', { name: '制作（定稿）' });
    const versions = within(await screen.findByRole('region', { name: '版次' }));
    expect(versions.getByText(/^第1版，登记号1，.*改动1处.*作废：文字写错$/)).toBeTruthy();
    expect(versions.getByText('第2版，替代第1版，待制作')).toBeTruthy();
    await waitFor(() => expect(sheet()).toContain('可以选择调解员。'));
    press('制作（定稿）');
    await screen.findByText(/^第2版，登记号2，.*替代第1版，现行$/);
  });
});

describe('调解协议书', () => {
  it('its clauses are those of the agreement in draft, and nowhere else', async () => {
    const desk = await deskWithPapers();
    await show(desk, 'mediation-agreement');
    openTexts();
    expect(screen.getByText(/^补充条款随协议登记/)).toBeTruthy();
    expect(screen.queryByLabelText('条款内容')).toBeNull();
    await desk.change('agreement.draft', (w) =>
      w.create('agreements', {
        caseId: desk.caseId,
        state: 'draft',
        effectiveOn: null,
        partial: false,
        body: { facts: '', breachClause: '', remainingDisputes: '', releaseScope: '', copies: 3 },
      }),
    );
    fireEvent.change(await screen.findByLabelText('条款内容'), { target: { value: '双方对内容保密。' } });
    press('添加条款');
    await waitFor(() => expect(sheet()).toContain('（1）双方对内容保密。'));
    const [agreement] = await desk.db.agreements.toArray();
    expect(agreement?.body.extraClauses).toEqual(['双方对内容保密。']);
    expect(
      await desk.papers.ownWording({ caseId: desk.caseId, document: 'mediation-agreement', subjectId: null }),
    ).toBeNull();
  });
});
