import { archiveWithinDays } from '../measures/flow.ts';
import { type Indicator, inSection, units } from './indicator.ts';

const result = inSection('results');
const office = inSection('organisation');

/** 调解结果和办理时效, 归档 (S14–S23, S53). */
export const resultIndicators: readonly Indicator[] = [
  result.count('success')(
    'S14',
    '调解成功数',
    'Mediated successfully',
    '结案数中以达成全部、部分或者口头调解协议结案的。',
    'Of S11: closed with a full, partial or oral agreement.',
  ),
  result.count('partial')(
    'S15',
    '部分成功数',
    'of which: partly',
    '调解成功数中达成部分协议的。',
    'Of S14: a partial agreement.',
  ),
  result.count('failed')(
    'S16',
    '调解不成数',
    'Failed',
    '结案数中因不愿调解、期满、分歧、无法联系、反悔等调解不成的。',
    'Of S11: ended without agreement for any cause that counts as failure.',
  ),
  result.count('withdrawn')(
    'S17',
    '撤回数',
    'Withdrawn',
    '结案数中撤回申请或者自行和解的。',
    'Of S11: withdrawn or settled outside.',
  ),
  result.count('settledOutside')(
    'S17.1',
    '其中：自行和解',
    'of which: settled outside',
    '撤回数中双方自行和解的。',
    'Of S17: the parties settled by themselves.',
  ),
  result.rate('success', 'successOrFailed')(
    'S18',
    '调解成功率',
    'Success rate',
    '调解成功数除以调解成功数与调解不成数之和；撤回和不予受理不计入。',
    'S14 over S14 plus S16; withdrawals and refusals are outside.',
  ),
  result.rate('successOrSettled', 'closed')(
    'S18.1',
    '调解成功率（含自行和解）',
    'Success rate with own settlements',
    '调解成功数与自行和解数之和，除以结案数。',
    'S14 plus own settlements, over S11.',
  ),
  result.rate('closedInTime', 'closed')(
    'S19',
    '按期结案率',
    'Closed in time',
    '结案数中，结案日期不晚于结案时有效的调解期限届满日（含有效延期，不顺延）的比例。',
    'Of S11: closed on or before the end of mediation in force on that day, bare date, valid extensions included.',
  ),
  result.rate('closedIn15', 'closed')(
    'S20',
    '15日内结案率',
    'Closed within 15 days',
    '结案数中，自收到申请之日起十五日内结案的比例。',
    'Of S11: closed within 15 days of receipt.',
  ),
  result.count('extended')(
    'S21',
    '延期件数',
    'Cases extended',
    '期内双方有效同意延期的案件，一件有几次延期也只计一件。',
    'Cases with at least one valid extension agreed in the period.',
  ),
  result.mean('daysTaken', 'closed', units.day)(
    'S22',
    '平均办理天数',
    'Mean days taken',
    '结案数中，收到申请至结案的自然日数的平均。',
    'Mean calendar days from receipt to closing over S11.',
  ),
  result.median('eachDaysTaken', units.day)(
    'S22.1',
    '办理天数中位数',
    'Median days taken',
    '结案数中，收到申请至结案的自然日数的中位数；各单位的中位数不能合并。',
    'Median calendar days from receipt to closing over S11; medians of offices cannot be added.',
  ),
  result.count('sessions', units.time)(
    'S23',
    '调解件次',
    'Sessions held',
    '期内召开的调解会议，每次计一件次。与件数是两个数。',
    'Mediation sessions held in the period, each counted once; another count than cases.',
  ),
  result.count('leadContacts', units.time)(
    'S23.1',
    '诉求接待办理件次',
    'Lead contacts',
    '期内接收的诉求，加期内的跟进记录，每次计一件次。',
    'Leads received in the period plus entries of follow-up made in it.',
  ),
  office.rate('archivedInTime', 'archivingDue')(
    'S53',
    '归档率',
    'Archived in time',
    `内部归档期限（结案后${archiveWithinDays}日，办案惯例）落在期内的案件中，按期归档的比例。`,
    `Of the cases whose internal limit (${archiveWithinDays} days after closing, practice) fell in the period, the share archived by then.`,
  ),
];
