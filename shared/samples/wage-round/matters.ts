import { blankItemBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { id, roundId } from './ids.ts';

export type Item = RoundFile['roundItems'][number];

const item = (
  ord: number,
  topic: string,
  variable: string,
  title: string,
  unit: 'text' | 'fen' | 'rate',
  baseValue: number | null,
  first: readonly [string, string, number | null, number | null],
): Item =>
  ({
    id: id(50 + ord),
    roundId,
    ord,
    topic,
    outcome: 'disagreed',
    body: {
      ...blankItemBody(),
      title,
      unit,
      variable,
      baseValue,
      positions: [
        {
          meetingId: id(41),
          worker: first[0],
          employer: first[1],
          workerValue: first[2],
          employerValue: first[3],
          outcome: 'disagreed',
        },
      ],
    },
  }) as Item;

export const items: Item[] = [
  item(0, 'growthRate', 'all', '2026年度职工工资调整幅度', 'rate', 0, [
    '一线职工平均增长8%，全员平均增长6%',
    '订单尚不稳定，平均增长3%',
    600,
    300,
  ]),
  item(1, 'minWageInUnit', 'monthly', '本单位最低工资标准', 'fen', 225_000, [
    '提高到每月2,500元',
    '每月2,350元',
    250_000,
    235_000,
  ]),
  item(2, 'overtimeRules', '', '加班工资计算基数', 'text', null, [
    '按本人正常工作时间工资计算',
    '按基本工资计算',
    null,
    null,
  ]),
  item(3, 'bonusAllowance', 'midShift', '中夜班津贴', 'fen', 1500, ['每班25元', '每班18元', 2500, 1800]),
];

export const results = [
  '全员平均工资增长5%，一线职工平均增长6%，自2026年1月1日起执行',
  '本单位最低工资标准为每月2,400元',
  '加班工资以职工本人正常工作时间工资为基数',
  '中班每班18元、夜班每班22元',
];

/** The numbers agreed on, in the unit of each item. */
export const resultValues: readonly (number | null)[] = [500, 240_000, null, 1_800];
