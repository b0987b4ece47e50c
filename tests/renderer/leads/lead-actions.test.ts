import { describe, expect, it } from 'vitest';
import type { LeadQuery } from '../../../renderer/actions/lead-reads.ts';
import { NotAllowed } from '../../../renderer/actions/needs.ts';
import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { blankOrder } from '../../../shared/mediation/leads/blank-lead.ts';
import type { Disposal } from '../../../shared/mediation/leads/lead-steps.ts';
import { call, leadDesk } from './lead-desk.tsx';

const today = day('2026-11-20');
const disposal = (patch: Partial<Disposal> = {}): Disposal => ({
  disposition: 'answered',
  on: today,
  reply: '可以申请调解',
  transferTo: '',
  transferNote: '',
  feedbackDueOn: null,
  duplicateOfId: null,
  ...patch,
});
const query = (patch: Partial<LeadQuery> = {}): LeadQuery => ({
  state: null,
  kind: null,
  channel: null,
  grade: null,
  dueTo: null,
  personId: null,
  text: '',
  most: 50,
  reach: 1000,
  ...patch,
});

describe('登记诉求', () => {
  it('hands out numbers of their own and works the days out with the row', async () => {
    const { app } = await leadDesk();
    const first = await app.leads.create(call({ kind: 'petition', channel: 'letter' }));
    const second = await app.leads.create(call());
    expect(await app.leadList.get(first)).toMatchObject({
      state: 'registered',
      receivedOn: '2026-11-19',
      dueOn: '2026-12-04',
      nextDueOn: '2026-12-04',
      nextDueId: 'petition-written-notice-15d',
      body: { no: '诉〔2026〕0001' },
    });
    expect(await app.leadList.get(second)).toMatchObject({ nextDueOn: null, body: { no: '诉〔2026〕0002' } });
  });

  it('says so when nothing at all was said, and hands out no number', async () => {
    const { app, db, officeId } = await leadDesk();
    const empty = call({}, { name: ' ', phone: '', employerName: '', summary: '' });
    await expect(app.leads.create(empty)).rejects.toThrow(NotAllowed);
    expect((await db.offices.get(officeId))?.body.counters).toEqual({});
  });

  it('moving the receipt moves the days with it', async () => {
    const { app } = await leadDesk();
    const id = await app.leads.create(call({ kind: 'petition', channel: 'letter' }));
    await app.leads.update(id, { body: { receivedAt: localMinute('2026-11-10T08:00') } });
    expect(await app.leadList.get(id)).toMatchObject({ receivedOn: '2026-11-10', nextDueOn: '2026-11-25' });
  });
});

describe('处置', () => {
  it('an answer closes the lead, its order too, and can be taken back', async () => {
    const { app } = await leadDesk();
    const hotline = { ...blankOrder(), orderNo: 'A-7', dueOn: day('2026-11-25') };
    const id = await app.leads.create(call({ channel: 'hotline-12351' }, { hotline }));
    await app.leads.note(id, '已电话联系单位');
    await app.leads.dispose(id, disposal());
    expect(await app.leadList.get(id)).toMatchObject({
      state: 'answered',
      disposition: 'answered',
      disposedOn: today,
      dueOn: '2026-11-25',
      nextDueOn: null,
      body: {
        reply: '可以申请调解',
        hotline: { reply: '可以申请调解', closedOn: today, progress: [{ text: '已电话联系单位' }] },
      },
    });
    await app.leads.reopen(id, '本人又来电');
    expect(await app.leadList.get(id)).toMatchObject({
      state: 'registered',
      disposition: null,
      disposedOn: null,
    });
  });

  it('passing on writes where it went once, also for the written notice, and waits for the answer', async () => {
    const { app } = await leadDesk();
    const id = await app.leads.create(call({ kind: 'petition', channel: 'visit' }));
    const sent = disposal({
      disposition: 'transferred-out',
      transferTo: ' 区人社局 ',
      feedbackDueOn: day('2026-11-27'),
    });
    await app.leads.dispose(id, sent);
    expect(await app.leadList.get(id)).toMatchObject({
      state: 'transferred',
      nextDueOn: '2026-11-27',
      nextDueId: 'transfer-feedback',
      body: { transferTo: '区人社局', petition: { transferTo: '区人社局' } },
    });
    await app.leads.update(id, { body: { feedbackOn: today } });
    // The notice to the petitioner is still owed.
    expect((await app.leadList.get(id))?.nextDueId).toBe('petition-written-notice-15d');
    await app.leads.updatePetition(id, { noticeOn: today });
    expect((await app.leadList.get(id))?.nextDueOn).toBeNull();
  });

  it('refuses in words and writes nothing', async () => {
    const { app } = await leadDesk();
    const id = await app.leads.create(call());
    const refused = app.leads.dispose(id, disposal({ disposition: 'supervision' }));
    await expect(refused).rejects.toThrow('还不能办理“转办”：请写明转办去向');
    expect((await app.leadList.get(id))?.state).toBe('registered');
  });

  it('a line written while the order is being typed is not lost', async () => {
    const { app } = await leadDesk();
    const id = await app.leads.create(call({ channel: 'hotline-12351' }, { hotline: blankOrder() }));
    await Promise.all([
      app.leads.note(id, '联系上本人'),
      app.leads.updateHotline(id, { ...blankOrder(), orderNo: 'A-9' }),
    ]);
    const lead = await app.leadList.get(id);
    expect(lead?.body.hotline).toMatchObject({ orderNo: 'A-9', progress: [{ text: '联系上本人' }] });
  });

  it('a deleted lead is gone from every list and comes back', async () => {
    const { app } = await leadDesk();
    const id = await app.leads.create(call({ kind: 'petition', channel: 'letter' }));
    await app.leads.remove(id, '登错了');
    expect(await app.leadList.get(id)).toBeNull();
    expect(await app.leadList.due({})).toEqual([]);
    expect((await app.leadList.list(query())).rows).toEqual([]);
    await app.leads.restore(id);
    expect(await app.leadList.due({})).toHaveLength(1);
  });
});

