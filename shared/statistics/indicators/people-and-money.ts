import { type Indicator, inSection, units } from './indicator.ts';

const people = inSection('people');
const money = inSection('money');
const groups = inSection('groups');

/** 涉及劳动者、金额、重点群体 (S24–S30, S40–S41). */
export const peopleIndicators: readonly Indicator[] = [
  people.count('workersAccepted', units.person)(
    'S24',
    '涉及劳动者人数（受理）',
    'Workers in cases accepted',
    '受理案件中的劳动者，同一人（证件号相同，没有证件号的姓名电话相同）只计一次；未逐一登记的按件内人数计。',
    'Workers in S07, each person once by number, else by name and telephone; those not named are added by count.',
  ),
  people.count('workersClosed', units.person)(
    'S24.1',
    '涉及劳动者人数（结案）',
    'Workers in cases closed',
    '结案案件中的劳动者，计法同上。',
    'Workers in S11, counted alike.',
  ),
  people.count('workersEachAccepted', units.each)(
    'S24.2',
    '涉及劳动者人次（受理）',
    'Workers, each time',
    '受理案件的劳动者人数相加，同一人有几件计几次。',
    'Workers of each case of S07 added up, a person with two cases twice.',
  ),
  people.count('collective')(
    'S25',
    '集体争议件数',
    'Collective disputes',
    '受理案件中，劳动者十人以上并有共同请求的。',
    'Of S07: ten or more workers with a common claim.',
  ),
  people.count('collectiveWorkers', units.person)(
    'S25.1',
    '集体争议人数',
    'Workers in collective disputes',
    '集体争议案件中的劳动者。',
    'Workers in the cases of S25.',
  ),
  people.count('tenOrMore')(
    'S26',
    '十人以上件数',
    'Ten or more workers',
    '受理案件中劳动者十人以上的，不论有无共同请求。',
    'Of S07: ten or more workers, common claim or not.',
  ),
  money.sum('claimed')(
    'S27',
    '涉案金额',
    'Amount claimed',
    '受理案件的请求金额合计。',
    'Claims for money of S07 added up.',
  ),
  money.sum('agreed')(
    'S28',
    '协议金额',
    'Amount agreed',
    '期内生效的调解协议的给付金额合计。',
    'Sums of the agreements that took effect in the period.',
  ),
  money.sum('paidConfirmed')(
    'S29',
    '履行金额（追回金额）',
    'Amount recovered',
    '付款日期在期内、权利人已确认收到的款项合计；未确认的不计。',
    'Payments made in the period whose receipt was confirmed; unconfirmed ones never count.',
  ),
  money.sum('paidWages')(
    'S30',
    '追回欠薪金额',
    'Wages recovered',
    '履行金额中属于拖欠工资、加班费、奖金提成、最低工资差额的部分。',
    'The part of S29 that is wages, overtime, bonus or minimum-wage shortfall.',
  ),
  money.count('wageReceivers', units.person)(
    'S30.1',
    '追回欠薪受益人数',
    'Persons who recovered wages',
    '期内收到并确认欠薪款项的劳动者，同一人只计一次。',
    'Workers with a confirmed wage payment in the period, each person once.',
  ),
  groups.count('migrant')(
    'S40',
    '农民工案件件数',
    'Migrant-worker cases',
    '受理案件中涉及农民工的。',
    'Of S07: migrant workers are involved.',
  ),
  groups.count('migrantWorkers', units.person)(
    'S40.1',
    '农民工案件人数',
    'Workers in them',
    '农民工案件中的劳动者。',
    'Workers in the cases of S40.',
  ),
  groups.sum('migrantClaimed')(
    'S40.2',
    '农民工案件涉案金额',
    'Amount claimed in them',
    '农民工案件的请求金额合计。',
    'Claims for money of S40 added up.',
  ),
  groups.count('newForm')(
    'S41',
    '新就业形态案件件数',
    'Platform-work cases',
    '受理案件中涉及新就业形态的。',
    'Of S07: platform work.',
  ),
  groups.count('newFormWorkers', units.person)(
    'S41.1',
    '新就业形态案件人数',
    'Workers in them',
    '新就业形态案件中的劳动者。',
    'Workers in the cases of S41.',
  ),
];
