import { agreementOf, measuresOf, offerOf } from '../../../bargaining/parts.ts';
import { profileOfRound } from '../../../bargaining/process/profile-of-round.ts';
import { coordinationLimitOf, replyLimitOf } from '../../../bargaining/process/round-limits.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { type MeasureKind, sides } from '../../../bargaining/terms.ts';
import { sumFen } from '../../../kernel/money.ts';
import type { Facts } from '../../facts.ts';
import { openEnded, paperDay, paperSum, paperYuan, sentence } from '../../paper-words.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { asRows } from '../words.ts';

/** 救济和争议: the request to order correction, coordination, the letter on a breach and its referral. */
export function remedyFacts(file: RoundFile, context: RoundContext): Facts {
  const of = (kind: MeasureKind) => subjectOr(measuresOf(file, kind), context.subjectId);
  return {
    ...request(file, context, of('correction-request')),
    ...coordination(file, context, of('coordination')),
    ...dispute('breach', of('breach-letter')),
    ...dispute('referral', of('dispute-referral')),
    'contract.effect': effect(file),
  };
}

type Measure = RoundFile['roundMeasures'][number] | null;

function common(name: string, { on, dueOn, body }: NonNullable<Measure>): Facts {
  return {
    [`${name}.on`]: paperDay(on),
    [`${name}.dueOn`]: paperDay(dueOn),
    [`${name}.requester`]: body.requester,
    [`${name}.to`]: body.addressee,
    [`${name}.facts`]: sentence(body.facts),
    [`${name}.law`]: openEnded(body.law),
    [`${name}.demand`]: sentence(body.demand),
    [`${name}.evidence`]: sentence(body.evidence),
    [`${name}.signer`]: body.signedBy,
  };
}

function request(file: RoundFile, { calendar }: RoundContext, measure: Measure): Facts {
  if (!measure) return {};
  const offer = offerOf(file);
  return {
    ...common('correction', measure),
    'correction.offer': offer?.body.number ?? '',
    'correction.receivedOn': paperDay(offer?.receivedOn),
    'correction.replyDue': paperDay(replyLimitOf(file, profileOfRound(file), calendar)?.due),
    'correction.answer': answerOf(offer),
  };
}

/** What the other side answered, as it is on record, and whether that gave a reason. */
function answerOf(offer: RoundFile['roundOffers'][number] | null): string {
  const reply = offer?.body.reply ?? null;
  if (!reply) return '至今没有收到对方的书面答复，对方没有提出正当理由。';
  const reason = openEnded(reply.reason);
  const stated = reason === '' ? '没有说明理由' : `陈述的理由为：${reason}`;
  const on = paperDay(reply.on);
  if (reply.kind === 'refusal')
    return `对方于${on}${reply.written ? '书面' : '口头'}拒绝协商，${stated}。${reason === '' ? '' : '职工方认为该理由不构成拒绝协商的正当理由。'}`;
  if (reply.kind === 'postponement') {
    const accepted = reply.postponementAccepted === true;
    return `对方于${on}请求延期${reply.newDate ? `至${paperDay(reply.newDate)}` : ''}，${stated}。${
      accepted ? '职工方同意延期，对方到期仍未开展协商。' : '职工方没有同意延期。'
    }`;
  }
  return `对方于${on}答复同意协商，此后没有按照答复开展协商。`;
}

function coordination(file: RoundFile, { calendar }: RoundContext, measure: Measure): Facts {
  const of = measure?.body.coordination ?? null;
  if (!measure || !of) return {};
  const parties = { worker: file.round.body.workerParty.name, employer: file.round.body.employerParty.name };
  const others = (['worker', 'employer'] as const).filter((side) => !of.applicants.includes(side));
  const named = (list: readonly ('worker' | 'employer')[]) =>
    list.map((side) => `${parties[side]}（${sides[side].zh}）`).join('、');
  const chiefs = file.roundReps.filter((rep) => rep.chief && rep.active && of.applicants.includes(rep.side));
  return {
    ...common('coordination', measure),
    'coordination.applicants': of.ownMotion ? '' : named(of.applicants),
    'coordination.applicantNames': of.ownMotion ? '' : of.applicants.map((side) => parties[side]).join('、'),
    'coordination.respondent': others.length === 0 ? '双方共同申请' : named(others),
    'coordination.chief': chiefs.map((rep) => rep.body.name).join('、'),
    'coordination.authority': of.authority,
    'coordination.items': of.items.map(({ title, worker, employer }) => ({ title, worker, employer })),
    'coordination.history': sentence(of.history),
    'coordination.filedOn': paperDay(of.filedOn),
    'coordination.acceptedOn': paperDay(of.acceptedOn),
    'coordination.endedOn': paperDay(of.endedOn),
    'coordination.due': paperDay(coordinationLimitOf(file, profileOfRound(file), calendar)?.due),
    'coordination.extension': of.extended ? `已延长，理由：${openEnded(of.extensionReason)}` : '未延长',
    'coordination.facts': sentence(of.facts),
    'coordination.result': sentence(of.result),
    'coordination.open': asRows(of.openItems.map(sentence)),
    'coordination.coordinators': of.coordinators.map(({ name, organisation }) => ({ name, organisation })),
    'coordination.how': of.ownMotion ? '协调机关依职权处理' : `由${named(of.applicants)}申请`,
  };
}

function dispute(name: 'breach' | 'referral', measure: Measure): Facts {
  const of = measure?.body.dispute ?? null;
  if (!measure || !of) return {};
  const sums = of.workers.flatMap((one) => one.amountFen ?? []);
  return {
    ...common(name, measure),
    [`${name}.clause`]: openEnded(of.clause),
    [`${name}.breachOn`]: paperDay(of.breachOn),
    [`${name}.knownOn`]: paperDay(of.knownOn),
    [`${name}.workers`]: of.workers.map((one) => ({ worker: one.name, amount: paperYuan(one.amountFen) })),
    [`${name}.count`]: `${of.workers.length}人`,
    [`${name}.total`]: sums.length > 0 ? paperSum(sumFen(sums)) : '',
    [`${name}.totalYuan`]: sums.length > 0 ? paperYuan(sumFen(sums)) : '',
    [`${name}.negotiated`]: sentence(of.negotiated),
    [`${name}.applicant`]: of.applicant,
    [`${name}.claims`]: sentence(of.claims),
  };
}

/** 生效证明: number and day on which the contract took effect. */
function effect(file: RoundFile): string {
  const agreement = agreementOf(file);
  if (!agreement?.effectiveOn) return '';
  const receipt = file.roundFilings.at(-1)?.body.receiptNo ?? '';
  return `${paperDay(agreement.effectiveOn)}生效${receipt === '' ? '' : `，报送回执${receipt}`}`;
}
