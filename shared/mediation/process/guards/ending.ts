import { activeParties } from '../../active-parties.ts';
import { mediationDeadline } from '../../mediation-due.ts';
import { all, blank, type Guard, type GuardTable, when } from '../guard.ts';
import { closingGate } from './closing.ts';

const terminationCoded =
  (...allowed: readonly string[]): Guard =>
  ({ file }) => {
    const { termination } = file.case.body;
    return [
      ...when(termination === null, '请选择终止调解的原因', 'Choose the reason for ending', 'overview'),
      ...when(
        termination !== null && !allowed.includes(termination.code),
        '所选原因与本步骤不符',
        'The reason does not fit this step',
        'overview',
      ),
    ];
  };

const withReason: Guard = ({ file }) =>
  when(blank(file.case.body.termination?.text), '请写明终止调解的具体情况', 'Say what happened', 'overview');

/** 期限届满: later than the one due day in force (invariant 10), never its alternative. */
const expired: Guard = ({ file, today, calendar }) => {
  const due = mediationDeadline(file, calendar)?.due ?? null;
  return [
    ...when(due === null, '调解期限尚未起算', 'The period does not run yet', 'acceptance'),
    ...when(
      due !== null && today <= due,
      `调解期限至${due}届满，现在尚未届满`,
      `The period ends on ${due}; it has not ended yet`,
      'acceptance',
    ),
  ];
};

const settled: Guard = ({ file }) => {
  const { settlement, withdrawal } = file.case.body;
  return [
    ...when(
      settlement === null || blank(settlement?.text),
      '请登记双方自行签署的和解协议内容',
      'Enter what the parties settled',
      'agreement',
    ),
    ...when(withdrawal === null, '请登记撤回的日期', 'Enter the day of withdrawal', 'overview'),
  ];
};

const withdrawn: Guard = ({ file }) =>
  when(file.case.body.withdrawal === null, '请登记撤回的日期', 'Enter the day of withdrawal', 'overview');

const applicantThere: Guard = ({ file }) =>
  when(
    activeParties(file, 'applicant').length === 0,
    '没有仍在案的申请人',
    'No applicant is left in the case',
    'parties',
  );

export const endingGuards: GuardTable = {
  T24: { record: settled },
  T25: { offer: applicantThere, record: withdrawn },
  T26: { record: terminationCoded('refusal', 'refused-to-sign') },
  T27: { offer: expired, record: terminationCoded('expiry') },
  T28: {
    record: all(
      terminationCoded('divergence', 'unreachable', 'impossible', 'sham', 'crime', 'other'),
      withReason,
    ),
  },
  T29: { offer: closingGate },
};
