import Box from '@mui/material/Box';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { dayWithWeekday } from '../../text/dates.ts';
import { dayKindWords } from '../../text/day-kinds.ts';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { useLang, useText } from '../../text/text.ts';
import type { DeskRow } from './desk-row.ts';
import { numberOf, triggerWords, warnDayOf, whatWords } from './row-words.ts';
import type { Block } from './use-deadline-desk.ts';

type Props = {
  blocks: readonly Block[];
  calendar: WorkCalendar;
  head: string;
  scope: string;
  /** The most rows a sheet holds. */
  most: number;
};

const widths = { no: '4%', due: '18%', number: '16%', title: '19%', limit: '22%', person: '9%', done: '12%' };
const columns = Object.keys(widths) as (keyof typeof widths)[];

/** The table on paper: ruled, black on white, its head on every page, a column to write in. */
export function ControlSheet({ blocks, calendar, head, scope, most }: Props) {
  const text = useText(deadlineDeskText);
  const total = blocks.reduce((sum, block) => sum + block.total, 0);
  const before = (at: number) => blocks.slice(0, at).reduce((sum, block) => sum + block.rows.length, 0);
  return (
    <>
      <Box component="h1" sx={{ fontSize: 20, textAlign: 'center', m: 0, mb: 0.5 }}>
        {text.sheetTitle}
      </Box>
      <Box>{head}</Box>
      <Box sx={{ mb: 1 }}>{scope}</Box>
      {blocks.length === 0 ? (
        <Box>{text.sheetNone}</Box>
      ) : (
        <table>
          <colgroup>
            {columns.map((column) => (
              <Box component="col" key={column} sx={{ width: widths[column] }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {text.sheetColumns[column]}
                </th>
              ))}
            </tr>
          </thead>
          {blocks.map((block, at) => (
            <tbody key={block.id}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length}>
                  {block.id !== 'day' &&
                    text.groupTitle(text.groups[block.id], block.total.toLocaleString('en'))}
                </th>
              </tr>
              {block.rows.map((row, index) => (
                <SheetRow key={row.id} row={row} no={before(at) + index + 1} calendar={calendar} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      <Box sx={{ mt: 1 }}>{text.sheetNote}</Box>
      {total > most && <Box sx={{ fontWeight: 700 }}>{text.sheetMore(most)}</Box>}
    </>
  );
}

function SheetRow({ row, no, calendar }: { row: DeskRow; no: number; calendar: WorkCalendar }) {
  const text = useText(deadlineDeskText);
  const lang = useLang();
  const on = row.nextDueOn;
  const warnOn = warnDayOf(row);
  const lines = [on === null ? '' : whatWords(row, lang) || text.notComputed, triggerWords(row, lang)];
  return (
    <tr>
      <td>{no}</td>
      <td>
        <Box sx={{ whiteSpace: 'nowrap' }}>{on === null ? text.noDate : dayWithWeekday(on, lang)}</Box>
        {on !== null && dayKindWords(calendar.typeOf(on), lang)}
        {row.nextDueProvisional && ` ${text.provisional}`}
        {/* A sheet hangs on the wall: the day, not whether it has come. */}
        {warnOn !== null && <div>{text.warnOn(warnOn)}</div>}
      </td>
      <td>{numberOf(row)}</td>
      <td>{row.title || text.noTitle}</td>
      <td>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <div key={line}>{line}</div>
          ))}
      </td>
      <td>
        {row.mediatorNames.join('、') || text.unassigned}
        {row.standInName !== '' && <div>{text.standIn(row.standInName)}</div>}
      </td>
      <td />
    </tr>
  );
}
