import { checksOf } from '../../../shared/statistics/checks.ts';
import { type StatisticsFile, statisticsFile } from '../../../shared/statistics/exchange.ts';
import { figuresOf } from '../../../shared/statistics/figures.ts';
import { noFilter } from '../../../shared/statistics/filter.ts';
import { nationalTable } from '../../../shared/statistics/national-table.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import { nationalCsv, rolledCsv, statisticsCsv } from '../../../shared/statistics/table-csv.ts';
import type { Totals } from '../../../shared/statistics/tally.ts';
import { scopeWords } from '../../../shared/statistics/words.ts';
import { hostDone } from '../host-done.ts';
import { safeName } from '../press.ts';
import { deskOffice, namesOf, type ShownTable, type StatisticsNeeds } from './parts.ts';

/** 导出: spreadsheets of what is shown, the older national table, and the file for the office above. */
export function statisticsFiles(needs: StatisticsNeeds) {
  const { db, slim, clock, host } = needs;
  const save = (name: string, extension: 'csv' | 'json', text: string) =>
    hostDone(
      host['papers.save']({
        folder: '统计',
        name: `${safeName(name, '统计')}.${extension}`,
        bytes: new TextEncoder().encode(text),
      }),
    );
  const own = async (period: Period): Promise<StatisticsFile> => {
    const [{ counts }, names, { id, region, body }] = await Promise.all([
      slim.statistics({ period, before: null, filter: noFilter }),
      namesOf(needs),
      deskOffice(needs),
    ]);
    return statisticsFile({
      office: { id, name: body.name, region },
      period,
      madeOn: clock.today(),
      frozen: false,
      includes: [],
      totals: counts.totals,
      spread: counts.spread,
      names,
    });
  };
  return {
    /** The figures of this office as a file would say them. */
    ownFile: own,
    exportTable: async ({ period, before, filter }: ShownTable) => {
      const [answer, names, { body }] = await Promise.all([
        slim.statistics({ period, before, filter }),
        namesOf(needs),
        deskOffice(needs),
      ]);
      const { counts } = answer;
      const text = statisticsCsv({
        office: body.name,
        scope: scopeWords(filter, names),
        period,
        counts,
        figures: figuresOf(counts.totals),
        before: answer.before ? figuresOf(answer.before.totals) : [],
        checks: checksOf(counts),
        names,
      });
      return save(`统计表-${period.from}至${period.to}`, 'csv', text);
    },
    exportNational: async (period: Period) => {
      const { counts } = await slim.statistics({ period, before: null, filter: noFilter });
      const text = nationalCsv((await deskOffice(needs)).body.name, period, nationalTable(counts));
      return save(`历年统计表栏目-${period.from}至${period.to}`, 'csv', text);
    },
    /**
     * 汇总文件 for the office above. What was submitted goes out as submitted; with files of lower offices it speaks
     * for them too.
     */
    exportFile: async (period: Period, files: readonly StatisticsFile[]) => {
      const mine = await own(period);
      const frozen = (await db.reports.where('to').equals(period.to).toArray()).find(
        (row) => !row.deleted && row.from === period.from && row.body.includes.length === 0,
      );
      const first: StatisticsFile = frozen
        ? { ...mine, frozen: true, sums: frozen.body.sums as Totals, spread: frozen.body.spread }
        : mine;
      const text = `${JSON.stringify(await together(first, files), null, 1)}\n`;
      return save(`统计汇总-${mine.office.name}-${period.from}至${period.to}`, 'json', text);
    },
    /** The table of offices as a spreadsheet. */
    exportRollUp: async (period: Period, files: readonly StatisticsFile[]) =>
      save(`统计汇总-${period.from}至${period.to}`, 'csv', rolledCsv(period, files)),
  };
}

async function together(first: StatisticsFile, files: readonly StatisticsFile[]): Promise<StatisticsFile> {
  if (files.length === 0) return first;
  const { officesOf, rollUp } = await import('../../../shared/statistics/roll-up.ts');
  const all = rollUp([first, ...files]);
  return {
    ...first,
    frozen: first.frozen && files.every((file) => file.frozen),
    includes: files.flatMap((file) => officesOf(file)),
    sums: all.totals,
    spread: all.spread,
  };
}
