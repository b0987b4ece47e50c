import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { paymentMethods } from '../../../../shared/mediation/terms.ts';
import { agreementText } from '../../../text/agreement.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { partyName } from '../names.ts';
import { yuan } from '../yuan.ts';

/** The terms as they stand in the agreement. */
export function TermsReading({ file }: { file: CaseFile }) {
  const text = useText(agreementText);
  const lang = useLang();
  const word = useWord();
  const terms = [...file.terms].sort((a, b) => a.ord - b.ord);
  return (
    <Table size="small" aria-label={text.terms}>
      <TableHead>
        <TableRow>
          <TableCell>{text.no}</TableCell>
          <TableCell>{text.content}</TableCell>
          <TableCell>{text.obligor}</TableCell>
          <TableCell>{text.obligee}</TableCell>
          <TableCell align="right">{text.amount}</TableCell>
          <TableCell>{text.dueOn}</TableCell>
          <TableCell>{text.method}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {terms.map(({ id, dueOn, body }, i) => (
          <TableRow key={id}>
            <TableCell>{i + 1}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{body.content}</TableCell>
            <TableCell>{partyName(file, body.obligorId)}</TableCell>
            <TableCell>{partyName(file, body.obligeeId) || text.allApplicants}</TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              {yuan(body.amountFen)}
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayWithWeekday(dueOn, lang)}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>
              {word(paymentMethods[body.method])}
              {body.account && ` ${body.account}`}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
