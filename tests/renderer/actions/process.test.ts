import { describe, expect, it } from 'vitest';
import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { mediationDeadline } from '../../../shared/mediation/mediation-due.ts';
import { type ProcessDesk, processDesk, term, toAgreement, toAssigned, toMediating } from './process-desk.ts';

const power = (given: object = {}) => ({
  name: '赵律师',
  idNo: '',
  phone: '',
  kind: 'lawyer' as const,
  relation: '',
  licenceNo: '',
  unit: '',
  matters: '',
  authority: 'special' as const,
  specialItems: ['settle' as const],
  validFrom: null,
  validTo: null,
  powerReceived: true,
  ...given,
});

const both = async (desk: ProcessDesk) => [await desk.side('applicant'), await desk.side('respondent')];
const stage = async (desk: ProcessDesk) => (await desk.file()).case.stage;

describe('补正和更正', () => {
  it('asks for what is wanting, and goes on when it came in; the day of receipt never moved', async () => {
    const desk = await processDesk();
    await expect(
      desk.process.askCorrections(desk.caseId, { items: [], dueOn: null, reason: '' }),
    ).rejects.toThrow('逐项写明');
    expect(await stage(desk)).toBe('received');
    await desk.process.askCorrections(desk.caseId, {
      items: ['身份证复印件'],
      dueOn: day('2026-11-25'),
      reason: '',
    });
    expect(await stage(desk)).toBe('correcting');
    await desk.process.correctionsReceived(desk.caseId, { on: day('2026-11-20'), note: '已补' });
    const file = await desk.file();
    expect(file.case).toMatchObject({ stage: 'received', receivedOn: '2026-11-18' });
    expect(file.matters[0]).toMatchObject({ kind: 'correction', doneOn: '2026-11-20' });
  });

  it('收到日期 changes by a correction with a reason only, and the log keeps both days', async () => {
    const desk = await processDesk();
    const at = localMinute('2026-11-17T16:00');
    await expect(desk.cases.update(desk.caseId, { receivedOn: '2026-11-17' })).rejects.toThrow('更正');
    await expect(desk.process.correctReceived(desk.caseId, at, ' ')).rejects.toThrow('理由');
    await expect(
      desk.process.correctReceived(desk.caseId, localMinute('2026-11-21T09:00'), '写错'),
    ).rejects.toThrow('不能晚于今天');
    await desk.process.correctReceived(desk.caseId, at, '邮件签收日为17日');
    const file = await desk.file();
    expect(file.case.receivedOn).toBe('2026-11-17');
    expect(mediationDeadline(file)?.due).toBe('2026-12-02');
    const entry = (await desk.history()).at(-1);
    expect(entry).toMatchObject({ verb: 'case.correct-received', reason: '邮件签收日为17日' });
    expect(entry?.ops.find((op) => op.field === 'receivedOn')).toMatchObject({
      before: '2026-11-18',
      after: '2026-11-17',
    });
  });

  it('cannot be corrected to a day after acceptance', async () => {
    const desk = await processDesk();
    await toAssigned(desk);
    desk.travel(day('2026-11-25'));
    await expect(
      desk.process.correctReceived(desk.caseId, localMinute('2026-11-23T09:00'), '写错'),
    ).rejects.toThrow('不能晚于受理日期');
  });
});

describe('其他开始方式', () => {
  it('主动调解: received and accepted on the later consent, numbered at once', async () => {
    const desk = await processDesk();
    const id = await desk.process.startProactive(desk.draft, {
      a: { on: day('2026-11-17'), method: 'phone' },
      r: { on: day('2026-11-19'), method: 'written' },
    });
    const file = await desk.file(id);
    expect(file.case).toMatchObject({
      stage: 'accepted',
      receivedOn: '2026-11-19',
      acceptedOn: '2026-11-19',
    });
    expect(file.case.body.caseNo).toContain('甬西劳调字');
    expect(file.steps.map((one) => one.transition)).toEqual(['T05']);
    await expect(
      desk.process.startProactive(desk.draft, { a: { on: day('2026-11-17'), method: 'phone' } }),
    ).rejects.toThrow('北门电器配件有限公司的同意及日期尚未登记');
  });

  it('委派调解: with who delegated; its thirty days run from the day it was confirmed', async () => {
    const desk = await processDesk();
    const delegation = {
      body: '区人民法院',
      letterNo: '委1号',
      receivedOn: day('2026-11-18'),
      confirmedOn: null,
      online: false,
    };
    const id = await desk.process.startDelegated({ ...desk.draft, channel: 'court-delegated' }, delegation);
    expect((await desk.file(id)).steps[0]).toMatchObject({ transition: 'T06', to: 'received' });
    await desk.process.recordDelegation(id, { ...delegation, confirmedOn: day('2026-11-20') });
    expect(mediationDeadline(await desk.file(id))?.due).toBe('2026-12-20');
  });
});

