import { describe, expect, it } from 'vitest';
import { officeWording } from '../../../renderer/actions/office-wording.ts';
import { anyTemplateOf } from '../../../shared/documents/office-texts/family.ts';
import { startingClauses } from '../../../shared/documents/office-texts/starting-clauses.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { freeTexts } from '../../../shared/documents/wording/places.ts';
import { officeTextsDesk, textOf } from '../settings/office-texts-desk.ts';

const notice = 'acceptance-notice';
const free = freeTexts(anyTemplateOf(notice) as Template);
const due = free.find(({ text }) => text.includes('deadline.mediationDue?'));
const duePlace = due?.place ?? '';
const ownDue = '**调解期限。**本案应当在{deadline.mediationDue?8}前办结；逾期视为调解不成。';

const clause = (patch: { title?: string; text?: string; documents?: string[]; active?: boolean } = {}) => ({
  title: '保密',
  text: '双方对{case.no?10}一案保密。',
  documents: [],
  bases: [],
  active: true,
  ...patch,
});

describe('条款库', () => {
  it('keeps its order, what is switched off and what was removed come back', async () => {
    const { wordings } = await officeTextsDesk();
    const first = await wordings.addClause(clause({ title: '甲' }));
    const second = await wordings.addClause(clause({ title: '乙' }));
    const titles = async () => (await wordings.clauses()).map(({ body }) => body.title);
    expect(await titles()).toEqual(['甲', '乙']);
    await wordings.orderClauses([second, first]);
    expect(await titles()).toEqual(['乙', '甲']);
    await wordings.removeClause(second, '不用了');
    expect(await titles()).toEqual(['甲']);
    await wordings.restoreClause(second);
    expect(await titles()).toEqual(['乙', '甲']);
    await wordings.setClauseActive(first, false);
    expect((await wordings.clausesFor('mediation-agreement')).map(({ body }) => body.title)).toEqual(['乙']);
  });

  it('offers a document the clauses meant for it, and none that names what it does not know', async () => {
    const { wordings } = await officeTextsDesk();
    await wordings.addClause(clause({ title: '全部' }));
    await wordings.addClause(clause({ title: '只给协议', documents: ['mediation-agreement'] }));
    await wordings.addClause(clause({ title: '不认识的内容', text: '见{no.such}。' }));
    const titles = async (document: string) =>
      (await wordings.clausesFor(document)).map(({ body }) => body.title);
    expect(await titles('mediation-agreement')).toEqual(['全部', '只给协议']);
    expect(await titles(notice)).toEqual(['全部']);
    // A round has no 案号 of mediation, but its papers are filed under case.no; the day of mediation it does not know.
    await wordings.addClause(clause({ title: '期限', text: '于{deadline.mediationDue}前。' }));
    expect(await titles('offer-reply')).not.toContain('期限');
  });

  it('refuses a clause that says nothing', async () => {
    const { wordings, db } = await officeTextsDesk();
    await expect(wordings.addClause(clause({ text: '  ' }))).rejects.toMatchObject({
      zh: expect.stringContaining('标题和内容'),
    });
    expect(await db.clauses.count()).toBe(0);
  });

  it('takes only the starting clauses that were chosen', async () => {
    const { wordings } = await officeTextsDesk();
    const [one, , three] = startingClauses;
    await wordings.takeStarting([one?.title ?? '', three?.title ?? '']);
    const kept = await wordings.clauses();
    expect(kept.map(({ body }) => body.title)).toEqual([one?.title, three?.title]);
    expect(kept[1]?.body.bases).toEqual(three?.bases);
  });
});

