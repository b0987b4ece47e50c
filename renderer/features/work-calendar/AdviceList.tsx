import Alert from '@mui/material/Alert';
import type { ArrangementAdvice } from '../../../shared/law/workdays/arrangement-advice.ts';
import { useText } from '../../text/text.ts';
import { workCalendarText } from '../../text/work-calendar.ts';

/** What looks odd in an arrangement; it can be saved all the same. */
export function AdviceList({ advice }: { advice: readonly ArrangementAdvice[] }) {
  const text = useText(workCalendarText);
  return advice.map(({ kind, days }) => (
    <Alert key={kind} severity="warning" variant="outlined" sx={{ py: 0 }}>
      {text.adviceOf[kind]}
      {days.join('、')}
    </Alert>
  ));
}
