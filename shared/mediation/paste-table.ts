/**
 * The cells of a table copied from a spreadsheet or a message. Tabs win over commas, commas over spaces; cells in
 * double quotes may hold the separator and line ends, as spreadsheets write them. Empty lines are left out and
 * rows are filled up to the same length.
 */
export function cellsOf(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(plain);
  const rows = separator === ' ' ? spaced(plain) : quoted(plain, separator);
  const filled = rows
    .map((row) => row.map((cell) => cell.normalize('NFC').trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  return filled.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

type Separator = '\t' | ',' | '，' | ';' | '；' | '|' | ' ' | '\n';

function separatorOf(text: string): Separator {
  for (const mark of ['\t', ',', '，', ';', '；', '|'] as const) {
    if (text.includes(mark)) return mark;
  }
  // Spaces part cells only beside numbers: a list of names alone may hold names with spaces.
  return /\d/.test(text) && /\S[ \u3000]+\S/.test(text) ? ' ' : '\n';
}

const spaced = (text: string) => text.split('\n').map((line) => line.trim().split(/[ \u3000]+/));

function quoted(text: string, separator: Exclude<Separator, ' '>): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inside = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inside) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else inside = false;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      inside = true;
    } else if (char === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else if (char === separator) endCell();
    else cell += char;
  }
  endCell();
  rows.push(row);
  return rows;
}
