import type { LineColumn } from './field-spec.ts';

const mark = '｜';
const yes = /^(是|√|✓|y|yes|1|true)$/i;

/** Rows as lines of text, their columns parted by ｜. */
export function linesOf(rows: unknown, columns: readonly LineColumn[]): string {
  if (!Array.isArray(rows)) return '';
  return rows
    .map((row: unknown) =>
      columns
        .map(({ name, kind }) => {
          const value = (row as Record<string, unknown> | null)?.[name];
          return kind === 'check' ? (value === true ? '是' : '否') : String(value ?? '');
        })
        .join(mark)
        .replace(/｜+$/, ''),
    )
    .join('\n');
}

/** Lines read back into rows: ｜, | and tabs part columns; what is missing is empty. Fields beside the columns are kept. */
export function rowsOf(
  text: string,
  columns: readonly LineColumn[],
  before: unknown = [],
): Record<string, unknown>[] {
  const known = Array.isArray(before) ? (before as Record<string, unknown>[]) : [];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const cells = line.split(/[｜|\t]/);
      const read = columns.map(({ name, kind }, n) => {
        const cell = (cells[n] ?? '').trim();
        if (kind === 'check') return [name, yes.test(cell)];
        if (kind === 'number')
          return [name, /^\d{1,9}$/.test(cell.normalize('NFKC')) ? Number(cell.normalize('NFKC')) : 0];
        return [name, cell];
      });
      const first = columns[0]?.name ?? '';
      const same = known.find((one) => one[first] === Object.fromEntries(read)[first]) ?? known[at] ?? {};
      return { ...same, ...Object.fromEntries(read) };
    });
}