describe('转调解案件 (domain §3.3, invariant 12)', () => {
  it('the same change makes the case and closes the lead, with nothing typed twice', async () => {
    const { app, db } = await leadDesk();
    const id = await app.leads.create(call({ kind: 'dispute' }, { area: '西门街道' }));
    const draftId = await app.leads.toIntake(id);
    const draft = await app.drafts.loadIntake(draftId);
    if (!draft) throw new Error('no draft');
    // The office adds what the lead could not hold.
    const claims = draft.claims.map((claim) => ({ ...claim, text: '支付两个月工资' }));
    const caseId = await app.intake.register({ ...draft, claims });
    const [lead, row] = [await app.leadList.get(id), await db.cases.get(caseId)];
    expect(lead).toMatchObject({
      state: 'converted',
      disposition: 'converted',
      convertedCaseId: caseId,
      disposedOn: today,
    });
    expect(row).toMatchObject({
      channel: 'phone',
      receivedOn: '2026-11-19',
      body: { leadId: id, area: '西门街道', facts: '两个月工资没有发' },
    });
    const parties = await db.parties.where('caseId').equals(caseId).toArray();
    expect(parties.map((party) => party.body.name).sort()).toEqual(['北门电器配件有限公司', '张三'].sort());
    const entries = await db.changes.where('recordId').anyOf([id, caseId]).toArray();
    const converted = entries.find((entry) =>
      entry.ops.some((op) => op.field === 'convertedCaseId' && op.after),
    );
    const made = entries.find((entry) => entry.table === 'cases');
    expect(converted?.batch).toBe(made?.batch);
  });

  it('a lead becomes one case only, and no half of a change stays', async () => {
    const { app, db } = await leadDesk();
    const id = await app.leads.create(call({ kind: 'dispute' }));
    const draft = await app.drafts.loadIntake(await app.leads.toIntake(id));
    if (!draft) throw new Error('no draft');
    const whole = { ...draft, claims: draft.claims.map((claim) => ({ ...claim, text: '支付工资' })) };
    await app.intake.register(whole);
    await expect(app.intake.register(whole)).rejects.toThrow('不能办理“转为调解案件”');
    expect(await db.cases.count()).toBe(1);
    await expect(app.leads.reopen(id, '改主意')).rejects.toThrow(NotAllowed);
  });

  it('an intake kept as a lead goes back into the same lead', async () => {
    const { app, db } = await leadDesk();
    const id = await app.leads.create(call({ kind: 'dispute' }));
    const draft = await app.drafts.loadIntake(await app.leads.toIntake(id));
    if (!draft) throw new Error('no draft');
    expect(await app.leads.keepIntake({ ...draft, facts: '三个月工资没有发' })).toBe(id);
    expect(await db.leads.count()).toBe(1);
    expect((await app.leadList.get(id))?.body.summary).toBe('三个月工资没有发');
  });
});

