import { read, recalled } from '../law/sources.ts';

/** 民法典第二百零一条: the starting day is not counted. */
export const startNotCounted = [read('civilCode', '第二百零一条')];

/** 民法典第二百零二条: periods of months and years end on the corresponding day. */
export const correspondingDay = [read('civilCode', '第二百零二条')];

/** Where no text says that the last day moves, the civil rules may supply one. */
export const rollUnsettled = [read('civilCode', '第二百零三条'), read('civilCode', '第二百零四条')];

/** Periods of civil procedure: 民事诉讼法第八十五条. */
export const rollCivilProcedure = [
  read('civilProcedure', '第八十五条'),
  read('civilProcedureInterpretation', '第一百二十五条'),
];

/** Periods of arbitration may follow civil procedure (可以参照). */
export const rollArbitration = [
  recalled('arbitrationRules', '第十九条'),
  read('civilProcedure', '第八十五条'),
];

/** Limitation is a civil period; 民法典第一百九十八条 sends gaps to the civil rules. */
export const rollLimitation = [
  read('civilCode', '第二百零一条'),
  read('civilCode', '第二百零二条'),
  read('civilCode', '第二百零三条'),
  read('civilCode', '第二百零四条'),
  read('civilCode', '第一百九十八条'),
];

/** Which days are days off: the rule and the yearly notices. */
export const daysOff = [read('holidays', '第二条'), read('holidays', '第六条')];
