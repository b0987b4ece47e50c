import { causes } from './cause.ts';
import type { MeasureId } from './measures/measures.ts';
import type { Counts } from './tally.ts';

/** A line of the older national table: its heading, and the number; null: not counted here. */
export type NationalLine = { zh: string; level: 0 | 1; value: number | null };

/**
 * 历年全国统计表的栏目 for superior bodies that still collect them. The headings stand in the statistical yearbooks;
 * that mediation endings go under 处理方式 and 处理结果 in this way is practice. Results for one side against the other
 * (胜诉) are known to awards only and are left out.
 */
export function nationalTable({ totals, spread }: Counts): NationalLine[] {
  const line = (zh: string, measure: MeasureId, level: 0 | 1 = 0): NationalLine => ({
    zh,
    level,
    value: totals[measure],
  });
  const byCause = spread.cause ?? {};
  const full = (totals.success ?? 0) - (totals.partial ?? 0);
  return [
    line('上期未结案件数', 'carriedOver'),
    line('当期案件受理数', 'accepted'),
    line('其中：集体劳动争议案件数', 'collective', 1),
    line('其中：劳动者申诉案件数', 'byWorker', 1),
    line('劳动者当事人数', 'workersAccepted'),
    line('其中：集体劳动争议劳动者当事人数', 'collectiveWorkers', 1),
    { zh: '争议原因', level: 0, value: totals.accepted },
    ...Object.entries(causes).map(
      ([id, { zh }]): NationalLine => ({ zh, level: 1, value: byCause[id] ?? 0 }),
    ),
    line('结案数', 'closed'),
    { zh: '按处理方式', level: 0, value: totals.closed },
    line('调解', 'success', 1),
    line('撤回、自行和解', 'withdrawn', 1),
    line('调解不成', 'failed', 1),
    line('其他方式', 'otherEnding', 1),
    { zh: '按处理结果', level: 0, value: totals.closed },
    { zh: '达成全部协议', level: 1, value: full },
    line('达成部分协议', 'partial', 1),
    { zh: '未达成协议', level: 1, value: (totals.closed ?? 0) - (totals.success ?? 0) },
    line('期末未结案件数', 'openAtEnd'),
  ];
}