describe('代理人', () => {
  it('signs with effect only with a power that lists the act', async () => {
    const desk = await processDesk();
    const agentId = await desk.process.addAgent(
      desk.caseId,
      await desk.side('applicant'),
      power({ authority: 'general' }),
    );
    await toAgreement(desk, { agentId, effect: false });
    await expect(desk.agreements.takeEffect(desk.caseId)).rejects.toThrow('签署要件未齐');
    await desk.process.updateAgent(agentId, { body: { authority: 'special', specialItems: ['sign'] } });
    await desk.agreements.takeEffect(desk.caseId);
    expect((await desk.file()).agreements[0]).toMatchObject({
      state: 'effective',
      effectiveOn: '2026-11-20',
    });
    await expect(desk.process.removeAgent(agentId, '写错')).rejects.toThrow('已经代为签署');
  });

  it('one of several applicants leaves; the only one of a side does not without somebody in its place', async () => {
    const desk = await processDesk();
    const worker = await desk.side('applicant');
    const leave = { on: '2026-11-20', why: '撤回', successorId: null };
    await expect(desk.process.leaveParty(desk.caseId, worker, leave)).rejects.toThrow('唯一的当事人');
    const second = (await desk.file()).parties[0];
    if (!second) throw new Error('no party');
    const { id: _id, caseId: _case, ord: _ord, ...input } = second;
    await desk.cases.addParty(desk.caseId, { ...input, body: { ...input.body, name: '李四' } });
    await desk.process.leaveParty(desk.caseId, worker, leave);
    await desk.process.returnParty(desk.caseId, worker, '未撤回');
    expect((await desk.file()).parties.find((one) => one.id === worker)?.body.leftOn).toBeNull();
  });
});

describe('披露与回避', () => {
  it('a mediator who turns out to work for the employer is stopped until both sides waive', async () => {
    const desk = await processDesk();
    await desk.change('person.unit', (w) =>
      w.update('people', desk.personId, { body: { unit: '北门电器配件有限公司' } }),
    );
    await expect(toAssigned(desk)).rejects.toThrow('回避事项尚未决定');
    expect(await stage(desk)).toBe('accepted');
    const id = await desk.process.disclose(desk.caseId, desk.personId, ['relation'], '曾任职');
    await expect(desk.cases.assign(desk.caseId, [desk.personId])).rejects.toThrow('回避事项尚未决定');
    for (const partyId of await both(desk)) await desk.process.waiveRecusal(id, partyId, '2026-11-20');
    await desk.cases.assign(desk.caseId, [desk.personId]);
    expect(await stage(desk)).toBe('assigned');
  });

  it('nobody acts while an objection is open; decided, the new mediator takes over', async () => {
    const desk = await processDesk();
    await toAssigned(desk);
    const other = await desk.change('person.add', (w) =>
      w.create('people', { active: true, mediator: true, body: { name: '李调解员', phone: '', certNo: '' } }),
    );
    const id = await desk.process.objectTo(desk.caseId, {
      personId: desk.personId,
      byPartyId: await desk.side('applicant'),
      grounds: ['relative'],
      reason: '系对方近亲属',
    });
    const plan = () =>
      desk.sessions.plan(desk.caseId, {
        startsAt: localMinute('2026-11-23T09:00'),
        place: '',
        mediatorId: null,
      });
    await expect(plan()).rejects.toThrow('回避事项尚未决定');
    await desk.process.decideRecusal(id, {
      granted: true,
      decision: '更换',
      replacementId: other,
      declared: true,
    });
    expect((await desk.file()).case.mediatorIds).toEqual([other]);
    await plan();
    await expect(
      desk.process.decideRecusal(id, { granted: false, decision: '', replacementId: null, declared: false }),
    ).rejects.toThrow('已经决定');
  });
});

