import { convention, read, recalled } from '../sources.ts';
import { statute } from './statute.ts';

export const wagePayment = [
  read('lcl', '第三十条'),
  read('wagePayment', '第七条'),
  read('wagePayment', '第九条'),
];
export const minimumWageParts = [read('minimumWage', '第十二条'), read('lcl', '第八十五条第二项')];

/** 加付赔偿金: a range in percent of the sum the authority ordered. */
export const additionalRange = statute(
  'additional',
  '加付赔偿金比例',
  'Additional compensation',
  'percent',
  '2008-01-01',
  { least: 50, most: 100 },
  read('lcl', '第八十五条'),
  read('inspection', '第二十六条'),
  read('j1', '第一条第八项'),
);

/** 扣除限额 for damage caused by the worker, in percent of the month's wage. */
export const deductionLimit = statute(
  'deduction',
  '赔偿损失每月扣除限额',
  'Monthly deduction for damage',
  'percent',
  '1995-01-01',
  { percent: 20 },
  read('wagePayment', '第十六条'),
);

export const stoppage = [read('wagePayment', '第十二条')];

export const backpay = [
  read('j2', '第十八条'),
  convention('整月按对日计算，余下天数按月工资÷21.75×工作日，不超过一个月工资'),
];

/** 病假工资下限 in percent of the minimum wage. */
export const sickPayFloor = statute(
  'sick-pay',
  '病假工资下限',
  'Lowest sick pay',
  'percent',
  '1995-08-04',
  { percent: 80 },
  recalled('opinion309', '第五十九条'),
);

/** 医疗期: months and the window they are counted in, by total service and service with the employer. */
export const medicalPeriods = statute(
  'medical-period',
  '医疗期',
  'Medical treatment period',
  'month',
  '1995-01-01',
  {
    longServiceYears: 10,
    under: [
      { from: 0, months: 3, window: 6 },
      { from: 5, months: 6, window: 12 },
    ],
    over: [
      { from: 0, months: 6, window: 12 },
      { from: 5, months: 9, window: 15 },
      { from: 10, months: 12, window: 18 },
      { from: 15, months: 18, window: 24 },
      { from: 20, months: 24, window: 30 },
    ],
  },
  read('medicalPeriod', '第三条'),
  read('medicalPeriod', '第四条'),
);
export const medicalBoundary = convention(
  '恰为五、十、十五、二十年的归入对劳动者有利的一档（“以上”“以下”均含本数）',
);

export const heat = [recalled('heat', '第十七条')];

/** 年休假: days by cumulative service and what takes the right away. */
export const annualLeaveRule = statute(
  'annual-leave',
  '年休假天数',
  'Annual leave',
  'day',
  '2008-09-18',
  {
    qualifyingMonths: 12,
    daysOfYear: 365,
    tiers: [
      { fromYears: 1, days: 5, sickMonths: 2 },
      { fromYears: 10, days: 10, sickMonths: 3 },
      { fromYears: 20, days: 15, sickMonths: 4 },
    ],
    personalLeaveDays: 20,
    extraTimes: 2,
    fullTimes: 3,
  },
  read('leave', '第三条'),
  read('leave', '第五条'),
);
export const leaveRight = [read('leave', '第二条'), read('leaveRules', '第三条')];
export const leaveLost = [read('leave', '第四条')];
export const leaveWaived = [read('leaveRules', '第十条第二款')];
export const leaveShare = [read('leaveRules', '第五条'), read('leaveRules', '第十二条')];
export const leavePay = [read('leaveRules', '第十条'), read('leaveRules', '第十一条')];
