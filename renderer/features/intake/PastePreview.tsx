import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { type PasteColumn, pasteColumns } from '../../../shared/mediation/paste-columns.ts';
import type { PastedParty, PastedTable, PasteProblem } from '../../../shared/mediation/paste-parties.ts';
import { type IntakeText, intakeText } from '../../text/intake.ts';
import { partyAdviceText } from '../../text/party.ts';
import { useText } from '../../text/text.ts';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { idSentence } from '../../ui/party-advice.ts';

/** The pasted rows as they will be read: what each column is, and what is wrong in each row. */
export function PastePreview(props: {
  table: PastedTable;
  columns: PasteColumn[];
  people: PastedParty[];
  onChoose: (at: number, column: PasteColumn) => void;
}) {
  const { table, columns, people, onChoose } = props;
  const t = useText(intakeText);
  const advice = useText(partyAdviceText);
  return (
    <TableContainer sx={{ maxHeight: 300, border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{t.no}</TableCell>
            {columns.map((column, at) => (
              // Columns have no name of their own but their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
              <TableCell key={at} sx={{ minWidth: 120, pt: 1 }}>
                <ChoiceInput
                  label={table.header?.[at] || t.pasteColumn(at + 1)}
                  terms={pasteColumns}
                  value={column}
                  onChange={(next) => onChoose(at, next)}
                />
              </TableCell>
            ))}
            <TableCell sx={{ minWidth: 200 }}>{t.problems}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {people.map(({ problems }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are read again as a whole
            <TableRow key={row}>
              <TableCell sx={{ color: 'text.secondary' }}>{row + 1}</TableCell>
              {columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
                <TableCell key={at} sx={{ color: column === 'ignore' ? 'text.disabled' : undefined }}>
                  {table.rows[row]?.[at]}
                </TableCell>
              ))}
              <TableCell sx={{ color: 'warning.main' }}>
                {problems.map((problem) => sentence(problem, t, advice)).join('；')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function sentence(problem: PasteProblem, t: IntakeText, advice: (typeof partyAdviceText)['zh-CN']): string {
  switch (problem.code) {
    case 'no-name':
      return t.problemNoName;
    case 'id':
      return idSentence(advice, problem.error);
    case 'id-rounded':
      return t.problemRounded;
    case 'phone':
      return t.problemPhone(problem.found);
    case 'amount':
      return t.problemAmount(problem.found);
    case 'date':
      return t.problemDate(problem.found);
    case 'gender':
      return t.problemGender(problem.found);
    case 'repeated':
      return t.problemRepeated(problem.row);
    case 'already-entered':
      return t.problemEntered;
  }
}