describe('延期', () => {
  it('both sides in time; one late signature drops the whole change', async () => {
    const desk = await processDesk();
    await toMediating(desk);
    const [worker = '', employer = ''] = await both(desk);
    const extend = (a: string, b: string) =>
      desk.process.extend(desk.caseId, {
        newDue: day('2026-12-18'),
        reason: '核对账目',
        signed: [
          { partyId: worker, on: day(a) },
          { partyId: employer, on: day(b) },
        ],
      });
    await expect(extend('2026-12-03', '2026-12-04')).rejects.toThrow('不发生延期效力');
    expect((await desk.file()).extensions).toEqual([]);
    await extend('2026-12-02', '2026-12-03');
    const file = await desk.file();
    expect(file.case.stage).toBe('extended');
    expect(file.extensions[0]).toMatchObject({ oldDue: '2026-12-03', newDue: '2026-12-18' });
    expect(mediationDeadline(file)?.due).toBe('2026-12-18');
  });
});

describe('结束', () => {
  it('不予受理 with a code; want of consent is refused as a reason', async () => {
    const desk = await processDesk();
    await expect(
      desk.process.reject(desk.caseId, { code: 'NO-CONSENT', text: '', remedy: '' }),
    ).rejects.toThrow('对方不同意调解');
    await desk.process.reject(desk.caseId, { code: 'OOS-4', text: '家政服务', remedy: '' });
    const { case: row } = await desk.file();
    expect(row).toMatchObject({ stage: 'rejected', outcome: 'not-accepted' });
    expect(row.body.nonAcceptance).toMatchObject({ code: 'OOS-4' });
    expect(row.body.nonAcceptance?.remedy).not.toBe('');
  });

  it.each([
    ['divergence', 'failed-divergence', 'T28'],
    ['refused-to-sign', 'failed-refused-to-sign', 'T26'],
    ['impossible', 'failed-impossible', 'T28'],
    ['sham', 'terminated-sham', 'T28'],
    ['crime', 'terminated-crime', 'T28'],
  ] as const)('终止 for %s is recorded as %s by %s', async (code, outcome, transition) => {
    const desk = await processDesk();
    await toMediating(desk);
    await desk.process.terminate(desk.caseId, { code, text: '详见笔录', on: day('2026-11-20') });
    const file = await desk.file();
    expect(file.case).toMatchObject({ stage: 'failed', outcome });
    expect(file.steps.at(-1)?.transition).toBe(transition);
  });

  it('期限届满 only after the last day', async () => {
    const desk = await processDesk();
    await toMediating(desk);
    const expire = () =>
      desk.process.terminate(desk.caseId, { code: 'expiry', text: '', on: day('2026-12-04') });
    desk.travel(day('2026-12-03'));
    await expect(expire()).rejects.toThrow('现在尚未届满');
    desk.travel(day('2026-12-04'));
    await expire();
    expect((await desk.file()).case.outcome).toBe('failed-expiry');
  });

  it('a party who died and nobody goes on; another organisation takes over', async () => {
    const died = await processDesk();
    await toMediating(died);
    const on = day('2026-11-20');
    await died.process.terminate(died.caseId, { code: 'impossible', text: '申请人死亡', on, deceased: true });
    expect((await died.file()).case.outcome).toBe('party-deceased');
  });

  it('自行和解 voids the draft nobody will sign', async () => {
    const desk = await processDesk();
    await toAgreement(desk, { effect: false });
    await desk.process.settleOutside(desk.caseId, { on: day('2026-11-20'), text: '一次付清', witness: '' });
    const file = await desk.file();
    expect(file.case).toMatchObject({ stage: 'withdrawn', outcome: 'settled-outside' });
    expect(file.agreements[0]?.state).toBe('void');
    expect(file.terms).toEqual([]);
  });
});

