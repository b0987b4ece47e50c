import { agreementOf, chiefOf, votesOf } from '../parts.ts';
import { orderSays, voteFails, voteSays } from './findings.ts';
import type { RoundGuard } from './guard-context.ts';
import { congressLimitOf } from './round-limits.ts';
import { textChangedSince } from './text-identity.ts';
import { must, nothing, together, warn } from './unmet.ts';

/** T15: the very text that was initialled; lateness is recorded, not blocked. A simplified round makes no contract. */
export const submitted: RoundGuard = ({ file, profile, calendar, on }) => {
  const limit = congressLimitOf(file, profile, calendar);
  return together(
    must(
      file.round.body.procedure !== 'ordinary',
      '简易程序、应急程序形成会议纪要或者备忘录，签订集体合同应当适用普通程序',
      'Only the ordinary procedure leads to a contract',
      'overview',
    ),
    must(
      textChangedSince(file, 'draftHash'),
      '草案与草签文本不一致',
      'The draft differs from the initialled text',
      'clauses',
    ),
    warn(
      limit !== null && on > limit.due,
      `提交审议迟于${limit?.due ?? ''}`,
      `Submitted after ${limit?.due ?? ''}`,
      'votes',
    ),
  );
};

const onThisText: RoundGuard = ({ file }) => {
  const hash = agreementOf(file)?.body.draftHash ?? '';
  const votes = votesOf(file);
  return together(
    must(votes.length === 0, '还没有登记表决结果', 'No vote is on record', 'votes'),
    must(
      votes.some((vote) => vote.body.draftHash !== hash),
      '表决的文本不是本轮草案',
      'The vote was on another text',
      'votes',
    ),
    must(
      textChangedSince(file, 'draftHash'),
      '表决后条款又有改动',
      'The text changed after the vote',
      'clauses',
    ),
  );
};

/** T16: the vote carries against all delegates. Where each enterprise votes by itself, those that fail are not covered. */
export const adopted: RoundGuard = (context) => {
  const votes = votesOf(context.file);
  const each = votes.length > 0 && votes.every((vote) => vote.kind === 'each-enterprise');
  const passing = votes.filter((vote) => !voteFails(context, vote));
  return together(
    onThisText(context),
    each
      ? together(
          must(passing.length === 0, '各企业表决均未通过', 'No enterprise has passed it', 'votes'),
          warn(
            passing.length > 0 && passing.length < votes.length,
            `${votes.length - passing.length}家企业表决未通过，不在覆盖范围内`,
            `${votes.length - passing.length} enterprises failed and are not covered`,
            'votes',
          ),
        )
      : together(...votes.map((vote) => voteSays(context, vote))),
    must(
      votes.some((vote) => vote.on > context.on),
      '表决日期晚于办理日期',
      'The vote is dated after this step',
      'votes',
    ),
  );
};

/** T17: the vote fails by the rules of the place. */
export const notAdopted: RoundGuard = (context) => {
  const votes = votesOf(context.file);
  return together(
    onThisText(context),
    must(
      votes.length > 0 && votes.some((vote) => !voteFails(context, vote)),
      '按规定表决已经通过',
      'By the rules the vote carried',
      'votes',
    ),
  );
};

/** T17 again: what the worker side wants changed. */
export const amendmentsTabled: RoundGuard = ({ file }) =>
  must(
    !votesOf(file).some((vote) => vote.body.amendments.trim() !== ''),
    '没有登记职工方的修改意见',
    'The worker side has tabled no amendments',
    'votes',
  );

/** T18: both chiefs, or those with power to sign on that day, sign the adopted text. */
export const signedByBoth: RoundGuard = (context) => {
  const { file } = context;
  const agreement = agreementOf(file);
  if (!agreement) return must(true, '还没有登记合同草案', 'There is no draft', 'signing');
  const { body } = agreement;
  const signer = (side: 'worker' | 'employer') => {
    const on = side === 'worker' ? body.signedWorkerOn : body.signedEmployerOn;
    const by = side === 'worker' ? body.signedWorkerBy : body.signedEmployerBy;
    const chief = chiefOf(file, side);
    if (on === null || chief === null || chief.body.name === by) return chief !== null || on === null;
    const power = file.roundReps.find((rep) => rep.side === side && rep.body.name === by)?.body.authorisation;
    return power?.maySign === true && power.from <= on && (power.to === null || on <= power.to);
  };
  return together(
    must(
      body.signedWorkerOn === null,
      '职工方首席代表还没有签字',
      'The workers’ chief has not signed',
      'signing',
    ),
    must(
      body.signedEmployerOn === null,
      '用人单位方首席代表还没有签字',
      'The employer’s chief has not signed',
      'signing',
    ),
    must(
      !signer('worker'),
      '职工方签字人不是首席代表，也没有签署授权',
      'The worker signatory has no power to sign',
      'signing',
    ),
    must(
      !signer('employer'),
      '用人单位方签字人不是首席代表，也没有签署授权',
      'The employer signatory has no power to sign',
      'signing',
    ),
    must(
      body.signedHash !== body.adoptedHash || textChangedSince(file, 'adoptedHash'),
      '签署文本与审议通过的文本不一致',
      'The signed text is not the adopted one',
      'signing',
    ),
    file.round.subject === 'wage'
      ? must(
          !body.sealWorker || !body.sealEmployer,
          '工资协议须双方盖章',
          'A wage contract needs both seals',
          'signing',
        )
      : nothing,
    // 重庆市集体合同条例 27: the employer's seal on every kind of contract.
    file.round.subject !== 'wage' && file.round.profile === 'chongqing'
      ? must(!body.sealEmployer, '用人单位须在合同上盖章', 'The employer’s seal is missing', 'signing')
      : nothing,
    orderSays(context),
  );
};
