import { dayOf } from '../../kernel/calendar-day.ts';
import { agreementOf, heldMeetings, measuresOf, stepDay } from '../parts.ts';
import { meetingSays } from './chairs.ts';
import { contentSays } from './findings.ts';
import type { RoundGuard } from './guard-context.ts';
import { coordinationEnded } from './guards-measures.ts';
import { materialsLimitOf } from './round-limits.ts';
import { textChangedSince } from './text-identity.ts';
import { must, nothing, together, warn } from './unmet.ts';

/** Notice, list and data reached the other side in time, or late and waived (浙江条例 16 and the like). */
const informedInTime: RoundGuard = ({ file, profile, calendar }) => {
  const meeting = heldMeetings(file)[0];
  if (!meeting) return nothing;
  const limit = materialsLimitOf(meeting, profile, calendar);
  const served = meeting.noticeServedOn;
  const waived = meeting.body.lateMaterialsWaived;
  const requested = file.roundMaterials.filter((one) => one.kind === 'request');
  const handedOver =
    requested
      .flatMap((one) => one.providedOn ?? [])
      .sort()
      .at(-1) ?? null;
  const isWindow = profile.materials.value?.kind === 'window';
  const late =
    limit !== null &&
    !isWindow &&
    (served === null || served > limit.due || (handedOver !== null && handedOver > limit.due));
  return together(
    must(
      served === null,
      '没有登记会议通知和代表名单送达日期',
      'When notice and list were served is missing',
      'meetings',
    ),
    must(
      late && !waived,
      `通知或者资料迟于${limit?.due ?? ''}送达，须登记对方放弃异议`,
      `Notice or data came after ${limit?.due ?? ''}: record that the other side waived it`,
      'meetings',
    ),
    warn(
      late && waived,
      '通知或者资料迟延送达，对方已放弃异议',
      'Late notice or data, waived by the other side',
      'meetings',
    ),
    must(
      requested.some((one) => one.providedOn === null) && !waived,
      '请求的资料还没有提供',
      'Data asked for has not been handed over',
      'materials',
    ),
  );
};

/** T9: opinions gathered, data exchanged, the meeting held in due form. */
export const firstMeetingHeld: RoundGuard = (context) => {
  const { file, profile } = context;
  const meeting = heldMeetings(file)[0];
  return together(
    must(
      !file.roundMaterials.some((one) => one.kind === 'opinions'),
      '还没有征集职工意见',
      'Workers’ opinions have not been gathered',
      'materials',
    ),
    must(!meeting, '还没有召开协商会议', 'No meeting has been held', 'meetings'),
    meeting
      ? must(meeting.body.agenda.length === 0, '会议没有议程', 'The meeting has no agenda', 'meetings')
      : nothing,
    meeting ? meetingSays(file, meeting, profile) : nothing,
    informedInTime(context),
  );
};

/** 草案: every matter agreed, every clause settled, the law's contents kept, both chiefs' initials on it. */
const draftWhole: RoundGuard = (context) => {
  const { file } = context;
  const agreement = agreementOf(file);
  return together(
    must(file.roundItems.length === 0, '没有登记协商议题', 'There are no items', 'items'),
    ...file.roundItems
      .filter((item) => item.outcome !== 'agreed')
      .map((item) =>
        must(true, `议题“${item.body.title}”尚未一致`, `“${item.body.title}” is not agreed`, 'items'),
      ),
    must(
      !file.roundClauses.some((clause) => clause.state === 'agreed'),
      '合同草案没有条款',
      'The draft has no clauses',
      'clauses',
    ),
    ...file.roundClauses
      .filter((clause) => clause.state === 'disputed' || clause.state === 'proposed')
      .map((clause) =>
        must(
          true,
          `条款“${clause.body.title}”还没有定稿`,
          `“${clause.body.title}” is not settled`,
          'clauses',
        ),
      ),
    must(agreement === null, '还没有登记合同草案', 'The draft is not registered', 'signing'),
    agreement === null
      ? nothing
      : together(
          must(
            agreement.state !== 'draft',
            '还没有登记本轮的合同草案',
            'The draft of this pass is not registered',
            'signing',
          ),
          must(
            agreement.termStart === null || agreement.termEnd === null,
            '没有填写合同期限',
            'The term is missing',
            'signing',
          ),
          must(
            !agreement.body.initialledWorker || !agreement.body.initialledEmployer,
            '双方首席代表还没有草签',
            'Both chiefs must initial the draft',
            'signing',
          ),
          must(
            textChangedSince(file, 'draftHash'),
            '草签后条款又有改动，请重新草签',
            'Changed after the initials',
            'clauses',
          ),
        ),
    agreement === null ? nothing : contentSays(context),
  );
};

/** T13 agreed: the record is signed by all and sealed, and nothing stays open. */
export const coordinationAgreed: RoundGuard = (context) => {
  const facts = measuresOf(context.file, 'coordination').at(-1)?.body.coordination ?? null;
  return together(
    coordinationEnded(context),
    must(
      facts === null ||
        !(facts.coordinatorsSigned && facts.workerSigned && facts.employerSigned && facts.sealed),
      '协调处理协议书须由协调人员和双方首席代表签字并盖章',
      'The record must be signed by coordinators and both chiefs, and sealed',
      'measures',
    ),
    must((facts?.openItems.length ?? 0) > 0, '还有未达成一致的事项', 'Some matters stay open', 'measures'),
    draftWhole(context),
  );
};

/** T14: full agreement at a meeting of this pass whose minutes say so. */
export const draftAgreed: RoundGuard = (context) => {
  const { file, profile } = context;
  const since = stepDay(file, ['T17-again', 'T20-again', 'T24']) ?? null;
  const last = heldMeetings(file)
    .filter((one) => one.pass === file.round.pass)
    .at(-1);
  return together(
    must(
      !last || (since !== null && dayOf(last.startsAt) < since),
      '没有本轮形成草案的协商会议',
      'No meeting of this pass formed the draft',
      'meetings',
    ),
    last
      ? must(
          !last.body.draftAgreed,
          '会议记录没有写明形成草案',
          'The minutes do not say that a draft was formed',
          'meetings',
        )
      : nothing,
    last ? meetingSays(file, last, profile) : nothing,
    draftWhole(context),
  );
};
