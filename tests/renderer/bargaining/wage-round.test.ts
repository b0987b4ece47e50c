import { describe, expect, it } from 'vitest';
import { NotAllowed } from '../../../renderer/actions/needs.ts';
import {
  blankFilingBody,
  blankMaterialBody,
  blankMeetingBody,
  blankOfferBody,
  blankPublicationBody,
  blankVoteBody,
} from '../../../shared/bargaining/blank.ts';
import { allEightDone } from '../../../shared/bargaining/process/eight-steps.ts';
import type { RoundTransitionId } from '../../../shared/bargaining/process/transitions.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { sampleWageRound, wageRound } from '../../../shared/samples/wage-round.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import { type BargainingDesk, bargainingDesk } from './desk.ts';

const [enterprise] = sampleWageRound.enterprises;

async function begun(desk: BargainingDesk) {
  const { id: _id, ...draft } = enterprise as NonNullable<typeof enterprise>;
  const enterpriseId = await desk.actions.addEnterprise(draft as Draft<'enterprises'>);
  const roundId = await desk.actions.createRound({
    enterpriseId,
    scope: 'enterprise',
    subject: 'wage',
    profile: 'zhejiang',
    level: 'enterprise',
    startedOn: day('2026-02-10'),
    body: { minimumWageFen: fen(201_000) },
  });
  return { enterpriseId, roundId };
}

const round = async (desk: BargainingDesk, id: string) => (await desk.actions.round(id)) as RoundFile;
const paper = (desk: BargainingDesk, roundId: string, document: string, on: string) =>
  desk.actions.registerPaper(roundId, { document, on: day(on) });
const step = (desk: BargainingDesk, roundId: string, id: RoundTransitionId, on: string) => {
  desk.goTo(on);
  return desk.actions.takeStep(roundId, id, { on: day(on) });
};
const refusal = async (doing: Promise<unknown>) => {
  const error = await doing.then(
    () => null,
    (found: unknown) => found,
  );
  expect(error).toBeInstanceOf(NotAllowed);
  return (error as NotAllowed).zh;
};

