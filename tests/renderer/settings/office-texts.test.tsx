import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ClausesPage } from '../../../renderer/features/office-texts/clauses/ClausesPage.tsx';
import { TemplateListPage } from '../../../renderer/features/office-texts/wording/TemplateListPage.tsx';
import { TemplatePage } from '../../../renderer/features/office-texts/wording/TemplatePage.tsx';
import { LangContext } from '../../../renderer/text/text.ts';
import { anyTemplateOf } from '../../../shared/documents/office-texts/family.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { freeTexts } from '../../../shared/documents/wording/places.ts';
import type { Wording } from '../../../shared/documents/wording/wording.ts';
import { fakeApp, renderAt } from '../frame/fake-app.tsx';
import { officeTextsDesk } from './office-texts-desk.ts';

configure({ asyncUtilTimeout: 8000 });
afterEach(cleanup);

const notice = 'acceptance-notice';
const due = freeTexts(anyTemplateOf(notice) as Template).find(({ text }) =>
  text.includes('deadline.mediationDue?'),
);
const duePlace = due?.place ?? '';
const ownDue = '**办理期限。**于{deadline.mediationDue}前办结。';

type Desk = Awaited<ReturnType<typeof officeTextsDesk>>;

/** A page of the office's texts over the real actions; what is tried on is told instead of drawn. */
function open(desk: Desk, page: ReactElement, path: string, address = path) {
  const tried: Wording[] = [];
  const wordings = {
    ...desk.wordings,
    tryOn: async (_document: string, wording: Wording) => {
      tried.push(wording);
      return { title: '', facts: {}, missing: [], missingCharacters: [], pages: [] };
    },
  };
  renderAt(fakeApp([], { wordings, drafts: desk.drafts, papers: {} }), page, path, address);
  return tried;
}
const openNotice = (desk: Desk) =>
  open(desk, <TemplatePage />, '/settings/templates/:document', `/settings/templates/${notice}`);
const dueCard = () => screen.findByRole('region', { name: /^分项 (调解期限|\*\*调解期限)/ });
const press = (name: string | RegExp, at: HTMLElement = document.body) =>
  fireEvent.click(within(at).getByRole('button', { name }));
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('条款库', () => {
  it('begins empty, and takes only what is ticked', async () => {
    const desk = await officeTextsDesk();
    open(desk, <ClausesPage />, '/settings/clauses');
    await screen.findByText('还没有条款');
    expect(await desk.wordings.clauses()).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: '保密' }));
    press('加入选中的1条');
    await screen.findByRole('row', { name: /保密/ });
    expect((await desk.wordings.clauses()).map(({ body }) => body.title)).toEqual(['保密']);
    // The mark of a citation from memory goes with it.
    expect(screen.getByText('凭记忆')).toBeTruthy();
  });

  it('says what cannot be inserted, and keeps the clause from being saved until it is mended', async () => {
    const desk = await officeTextsDesk();
    open(desk, <ClausesPage />, '/settings/clauses');
    await screen.findByText('还没有条款');
    press('新增条款');
    const dialog = await screen.findByRole('dialog');
    type(within(dialog).getByLabelText(/标题/), '提示');
    type(within(dialog).getByLabelText(/条款内容/), '请{案件·随便什么}。');
    await within(dialog).findByText(/“{案件·随便什么}”不是可以插入的内容/);
    const save = within(dialog).getByRole('button', { name: '保存' }) as HTMLButtonElement;
    expect(save.disabled).toBe(true);
    type(within(dialog).getByLabelText(/条款内容/), '请');
    type(within(dialog).getByLabelText('插入案件内容'), '申请人');
    await within(dialog).findByText(/请陈建国等11人/);
    fireEvent.click(save);
    await screen.findByRole('row', { name: /提示/ });
    expect((await desk.wordings.clauses())[0]?.body.text).toBe('请{applicant.name}');
  });

  it('narrowed to a document shows what is for it and for all', async () => {
    const desk = await officeTextsDesk();
    const clause = (title: string, documents: string[]) =>
      desk.wordings.addClause({ title, text: '内容。', documents, bases: [], active: true });
    await clause('全部用', []);
    await clause('通知用', [notice]);
    await clause('协议用', ['mediation-agreement']);
    open(desk, <ClausesPage />, '/settings/clauses');
    await screen.findByRole('row', { name: /协议用/ });
    type(screen.getByLabelText('适用文书'), notice);
    await waitFor(() => expect(screen.queryByRole('row', { name: /协议用/ })).toBeNull());
    expect(screen.getByRole('row', { name: /全部用/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /通知用/ })).toBeTruthy();
  });
});

