import { type Indicator, inSection, units } from './indicator.ts';

const watch = inSection('supervision');
const office = inSection('organisation');

/** 重大紧急事件、工会监督、组织人员、走访 (S48–S52). */
export const officeIndicators: readonly Indicator[] = [
  watch.count('incidents')(
    'S48',
    '重大紧急事件数',
    'Urgent incidents',
    '期内报告的重大紧急事件。',
    'Urgent incidents reported in the period.',
  ),
  watch.mean('reportMinutes', 'incidentsReported', units.minute)(
    'S48.1',
    '平均首报用时',
    'Mean minutes to the first report',
    '期内事件自发生至首次报告的分钟数的平均。',
    'Mean minutes from the incident to its first report.',
  ),
  watch.count('supervision', units.paper)(
    'S49',
    '监督文书数',
    'Supervision papers',
    '期内发出的工会监督提示函、意见书、建议书。',
    'Union prompt letters, opinions and recommendations sent in the period.',
  ),
  watch.count('prompts', units.paper)(
    'S49.1',
    '其中：提示函',
    'of which: prompt letters',
    '监督文书数中的提示函。',
    'Of S49: prompt letters.',
  ),
  watch.count('opinions', units.paper)(
    'S49.2',
    '其中：意见书',
    'of which: opinions',
    '监督文书数中的意见书。',
    'Of S49: opinions.',
  ),
  watch.count('recommendations', units.paper)(
    'S49.3',
    '其中：建议书',
    'of which: recommendations',
    '监督文书数中的建议书。',
    'Of S49: recommendations.',
  ),
  watch.rate('repliesInTime', 'repliesDue')(
    'S49.4',
    '监督文书按期回复率',
    'Answered in time',
    '回复期限落在期内的监督文书中，按期收到回复的比例。',
    'Of the papers whose answer fell due in the period, the share answered by that day.',
  ),
  office.count('organisations', units.office)(
    'S50',
    '调解组织数',
    'Organisations',
    '本机登记的调解组织，按现在的名册计。',
    'Mediation organisations on this register, as it stands now.',
  ),
  office.count('mediators', units.person)(
    'S50.1',
    '调解员数',
    'Mediators',
    '在任的调解员，按现在的名册计；培训人数未登记，不作统计。',
    'Active mediators, as the register stands now; training is not on record and is not counted.',
  ),
  office.mean('closed', 'mediators', units.case)(
    'S51',
    '调解员人均办案',
    'Cases per mediator',
    '结案数除以在任调解员数。',
    'S11 over active mediators.',
  ),
  office.count('visits', units.visit)(
    'S52',
    '片区走访次数',
    'Area visits',
    '期内登记的走访。',
    'Visits paid in the period.',
  ),
  office.mean('visitLeads', 'visits', units.case)(
    'S52.1',
    '每次走访发现诉求数',
    'Leads per visit',
    '期内走访发现的诉求数除以走访次数。',
    'Leads brought to light by the visits of the period, per visit.',
  ),
];
