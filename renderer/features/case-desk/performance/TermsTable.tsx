import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { TermStanding } from '../../../../shared/mediation/performance.ts';
import { paymentMethods } from '../../../../shared/mediation/terms.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { performanceText } from '../../../text/performance.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { partyName } from '../names.ts';
import { yuan } from '../yuan.ts';
import { daysLate, owedOn } from './standing-words.ts';

type Payment = CaseFile['payments'][number];
type Acts = {
  onPay: (termId: string) => void;
  onCorrect: (payment: Payment) => void;
  onRemove: (payment: Payment) => void;
};

/** Every obligation with its day, its sum, what was received for it, and where it stands in words. */
export function TermsTable(
  props: { file: CaseFile; standings: readonly TermStanding[]; today: CalendarDay } & Acts,
) {
  const { file, standings, today, onPay, onCorrect, onRemove } = props;
  const t = useText(performanceText);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={t.terms}>
        <TableHead>
          <TableRow>
            {[t.no, t.due, t.what, t.amount, t.paid, t.state, t.act].map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {standings.map((standing, i) => (
            <Fragment key={standing.term.id}>
              <TermRow file={file} standing={standing} no={i + 1} today={today} onPay={onPay} />
              {standing.payments.map((payment) => (
                <PaymentRow key={payment.id} payment={payment} onCorrect={onCorrect} onRemove={onRemove} />
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function TermRow(props: {
  file: CaseFile;
  standing: TermStanding;
  no: number;
  today: CalendarDay;
  onPay: (termId: string) => void;
}) {
  const { file, standing, no, today, onPay } = props;
  const t = useText(performanceText);
  const lang = useLang();
  const { term, paid, state } = standing;
  const who = `${partyName(file, term.body.obligorId) || t.obligor} → ${partyName(file, term.body.obligeeId) || t.allApplicants}`;
  const done = state === 'performed' || state === 'performed-late';
  return (
    <TableRow>
      <TableCell>{t.term(no)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayWithWeekday(term.dueOn, lang)}</TableCell>
      <TableCell>
        <Box sx={{ color: 'text.secondary' }}>{who}</Box>
        {term.body.content}
      </TableCell>
      <TableCell>{yuan(term.body.amountFen)}</TableCell>
      <TableCell>{term.body.amountFen === null ? '—' : yuan(paid)}</TableCell>
      <TableCell>
        <StandingWords standing={standing} today={today} />
      </TableCell>
      <TableCell>
        <Button
          variant={done ? 'text' : 'outlined'}
          aria-label={`${term.body.amountFen === null ? t.recordAct : t.recordPayment} ${t.term(no)}`}
          onClick={() => onPay(term.id)}
          sx={{ whiteSpace: 'nowrap' }}
        >
          {term.body.amountFen === null ? t.recordAct : t.recordPayment}
        </Button>
      </TableCell>
    </TableRow>
  );
}

/** Where a term stands; overdue is said in words, and red. */
function StandingWords({ standing, today }: { standing: TermStanding; today: CalendarDay }) {
  const t = useText(performanceText);
  const late = daysLate(standing, today);
  const owed = owedOn(standing);
  switch (standing.state) {
    case 'overdue':
      return (
        <Box component="strong" sx={{ color: 'error.main' }}>
          {owed === null ? t.overdueAct(late) : t.overdue(late, yuan(owed))}
        </Box>
      );
    case 'performed-late':
      return <span>{t.performedLate(late)}</span>;
    case 'performed':
      return <Box sx={{ color: 'success.main' }}>{t.performed}</Box>;
    case 'partly':
      return <span>{t.partly(yuan(owed))}</span>;
    case 'pending':
      return <Box sx={{ color: 'text.secondary' }}>{t.pending}</Box>;
  }
}

function PaymentRow(props: { payment: Payment } & Pick<Acts, 'onCorrect' | 'onRemove'>) {
  const { payment, onCorrect, onRemove } = props;
  const t = useText(performanceText);
  const word = useWord();
  const lang = useLang();
  const { body, paidOn } = payment;
  const facts = [
    word(paymentMethods[body.method]),
    body.evidence && t.evidenceIs(body.evidence),
    body.confirmedBy ? t.confirmedIs(body.confirmedBy) : t.notConfirmed,
  ];
  return (
    <TableRow sx={{ '& td': { color: 'text.secondary' } }}>
      <TableCell />
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayWithWeekday(paidOn, lang)}</TableCell>
      <TableCell colSpan={2}>{facts.filter(Boolean).join(' · ')}</TableCell>
      <TableCell>{yuan(body.amountFen)}</TableCell>
      <TableCell />
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Button aria-label={`${t.correct} ${paidOn}`} onClick={() => onCorrect(payment)}>
          {t.correct}
        </Button>
        <Button color="inherit" aria-label={`${t.remove} ${paidOn}`} onClick={() => onRemove(payment)}>
          {t.remove}
        </Button>
      </TableCell>
    </TableRow>
  );
}