describe('文书用语', () => {
  it('a text is reworded with names instead of paths, tried on and saved', async () => {
    const desk = await officeTextsDesk();
    const tried = openNotice(desk);
    const card = await dueCard();
    press('改写', card);
    type(await within(card).findByLabelText('本单位用语'), '**办理期限。**于{调解期限届满日}前办结。');
    await waitFor(() => expect(tried.at(-1)?.texts).toEqual({ [duePlace]: ownDue }));
    press('保存为本单位用语');
    await screen.findByText(/本单位用语（改了1处）/);
    await waitFor(async () =>
      expect((await desk.wordings.officeWording(notice))?.texts).toEqual({ [duePlace]: ownDue }),
    );
  });

  it('a paper that no longer says what it must is told and not saved', async () => {
    const desk = await officeTextsDesk();
    openNotice(desk);
    const card = await dueCard();
    press('改写', card);
    type(await within(card).findByLabelText('本单位用语'), '期限另行通知。');
    await screen.findByText(/必备内容“调解期限届满日”没有写在文书里/);
    const save = screen.getByRole('button', { name: '保存为本单位用语' }) as HTMLButtonElement;
    expect(save.disabled).toBe(true);
    press('恢复标准', card);
    await waitFor(() => expect(screen.queryByText(/必备内容/)).toBeNull());
  });

  it('a text put back to the standard can be taken up again, what else was typed meanwhile stays', async () => {
    const desk = await officeTextsDesk();
    await desk.wordings.setWording(notice, { texts: { [duePlace]: ownDue }, note: '' });
    openNotice(desk);
    const card = await dueCard();
    press('恢复标准', card);
    await waitFor(() => expect(within(card).queryByLabelText('本单位用语')).toBeNull());
    type(screen.getByLabelText(/^说明/), '先试试');
    press('撤销');
    await within(card).findByDisplayValue('**办理期限。**于{调解期限届满日}前办结。');
    expect(screen.getByDisplayValue('先试试')).toBeTruthy();
  });

  it('a newer template whose reworded texts stayed the same is told, and the own wording holds', async () => {
    const desk = await officeTextsDesk();
    await desk.wordings.setWording(notice, { texts: { [duePlace]: ownDue }, note: '' });
    const row = await desk.wordings.wordingOf(notice);
    await desk.db.paperWordings.put({ ...row, templateVersion: 0 } as never);
    openNotice(desk);
    await screen.findByText(/标准用语从第0版更新到第\d版/);
    expect(await screen.findByText(/本单位用语（改了1处）/)).toBeTruthy();
  });

  it('what was typed is there again after the page was left', async () => {
    const desk = await officeTextsDesk();
    openNotice(desk);
    const card = await dueCard();
    press('改写', card);
    type(await within(card).findByLabelText('本单位用语'), '写到一半{调解期限届满日}');
    cleanup();
    openNotice(desk);
    expect(await screen.findByDisplayValue('写到一半{调解期限届满日}')).toBeTruthy();
    await screen.findByText(/有没有保存的改动/);
  });

  it('own texts that lost their standard are listed, kept when saving, and dropped when told', async () => {
    const desk = await officeTextsDesk();
    await desk.wordings.setWording(notice, { texts: { [duePlace]: ownDue }, note: '' });
    const row = await desk.wordings.wordingOf(notice);
    await desk.db.paperWordings.put({
      ...row,
      body: { ...row?.body, standards: { [duePlace]: '从前的原文。' } },
    } as never);
    openNotice(desk);
    await screen.findByText(/有1处改写找不到原来的文字/);
    type(screen.getByLabelText(/^说明/), '看过');
    press('保存为本单位用语');
    await waitFor(async () => expect((await desk.wordings.wordingOf(notice))?.body.note).toBe('看过'));
    expect((await desk.wordings.wordingOf(notice))?.body.texts).toEqual({ [duePlace]: ownDue });
    fireEvent.click(await screen.findByRole('button', { name: '不再保留' }));
    press('保存为本单位用语');
    await waitFor(async () => expect(await desk.wordings.wordingOf(notice)).toBeNull());
  });

  it('the list tells which documents are worded the office’s way, and finds them', async () => {
    const desk = await officeTextsDesk();
    await desk.wordings.setWording(notice, { texts: { [duePlace]: ownDue }, note: '按区里的格式' });
    open(desk, <TemplateListPage />, '/settings/templates');
    const row = await screen.findByRole('row', { name: /^受理通知书/ });
    expect(row.textContent).toContain('改了1处');
    expect(row.textContent).toContain('按区里的格式');
    type(screen.getByLabelText('显示'), 'own');
    await waitFor(() => expect(screen.getAllByRole('link', { name: /书|表|录/ }).length).toBeLessThan(3));
    expect(screen.getByText(/列出1种/)).toBeTruthy();
  });
});

describe('文书用语 on an English desk', () => {
  it('facts keep the Chinese names they have in papers, which is explained once; a Chinese desk needs no word of it', async () => {
    const desk = await officeTextsDesk();
    const page = (
      <LangContext value="en">
        <TemplatePage />
      </LangContext>
    );
    open(desk, page, '/settings/templates/:document', `/settings/templates/${notice}`);
    expect(await screen.findAllByText(/^The papers are Chinese:/)).toHaveLength(1);
    expect(screen.getAllByText(/Used when “[^”]+”/).length).toBeGreaterThan(0);
    cleanup();
    openNotice(desk);
    await dueCard();
    expect(screen.queryByText(/^The papers are Chinese:/)).toBeNull();
  });
});

describe('用语包', () => {
  it('what would replace own texts is shown beside them, and only taken when ticked', async () => {
    const desk = await officeTextsDesk();
    await desk.wordings.addClause({
      title: '保密',
      text: '我们的话。',
      documents: [],
      bases: [],
      active: true,
    });
    await desk.wordings.exportPack('甲');
    const pack = JSON.parse(desk.saved.at(-1)?.text ?? '');
    pack.clauses[0].text = '他们的话。';
    pack.clauses.push({ ...pack.clauses[0], id: 'new', title: '新的', text: '新的话。' });
    open(desk, <TemplateListPage />, '/settings/templates');
    const file = new File([JSON.stringify(pack)], 'pack.json', { type: 'application/json' });
    fireEvent.change(await screen.findByLabelText('导入用语包', { selector: 'input' }), {
      target: { files: [file] },
    });
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('我们的话。')).toBeTruthy();
    expect(within(dialog).getByText('他们的话。')).toBeTruthy();
    press('导入选中的1项', dialog);
    await waitFor(async () =>
      expect((await desk.wordings.clauses()).map(({ body }) => body.text)).toEqual([
        '我们的话。',
        '新的话。',
      ]),
    );
  });
});
