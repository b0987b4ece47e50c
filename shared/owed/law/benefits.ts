import { convention, read, recalled } from '../sources.ts';
import { statute } from './statute.ts';

/** 一次性伤残补助金 (months of own wage) and 伤残津贴 (percent of it) by grade 1–10. */
export const injuryGrades = statute(
  'injury-grades',
  '一次性伤残补助金月数和伤残津贴比例',
  'Disability benefits by grade',
  'month',
  '2011-01-01',
  {
    lumpSumMonths: [27, 25, 23, 21, 18, 16, 13, 11, 9, 7],
    allowancePercent: [90, 85, 80, 75, 70, 60],
    /** From this grade on the relationship can end with subsidies. */
    subsidiesFromGrade: 5,
    /** Up to this grade the fund makes the allowance up to the minimum wage, above it the employer. */
    fundToGrade: 4,
  },
  read('injury', '第三十五条'),
  read('injury', '第三十六条'),
  read('injury', '第三十七条'),
);

/** 本人工资 is kept between these shares of the area's average. */
export const ownWageBounds = statute(
  'own-wage',
  '本人工资上下限',
  'Bounds of the own wage',
  'percent',
  '2011-01-01',
  { least: 60, most: 300 },
  read('injury', '第六十四条'),
);
export const uninsured = [read('injury', '第六十二条第二款')];
export const uninsuredZhejiang = [read('zjInjury', '第三十三条')];

/** 停工留薪期: longest, and longest with the committee's confirmation, in months. */
export const standstill = statute(
  'standstill',
  '停工留薪期',
  'Paid injury leave',
  'month',
  '2011-01-01',
  { months: 12, confirmedMonths: 24 },
  read('injury', '第三十三条'),
);
export const standstillDays = convention('不满一月的，月工资÷21.75×工作日，不超过一个月工资');

/** 工亡: funeral months and times of the yearly income. */
export const deathBenefits = statute(
  'death',
  '丧葬补助金和一次性工亡补助金',
  'Death benefits',
  'times',
  '2011-01-01',
  { funeralMonths: 6, incomeTimes: 20 },
  read('injury', '第三十九条'),
);
export const noOffset = recalled('cases', '—', '商业意外险不抵扣工伤待遇');

/** 产假 days of the nation. */
export const maternityLeave = statute(
  'maternity',
  '产假',
  'Maternity leave',
  'day',
  '2012-04-28',
  {
    days: 98,
    difficult: 15,
    eachFurtherChild: 15,
    miscarriage: [
      { fromMonths: 0, days: 15 },
      { fromMonths: 4, days: 42 },
    ],
  },
  read('women', '第七条'),
);
export const maternityInsured = [
  read('insurance', '第五十六条'),
  read('women', '第五条'),
  read('women', '第八条'),
];
export const maternityUninsured = [read('women', '第八条第一款')];
export const maternityPractice = convention('日折算除数30和差额补足');

/** 失业保险金 longest months by months of contribution. */
export const unemploymentTiers = statute(
  'unemployment',
  '领取失业保险金最长月数',
  'Longest unemployment benefit',
  'month',
  '2011-07-01',
  [
    { from: 0, months: 0 },
    { from: 12, months: 12 },
    { from: 60, months: 18 },
    { from: 120, months: 24 },
  ],
  read('insurance', '第四十五条'),
  read('insurance', '第四十六条'),
  read('unemployment', '第十七条'),
);
