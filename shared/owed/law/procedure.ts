import { convention, read } from '../sources.ts';
import { statute } from './statute.ts';

/** 一裁终局: each item up to so many months of the minimum wage. */
export const finalAward = statute(
  'final-award',
  '终局裁决金额',
  'Threshold of a final award',
  'month',
  '2008-05-01',
  { months: 12 },
  read('mal', '第四十七条第一项'),
  read('j1', '第十九条'),
  read('arbitrationRules', '第五十条'),
);
export const mixedAward = [read('j1', '第二十条')];

/** 支付令. */
export const paymentOrderItems = [read('mal', '第十六条')];
export const paymentOrderDue = [
  read('procedure', '第二百二十五条'),
  read('procedureRules', '第四百二十七条'),
];
export const paymentOrderInterest = [read('procedureRules', '第四百二十八条')];
export const paymentOrderWages = [read('lcl', '第三十条第二款')];

export const agreementTerms = [read('mal', '第十四条'), read('mal', '第十五条')];
export const rolling = [read('civilCode', '第二百零三条'), read('civilCode', '第二百零四条')];

export const exclusions = [read('lclr', '第二十五条'), read('lcl', '第四十八条')];
export const exclusionOfBackpay = [read('j2', '第十八条')];
export const tableTotal = convention('合计为各行四舍五入后金额之和');