describe('本单位用语', () => {
  it('is what papers are made with, and only what differs is kept', async () => {
    const { wordings, db, personId } = await officeTextsDesk();
    const all = Object.fromEntries(free.map(({ place, text }) => [place, text]));
    await wordings.setWording(notice, { texts: { ...all, [duePlace]: ownDue }, note: ' 按区里的格式 ' });
    const row = await wordings.wordingOf(notice);
    expect(row?.body).toMatchObject({
      texts: { [duePlace]: ownDue },
      standards: { [duePlace]: due?.text },
      note: '按区里的格式',
      changedById: personId,
    });
    expect(await officeWording(db, notice)).toEqual({ texts: { [duePlace]: ownDue }, clauses: [] });
    expect(await officeWording(db, 'meeting-notice')).toBeNull();
  });

  it('goes back to the standard text by text and as a whole, which can be undone', async () => {
    const { wordings } = await officeTextsDesk();
    const other = free.find(({ place }) => place !== duePlace)?.place ?? '';
    await wordings.setWording(notice, {
      texts: { [duePlace]: ownDue, [other]: '致{applicant.name}、{respondent.name}：' },
      note: '',
    });
    await wordings.setWording(notice, { texts: { [duePlace]: ownDue }, note: '' });
    expect(Object.keys((await wordings.officeWording(notice))?.texts ?? {})).toEqual([duePlace]);
    const id = await wordings.backToStandard(notice);
    expect(await wordings.officeWording(notice)).toBeNull();
    await wordings.restoreWording(id ?? '');
    expect(await wordings.officeWording(notice)).not.toBeNull();
    await wordings.setWording(notice, { texts: {}, note: '' });
    expect(await wordings.wordings()).toEqual([]);
  });

  it('refuses a text that names nothing known, or no longer says what the paper must say', async () => {
    const { wordings, db } = await officeTextsDesk();
    await expect(
      wordings.setWording(notice, {
        texts: { [duePlace]: '至{没有的内容}止。{deadline.mediationDue}' },
        note: '',
      }),
    ).rejects.toMatchObject({
      zh: expect.stringContaining('没有的内容'),
    });
    await expect(
      wordings.setWording(notice, { texts: { [duePlace]: '期限另行通知。' }, note: '' }),
    ).rejects.toMatchObject({
      zh: expect.stringContaining('调解期限届满日'),
    });
    expect(await db.paperWordings.count()).toBe(0);
  });

  it('is not printed where the standard text it replaced is no longer there', async () => {
    const { wordings, db } = await officeTextsDesk();
    await wordings.setWording(notice, { texts: { [duePlace]: ownDue }, note: '' });
    const row = await wordings.wordingOf(notice);
    // As if it had been written over an earlier version of the template.
    await db.paperWordings.update(row?.id ?? '', {
      templateVersion: 1,
      'body.standards': { [duePlace]: '从前的原文。' },
    } as never);
    expect(await officeWording(db, notice)).toBeNull();
  });

  it('is tried on with the sample, under the head of the office', async () => {
    const { wordings, office, officeId } = await officeTextsDesk();
    await office.updateOffice(officeId, {
      body: { letterhead: '示例镇总工会', phone: '0574-1234', sealMark: 'mark' },
    });
    const paper = await wordings.tryOn(notice, {
      texts: { [duePlace]: ownDue },
      clauses: ['另请注意{org.phone}。'],
    });
    const text = textOf(paper);
    expect(text).toContain('示例镇总工会');
    expect(text).toContain('0574-1234');
    expect(text).toContain('〔盖章〕');
    expect(text).toContain('前办结；逾期视为调解不成');
  });
});

describe('用语包', () => {
  it('carries clauses and wordings to another office; the same file taken twice changes nothing', async () => {
    const here = await officeTextsDesk();
    await here.wordings.addClause(clause());
    await here.wordings.setWording(notice, { texts: { [duePlace]: ownDue }, note: '区里的格式' });
    const out = await here.wordings.exportPack('甲调解中心');
    expect(out).toMatchObject({ clauses: 1, wordings: 1 });
    const text = here.saved.at(-1)?.text ?? '';

    const there = await officeTextsDesk();
    const plan = await there.wordings.planPack(text);
    expect(plan).toMatchObject({ office: '甲调解中心', exportedOn: '2026-11-21' });
    expect(plan.steps.map(({ of, kind }) => [of, kind])).toEqual([
      ['clause', 'fresh'],
      ['wording', 'fresh'],
    ]);
    expect(await there.db.clauses.count()).toBe(0);
    expect(await there.wordings.importPack(plan.steps)).toBe(2);
    expect(await officeWording(there.db, notice)).toEqual({ texts: { [duePlace]: ownDue }, clauses: [] });
    const again = await there.wordings.planPack(text);
    expect(again.steps.map(({ kind }) => kind)).toEqual(['same', 'same']);
    expect(await there.wordings.importPack(again.steps)).toBe(0);
  });

  it('tells what it would replace, and what this program cannot use', async () => {
    const here = await officeTextsDesk();
    await here.wordings.addClause(clause());
    await here.wordings.setWording(notice, { texts: { [duePlace]: ownDue }, note: '' });
    await here.wordings.exportPack('甲');
    const pack = JSON.parse(here.saved.at(-1)?.text ?? '');
    pack.clauses[0].text = '改过的保密条款。';
    pack.wordings[0].texts[duePlace] = '期限另行通知。';
    pack.wordings.push({ ...pack.wordings[0], document: 'not-a-document' });
    const { steps } = await here.wordings.planPack(JSON.stringify(pack));
    expect(steps.map(({ kind }) => kind)).toEqual(['replace', 'unfit', 'unfit']);
    expect(steps[1]).toMatchObject({ faults: [{ code: 'needed-gone' }] });
    expect(await here.wordings.importPack(steps)).toBe(1);
    expect((await here.wordings.clauses()).map(({ body }) => body.text)).toEqual(['改过的保密条款。']);
    expect(await here.wordings.officeWording(notice)).toEqual({ texts: { [duePlace]: ownDue }, clauses: [] });
  });

  it.each([
    ['{"a":', '读不出来'],
    ['{"format":"hejie-case","version":1}', '不是用语包'],
    ['{"format":"hejie-office-texts","version":9}', '更新的版本'],
    [
      '{"format":"hejie-office-texts","version":1,"clauses":[{"id":"x","title":"","text":"t","documents":[]}],"wordings":[]}',
      'clauses.0.title',
    ],
  ])('refuses a bad file in words: %s', async (text, words) => {
    const { wordings, db } = await officeTextsDesk();
    await expect(wordings.planPack(text)).rejects.toMatchObject({ zh: expect.stringContaining(words) });
    expect(await db.clauses.count()).toBe(0);
  });
});
