import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { templateOf } from '../../../shared/documents/catalogue.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { freeTexts } from '../../../shared/documents/wording/places.ts';
import { deskWithPapers, wordsOn } from '../paper/desk-with-papers.ts';

const document = 'rights-obligations-notice';
const template = templateOf(document) as Template;
const [first, second] = freeTexts(template).filter(({ kind }) => kind === 'item');
const place = first?.place ?? '';

async function desk() {
  const made = await deskWithPapers();
  const which = { caseId: made.caseId, document, subjectId: null };
  return { ...made, which, paperOf: (id: string) => made.db.papers.get(id) };
}

describe('改动的文书', () => {
  it('what was changed is kept with the paper and drawn from it again, in PDF and in Word', async () => {
    const { papers, which, paperOf, kept } = await desk();
    const own = {
      texts: { [place]: '可以选择调解员，{applicant.name}可以要求更换。' },
      clauses: ['请带身份证原件。'],
    };
    const id = await papers.issue({ ...which, own });
    const paper = await paperOf(id);
    expect(paper?.body.edits).toEqual({ ...own, own: [place] });
    expect(kept[0]?.wording).toEqual(own);
    await papers.saveDocx(id);
    expect(kept[1]).toMatchObject({ version: template.version, wording: own });
    const words = wordsOn((await papers.reopen(paper as NonNullable<typeof paper>)).pages);
    expect(words).toContain('可以选择调解员，张三可以要求更换。');
    expect(words).toContain('请带身份证原件。');
    expect(words).not.toContain(first?.text);
  });

  it('a draft is printed and issued without being handed in, then it is gone', async () => {
    const { papers, which, paperOf } = await desk();
    await papers.keepWording(which, { texts: { [place]: '另一种说法。' }, clauses: [], lost: [] });
    expect(wordsOn((await papers.prepare(which)).pages)).toContain('另一种说法。');
    const paper = await paperOf(await papers.issue(which));
    expect(paper?.body.edits?.texts).toEqual({ [place]: '另一种说法。' });
    expect(await papers.ownWording(which)).toBeNull();
  });

  it('a paper as the template has it keeps no wording', async () => {
    const { papers, which, paperOf } = await desk();
    expect((await paperOf(await papers.issue(which)))?.body.edits).toBeNull();
  });

  it('a needed fact that is no longer said keeps it from being made', async () => {
    const { papers, caseId, db } = await desk();
    const own = {
      texts: Object.fromEntries(
        freeTexts(templateOf('acceptance-notice') as Template).map((one) => [one.place, '见附页。']),
      ),
      clauses: [],
    };
    const notice = { caseId, document: 'acceptance-notice', subjectId: null };
    const { wording } = await papers.prepare({ ...notice, own });
    expect(wording?.faults.map(({ zh }) => zh).join()).toContain('受理日期');
    await expect(papers.issue({ ...notice, own })).rejects.toThrow('还不能制作');
    expect(await db.papers.count()).toBe(0);
  });

  it('what the office says stands under what was changed on the paper, and both are frozen', async () => {
    const { papers, wordings, which, paperOf } = await desk();
    await wordings.setWording(document, {
      texts: { [place]: '本会的说法。', [second?.place ?? '']: '本会的另一说法。' },
      note: '',
    });
    const id = await papers.issue({ ...which, own: { texts: { [place]: '本案的说法。' }, clauses: [] } });
    await wordings.backToStandard(document);
    const paper = await paperOf(id);
    expect(paper?.body.edits?.own).toEqual([place]);
    const words = wordsOn((await papers.reopen(paper as NonNullable<typeof paper>)).pages);
    expect(words).toContain('本案的说法。');
    expect(words).toContain('本会的另一说法。');
  });
});

describe('作废重出', () => {
  it('voids with the reason, brings the changes along and makes the next version', async () => {
    const { papers, wordings, which, paperOf } = await desk();
    await wordings.setWording(document, { texts: { [second?.place ?? '']: '本会的说法。' }, note: '' });
    const own = { texts: { [place]: '写错的说法。' }, clauses: ['条款一。'] };
    const first = await papers.issue({ ...which, own });
    await papers.discard(first, '说法写错');
    expect(await paperOf(first)).toMatchObject({
      state: 'void',
      body: { voided: { on: '2026-11-20', reason: '说法写错' } },
    });
    // The office's own wording is not taken for a change of this paper.
    expect(await papers.ownWording(which)).toEqual({ ...own, lost: [] });
    const second_ = await papers.issue({ ...which, own: { ...own, texts: { [place]: '改正的说法。' } } });
    expect(await paperOf(second_)).toMatchObject({
      state: 'issued',
      body: { replacesId: first, registerNo: 2, edits: { texts: { [place]: '改正的说法。' } } },
    });
    await papers.discard(second_, '再改');
    const third = await papers.issue(which);
    expect((await paperOf(third))?.body.replacesId).toBe(second_);
  });

  it('a paper is voided once', async () => {
    const { papers, which } = await desk();
    const id = await papers.issue(which);
    await papers.discard(id, '写错');
    await expect(papers.discard(id, '写错')).rejects.toThrow('已作废');
  });

  it('a paper made while another is in force replaces nothing', async () => {
    const { papers, which, paperOf } = await desk();
    await papers.issue(which);
    expect((await paperOf(await papers.issue(which)))?.body.replacesId).toBeNull();
  });
});

describe('模板版本', () => {
  it('a paper of an earlier version opens as it was then', async () => {
    const { papers, caseId, paperOf, change } = await desk();
    const agreement = { caseId, document: 'mediator-assignment', subjectId: null };
    const id = await papers.issue(agreement);
    const now = wordsOn((await papers.reopen((await paperOf(id)) as never)).pages);
    await change('paper.void', (w) => w.update('papers', id, { templateVersion: 1 }));
    const then = wordsOn((await papers.reopen((await paperOf(id)) as never)).pages);
    expect(now).toContain('角色');
    expect(then).not.toContain('角色');
  });

  it('one of a newer program is told apart from a broken one; its PDF can still be had', async () => {
    const { papers, which, paperOf, change } = await desk();
    const id = await papers.issue(which);
    await change('paper.void', (w) => w.update('papers', id, { templateVersion: 99 }));
    const paper = await paperOf(id);
    await expect(async () => papers.reopen(paper as NonNullable<typeof paper>)).rejects.toThrow(
      '按第99版模板制作，本程序没有这一版',
    );
    await expect(papers.savePdf(id)).resolves.toMatchObject({ token: 't' });
  });

  it('a draft of an earlier version keeps what has no place any more', async () => {
    const { papers, caseId, db } = await desk();
    const which = { caseId, document: 'mediation-agreement', subjectId: null };
    const old = freeTexts(templateOf('mediation-agreement', 1) as Template);
    const now = freeTexts(templateOf('mediation-agreement') as Template);
    const moved = old.find(({ text }) => text.startsWith('经调解，双方在平等自愿'));
    await db.local_drafts.put({
      id: `wording:${caseId}:mediation-agreement`,
      kind: 'form',
      savedAt: '',
      value: { version: 1, texts: { [moved?.place ?? '']: '双方达成：', '99': '没有位置' }, clauses: ['甲'] },
    });
    const there = now.find(({ text }) => text === moved?.text)?.place ?? '';
    expect(there).not.toBe(moved?.place);
    expect(await papers.ownWording(which)).toEqual({
      texts: { [there]: '双方达成：' },
      clauses: ['甲'],
      lost: ['没有位置'],
    });
  });
});
