// First: Dexie looks for the database of its window when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PaperActions, PaperStanding, PreparedPaper } from '../../../renderer/actions/paper-types.ts';
import { PaperPage } from '../../../renderer/features/paper/PaperPage.tsx';
import type { Page, TextRun } from '../../../shared/documents/layout/page.ts';
import { caseAt, renderIn } from '../session-mode/case-at.tsx';

afterEach(cleanup);

const run = (text: string, given: Partial<TextRun> = {}): TextRun => ({
  kind: 'text',
  text,
  font: 'regular',
  size: 16,
  x: 80,
  y: 120,
  xs: Array.from(text, (_, i) => 80 + i * 16),
  tracking: 0,
  stretch: 1,
  width: 160,
  ...given,
});
const page = (ops: Page['ops']): Page => ({ width: 595.28, height: 841.89, ops });

const whole: PreparedPaper = {
  title: '调解协议书',
  facts: {},
  missing: [],
  filled: [{ path: 'agreement.facts', zh: '争议主要事实', section: 'agreement', text: '8月至10月工资未付' }],
  missingCharacters: [],
  pages: [page([run('调解协议书', { font: 'bold' })]), page([run('第二页')])],
};

/** The document page over actions whose paper is what the test hands in. */
async function opened(prepared: PreparedPaper, standing: Partial<PaperStanding> = {}) {
  const papers = {
    standings: vi.fn<PaperActions['standings']>(async (_, issued) => [
      {
        document: 'mediation-agreement',
        zh: '调解协议书',
        en: 'Mediation agreement',
        subjectId: null,
        subject: null,
        need: 'required',
        due: true,
        missing: prepared.missing,
        issued: issued.find((paper) => paper.state === 'issued') ?? null,
        ...standing,
      },
    ]),
    prepare: vi.fn(async () => prepared),
    reopen: vi.fn(async () => prepared),
    ownWording: vi.fn(async () => null),
    keepWording: vi.fn(async () => undefined),
    issue: vi.fn(async (): Promise<string> => ''),
    discard: vi.fn(async (_id: string, _reason: string) => undefined),
    savePdf: vi.fn(async () => ({ name: '调解协议书.pdf', place: '文档/和解台', token: 't' })),
    saveDocx: vi.fn(async () => ({ name: '调解协议书.docx', place: '文档/和解台', token: 'w' })),
    reveal: vi.fn(async () => undefined),
  };
  const desk = await caseAt('agreementDraft', { papers: papers as unknown as PaperActions });
  papers.issue.mockImplementation(() =>
    desk.change('paper.issue', (w) =>
      w.create('papers', {
        caseId: desk.caseId,
        document: 'mediation-agreement',
        templateVersion: 1,
        state: 'issued',
        issuedOn: '2026-11-20',
        subjectId: null,
        subject: null,
        body: {
          title: '调解协议书',
          facts: {},
          sha256: '',
          bytes: 0,
          printedAt: [],
          savedAs: '',
          issuedById: desk.meId,
        },
      }),
    ),
  );
  papers.discard.mockImplementation(async (id) => {
    await desk.change('paper.void', (w) => w.update('papers', id, { state: 'void' }));
  });
  const path = '/cases/:caseId/paper/:document';
  renderIn(desk.app, <PaperPage />, path, `/cases/${desk.caseId}/paper/mediation-agreement`);
  await screen.findByRole('img', { name: /^第1页/ });
  return { ...desk, papers };
}

const button = (name: string) => screen.getByRole('button', { name }) as HTMLButtonElement;

