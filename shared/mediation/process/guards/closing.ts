import { paperRules } from '../../../documents/paper-rules.ts';
import { documentTitle } from '../document-titles.ts';
import { all, type Guard, type GuardContext, when, whenWaivable } from '../guard.ts';
import type { Unmet } from '../unmet.ts';
import { paperWhole } from './agreement.ts';

const issued = ({ papers }: GuardContext, document: string, subjectId: string | null = null) =>
  papers?.find(
    (paper) => paper.document === document && paper.state === 'issued' && paper.subjectId === subjectId,
  );

/** 送达: the paper reached somebody on a proven day, or was left after a refusal to take it. */
const served = ({ file }: GuardContext, paperId: string): boolean =>
  file.deliveries.some(
    (one) => one.paperId === paperId && (one.receivedOn !== null || one.body.refusal.trim() !== ''),
  );

const sessionsOver: Guard = ({ file }) => [
  ...when(
    file.sessions.some((session) => session.state === 'open'),
    '还有一次调解会议没有结束',
    'A session is still open',
    'sessions',
  ),
  ...whenWaivable(
    file.sessions.some((session) => session.state === 'planned'),
    '还有已安排的调解会议没有召开或者取消',
    'A planned session was neither held nor cancelled',
    'sessions',
  ),
];

const objectionsDecided: Guard = ({ file }) =>
  when(
    file.recusals.some((one) => one.state === 'open'),
    '还有回避事项没有决定',
    'An objection to a mediator is not decided',
    'overview',
  );

/** The notice of an end before acceptance is compulsory and must be served, not only printed (invariant 7). */
const refusalNotice: Guard = (context) => {
  const { stage } = context.file.case;
  if (context.papers === null || (stage !== 'rejected' && stage !== 'refused')) return [];
  const document = stage === 'rejected' ? 'non-acceptance-notice' : 'respondent-refusal-notice';
  const title = documentTitle(document);
  const paper = issued(context, document) ?? issued(context, 'non-acceptance-notice');
  return [
    ...when(!paper, `《${title.zh}》尚未制作`, `The ${title.en} is not issued`, 'papers'),
    ...when(
      paper !== undefined && !served(context, paper.id),
      `《${title.zh}》尚未送达申请人，请登记送达`,
      `The ${title.en} has not been served on the applicant`,
      'papers',
    ),
  ];
};

/** 部分协议 ends the mediation of what is left: the parties must be told. */
const restTerminated: Guard = (context) =>
  when(
    context.papers !== null &&
      context.file.agreements.some((one) => one.state === 'effective' && one.partial) &&
      !issued(context, 'termination-notice'),
    '部分协议以外的请求尚未制作《终止调解通知书》',
    'No termination notice is issued for the claims the partial agreement leaves',
    'papers',
  );

/** Papers said above, or made of facts a case may lack for good reason. */
const saidAbove = ['non-acceptance-notice', 'respondent-refusal-notice'];

/** Everything the dossier needs and that was not issued. It may have been made by hand: waivable in writing. */
export function missingPapers(context: GuardContext): Unmet[] {
  const { file, papers } = context;
  if (papers === null) return [];
  const partial = file.agreements.some((one) => one.state === 'effective' && one.partial);
  return Object.entries(paperRules).flatMap(([document, rule]) => {
    if (saidAbove.includes(document) || (partial && document === 'termination-notice')) return [];
    const needed = (subject: string | null) =>
      (typeof rule.need === 'function' ? rule.need(file, subject) : rule.need) === 'required' &&
      rule.applies?.(file, subject) !== false &&
      rule.due?.(file, subject) !== false;
    const wanted = (rule.each?.(file) ?? [null]).filter(
      (subject) => needed(subject) && !issued(context, document, subject),
    );
    const { zh, en } = documentTitle(document);
    const count = wanted.length > 1 ? `（${wanted.length}份）` : '';
    return whenWaivable(
      wanted.length > 0,
      `《${zh}》${count}尚未制作`,
      `${en}: ${wanted.length} not issued`,
      'papers',
    );
  });
}

/** Papers that inform a party are only done once they reached it. */
const mustBeServed = ['acceptance-notice', 'termination-notice', 'mediation-agreement'];

const papersServed: Guard = (context) =>
  mustBeServed.flatMap((document) => {
    const paper = issued(context, document);
    const { zh, en } = documentTitle(document);
    return whenWaivable(
      paper !== undefined && !served(context, paper.id),
      `《${zh}》尚未登记送达`,
      `The service of ${en} is not on record`,
      'papers',
    );
  });

/**
 * 结案审查 (T29): everything that is still missing, at once. What the law makes compulsory keeps the case open; papers
 * that may exist on paper only may be passed over by somebody who writes down why.
 */
export const closingGate: Guard = all(
  sessionsOver,
  objectionsDecided,
  refusalNotice,
  restTerminated,
  missingPapers,
  papersServed,
  paperWhole,
);