describe('lists', () => {
  it('a page at a time, the newest first, and says when it stopped looking', async () => {
    const { app } = await leadDesk();
    for (let i = 0; i < 12; i += 1) await app.leads.create(call({}, { name: `第${i}人`, phone: '' }));
    const first = await app.leadList.list(query({ most: 5 }));
    expect(first.rows.map((row) => row.body.name)).toEqual(['第11人', '第10人', '第9人', '第8人', '第7人']);
    expect(first).toMatchObject({ more: true, stoppedAt: null });
    const whole = await app.leadList.list(query({ most: 12 }));
    expect(whole).toMatchObject({ more: false, stoppedAt: null });
    const short = await app.leadList.list(query({ text: '第0人', reach: 8 }));
    expect(short).toMatchObject({ rows: [], more: false, stoppedAt: '2026-11-19' });
    const far = await app.leadList.list(query({ text: '第0人', reach: 100 }));
    expect(far.rows.map((row) => row.body.name)).toEqual(['第0人']);
  });

  it('filters by state, kind, source, grade, person, words and due day', async () => {
    const { app, meId } = await leadDesk();
    const petition = await app.leads.create(call({ kind: 'petition', channel: 'letter', grade: 'L3' }));
    const question = await app.leads.create(call({}, { name: '李四', phone: '0571-88888888' }));
    await app.leads.dispose(question, disposal());
    const ids = async (patch: Partial<LeadQuery>) =>
      (await app.leadList.list(query(patch))).rows.map((row) => row.id);
    expect(await ids({ state: 'registered' })).toEqual([petition]);
    expect(await ids({ state: 'answered' })).toEqual([question]);
    expect(await ids({ kind: 'petition' })).toEqual([petition]);
    expect(await ids({ channel: 'phone' })).toEqual([question]);
    expect(await ids({ grade: 'L3' })).toEqual([petition]);
    expect(await ids({ personId: meId })).toEqual([question, petition]);
    expect(await ids({ personId: 'somebody' })).toEqual([]);
    expect(await ids({ text: '李四 88888888' })).toEqual([question]);
    expect(await ids({ dueTo: day('2026-12-03') })).toEqual([]);
    expect(await ids({ dueTo: day('2026-12-04') })).toEqual([petition]);
  });

  it('only open days are among the next dates, both ends of a range included', async () => {
    const { app, meId } = await leadDesk();
    for (const on of ['2026-11-19', '2026-11-20', '2026-11-27', '2026-11-28']) {
      await app.leads.create(call({}, { replyBy: day(on), name: on }));
    }
    const closed = await app.leads.create(call({}, { replyBy: today }));
    await app.leads.dispose(closed, disposal());
    const days = async (from?: string, to?: string) =>
      (await app.leadList.due({ ...(from && { from: day(from) }), ...(to && { to: day(to) }) })).map(
        (row) => row.dueOn,
      );
    expect(await days()).toEqual(['2026-11-19', '2026-11-20', '2026-11-27', '2026-11-28']);
    expect(await days('2026-11-20', '2026-11-27')).toEqual(['2026-11-20', '2026-11-27']);
    expect(await days(undefined, '2026-11-19')).toEqual(['2026-11-19']);
    expect(await days('2026-11-28')).toEqual(['2026-11-28']);
    const [row] = await app.leadList.due({ personId: meId });
    expect(row).toMatchObject({ personName: '王调解员', title: '2026-11-19 · 北门电器配件有限公司' });
    expect(await app.leadList.due({ personId: 'somebody' })).toEqual([]);
  });
});

describe('疑似重复', () => {
  it.each([
    [
      'the same telephone, written otherwise',
      { name: '', phone: '+86 13800138000', employerName: '' },
      '电话相同',
    ],
    [
      'the same person and unit, by its short name',
      { name: '张三', phone: '', employerName: '北门电器' },
      '姓名和单位相同',
    ],
    ['the same name against another unit', { name: '张三', phone: '', employerName: '南门纺织' }, null],
    [
      'another telephone of another name',
      { name: '李四', phone: '13900139000', employerName: '北门电器' },
      null,
    ],
    ['nothing to go by', { name: '张', phone: '138', employerName: '北门电器' }, null],
  ] as const)('%s', async (_, to, reason) => {
    const { app } = await leadDesk();
    const id = await app.leads.create(call());
    const found = await app.leads.similar({ id: null, ...to });
    expect(found.map((one) => [one.id, one.reason.zh])).toEqual(reason === null ? [] : [[id, reason]]);
    expect(await app.leads.similar({ id, ...to })).toEqual([]);
  });
});

describe('片区和走访', () => {
  it('a lead found at a visit knows unit, area and source, and the visit knows the lead', async () => {
    const { app } = await leadDesk();
    const areaId = await app.areas.add({
      active: true,
      stewardIds: [],
      body: { name: '第一片区', town: '西门街道', enterpriseCount: 42, note: '' },
    });
    const visitId = await app.areas.addVisit({
      on: '2026-11-18',
      areaId,
      stewardId: null,
      leadIds: [],
      body: { unit: '北门电器配件有限公司', stewardName: '赵片区', note: '三名职工没有领到加班费' },
    });
    const leadId = await app.leads.createFromVisit(visitId);
    expect(await app.leadList.get(leadId)).toMatchObject({
      channel: 'area-report',
      receivedOn: '2026-11-18',
      body: { area: '西门街道第一片区', areaId, employerName: '北门电器配件有限公司' },
    });
    expect((await app.areas.visits({ areaId, most: 10 }))[0]?.leadIds).toEqual([leadId]);
    expect(await app.areas.visitsBetween(day('2026-11-19'), day('2026-11-30'))).toEqual([]);
    await app.areas.remove(areaId, '合并');
    expect(await app.areas.list()).toEqual([]);
    await app.areas.restore(areaId);
    expect(await app.areas.list()).toHaveLength(1);
  });
});