/** The sample's §9 calendar, but every record and step made by a person at the desk. */
async function walked(desk: BargainingDesk, until: RoundTransitionId) {
  const { roundId } = await begun(desk);
  const act = desk.actions;
  const told: [RoundTransitionId, () => Promise<void>][] = [
    [
      'T1',
      async () => {
        for (const { id: _i, roundId: _r, ord: _o, ...rep } of sampleWageRound.roundReps.filter(
          (one) => one.side === 'worker',
        ))
          await act.add(roundId, 'roundReps', rep as never);
        await act.updateRound(roundId, {
          body: {
            production: wageRound.stages[0]?.prepare?.(wageRound.start).round.body.production as never,
          },
        });
        await paper(desk, roundId, 'worker-rep-election-record', '2026-02-25');
        await step(desk, roundId, 'T1', '2026-02-26');
      },
    ],
    [
      'T2',
      async () => {
        await act.add(roundId, 'roundOffers', {
          enterpriseId: (await round(desk, roundId)).round.enterpriseId,
          by: 'worker',
          renewal: false,
          sentOn: null,
          receivedOn: null,
          repliedOn: null,
          state: 'draft',
          body: {
            ...blankOfferBody(),
            offerorName: '青溪恒达机械有限公司工会委员会',
            topics: ['工资'],
            proposedAt: localMinute('2026-03-26T14:00'),
            proposedPlace: '会议室',
          },
        });
        await paper(desk, roundId, 'bargaining-offer', '2026-03-02');
        await step(desk, roundId, 'T2', '2026-03-02');
      },
    ],
    [
      'T3',
      async () => {
        const offer = (await round(desk, roundId)).roundOffers[0];
        await act.change(roundId, 'roundOffers', offer?.id ?? '', {
          receivedOn: day('2026-03-02'),
          body: { receivedBy: '徐丽娜' },
        });
        await step(desk, roundId, 'T3', '2026-03-02');
      },
    ],
    [
      'T4',
      async () => {
        desk.goTo('2026-03-10');
        const offer = (await round(desk, roundId)).roundOffers[0];
        await act.change(roundId, 'roundOffers', offer?.id ?? '', {
          body: { reply: sampleWageRound.roundOffers[0]?.body.reply ?? null },
        });
        await paper(desk, roundId, 'offer-reply', '2026-03-10');
        await step(desk, roundId, 'T4', '2026-03-10');
      },
    ],
    [
      'T8',
      async () => {
        const reps = sampleWageRound.roundReps.filter((one) => one.side === 'employer');
        await act.addAll(
          roundId,
          'roundReps',
          reps.map(({ id: _i, roundId: _r, ord: _o, ...rep }) => rep) as never,
        );
        await act.updateRound(roundId, { body: { production: sampleWageRound.round.body.production } });
        await paper(desk, roundId, 'employer-rep-appointment', '2026-03-09');
        await step(desk, roundId, 'T8', '2026-03-12');
      },
    ],
    [
      'T9',
      async () => {
        desk.goTo('2026-03-18');
        await act.add(roundId, 'roundMaterials', {
          kind: 'opinions',
          side: 'worker',
          on: day('2026-03-16'),
          providedOn: null,
          body: { ...blankMaterialBody(), surveyed: 152 },
        });
        const ids = (await round(desk, roundId)).roundReps.map((rep) => rep.id);
        const meetingId = await act.add(roundId, 'roundMeetings', {
          state: 'planned',
          startsAt: localMinute('2026-03-26T14:00'),
          noticeServedOn: null,
          body: { ...blankMeetingBody(), recorder: '何敏', agenda: ['工资'], chairSide: 'worker' },
        });
        await act.add(roundId, 'roundItems', {
          topic: 'growthRate',
          outcome: 'open',
          body: {
            title: '工资增长',
            proposedBy: 'worker',
            unit: 'rate',
            baseValue: 0,
            positions: [],
            result: '',
            agreedOn: null,
          },
        });
        await act.change(roundId, 'roundMeetings', meetingId, { noticeServedOn: day('2026-03-18') });
        desk.goTo('2026-03-26');
        await act.change(roundId, 'roundMeetings', meetingId, {
          state: 'held',
          body: { presentIds: ids, signedWorkerOn: day('2026-03-26'), signedEmployerOn: day('2026-03-26') },
        });
        for (const one of ['worker-opinion-summary', 'bargaining-meeting-notice', 'meeting-minutes'])
          await paper(desk, roundId, one, '2026-03-26');
        await step(desk, roundId, 'T9', '2026-03-26');
      },
    ],
    [
      'T14',
      async () => {
        const file = await round(desk, roundId);
        desk.goTo('2026-04-02');
        const meetingId = await act.add(roundId, 'roundMeetings', {
          state: 'held',
          startsAt: localMinute('2026-04-02T14:00'),
          noticeServedOn: day('2026-03-26'),
          body: {
            ...blankMeetingBody(),
            recorder: '何敏',
            chairSide: 'employer',
            presentIds: file.roundReps.map((rep) => rep.id),
            signedWorkerOn: day('2026-04-02'),
            signedEmployerOn: day('2026-04-02'),
            draftAgreed: true,
          },
        });
        await act.position(
          roundId,
          file.roundItems[0]?.id ?? '',
          {
            meetingId,
            worker: '5%',
            employer: '5%',
            workerValue: 500,
            employerValue: 500,
            outcome: 'agreed',
          },
          { result: '增长5%', resultValue: 500, agreedOn: day('2026-04-02') },
        );
        await act.add(roundId, 'roundClauses', {
          topic: 'growthRate',
          state: 'agreed',
          body: {
            title: '工资增长',
            text: '平均增长5%',
            variables: {},
            replacesId: null,
            before: '',
            objection: '',
            dueOn: null,
          },
        });
        await act.draftContract(roundId, {
          title: '工资专项集体合同',
          termStart: day('2026-05-14'),
          termEnd: day('2027-05-13'),
          minimumWageFen: fen(240_000),
          copies: 5,
        });
        await act.initial(roundId, day('2026-04-02'));
        await step(desk, roundId, 'T14', '2026-04-02');
      },
    ],
    ['T15', async () => void (await step(desk, roundId, 'T15', '2026-04-10'))],
    [
      'T16',
      async () => {
        desk.goTo('2026-04-20');
        await act.vote(roundId, {
          on: day('2026-04-20'),
          kind: 'staff-congress',
          enterpriseId: null,
          body: {
            ...blankVoteBody(),
            total: 45,
            present: 42,
            for: 38,
            against: 3,
            abstain: 1,
            secretBallot: true,
          },
        });
        for (const one of ['congress-vote-tally', 'congress-resolution'])
          await paper(desk, roundId, one, '2026-04-20');
        await step(desk, roundId, 'T16', '2026-04-20');
      },
    ],
    [
      'T18',
      async () => {
        desk.goTo('2026-04-21');
        await act.sign(roundId, 'worker', { on: day('2026-04-21'), by: '周卫国', sealed: true });
        await act.sign(roundId, 'employer', { on: day('2026-04-21'), by: '方建平', sealed: true });
        await paper(desk, roundId, 'contract-wage', '2026-04-21');
        await step(desk, roundId, 'T18', '2026-04-21');
      },
    ],
    [
      'T19',
      async () => {
        desk.goTo('2026-04-28');
        await act.fileForReview(roundId, {
          filedOn: day('2026-04-28'),
          receivedOn: day('2026-04-28'),
          opinion: null,
          body: { ...blankFilingBody(), authority: '县人社局', summary: '经过两次协商', copies: 5 },
        });
        await paper(desk, roundId, 'filing-cover-form', '2026-04-28');
        await step(desk, roundId, 'T19', '2026-04-28');
      },
    ],
    [
      'T21',
      async () => {
        desk.goTo('2026-05-14');
        await paper(desk, roundId, 'review-opinion-record', '2026-05-14');
        await step(desk, roundId, 'T21', '2026-05-14');
      },
    ],
    [
      'T22',
      async () => {
        desk.goTo('2026-05-18');
        await act.add(roundId, 'roundPublications', {
          kind: 'agreement',
          on: day('2026-05-18'),
          body: { ...blankPublicationBody(), channels: ['公开栏'], allWorkers: true, fullText: true },
        });
        await paper(desk, roundId, 'publication-notice', '2026-05-18');
        await step(desk, roundId, 'T22', '2026-05-18');
      },
    ],
  ];
  for (const [id, act] of told) {
    await act();
    if (id === until) break;
  }
  return roundId;
}

