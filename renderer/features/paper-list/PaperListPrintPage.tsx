import Box from '@mui/material/Box';
import { useSearchParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { paperListText } from '../../text/paper-list.ts';
import { useText } from '../../text/text.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { useToday } from '../../ui/use-today.ts';
import { askOf } from './list-state.ts';
import { useLedger } from './use-ledger.ts';

/** What one register holds at most; a longer one is printed by shorter periods. */
const most = 1000;

const widths = { seq: '6%', day: '13%', paper: '30%', owner: '34%', printed: '17%' };

/** 文书登记簿 as it is printed, narrowed as the list was. */
export function PaperListPrintPage() {
  const { desk, clock } = useApp();
  const t = useText(paperListText);
  const today = useToday(clock);
  const [params] = useSearchParams();
  const ask = askOf(params);
  const ledger = useLedger(ask, most);
  if (!ledger) return <Loading />;
  if ('error' in ledger) return <Failed error={ledger.error} />;
  const { rows, more } = ledger;
  const columns = Object.keys(widths) as (keyof typeof widths)[];
  return (
    <PrintSheet print={t.printNow} back={t.back} to={`/papers?${params.toString()}`}>
      <Box component="h1" sx={{ fontSize: 20, textAlign: 'center', m: 0, mb: 0.5 }}>
        {t.sheetTitle}
      </Box>
      <Box>{t.sheetHead(desk.office.body.name, today, desk.me.body.name)}</Box>
      <Box sx={{ mb: 1 }}>
        {t.sheetScope(ask.from ?? t.begin, ask.to ?? t.now, rows.length)}
        {more && ` ${t.sheetMost(most)}`}
      </Box>
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
                {t[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={`${row.kind}:${row.id}`}>
              <td>{i + 1}</td>
              <td>{row.on}</td>
              <td>
                {row.title}
                {row.registerNo !== null && ` · ${t.registerNo(row.registerNo)}`}
                {row.state !== 'issued' && ` · ${t.states[row.state]}`}
              </td>
              <td>
                {row.ownerNo} {row.owner}
              </td>
              <td>{row.printedAt ? t.times(row.printed, row.printedAt.replace('T', ' ')) : t.notPrinted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  );
}
