import { blankMeasureBody, blankPublicationBody } from '../bargaining/blank.ts';
import type { RoundFile } from '../bargaining/round-file.ts';
import { day, localMinute } from '../kernel/calendar-day.ts';
import { withAgreement } from './round-parts.ts';
import { agreementId, id, roundId } from './wage-round/ids.ts';
import { offer, withOffer } from './wage-round/offer.ts';
import { sampleWageRound, wageRoundAfter } from './wage-round.ts';

/*
 * What did not happen in the sample wage round and some papers tell: the same round at the step where it would have.
 */

/** Both lists posted once both sides had named theirs. */
export function listPosted(): RoundFile {
  const file = wageRoundAfter('T8');
  const list = {
    id: id(150),
    roundId,
    kind: 'representatives',
    pass: 1,
    on: day('2026-03-13'),
    body: {
      ...blankPublicationBody(),
      channels: ['厂务公开栏', '企业微信群'],
      audience: '全体职工',
      allWorkers: true,
      noticeKind: 'first',
      determinedOn: day('2026-03-12'),
      notifiedOtherSideOn: day('2026-03-12'),
    },
  } as RoundFile['roundPublications'][number];
  return { ...file, roundPublications: [...file.roundPublications, list] };
}

type Rep = RoundFile['roundReps'][number];

/** The round with one of its representatives changed. */
const withRep = (file: RoundFile, name: string, patch: Partial<Rep>, body: Partial<Rep['body']>) => ({
  ...file,
  roundReps: file.roundReps.map((rep) =>
    rep.body.name === name ? ({ ...rep, ...patch, body: { ...rep.body, ...body } } as Rep) : rep,
  ),
});

/** The employer led by a delegate with written authority. */
export const led = (): RoundFile =>
  withRep(
    withRep(wageRoundAfter('T8'), '方建平', { chief: false }, { chiefRole: null }),
    '徐丽娜',
    { chief: true },
    {
      chiefRole: 'other-management',
      authorisation: {
        principal: '方建平',
        powers: '主持协商、提出和答复意见、签署协商会议记录和合同草案',
        from: day('2026-03-09'),
        to: day('2026-12-31'),
        maySign: true,
      },
    },
  );

/** A lawyer commissioned by the worker side as one of four. */
export const advised = (): RoundFile =>
  withRep(
    wageRoundAfter('T8'),
    '钱雪琴',
    { outsider: true },
    {
      name: '钱志远',
      gender: 'male',
      post: '专职律师',
      frontline: false,
      commission: {
        organisation: '浙江青溪律师事务所，律师执业证',
        scope: '参加协商会议，就工资支付的法律问题提出意见，参与起草合同文本',
        on: day('2026-03-09'),
        instructorId: null,
      },
    },
  );

/** The offer refused in writing. */
export const refused = (): RoundFile =>
  withOffer(
    wageRoundAfter('T3'),
    {},
    {
      reply: {
        kind: 'refusal',
        written: true,
        on: day('2026-03-13'),
        receivedOn: day('2026-03-14'),
        meetingAt: null,
        place: '',
        topics: [],
        materialsCommitment: '',
        materialsOn: null,
        reason: '企业认为本年度订单减少，暂不安排工资协商',
        newDate: null,
        postponementAccepted: null,
        evidence: '要约书签收联；用人单位2026年3月13日复函',
        nextAction: '提请双塔街道总工会督促，必要时提请责令改正',
      },
    },
  );

/** Talks suspended after the first meeting. */
export function suspended(): RoundFile {
  const file = wageRoundAfter('T9');
  const measure = {
    id: id(151),
    roundId,
    kind: 'suspension',
    on: day('2026-03-26'),
    dueOn: null,
    doneOn: null,
    body: {
      ...blankMeasureBody(),
      suspension: {
        reason: '用人单位方需要补充一季度经营数据，双方对调整幅度分歧较大，同意休会核算',
        forceMajeure: false,
        consentWorker: true,
        consentEmployer: true,
        resumeOn: day('2026-04-02'),
        resumePlace: '公司二楼会议室',
        resumeTopics: '2026年度职工工资调整幅度、本单位最低工资标准',
        resumedOn: null,
      },
    },
  } as RoundFile['roundMeasures'][number];
  return { ...file, roundMeasures: [...file.roundMeasures, measure] };
}

/** The offer for the year after, before the contract of the sample ends. */
export function renewing(): RoundFile {
  const file = sampleWageRound;
  const next = {
    ...offer,
    id: id(152),
    no: 2,
    renewal: true,
    sentOn: day('2027-03-20'),
    state: 'sent',
    body: {
      ...offer.body,
      number: '恒达工会〔2027〕2号',
      topics: ['2027年度职工工资调整幅度', '本单位最低工资标准', '高温岗位津贴'],
      proposedAt: localMinute('2027-04-08T14:00'),
      evaluation: '上期合同十六条全部履行，工资调整和津贴已经按期兑现，职工满意',
    },
  } as RoundFile['roundOffers'][number];
  return {
    ...file,
    round: { ...file.round, kind: 'renewal', year: 2027, predecessorId: agreementId },
    roundOffers: [...file.roundOffers, next],
  };
}

/** The contract over at the end of its term. */
export const ended = (): RoundFile =>
  withAgreement(sampleWageRound, { state: 'expired', endedOn: day('2027-05-13') }, { endReason: 'expired' });
