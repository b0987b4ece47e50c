import Box from '@mui/material/Box';
import { fen, sumFen } from '../../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { agreedTotal, paidTotal } from '../../../../shared/mediation/performance.ts';
import { performanceText } from '../../../text/performance.ts';
import { useText } from '../../../text/text.ts';
import { yuan } from '../yuan.ts';

/** Agreed, received, confirmed by those entitled, and still owed. */
export function Totals({ file }: { file: CaseFile }) {
  const t = useText(performanceText);
  const agreed = agreedTotal(file);
  const paid = paidTotal(file);
  const confirmed = sumFen(
    file.payments
      .filter((one) => one.body.confirmedBy.trim() !== '')
      .flatMap((one) => one.body.amountFen ?? []),
  );
  // Paid too much on one term does not lessen what another still owes.
  const owed = sumFen(
    file.terms.map((term) => {
      const got = sumFen(
        file.payments.filter((one) => one.termId === term.id).flatMap((one) => one.body.amountFen ?? []),
      );
      return fen(Math.max(0, (term.body.amountFen ?? 0) - got));
    }),
  );
  const sums: [string, string][] = [
    [t.agreed, yuan(agreed)],
    [t.paidTotal, yuan(paid)],
    [t.confirmed, yuan(confirmed)],
    [t.owed, yuan(owed)],
  ];
  return (
    <Box sx={{ display: 'flex', gap: 3, mb: 1, flexWrap: 'wrap' }}>
      {sums.map(([label, sum]) => (
        <span key={label}>
          <Box component="span" sx={{ color: 'text.secondary', mr: 0.75 }}>
            {label}
          </Box>
          <strong>{sum}</strong>
        </span>
      ))}
    </Box>
  );
}
