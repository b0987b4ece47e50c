import { type Indicator, inSection } from './indicator.ts';

const lead = inSection('leads');
const flow = inSection('cases');

/** 诉求受理和处置, 案件受理和结案 (S01–S13). */
export const leadAndCaseIndicators: readonly Indicator[] = [
  lead.count('leads')(
    'S01',
    '诉求登记数',
    'Leads registered',
    '收到日期在期内的诉求，不含重复登记和无效的。',
    'Leads received in the period, without duplicates and invalid ones.',
  ),
  lead.count('leadsDisposed')(
    'S02',
    '诉求处置数',
    'Leads disposed of',
    '处置日期在期内的诉求，不论何时收到。',
    'Leads whose disposition was recorded in the period, whenever they came.',
  ),
  lead.rate('leadsDisposedByEnd', 'leads')(
    'S03',
    '处置率',
    'Disposal rate',
    '期内收到的诉求中，到期末已处置的比例。',
    'Of the leads received in the period, the share disposed of by its end.',
  ),
  lead.rate('leadsInTime', 'leadsDue')(
    'S04',
    '按期处置率',
    'Disposed of in time',
    '办理期限落在期内的诉求中，在期限当日或者之前处置的比例。',
    'Of the leads whose limit fell in the period, the share disposed of by that day.',
  ),
  flow.count('carriedOver')(
    'S05',
    '上期结转数',
    'Carried over',
    '期初以前已受理、到期初尚未结案的案件。',
    'Cases accepted before the period and not closed at its start.',
  ),
  flow.count('received')(
    'S06',
    '收到申请数',
    'Applications received',
    '收到申请日期在期内的案件，不论是否受理。',
    'Applications received in the period, accepted or not.',
  ),
  flow.count('accepted')(
    'S07',
    '受理数',
    'Cases accepted',
    '受理日期在期内的案件。集体争议计一件，分别登记的分别计。',
    'Cases accepted in the period; a collective dispute is one case unless registered apart.',
  ),
  flow.count('refused')(
    'S08',
    '不予受理数',
    'Not accepted',
    '期内决定不予受理，以及因对方不同意而未受理的申请。',
    'Applications refused in the period, and those the other side would not mediate.',
  ),
  flow.count('refusedForConsent')(
    'S08.1',
    '其中：对方不同意或者未答复',
    'of which: no consent',
    '不予受理数中，因对方不同意调解或者未答复的。',
    'Of S08: the other side refused or did not answer.',
  ),
  flow.rate('decidedAccepted', 'decided')(
    'S09',
    '受理率',
    'Acceptance rate',
    '期内收到并在期末前作出决定的申请中，受理的比例。',
    'Of the applications received and decided in the period, the share accepted.',
  ),
  flow.count('toClose')(
    'S10',
    '应结数',
    'To be closed',
    '上期结转数加受理数。',
    'Carried over plus accepted.',
  ),
  flow.count('closed')(
    'S11',
    '结案数',
    'Cases closed',
    '已受理且结案日期在期内的案件。',
    'Accepted cases closed in the period.',
  ),
  flow.rate('closed', 'toClose')('S12', '结案率', 'Closing rate', '结案数除以应结数。', 'S11 over S10.'),
  flow.count('openAtEnd')(
    'S13',
    '期末未结数',
    'Open at the end',
    '到期末最后一日24时已受理、尚未结案的案件，逐件清点；应等于应结数减结案数。',
    'Accepted and not closed at the end of the last day, counted one by one; equals S10 less S11.',
  ),
];
