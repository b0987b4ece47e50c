import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { paperSetText } from '../../../text/paper-set.ts';
import { useText } from '../../../text/text.ts';
import { NumberInput } from '../../NumberInput.tsx';
import { TextInput } from '../../TextInput.tsx';
import { printedBefore, type SetLine } from './set-line.ts';

type Props = { lines: readonly SetLine[]; onChange: (paperId: string, patch: Partial<SetLine>) => void };

/** The papers of a set, each with its copies, for whom, and why again. */
export function SetTable({ lines, onChange }: Props) {
  const t = useText(paperSetText);
  return (
    <Table size="small" stickyHeader aria-label={t.title}>
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox" aria-label={t.pick} />
          <TableCell>{t.paper}</TableCell>
          <TableCell sx={{ width: 130 }}>{t.copies}</TableCell>
          <TableCell sx={{ width: 300 }}>{t.recipients}</TableCell>
          <TableCell sx={{ width: 230 }}>{t.reason}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => {
          const { paper, chosen } = line;
          const { title, printedAt } = paper.body;
          const change = (patch: Partial<SetLine>) => onChange(paper.id, patch);
          const last = printedAt.at(-1);
          return (
            <TableRow key={paper.id} selected={chosen}>
              <TableCell padding="checkbox">
                <Checkbox
                  size="small"
                  checked={chosen}
                  onChange={(event) => change({ chosen: event.target.checked })}
                  slotProps={{ input: { 'aria-label': t.of(t.pick, title) } }}
                />
              </TableCell>
              <TableCell>
                {title}
                {last && (
                  <Typography variant="body2" color="textSecondary">
                    {t.printed(last.replace('T', ' '))}
                  </Typography>
                )}
              </TableCell>
              <TableCell>
                {chosen && (
                  <NumberInput
                    label={t.copies}
                    min={1}
                    value={line.copies}
                    onChange={(copies) => change({ copies })}
                    hint={line.copies === line.due ? null : t.copiesDue(line.due)}
                  />
                )}
              </TableCell>
              <TableCell>
                {chosen && (
                  <TextInput
                    label={t.recipients}
                    value={line.recipients}
                    onChange={(recipients) => change({ recipients })}
                  />
                )}
              </TableCell>
              <TableCell>
                {chosen && printedBefore(line) && (
                  <TextInput
                    label={t.reason}
                    value={line.reason}
                    onChange={(reason) => change({ reason })}
                    required
                  />
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
