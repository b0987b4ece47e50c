import Box from '@mui/material/Box';
import {
  type ClauseChange,
  type ContractText,
  compareClauses,
  compareTables,
  compareTerms,
} from '../../../../shared/bargaining/clauses/compare.ts';
import type { Compared } from '../../../actions/bargaining/compare-reads.ts';
import { contractText } from '../../../text/bargaining-contract.ts';
import { useText } from '../../../text/text.ts';
import { Figures } from './Figures.tsx';
import { TableChanges } from './TableChanges.tsx';

const widths = { topic: '15%', before: '33%', after: '33%', figures: '19%' };

type Props = { compared: Compared; amended: boolean; onlyChanged: boolean; head: string };

/** The sheet: what changed in sum, term and standards, every clause beside its former text, then the tables. */
export function CompareSheet({ compared: { file, before, after }, amended, onlyChanged, head }: Props) {
  const t = useText(contractText);
  const rows = compareClauses(file, before.clauses, after.clauses);
  const count = (state: ClauseChange['state']) => rows.filter((one) => one.state === state).length;
  const shown = onlyChanged ? rows.filter((one) => one.state !== 'same') : rows;
  const columns = amended ? t.columnsAmended : t.columns;
  const refOf = ({ agreement }: ContractText) =>
    agreement ? `${agreement.body.title}${agreement.body.number ? `（${agreement.body.number}）` : ''}` : '—';
  const termOf = ({ agreement }: ContractText) =>
    agreement ? `${agreement.termStart ?? ''} — ${agreement.termEnd ?? ''}` : '—';
  return (
    <>
      <Box component="h1" sx={{ fontSize: 20, textAlign: 'center', m: 0, mb: 0.5 }}>
        {t.compareTitle}
      </Box>
      <Box>{head}</Box>
      <Box sx={{ mb: 1 }}>
        {t.summary({
          same: count('same'),
          changed: count('changed'),
          new: count('new'),
          dropped: count('dropped'),
        })}
      </Box>
      <table aria-label={t.compareTitle}>
        <colgroup>
          {Object.entries(widths).map(([column, width]) => (
            <Box component="col" key={column} sx={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{columns.topic}</th>
            <th scope="col">
              {columns.before}
              <Box sx={{ fontWeight: 400 }}>{refOf(before)}</Box>
            </th>
            <th scope="col">
              {columns.after}
              <Box sx={{ fontWeight: 400 }}>{refOf(after)}</Box>
            </th>
            <th scope="col">{columns.figures}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.terms}</th>
            <td>
              {t.term} {termOf(before)}
            </td>
            <td>
              {t.term} {termOf(after)}
            </td>
            <td>
              <Figures figures={compareTerms(before.agreement, after.agreement)} />
            </td>
          </tr>
          {shown.map((row) => (
            <tr key={`${row.topic}${row.title}${row.state}`} data-state={row.state}>
              <th scope="row">
                {row.title}
                <Box sx={{ fontWeight: 400, ...(row.state !== 'same' && { textDecoration: 'underline' }) }}>
                  {t.marks[row.state]}
                </Box>
              </th>
              <td>
                <Box sx={row.state === 'dropped' ? { textDecoration: 'line-through' } : {}}>
                  {row.before?.text ?? '—'}
                </Box>
              </td>
              <td>
                <Box sx={row.state === 'changed' || row.state === 'new' ? { fontWeight: 600 } : {}}>
                  {row.state === 'same' ? t.marks.same : (row.after?.text ?? '—')}
                </Box>
              </td>
              <td>
                <Figures figures={row.figures} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TableChanges
        changes={compareTables(before.tables, after.tables)}
        onlyChanged={onlyChanged}
        amended={amended}
      />
    </>
  );
}
