import type { Basis } from '../../law/citation.ts';
import { convention, read, recalled } from '../sources.ts';
import { statute } from './statute.ts';

/** 经济补偿: months, cap and average of 劳动合同法第四十七条. */
export const severanceRule = statute(
  'severance',
  '经济补偿的计算',
  'Severance pay',
  'month',
  '2008-01-01',
  { averageMonths: 12, fullYearFromMonths: 6, capTimes: 3, cappedYears: 12 },
  read('lcl', '第四十七条'),
);

/** 月工资 of the average: due wages, floor at the minimum wage. */
export const severanceBase = [read('lclr', '第二十七条')];

/** 赔偿金: twice the severance, from the first day of work, never segmented. */
export const unlawfulTermination = statute(
  'unlawful-termination',
  '违法解除或者终止的赔偿金',
  'Damages for unlawful termination',
  'times',
  '2008-01-01',
  { times: 2 },
  read('lcl', '第四十八条'),
  read('lcl', '第八十七条'),
  read('lclr', '第二十五条'),
);

/** 分段: service before this day follows the rules of its time. */
export const newLaw = statute(
  'segment',
  '劳动合同法施行日',
  'First day of the Labour Contract Law',
  'day',
  '2008-01-01',
  { firstDay: '2008-01-01', lastDayBefore: '2007-12-31' },
  read('lcl', '第九十七条第三款'),
);

/** 481号: one month a year, a started year counts in full; a ceiling for two grounds. */
export const earlySeverance = statute(
  'early-severance',
  '2008年以前的经济补偿',
  'Severance for service before 2008',
  'month',
  '2008-01-01',
  { ceilingMonths: 12 },
  recalled('severance481', '第五条、第七条、第八条', '转引；2017-11-24废止，分段计算仍按当时规定'),
);

/** How the early part counts for a ground: not at all, with the ceiling, or in full. */
export type EarlyPart = 'none' | 'ceiling' | 'full';

/** 解除或者终止的事由: what it gives. */
export interface Ground {
  readonly zh: string;
  /** 经济补偿. */
  readonly severance: boolean;
  /** 代通知金, unless 30 days' written notice was given. */
  readonly notice: boolean;
  /** 赔偿金 instead. */
  readonly damages: boolean;
  readonly early: EarlyPart;
  readonly basis: readonly Basis[];
}

const ground = (
  zh: string,
  gives: 'severance' | 'severance+notice' | 'damages' | 'nothing',
  basis: readonly Basis[],
  early: EarlyPart = 'full',
): Ground => ({
  zh,
  severance: gives === 'severance' || gives === 'severance+notice',
  notice: gives === 'severance+notice',
  damages: gives === 'damages',
  early,
  basis,
});

const lcl = (...articles: string[]) => articles.map((article) => read('lcl', article));
const notice = [read('lcl', '第四十条'), read('lcl', '第四十六条第三项'), read('lclr', '第二十条')];

/** 事由与待遇对照. */
export const grounds = {
  'R36-employer': ground(
    '单位提出、协商一致解除',
    'severance',
    lcl('第三十六条', '第四十六条第二项'),
    'ceiling',
  ),
  'R36-worker': ground('劳动者提出、协商一致解除', 'nothing', lcl('第三十六条', '第四十六条第二项')),
  R37: ground('劳动者辞职', 'nothing', lcl('第三十七条')),
  R38: ground('因单位过错被迫解除', 'severance', [
    ...lcl('第三十八条', '第四十六条第一项'),
    read('j1', '第四十五条'),
  ]),
  R39: ground('因劳动者过错解除', 'nothing', lcl('第三十九条')),
  'R40-1': ground('医疗期满不能工作', 'severance+notice', notice),
  'R40-2': ground('不能胜任工作', 'severance+notice', notice, 'ceiling'),
  'R40-3': ground('客观情况发生重大变化', 'severance+notice', notice),
  R41: ground('经济性裁员', 'severance', lcl('第四十一条第一款', '第四十六条第四项')),
  'E44-1': ground('固定期限合同期满', 'severance', lcl('第四十四条第一项', '第四十六条第五项'), 'none'),
  'E44-task': ground('以完成任务为期限的合同终止', 'severance', [read('lclr', '第二十二条')]),
  'E44-4': ground('单位破产', 'severance', lcl('第四十四条第四项', '第四十六条第六项')),
  'E44-5': ground('吊销、关闭、撤销、提前解散', 'severance', lcl('第四十四条第五项', '第四十六条第六项')),
  'E-term': ground('单位经营期限届满', 'severance', [read('j1', '第四十八条')]),
  'E44-2': ground('开始享受基本养老保险待遇', 'nothing', lcl('第四十四条第二项')),
  'E44-3': ground('劳动者死亡、宣告死亡或者失踪', 'nothing', lcl('第四十四条第三项')),
  LCLR21: ground('达到法定退休年龄', 'nothing', [read('lclr', '第二十一条')]),
  U48: ground('违法解除或者终止', 'damages', [
    ...lcl('第四十八条', '第八十七条'),
    read('lclr', '第二十五条'),
  ]),
  'U47-union': ground('解除未事先通知工会', 'damages', [read('j1', '第四十七条')]),
  VOID: ground('合同无效、已付出劳动', 'severance', [
    ...lcl('第二十八条', '第四十六条'),
    read('j1', '第四十一条'),
  ]),
  L5: ground('一个月内劳动者拒签', 'nothing', [read('lclr', '第五条')]),
  L6: ground('超过一个月劳动者拒签、单位书面终止', 'severance', [read('lclr', '第六条')]),
  PT: ground('非全日制用工终止', 'nothing', lcl('第七十一条')),
} as const satisfies Record<string, Ground>;

export type GroundCode = keyof typeof grounds;

/** Ground → Chinese, for a choice. */
export const groundChoices = Object.fromEntries(
  Object.entries(grounds).map(([code, { zh }]) => [code, zh]),
) as Readonly<Record<GroundCode, string>>;

/** Conventions of the count. */
export const countBothEnds = convention('首末日均计入工作年限');
export const earlyBase = convention('2008年以前部分的基数同为十二个月平均，不适用三倍封顶和十二年限制');