describe('文书页', () => {
  it('lists what is missing first, each with its place, and keeps 制作 closed', async () => {
    const missing = [
      { path: 'respondent.legalRep.name', zh: '法定代表人', section: 'parties' },
      { path: 'agreement.breachClause', zh: '逾期责任', section: 'agreement' },
    ];
    const { caseId } = await opened({ ...whole, missing });
    const facts = within(screen.getByRole('region', { name: '文书所需内容' }));
    expect(facts.getByText('缺 2 项，补齐后可以制作')).toBeTruthy();
    expect(facts.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['法定代表人', `/cases/${caseId}?section=parties`],
      ['逾期责任', `/cases/${caseId}?section=agreement`],
      ['争议主要事实', `/cases/${caseId}?section=agreement`],
    ]);
    expect(button('制作（定稿）').disabled).toBe(true);
    expect(button('打印').disabled).toBe(true);
    expect(button('存为PDF').disabled).toBe(true);
    expect(button('存为Word').disabled).toBe(true);
  });

  it('shows every page with its number', async () => {
    await opened(whole);
    expect(screen.getAllByRole('img').map((sheet) => sheet.getAttribute('aria-label'))).toEqual([
      '第1页，共2页',
      '第2页，共2页',
    ]);
    expect(screen.getByText('共2页')).toBeTruthy();
  });

  it('a character no font has is named with its code point and keeps 制作 closed', async () => {
    await opened({ ...whole, missingCharacters: [{ char: '𬭎', codePoint: 'U+2CB4E' }] });
    expect(screen.getByText('“𬭎” U+2CB4E')).toBeTruthy();
    expect(button('制作（定稿）').disabled).toBe(true);
  });

  it('is not made before its step', async () => {
    await opened(whole, { due: false });
    expect(button('制作（定稿）').disabled).toBe(true);
    expect(screen.getByText('未到此步')).toBeTruthy();
  });

  it('once made it is frozen, says where it is saved, and can be voided with a reason', async () => {
    const { papers } = await opened(whole);
    fireEvent.click(button('制作（定稿）'));
    await screen.findByText('这份文书已制作，内容不再随案件改动');
    expect(papers.reopen).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: '制作（定稿）' })).toBeNull();
    fireEvent.click(button('存为PDF'));
    await screen.findByText('“调解协议书.pdf”已保存在 文档/和解台');
    fireEvent.click(button('打开文件夹'));
    expect(papers.reveal).toHaveBeenCalledWith('t');
    await waitFor(() => expect(button('存为Word').disabled).toBe(false));
    fireEvent.click(button('存为Word'));
    await screen.findByText('“调解协议书.docx”已保存在 文档/和解台');
    expect(papers.saveDocx).toHaveBeenCalledWith(expect.any(String));
    fireEvent.click(button('作废重出'));
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.click(within(dialog).getByRole('button', { name: '作废重出' }));
    expect(papers.discard).not.toHaveBeenCalled();
    fireEvent.change(await within(dialog).findByLabelText(/^作废原因/), { target: { value: '金额写错' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '作废重出' }));
    await waitFor(() => expect(papers.discard).toHaveBeenCalledWith(expect.any(String), '金额写错'));
    await screen.findByRole('button', { name: '制作（定稿）' });
  });
});

describe('页面绘制', () => {
  const texts = () => [...screen.getByRole('img', { name: /^第1页/ }).querySelectorAll('text')];

  it('puts every glyph where paper has it, bold in its weight', async () => {
    await opened({ ...whole, pages: [page([run('甲乙', { font: 'bold' })])] });
    expect(
      texts().map((text) => [text.textContent, text.getAttribute('x'), text.getAttribute('font-weight')]),
    ).toEqual([['甲乙', '80 96', '700']]);
  });

  it('places characters outside the basic plane one by one', async () => {
    await opened({ ...whole, pages: [page([run('𬭎𬬭')])] });
    expect(texts().map((text) => [text.textContent, text.getAttribute('x')])).toEqual([
      ['𬭎', '80'],
      ['𬬭', '96'],
    ]);
  });

  it('stretches a dash to two em at its place', async () => {
    await opened({ ...whole, pages: [page([run('—', { stretch: 2 })])] });
    expect(texts()[0]?.getAttribute('transform')).toBe('translate(80 120) scale(2 1)');
  });
});