describe('协议的其他形式', () => {
  it('a partial agreement takes effect by its own row', async () => {
    const desk = await processDesk();
    await toAgreement(desk, { partial: true });
    const file = await desk.file();
    expect(file.steps.at(-1)?.transition).toBe('T22');
    expect(file.case.stage).toBe('agreementEffective');
  });

  it('an oral one is for people’s mediation; elsewhere nothing is written', async () => {
    const given = async (desk: ProcessDesk) => ({
      on: day('2026-11-20'),
      facts: '',
      agreedBy: await both(desk),
      performedAtOnce: true,
      complex: false,
      terms: [term('2026-11-20')],
    });
    const station = await processDesk();
    await toMediating(station);
    await expect(station.process.agreeOrally(station.caseId, await given(station))).rejects.toThrow(
      '只有人民调解组织',
    );
    expect((await station.file()).agreements).toEqual([]);
    const people = await processDesk({ office: { kind: 'people-mediation' } });
    await toMediating(people);
    await people.process.agreeOrally(people.caseId, await given(people));
    const file = await people.file();
    expect(file.case.stage).toBe('agreementEffective');
    expect(file.agreements[0]).toMatchObject({ state: 'effective', effectiveOn: '2026-11-20' });
  });
});

describe('其他程序', () => {
  it('judicial confirmation from filing to its outcome; then nothing else may be applied for', async () => {
    const desk = await processDesk();
    await toAgreement(desk);
    const filing = (applicantIds: string[]) =>
      desk.process.fileRoute(desk.caseId, {
        kind: 'judicial-confirmation',
        on: day('2026-11-20'),
        body: { body: '区人民法院', applicantIds, truthPledge: true },
      });
    await expect(filing([await desk.side('applicant')])).rejects.toThrow('双方共同申请');
    const id = await filing(await both(desk));
    await expect(filing(await both(desk))).rejects.toThrow('正在办理');
    await desk.process.routeAccepted(id, { on: day('2026-11-23'), fileNo: '2026民特1号' });
    await desk.process.decideRoute(id, {
      state: 'confirmed',
      on: day('2026-12-01'),
      receivedOn: day('2026-12-02'),
      outcome: '确认有效',
    });
    const file = await desk.file();
    expect(file.routes[0]).toMatchObject({ state: 'confirmed', receivedOn: '2026-12-02' });
    expect(file.steps.map((one) => one.transition).slice(-2)).toEqual(['T36', 'T37']);
    await expect(
      desk.process.fileRoute(desk.caseId, {
        kind: 'arbitration-review',
        on: day('2026-12-02'),
        body: { body: '仲裁委', applicantIds: await both(desk), truthPledge: true },
      }),
    ).rejects.toThrow('已经裁定确认');
  });

  it('a referral needs the worker’s own choice; a filed route is not deleted', async () => {
    const desk = await processDesk();
    const refer = (consented: boolean) =>
      desk.process.fileRoute(desk.caseId, {
        kind: 'labour-inspection',
        on: day('2026-11-20'),
        body: { body: '人社局', consented },
      });
    await expect(refer(false)).rejects.toThrow('本人选择和同意');
    const id = await refer(true);
    await expect(desk.process.removeRoute(id, '写错')).rejects.toThrow('不能删除');
    const prepared = await desk.process.prepareRoute(desk.caseId, 'legal-aid', { body: '法律援助中心' });
    await desk.process.removeRoute(prepared, '不再需要');
    expect((await desk.file()).routes).toHaveLength(1);
  });
});

