import type { CalendarDay } from '../kernel/calendar-day.ts';
import { parseYuan } from '../kernel/money.ts';
import { blankParty, type PartyInput } from './blank-party.ts';
import { checkPhone } from './identity/phone.ts';
import { checkResidentId, type ResidentIdError } from './identity/resident-id.ts';
import { guessColumns, isHeader, isRounded, type PasteColumn, readDay } from './paste-columns.ts';
import { cellsOf } from './paste-table.ts';

/** A pasted list with a guess of its columns; the reader may correct the guess. */
export type PastedTable = { header: string[] | null; columns: PasteColumn[]; rows: string[][] };

/** What is wrong with one row. None of it keeps the row out. */
export type PasteProblem =
  | { code: 'no-name' }
  | { code: 'id'; error: ResidentIdError }
  | { code: 'id-rounded' }
  | { code: 'phone' | 'amount' | 'date' | 'gender'; found: string }
  /** The same person stands in an earlier row (counted from 1). */
  | { code: 'repeated'; row: number }
  | { code: 'already-entered' };

export type PastedParty = { input: PartyInput; problems: PasteProblem[] };

/** The most rows taken at once. */
export const pasteLimit = 500;

/** Reads a list copied from a spreadsheet: tab- or comma-separated, with or without headings. */
export function readPastedTable(text: string): PastedTable {
  const [first, ...rest] = cellsOf(text);
  if (!first) return { header: null, columns: [], rows: [] };
  const header = isHeader(first) ? first : null;
  const rows = (header ? rest : [first, ...rest]).filter((row) => !isTotal(row)).slice(0, pasteLimit);
  return { header, columns: guessColumns(header, rows), rows };
}

/**
 * The applicants of a pasted list, each with what is wrong in its row.
 * @param entered parties entered before, to tell who is pasted a second time
 */
export function pastedParties(
  { columns, rows }: Pick<PastedTable, 'columns' | 'rows'>,
  entered: readonly { name: string; idNo: string }[],
  today: CalendarDay,
): PastedParty[] {
  const parties = rows.map((row) => partyOf(columns, row, today));
  const ids = parties.map(({ input }) => identityOf(input.body));
  const before = new Set(entered.map(identityOf));
  return parties.map((party, at) => {
    const id = ids[at] ?? '';
    if (id === '') return party;
    const earlier = ids.indexOf(id);
    const problems: PasteProblem[] = [
      ...(earlier < at ? [{ code: 'repeated' as const, row: earlier + 1 }] : []),
      ...(before.has(id) ? [{ code: 'already-entered' as const }] : []),
    ];
    return { ...party, problems: [...party.problems, ...problems] };
  });
}

const isTotal = (row: readonly string[]) =>
  row.some((cell) => /^(合计|总计|共计|小计|total)[:：]?$/i.test(cell));

/** The number tells people apart; without one, the name. */
const identityOf = ({ name, idNo }: { name: string; idNo: string }) => idNo.toUpperCase() || name;

function partyOf(columns: readonly PasteColumn[], row: readonly string[], today: CalendarDay): PastedParty {
  const input = blankParty('applicant', 'worker');
  const { body } = input;
  const problems: PasteProblem[] = [];
  columns.forEach((column, at) => {
    const cell = row[at] ?? '';
    if (cell !== '') problems.push(...take(body, column, cell));
  });
  // After all cells: the number is surer than a column of sexes or birthdays.
  if (body.idNo !== '' && !isRounded(body.idNo)) {
    const check = checkResidentId(body.idNo, today);
    body.idNo = check.normalized;
    if (check.error) problems.push({ code: 'id', error: check.error });
    else Object.assign(body, { gender: check.gender, birthDate: check.birthDate });
  }
  if (body.name === '') problems.unshift({ code: 'no-name' });
  return { input, problems };
}

function take(body: PartyInput['body'], column: PasteColumn, cell: string): PasteProblem[] {
  switch (column) {
    case 'ignore':
      return [];
    case 'name':
      // Lists pad short names with spaces to line them up.
      body.name = cell.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
      return [];
    case 'address':
    case 'jobTitle':
      body[column] = cell.replace(/\s*\n\s*/g, '');
      return [];
    case 'idNo':
      body.idNo = cell.replace(/^['’]/, '');
      return isRounded(body.idNo) ? [{ code: 'id-rounded' }] : [];
    case 'phone': {
      const check = checkPhone(cell.replace(/^['’]/, ''));
      body.phone = check.normalized;
      return check.valid ? [] : [{ code: 'phone', found: cell }];
    }
    case 'amount': {
      body.shareFen = parseYuan(cell);
      return body.shareFen === null ? [{ code: 'amount', found: cell }] : [];
    }
    case 'gender':
      body.gender = cell.startsWith('男') ? 'male' : cell.startsWith('女') ? 'female' : null;
      return body.gender === null ? [{ code: 'gender', found: cell }] : [];
    case 'birthDate':
    case 'hireDate':
    case 'terminationDate': {
      body[column] = readDay(cell);
      return body[column] === null ? [{ code: 'date', found: cell }] : [];
    }
  }
}
