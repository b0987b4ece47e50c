import { blankTableBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { unitPrice } from '../../bargaining/unit-price.ts';
import { day } from '../../kernel/calendar-day.ts';
import { fen } from '../../kernel/money.ts';
import { id, roundId } from './ids.ts';

/** Trade, process, unit, price in yuan, price before, quota of eight hours, scores. */
const trades = [
  ['M01', '设计工', '模具三维设计', '套', 480, 450, 1, 40, 45, 92],
  ['M02', '编程工', '数控编程', '套', 260, 245, 1, 40, 45, 88],
  ['M03', '数控铣工', '型腔粗加工', '件', 92, 86, 3, 62, 64, 76],
  ['M04', '数控铣工', '型腔精加工', '件', 138, 130, 2, 62, 66, 84],
  ['M05', '线切割工', '慢走丝切割', '件', 58, 54, 5, 58, 55, 72],
  ['M06', '电火花工', '放电加工', '件', 74, 70, 4, 66, 60, 74],
  ['M07', '磨工', '平面磨削', '件', 31.5, 29, 9, 68, 62, 58],
  ['M08', '车工', '导柱车削', '件', 12.6, 11.8, 22, 64, 66, 55],
  ['M09', '钳工', '模具装配', '套', 310, 290, 1, 60, 72, 82],
  ['M10', '抛光工', '型腔抛光', '件', 66, 60, 4, 78, 74, 63],
  ['M11', '试模工', '试模调机', '次', 95, 90, 3, 72, 65, 70],
  ['M12', '热处理工', '淬火回火', '炉', 150, 142, 2, 82, 70, 68],
] as const;

export const priceTable = {
  id: id(60),
  roundId,
  kind: 'prices',
  pass: 1,
  state: 'agreed',
  body: {
    ...blankTableBody(),
    title: '模具行业工种工价表',
    prices: trades.map(
      ([code, jobType, process, unit, yuan, before, quota, environment, intensity, skill]) => ({
        code,
        jobType,
        process,
        spec: '普通级',
        unit,
        standardCentiMinutes: Math.floor(48_000 / quota),
        quotaPer8h: quota,
        price: unitPrice(Math.round(yuan * 10_000)),
        previousPrice: unitPrice(Math.round(before * 10_000)),
        guaranteedDailyFen: fen(13_000),
        environment,
        intensity,
        skill,
        overtime: {
          workday: unitPrice(Math.round(yuan * 15_000)),
          restDay: unitPrice(Math.round(yuan * 20_000)),
          holiday: unitPrice(Math.round(yuan * 30_000)),
        },
        sampleEnterprises: 4,
        sampleTimings: 24,
        attainment: 9_250,
        from: day('2026-08-01'),
        to: day('2027-07-31'),
      }),
    ),
    from: day('2026-08-01'),
    to: day('2027-07-31'),
  },
} as RoundFile['roundTables'][number];