describe('应急、监督、催告和协商', () => {
  it('an alert puts the case under it and lifts its level', async () => {
    const desk = await processDesk();
    await desk.process.raiseAlert(desk.caseId, {
      level: 'major',
      at: localMinute('2026-11-20T10:00'),
      reason: '停工',
      facts: ['stoppage'],
      body: { target: '上级工会' },
    });
    const file = await desk.file();
    expect(file.case).toMatchObject({ level: 'red' });
    expect(file.case.body.alert?.level).toBe('major');
    await desk.process.endAlert(desk.caseId, '已复工');
    expect((await desk.file()).case.body.alert).toBeNull();
  });

  it('the answer to an opinion is due once its service is on record', async () => {
    const desk = await processDesk();
    await desk.process.reject(desk.caseId, { code: 'WRONG-ORG', text: '', remedy: '' });
    const supervisors = await desk.change('people.add', async (w) => [
      await w.create('people', {
        active: true,
        mediator: false,
        body: { name: '甲', phone: '', certNo: '', supervisorCertNo: '1' },
      }),
      await w.create('people', {
        active: true,
        mediator: false,
        body: { name: '乙', phone: '', certNo: '', supervisorCertNo: '2' },
      }),
    ]);
    const letter = (personIds: string[]) =>
      desk.process.supervise(desk.caseId, 'supervision-opinion', {
        on: day('2026-11-20'),
        body: { items: ['拖欠工资'], signer: '工会主席', personIds },
      });
    await expect(letter(supervisors.slice(0, 1))).rejects.toThrow('两名以上');
    const id = await letter(supervisors);
    expect((await desk.file()).matters[0]?.dueOn).toBeNull();
    await desk.process.updateMatter(id, { body: { servedOn: '2026-11-23' } });
    expect((await desk.file()).matters[0]?.dueOn).toBe('2026-12-14');
  });

  it('a reminder, then the breach once its day has passed', async () => {
    const desk = await processDesk();
    await toAgreement(desk);
    desk.travel(day('2026-12-11'));
    await desk.process.remind(desk.caseId, {
      on: day('2026-12-11'),
      graceOn: day('2026-12-15'),
      target: '公司',
      items: ['第1期'],
    });
    const breach = () =>
      desk.process.recordBreach(desk.caseId, { on: day('2026-12-16'), ground: 'grace-passed', note: '' });
    await expect(breach()).rejects.toThrow('宽限日还没有届满');
    desk.travel(day('2026-12-16'));
    await breach();
    expect((await desk.file()).case.body.breach?.ground).toBe('grace-passed');
  });

  it('negotiation is asked for, and ends with a settlement or without', async () => {
    const desk = await processDesk();
    const at = { requestedOn: day('2026-11-18'), reachedOn: day('2026-11-19'), note: '' };
    await desk.process.openNegotiation(desk.caseId, at);
    await expect(desk.process.openNegotiation(desk.caseId, at)).rejects.toThrow('正在进行');
    const end = (settlement: string) =>
      desk.process.endNegotiation(desk.caseId, {
        on: day('2026-11-20'),
        settled: true,
        note: '',
        settlement,
        witness: '',
      });
    await expect(end(' ')).rejects.toThrow('和解协议');
    await end('11月底前付清');
    expect((await desk.file()).case.body).toMatchObject({
      negotiation: { state: 'settled' },
      settlement: { text: '11月底前付清' },
    });
  });
});