describe('a wage round made at the desk', () => {
  it('goes from the first day to publication, and the card always shows the next day to act', async () => {
    const desk = await bargainingDesk();
    const roundId = await walked(desk, 'T22');
    const file = await round(desk, roundId);
    expect(file.round.stage).toBe('published');
    expect(allEightDone(file)).toBe(true);
    const [agreement] = file.collectiveAgreements;
    expect(agreement).toMatchObject({ state: 'in-force', effectiveOn: '2026-05-14', signedOn: '2026-04-21' });
    expect(file.round.body.caseNo).toMatch(/2026/);
    // The renewal window of 浙江 opens 90 days before the end.
    expect(file.round.nextDueOn).toBe('2027-02-12');
  });

  it.each([
    ['T3', '2026-03-16'],
    ['T8', '2026-03-19'],
    ['T14', '2026-04-24'],
    ['T18', '2026-05-06'],
    ['T19', '2026-05-14'],
    ['T21', '2026-05-21'],
  ] as const)('after %s the next day is %s', async (until, next) => {
    const desk = await bargainingDesk();
    const file = await round(desk, await walked(desk, until));
    expect(file.round.nextDueOn).toBe(next);
  });

  it('refuses a step the stage does not allow, says why, and writes nothing', async () => {
    const desk = await bargainingDesk();
    const { roundId } = await begun(desk);
    const before = await desk.db.changes.count();
    expect(await refusal(desk.actions.takeStep(roundId, 'T18'))).toContain('不能办理“首席代表签字”');
    expect(await refusal(desk.actions.takeStep(roundId, 'T1'))).toContain('还没有登记任何一方的协商代表');
    expect(await desk.db.changes.count()).toBe(before);
    expect((await round(desk, roundId)).round.stage).toBe('draft');
  });

  it('does not record a step ahead of its day', async () => {
    const desk = await bargainingDesk();
    const roundId = await walked(desk, 'T19');
    await paper(desk, roundId, 'review-opinion-record', '2026-04-28');
    expect(await refusal(desk.actions.takeStep(roundId, 'T21', { on: day('2026-05-14') }))).toContain(
      '还没有到',
    );
    expect(await refusal(desk.actions.takeStep(roundId, 'T21'))).toContain('2026-05-14');
  });

  it('takes the last step back by another line, and what the step changed with it', async () => {
    const desk = await bargainingDesk();
    const roundId = await walked(desk, 'T21');
    const before = await round(desk, roundId);
    const last = before.roundSteps.at(-1);
    const earlier = before.roundSteps.at(-2);
    expect(await refusal(desk.actions.undoStep(roundId, earlier?.id ?? '', '登记错误'))).toContain(
      '最近的一步',
    );
    expect(await refusal(desk.actions.undoStep(roundId, last?.id ?? '', ' '))).toContain('原因');
    await desk.actions.undoStep(roundId, last?.id ?? '', '审查期计算有误');
    const after = await round(desk, roundId);
    expect(after.round.stage).toBe('inReview');
    expect(after.collectiveAgreements[0]).toMatchObject({ state: 'filed', effectiveOn: null });
    expect(after.roundFilings[0]?.opinion).toBeNull();
    expect(after.roundSteps).toHaveLength(before.roundSteps.length + 1);
    expect(after.roundSteps.at(-1)).toMatchObject({ undoes: last?.id, from: 'effective', to: 'inReview' });
    await step(desk, roundId, 'T21', '2026-05-14');
    expect((await round(desk, roundId)).collectiveAgreements[0]?.effectiveOn).toBe('2026-05-14');
  });

  it('keeps the text that was voted on: a clause changed afterwards closes the signature', async () => {
    const desk = await bargainingDesk();
    const roundId = await walked(desk, 'T16');
    const clause = (await round(desk, roundId)).roundClauses[0];
    await desk.actions.change(roundId, 'roundClauses', clause?.id ?? '', { body: { text: '平均增长4%' } });
    desk.goTo('2026-04-21');
    await desk.actions.sign(roundId, 'worker', { on: day('2026-04-21'), by: '周卫国', sealed: true });
    await desk.actions.sign(roundId, 'employer', { on: day('2026-04-21'), by: '方建平', sealed: true });
    await paper(desk, roundId, 'contract-wage', '2026-04-21');
    expect(await refusal(desk.actions.takeStep(roundId, 'T18'))).toContain('签署文本与审议通过的文本不一致');
  });
});

