import { agreementInForce } from '../../effectiveness.ts';
import { allPerformed, termStandings } from '../../performance.ts';
import { blank, type Guard, type GuardContext, type GuardTable, when, whenWaivable } from '../guard.ts';
import { missingPapers } from './closing.ts';

export const inForce: Guard = ({ file }) =>
  when(agreementInForce(file) === null, '没有已经生效的调解协议', 'No agreement is in force', 'agreement');

/** Terms past their day and not whole. */
export const overdueTerms = ({ file, today }: GuardContext) =>
  termStandings(file, today).filter(({ state }) => state === 'overdue');

const somethingOverdue: Guard = (context) =>
  when(overdueTerms(context).length === 0, '没有逾期未履行的条款', 'No term is overdue', 'performance');

/** Remedies whose choice is itself the breach (劳动争议调解仲裁法 15–16 only ask that the agreed day has passed). */
const remedies = ['payment-order', 'arbitration', 'suit', 'execution'];

/** 违约: the grace day of a reminder passed, the obligor refuses, or the obligee took another remedy. */
const breachFounded: Guard = ({ file, today }) => {
  const { breach } = file.case.body;
  if (!breach) return when(true, '请选择认定违约的根据', 'Say on what ground', 'performance');
  const graces = file.matters.flatMap((one) => (one.kind === 'reminder' && one.dueOn ? one.dueOn : []));
  return [
    ...when(
      breach.ground === 'grace-passed' && !graces.some((on) => on < today),
      '没有催告，或者催告的宽限日还没有届满',
      'No reminder, or its last day has not passed',
      'performance',
    ),
    ...when(
      breach.ground === 'declared' && blank(breach.note),
      '请写明义务人在何时、以何种方式表示不履行',
      'Say when and how the obligor refused',
      'performance',
    ),
    ...when(
      breach.ground === 'remedy' && !file.routes.some((one) => remedies.includes(one.kind)),
      '尚未登记权利人选择的救济途径',
      'The remedy chosen is not on record',
      'routes',
    ),
  ];
};

const reminded: Guard = ({ file }) =>
  when(
    file.matters.findLast((one) => one.kind === 'reminder')?.dueOn == null,
    '请写明催告的宽限日',
    'Enter the last day the reminder sets',
    'performance',
  );

const followUpSettled: Guard = ({ file }) =>
  when(
    agreementInForce(file) !== null &&
      blank(file.case.body.followUpWaived) &&
      !file.followUps.some((one) => one.doneOn !== null),
    '尚未回访；不回访的，请写明理由',
    'No follow-up was made; if none is to be made, say why',
    'followUp',
  );

const routesSettled: Guard = ({ file }) =>
  whenWaivable(
    file.routes.some((one) => one.state === 'applied' || one.state === 'accepted'),
    '还有其他程序没有登记结果，归档后须在备考表中补记',
    'A route has no outcome yet; a later one goes into the dossier note',
    'routes',
  );

const performedOrKnown: Guard = ({ file, today }) =>
  whenWaivable(
    agreementInForce(file) !== null && !allPerformed(file, today),
    '协议尚未全部履行，归档后的履行须在备考表中补记',
    'The agreement is not wholly performed; later payments go into the dossier note',
    'performance',
  );

/** 归档检查: what the archivist goes through, in order; empty when the dossier may be closed (T46). */
export const archiveChecklist: Guard = (context) => [
  ...followUpSettled(context),
  ...missingPapers(context),
  ...performedOrKnown(context),
  ...routesSettled(context),
];

const archiveFilled: Guard = ({ file }) => {
  const { archive } = file.case.body;
  return [
    ...when(archive === null, '请填写卷号和保管期限', 'Enter volume number and retention', 'archive'),
    ...when(archive !== null && blank(archive.no), '请填写卷号', 'Enter the volume number', 'archive'),
  ];
};

export const performanceGuards: GuardTable = {
  T30: { offer: inForce },
  T31: {
    offer: (c) => [...inForce(c), ...(agreementInForce(c.file) ? somethingOverdue(c) : [])],
    record: reminded,
  },
  T32: {
    offer: (c) => [...inForce(c), ...(agreementInForce(c.file) ? somethingOverdue(c) : [])],
    record: breachFounded,
  },
  T46: { offer: archiveChecklist, record: archiveFilled },
};