describe('结案、归档和重新调解', () => {
  const closed = async () => {
    const desk = await processDesk();
    await toAgreement(desk);
    await expect(
      desk.cases.close(desk.caseId, { on: day('2026-11-20'), outcome: 'agreement-full', note: '' }),
    ).rejects.toThrow('尚未制作');
    await desk.cases.close(desk.caseId, {
      on: day('2026-11-20'),
      outcome: 'agreement-full',
      note: '',
      waive: '文书已手工制作',
    });
    return desk;
  };
  const archive = {
    no: '2026-调-1',
    filedOn: day('2026-11-20'),
    retention: '10y' as const,
    checkedById: null,
    checkedOn: null,
    notes: '',
    pages: 20,
    waive: '文书已手工制作',
  };

  it('closing asks why when papers are missing, and keeps the answer', async () => {
    const desk = await closed();
    const file = await desk.file();
    expect(file.case).toMatchObject({ stage: 'closed', closedOn: '2026-11-20' });
    expect(file.steps.at(-1)?.body.note).toContain('文书已手工制作');
  });

  it('the dossier waits for the follow-up or a written waiver; then only notes are added', async () => {
    const desk = await closed();
    await expect(desk.process.archive(desk.caseId, archive)).rejects.toThrow('尚未回访');
    await desk.process.waiveFollowUp(desk.caseId, '当场履行并确认');
    await desk.process.archive(desk.caseId, archive);
    // Frozen: nothing of the case is changed any more, until the archive itself is taken back.
    await expect(desk.cases.update(desk.caseId, { body: { facts: '改' } })).rejects.toThrow('已经归档');
    const [paidTerm] = (await desk.file()).terms;
    const pay = () =>
      desk.agreements.pay(desk.caseId, {
        termId: paidTerm?.id ?? '',
        paidOn: '2026-11-20',
        body: { amountFen: 600_000, method: 'bank', evidence: '', confirmedBy: '' },
      });
    await expect(pay()).rejects.toThrow('已归档');
    const late = { caseId: desk.caseId, partyId: null, sentOn: '2026-11-20', receivedOn: null };
    const body = {
      document: '',
      recipient: '',
      address: '',
      method: 'post' as const,
      receiver: '',
      relation: '',
      by: '',
      refusal: '',
    };
    await expect(desk.process.addDelivery(desk.caseId, { ...late, paperId: null, body })).rejects.toThrow(
      '备考表',
    );
    const step = (await desk.file()).steps.at(-1);
    await desk.process.undoStep(desk.caseId, step?.id ?? '', '漏装订');
    expect((await desk.file()).case).toMatchObject({ stage: 'closed' });
    expect((await desk.file()).case.body.archive).toBeNull();
    await pay();
    await desk.process.archive(desk.caseId, archive);
    await desk.process.addDossierNote(desk.caseId, '补充银行回单1页');
    const { case: row } = await desk.file();
    expect(row.stage).toBe('archived');
    expect(row.body.archive).toMatchObject({ no: '2026-调-1', followUpWaived: '当场履行并确认' });
    expect(row.body.archive?.notes).toBe('2026-11-20 补充银行回单1页');
  });

  it('重新调解 is a new case with the same parties and claims, linked, with its own clocks', async () => {
    const desk = await closed();
    await expect(
      desk.process.reopen(desk.caseId, {
        receivedAt: localMinute('2026-11-20T09:00'),
        why: ' ',
        oral: false,
      }),
    ).rejects.toThrow('理由');
    const id = await desk.process.reopen(desk.caseId, {
      receivedAt: localMinute('2026-11-20T09:00'),
      why: '对方逾期未付，重新协商期限',
      oral: false,
    });
    const [old, next] = [await desk.file(), await desk.file(id)];
    expect(old.case.stage).toBe('closed');
    expect(next.case).toMatchObject({ stage: 'received', receivedOn: '2026-11-20', acceptedOn: null });
    expect(next.case.body).toMatchObject({ continuesCaseId: desk.caseId, caseNo: null });
    expect(next.case.body.intakeNo).not.toBe(old.case.body.intakeNo);
    expect(next.parties.map((one) => one.body.name)).toEqual(old.parties.map((one) => one.body.name));
    expect(next.claims).toHaveLength(1);
    expect(next.agreements).toEqual([]);
  });
});

