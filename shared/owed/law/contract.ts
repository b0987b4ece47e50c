import { convention, read, recalled } from '../sources.ts';
import { statute } from './statute.ts';

/** 二倍工资: from the day after the first month to the day before the anniversary. */
export const doubleWageWindow = statute(
  'double-wage',
  '二倍工资的起止',
  'Window of the double wage',
  'month',
  '2008-09-18',
  { graceMonths: 1, untilMonths: 12, limitationYears: 1 },
  read('lcl', '第八十二条第一款'),
  read('lclr', '第六条'),
  read('lclr', '第七条'),
);
export const doubleWagePart = [
  read('j2', '第六条'),
  convention('不满一月的，月工资÷21.75×实际工作日，不超过一个月工资'),
];
export const doubleWageLimitation = [
  read('mal', '第二十七条第一款'),
  read('j2', '第二十条'),
  recalled('beijing', '第四十一问', '北京按日分别计算；转引'),
];
/** 不支付二倍工资的情形. */
export const doubleWageExemptions = {
  forceMajeure: { zh: '不可抗力', basis: [read('j2', '第七条')] },
  workerIntentOrGrossNegligence: { zh: '劳动者故意或者重大过失', basis: [read('j2', '第七条')] },
  otherStatutory: { zh: '法律、行政法规规定的其他情形', basis: [read('j2', '第七条')] },
  automaticExtension: { zh: '合同依法自动续延', basis: [read('j2', '第八条')] },
} as const;

/** 试用期上限 by term, in months: the first tier whose `below` is above the term. */
export const probationLimit = statute(
  'probation-limit',
  '试用期上限',
  'Longest probation',
  'month',
  '2008-01-01',
  {
    fixed: [
      { below: 3, limit: 0, zh: '不满三个月' },
      { below: 12, limit: 1, zh: '三个月以上不满一年' },
      { below: 36, limit: 2, zh: '一年以上不满三年' },
      { below: Number.POSITIVE_INFINITY, limit: 6, zh: '三年以上' },
    ],
    open: 6,
  },
  read('lcl', '第十九条'),
);
export const probationDamages = [read('lcl', '第八十三条')];
export const probationPart = convention('不满一月的，月工资÷21.75×工作日，不超过一个月工资');

/** 试用期工资下限 in percent. */
export const probationWage = statute(
  'probation-wage',
  '试用期工资下限',
  'Lowest probation wage',
  'percent',
  '2008-01-01',
  { percent: 80 },
  read('lcl', '第二十条'),
  read('lclr', '第十五条'),
);

/** 竞业限制: longest term and compensation without agreement. */
export const noncompeteRule = statute(
  'noncompete',
  '竞业限制补偿',
  'Non-compete compensation',
  'percent',
  '2021-01-01',
  { percent: 30, longestMonths: 24, releaseMonths: 3 },
  read('j1', '第三十六条'),
);
export const noncompeteTerm = [read('lcl', '第二十四条第二款')];
export const noncompeteRelease = [read('j1', '第三十九条第二款')];
export const noncompeteBreach = [read('j1', '第四十条'), read('j2', '第十五条')];
export const noPenalty = [read('lcl', '第二十三条'), read('lcl', '第二十五条')];

/** 合规指引: advice of the ministry, not a standard of rulings. */
export const noncompeteGuide = statute(
  'noncompete-guide',
  '竞业限制合规指引',
  'Ministry guidance on non-compete',
  'percent',
  '2025-09-04',
  { percent: 30, longTermPercent: 50, longTermOverMonths: 12, penaltyTimes: 5 },
  { ...read('noncompeteGuide', '第十三条'), note: '施行日凭记忆' },
);

/** 服务期违约金: at most the training cost of the time not served. */
export const servicePeriod = [read('lcl', '第二十二条第二款'), read('lclr', '第十六条')];
export const trainingWages = recalled('cases', '—', '培训期间工资不属于培训费用');
export const servicePeriodArticle38 = [read('lclr', '第二十六条第一款')];
export const servicePeriodFault = [read('lclr', '第二十六条第二款')];
