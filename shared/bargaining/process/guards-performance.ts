import { dayOf } from '../../kernel/calendar-day.ts';
import { agreementOf, measuresOf, stepDay } from '../parts.ts';
import type { RoundGuard } from './guard-context.ts';
import { must, nothing, together, warn } from './unmet.ts';

/** T23: both sides take part and look at the clauses. */
export const inspectedByBoth: RoundGuard = ({ file }) => {
  const last = file.roundInspections.filter((one) => one.kind === 'inspection').at(-1);
  return together(
    must(!last, '还没有登记检查', 'No inspection is on record', 'performance'),
    last
      ? together(
          must(
            last.body.workerInspectors.length === 0 || last.body.employerInspectors.length === 0,
            '检查组应有双方人员',
            'Both sides must be in the group',
            'performance',
          ),
          must(last.body.findings.length === 0, '没有逐条检查结果', 'There are no findings', 'performance'),
        )
      : nothing,
  );
};

/** T24, T25, T28: there is a contract in force to change, end or enforce. */
const contractInForce: RoundGuard = ({ file }) =>
  must(agreementOf(file)?.state !== 'in-force', '没有生效的集体合同', 'No contract is in force', 'overview');

export const amendable = contractInForce;

/** T25: on a ground the law knows, proved. */
export const rescindable: RoundGuard = (context) => {
  const ending = measuresOf(context.file, 'rescission').at(-1)?.body.ending ?? null;
  return together(
    contractInForce(context),
    must(ending === null, '还没有登记解除的依据', 'The ground is not on record', 'measures'),
    must(
      ending !== null && ending.ground !== 'consent' && ending.proofs.trim() === '',
      '单方依据解除须有证明材料',
      'A ground other than consent needs proof',
      'measures',
    ),
    must(
      ending?.ground === 'term-over',
      '期满终止不是解除',
      'The end of the term is no rescission',
      'measures',
    ),
    warn(
      !talkedAbout(context),
      '解除应当经过与订立相同的协商程序，未见协商会议记录',
      'Rescission takes the same procedure; no meeting is on record',
      'meetings',
    ),
  );
};

const talkedAbout: (context: Parameters<RoundGuard>[0]) => boolean = ({ file }) => {
  const since = stepDay(file, ['T22']);
  return file.roundMeetings.some(
    (one) => one.state === 'held' && since !== null && dayOf(one.startsAt) >= since,
  );
};

/** T26: the term is over, or an agreed condition has occurred. */
export const over: RoundGuard = ({ file, on }) => {
  const ending = measuresOf(file, 'termination').at(-1)?.body.ending ?? null;
  const end = agreementOf(file)?.termEnd ?? null;
  return together(
    must(ending === null, '还没有登记终止原因', 'The reason is not on record', 'measures'),
    must(
      ending?.ground === 'term-over' && end !== null && on <= end,
      `合同期限到${end ?? ''}，尚未届满`,
      `The term runs until ${end ?? ''}`,
      'measures',
    ),
  );
};

/** T27: the successor is linked and signed. */
export const renewedBy: RoundGuard = ({ file }) =>
  must(
    (agreementOf(file)?.successorId ?? null) === null,
    '后续合同还没有签字',
    'The successor is not signed yet',
    'overview',
  );

/** T28: breach of a contract that was in force on that day, after negotiation. */
export const disputeReady: RoundGuard = ({ file }) => {
  const dispute = file.roundMeasures.filter((one) => one.body.dispute !== null).at(-1)?.body.dispute ?? null;
  const agreement = agreementOf(file);
  if (dispute === null) return must(true, '还没有登记违约情况', 'The breach is not on record', 'measures');
  const effective = agreement?.effectiveOn ?? null;
  return together(
    must(
      effective === null ||
        dispute.breachOn < effective ||
        (agreement?.termEnd != null && dispute.breachOn > agreement.termEnd),
      '违约日期不在合同有效期内',
      'The contract was not in force on that day',
      'measures',
    ),
    must(
      dispute.negotiated.trim() === '',
      '没有登记协商解决的经过',
      'Negotiation comes first: it is not on record',
      'measures',
    ),
  );
};

/** T28 settled. */
export const disputeSettled: RoundGuard = ({ file }) =>
  must(
    (file.roundMeasures.filter((one) => one.body.dispute !== null).at(-1)?.body.dispute?.settledOn ??
      null) === null,
    '没有登记解决日期',
    'The day it was settled is missing',
    'measures',
  );

/** T29: not while a contract of this round binds; that one is left standing by T24. */
export const nothingInForce: RoundGuard = ({ file }) =>
  must(
    file.collectiveAgreements.some((one) => one.roundId === file.round.id && one.state === 'in-force'),
    '本轮有生效的合同，请选择“变更未达成，原合同继续履行”',
    'A contract is in force: drop the amendment instead',
    'overview',
  );

/** T24 dropped: the contract that goes on. */
export const somethingInForce: RoundGuard = ({ file }) =>
  must(
    !file.collectiveAgreements.some((one) => one.roundId === file.round.id && one.state === 'in-force'),
    '本轮没有生效的合同',
    'No contract of this round is in force',
    'overview',
  );