describe('撤销步骤', () => {
  it('acceptance is taken back with everything it set; the history keeps both', async () => {
    const desk = await processDesk();
    await desk.cases.recordConsent(desk.caseId, await desk.side('respondent'), {
      reply: 'yes',
      method: 'phone',
      repliedOn: day('2026-11-20'),
      note: '',
    });
    await desk.cases.accept(desk.caseId, { on: day('2026-11-20'), note: '' });
    const wrong = (await desk.file()).steps.at(-1)?.id ?? '';
    await expect(desk.process.undoStep(desk.caseId, wrong, '')).rejects.toThrow('理由');
    await desk.process.undoStep(desk.caseId, wrong, '对方其实没有同意');
    const file = await desk.file();
    expect(file.case).toMatchObject({ stage: 'inquiring', acceptedOn: null });
    expect(file.case.body.caseNo).toBeNull();
    expect(file.steps.map((one) => [one.transition, one.undoes])).toEqual([
      ['T03', null],
      ['T08', null],
      ['T09', null],
      ['T09', wrong],
    ]);
    await expect(desk.process.undoStep(desk.caseId, wrong, '再撤')).rejects.toThrow('已经撤销');
    await desk.cases.accept(desk.caseId, { on: day('2026-11-20'), note: '' });
    expect((await desk.file()).case.body.caseNo).toContain('2');
  });

  it('a draft goes with its terms, and an agreement in force becomes the draft again', async () => {
    const desk = await processDesk();
    await toAgreement(desk);
    const steps = async () => (await desk.file()).steps.filter((one) => one.undoes === null);
    const effect = (await steps()).at(-1)?.id ?? '';
    await desk.process.undoStep(desk.caseId, effect, '盖章日期登记错误');
    const draft = await desk.file();
    expect(draft.case.stage).toBe('agreementDraft');
    expect(draft.agreements[0]).toMatchObject({ state: 'draft', effectiveOn: null });
    const drafting = draft.steps.find((one) => one.transition === 'T19')?.id ?? '';
    // The signatures were entered since: they rest on the draft.
    await expect(desk.process.undoStep(desk.caseId, drafting, '重拟')).rejects.toThrow('其后登记的内容');
    for (const one of draft.signatures) await desk.agreements.unsign(one.id, '重拟');
    await desk.process.undoStep(desk.caseId, drafting, '重拟');
    const file = await desk.file();
    expect(file.case.stage).toBe('mediating');
    expect([file.agreements, file.terms]).toEqual([[], []]);
  });

  it('payments keep the agreement from being taken back', async () => {
    const desk = await processDesk();
    await toAgreement(desk);
    const file = await desk.file();
    await desk.agreements.pay(desk.caseId, {
      termId: file.terms[0]?.id ?? '',
      paidOn: '2026-11-20',
      body: { amountFen: 600_000, method: 'bank', evidence: '回单', confirmedBy: '张三' },
    });
    const effect = file.steps.at(-1)?.id ?? '';
    await expect(desk.process.undoStep(desk.caseId, effect, '写错')).rejects.toThrow('已经登记履行');
    const [paid] = (await desk.file()).payments;
    await expect(desk.agreements.updatePayment(paid?.id ?? '', { paidOn: '2026-11-19' }, '')).rejects.toThrow(
      '理由',
    );
    await desk.agreements.updatePayment(paid?.id ?? '', { paidOn: '2026-11-19' }, '回单日期为19日');
    expect((await desk.history()).at(-1)).toMatchObject({
      verb: 'payment.update',
      reason: '回单日期为19日',
    });
  });

  it('the mediators an assignment replaced come back', async () => {
    const desk = await processDesk();
    await toAssigned(desk);
    const assign = (await desk.file()).steps.at(-1)?.id ?? '';
    await desk.process.undoStep(desk.caseId, assign, '指派错误');
    const file = await desk.file();
    expect(file.case).toMatchObject({ stage: 'accepted', mediatorIds: [] });
    expect(file.recusals).toEqual([]);
  });
});

describe('调解笔录', () => {
  it('stays as it was signed; a correction is added', async () => {
    const desk = await processDesk();
    const sessionId = await toMediating(desk);
    const line = await desk.sessions.say(desk.caseId, sessionId, {
      speaker: 'applicant',
      speakerName: '张三',
      text: '欠薪三个月',
    });
    await desk.sessions.correctLine(line, '欠薪两个月');
    await desk.change('paper.sign', (w) =>
      w.create('papers', {
        caseId: desk.caseId,
        document: 'mediation-record',
        templateVersion: 1,
        state: 'issued',
        issuedOn: '2026-11-20',
        subjectId: sessionId,
        body: {
          title: '调解笔录',
          facts: {},
          sha256: '',
          bytes: 0,
          printedAt: [],
          savedAs: '',
          issuedById: desk.personId,
          signings: [{ by: '张三', on: '2026-11-20', method: '签名', agent: false }],
        },
      }),
    );
    await expect(desk.sessions.correctLine(line, '改')).rejects.toThrow('已经签署');
    await expect(desk.sessions.removeLine(line, '删')).rejects.toThrow('已经签署');
    await expect(desk.sessions.update(sessionId, { body: { undisputedFacts: '改' } })).rejects.toThrow(
      '已经签署',
    );
    await desk.sessions.appendCorrection(desk.caseId, sessionId, '“两个月”应为“三个月”');
    expect((await desk.file()).utterances.map((one) => one.body.text)).toEqual([
      '欠薪两个月',
      '“两个月”应为“三个月”',
    ]);
  });
});