describe('after publication', () => {
  it('an amendment is another pass; the contract stands until the change is in force', async () => {
    const desk = await bargainingDesk();
    const roundId = await walked(desk, 'T22');
    desk.goTo('2026-09-01');
    expect(await refusal(desk.actions.takeStep(roundId, 'T24'))).toContain('理由');
    await desk.actions.takeStep(roundId, 'T24', {
      reopening: { proposedBy: 'employer', ground: '订单大幅下降', proofs: '财务报表' },
    });
    let file = await round(desk, roundId);
    expect(file.round).toMatchObject({ stage: 'negotiating', pass: 2 });
    expect(file.collectiveAgreements[0]?.state).toBe('in-force');
    expect(await refusal(desk.actions.takeStep(roundId, 'T29', { note: '不谈了' }))).toContain(
      '原合同继续履行',
    );
    const amendment = await desk.actions.draftContract(roundId, {
      title: '变更协议',
      termStart: day('2026-05-14'),
      termEnd: day('2027-05-13'),
      minimumWageFen: fen(235_000),
      copies: 5,
      changeGround: 'consent',
    });
    file = await round(desk, roundId);
    expect(file.round.agreementId).toBe(amendment);
    expect(file.collectiveAgreements.find((one) => one.id === amendment)?.amendsId).not.toBeNull();
    await desk.actions.takeStep(roundId, 'T24-dropped');
    file = await round(desk, roundId);
    expect(file.round.stage).toBe('published');
    expect(file.collectiveAgreements.find((one) => one.id === file.round.agreementId)?.state).toBe(
      'in-force',
    );
    expect(file.collectiveAgreements.find((one) => one.id === amendment)?.state).toBe('void');
  });

  it('a renewal is a new round that names the contract it follows and starts from its text', async () => {
    const desk = await bargainingDesk();
    const roundId = await walked(desk, 'T22');
    desk.goTo('2027-02-15');
    const next = await desk.actions.renew(roundId);
    const file = await round(desk, next);
    expect(file.round).toMatchObject({ kind: 'renewal', stage: 'draft', year: 2027 });
    expect(file.collectiveAgreements.map((one) => one.id)).toEqual([file.round.predecessorId]);
    expect(file.roundClauses.map((one) => one.state)).toEqual(['proposed']);
    expect(file.roundReps).toEqual([]);
    const [row] = await desk.actions.radar(120);
    expect(row).toMatchObject({
      windowOpensOn: '2027-02-12',
      windowOpen: true,
      renewalRoundId: next,
      state: 'offer-due',
    });
    const first = await round(desk, roundId);
    expect(await refusal(desk.actions.renew(next))).toContain('没有生效的集体合同');
    expect(first.round.stage).toBe('published');
  });
});
