import { agreementOf, filingOf, publicationOf } from '../parts.ts';
import { effectiveDayOf } from './effective-day.ts';
import { missingBefore } from './eight-steps.ts';
import { filingSays } from './findings.ts';
import type { RoundGuard } from './guard-context.ts';
import { objectionLimitOf, publicationLimitOf } from './round-limits.ts';
import { must, nothing, together, warn } from './unmet.ts';

/** T19: filed by whom the place says, in enough copies, the very text that was signed. */
const filedWhole: RoundGuard = (context) => {
  const { file } = context;
  const filing = filingOf(file);
  if (!filing) return must(true, '还没有登记报送', 'No filing is on record', 'filing');
  return together(
    must(filing.filedOn === null, '没有登记报送日期', 'The day of filing is missing', 'filing'),
    must(filing.body.authority.trim() === '', '没有登记受理机关', 'The authority is missing', 'filing'),
    must(
      filing.body.summary.trim() === '',
      '没有协商过程说明',
      'The account of the bargaining is missing',
      'filing',
    ),
    must(
      filing.body.textHash !== agreementOf(file)?.body.signedHash,
      '报送文本与签署文本不一致',
      'The filed text is not the signed one',
      'filing',
    ),
    filingSays(context),
  );
};

/** T19-sent. */
export const filed: RoundGuard = filedWhole;

/** T19: the authority's receipt, from which the window runs. */
export const receivedByAuthority: RoundGuard = (context) => {
  const filing = filingOf(context.file);
  return together(
    filedWhole(context),
    must(
      filing !== null && filing.receivedOn === null,
      '没有登记受理机关收到日期',
      'The day of receipt is missing',
      'filing',
    ),
    must(
      filing?.receivedOn != null && filing.filedOn !== null && filing.receivedOn < filing.filedOn,
      '收到日期早于报送日期',
      'Received before it was filed',
      'filing',
    ),
    warn(
      filing?.body.receiptNo.trim() === '',
      '没有登记受理编号',
      'The registration number is missing',
      'filing',
    ),
  );
};

/** T20: an objection served on both sides within the window. A late one does not stop the contract. */
export const objectionServed: RoundGuard = ({ file, profile, calendar }) => {
  const filing = filingOf(file);
  const limit = objectionLimitOf(file, profile, calendar);
  const served = filing?.body.opinionServedOn ?? null;
  return together(
    must(filing?.opinion !== 'objection', '没有登记异议意见', 'No objection is on record', 'filing'),
    must(served === null, '没有登记审查意见书送达日期', 'When it was served is missing', 'filing'),
    must(
      served !== null && limit !== null && served > limit.due,
      `审查意见书迟于${limit?.due ?? ''}送达，合同已经生效`,
      `Served after ${limit?.due ?? ''}: the contract is in force`,
      'filing',
    ),
    must(
      (filing?.body.objections.length ?? 0) === 0,
      '没有登记有异议的条款',
      'The disputed clauses are missing',
      'filing',
    ),
    warn(
      filing !== null && !filing.body.authoritySeal,
      '审查意见书没有加盖机关印章',
      'The opinion bears no seal',
      'filing',
    ),
  );
};

/** T21: only the review makes the contract effective, and only with the first six steps and the filing proved. */
export const inForce: RoundGuard = ({ file, profile, calendar, on }) => {
  const day = effectiveDayOf(file, profile, calendar);
  return together(
    must(
      day === null,
      '审查没有结果，或者有异议，合同不能生效',
      'The review is not over, or there is an objection',
      'filing',
    ),
    must(
      day !== null && on < day.on,
      `合同自${day?.on ?? ''}起生效，还没有到期`,
      `In force from ${day?.on ?? ''}, not before`,
      'filing',
    ),
    { unmet: missingBefore(file, 7), warnings: [] },
    (agreementOf(file)?.termStart ?? '9999') < (day?.on ?? '')
      ? warn(
          true,
          '合同期限起点早于生效日期（工资标准可以追溯执行）',
          'The term starts before the contract is in force',
          'signing',
        )
      : nothing,
  );
};

/** T22: the whole text made known to all workers. */
export const madeKnown: RoundGuard = ({ file, profile, calendar }) => {
  const publication = publicationOf(file);
  const effective = agreementOf(file)?.effectiveOn ?? null;
  const limit = publicationLimitOf(file, profile, calendar);
  if (!publication) return must(true, '还没有登记公布情况', 'No publication is on record', 'publication');
  return together(
    must(
      publication.body.channels.length === 0,
      '没有登记公布方式',
      'How it was made known is missing',
      'publication',
    ),
    must(
      !publication.body.allWorkers,
      '应当向全体职工公布',
      'It must be made known to all workers',
      'publication',
    ),
    must(!publication.body.fullText, '应当公布合同全文', 'The full text must be published', 'publication'),
    must(
      effective !== null && publication.on < effective,
      '公布日期早于生效日期',
      'Published before it was in force',
      'publication',
    ),
    { unmet: missingBefore(file, 8), warnings: [] },
    warn(
      limit !== null && publication.on > limit.due,
      `公布迟于${limit?.due ?? ''}`,
      `Published after ${limit?.due ?? ''}`,
      'publication',
    ),
    warn(
      !file.roundPublications.some((one) => one.kind === 'upper-union' && one.pass === file.round.pass),
      '还没有报上一级工会备案',
      'Not yet filed with the higher union',
      'publication',
    ),
  );
};
