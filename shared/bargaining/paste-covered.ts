import type { CalendarDay } from '../kernel/calendar-day.ts';
import { readDay } from '../mediation/paste-columns.ts';
import { cellsOf } from '../mediation/paste-table.ts';

/** A row of a pasted list of 覆盖企业; null: the list does not say. */
export type PastedCover = {
  name: string;
  uscc: string;
  workers: number | null;
  women: number | null;
  accepted: boolean;
  acceptedBy: string;
  acceptedOn: CalendarDay | null;
  problems: ('no-name' | 'workers' | 'day' | 'repeated' | 'over')[];
};

const headings = {
  uscc: /信用代码|uscc|credit/i,
  women: /女(职工|工|性)|women/i,
  workers: /(职工|员工|总)人?数|人数|workers/i,
  acceptedOn: /(签认|盖章|接受).*(日期|时间)|accepted on/i,
  acceptedBy: /签认人|签认.*姓名|代表人|accepted by/i,
  accepted: /签认|盖章|接受|accepted/i,
  name: /企业|单位|公司|名称|name/i,
} as const;
type Column = keyof typeof headings;

const yes = /^(是|有|已|√|✓|y|yes|1)/i;

/** Reads a list of covered enterprises copied from a spreadsheet; without headings its first column is the name. */
export function pastedCover(text: string): PastedCover[] {
  const [first, ...rest] = cellsOf(text);
  if (!first) return [];
  const found = first.map(
    (cell) => (Object.keys(headings) as Column[]).find((column) => headings[column].test(cell)) ?? null,
  );
  // A name of an enterprise fits the pattern of the heading too: with no other heading the first row is a row.
  const named =
    found.some((column) => column !== null && column !== 'name') ||
    /^(企业)?名称$|^name$/i.test(first[0] ?? '');
  const columns: (Column | null)[] = named ? found : first.map((_, at) => (at === 0 ? 'name' : null));
  const seen = new Set<string>();
  return (named ? rest : [first, ...rest])
    .filter((cells) => !cells.some((cell) => /^(合计|总计|小计)[:：]?$/.test(cell)))
    .map((cells) => {
      const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim();
      const problems: PastedCover['problems'] = [];
      const count = (column: 'workers' | 'women') => {
        const plain = cell(column).normalize('NFKC').replace(/[,人]/g, '');
        if (plain === '') return null;
        if (/^\d{1,7}$/.test(plain)) return Number(plain);
        if (!problems.includes('workers')) problems.push('workers');
        return null;
      };
      const [workers, women] = [count('workers'), count('women')];
      const on = cell('acceptedOn') === '' ? null : readDay(cell('acceptedOn'));
      if (on === null && cell('acceptedOn') !== '') problems.push('day');
      if (workers !== null && women !== null && women > workers) problems.push('over');
      const [name, uscc] = [cell('name'), cell('uscc').toUpperCase()];
      if (name === '') problems.push('no-name');
      const key = uscc || name;
      if (key !== '' && seen.has(key)) problems.push('repeated');
      seen.add(key);
      return {
        name,
        uscc,
        workers,
        women,
        accepted: yes.test(cell('accepted')) || on !== null,
        acceptedBy: cell('acceptedBy'),
        acceptedOn: on,
        problems,
      };
    });
}

/** True when the row can be taken in. */
export const isTaken = ({ problems }: PastedCover): boolean =>
  !problems.includes('no-name') && !problems.includes('repeated');
