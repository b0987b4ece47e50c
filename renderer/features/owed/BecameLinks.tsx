import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { Row } from '../../../shared/schema/record-types.ts';
import { keptText } from '../../text/owed-kept.ts';
import { useText } from '../../text/text.ts';

/** The case a kept calculation became, and the 诉求 where it is still one. Nothing while it became neither. */
export function BecameLinks({ kept }: { kept: Pick<Row<'consultations'>, 'leadId' | 'convertedCaseId'> }) {
  const t = useText(keptText);
  const { leadId, convertedCaseId } = kept;
  const ways = [
    ...(leadId === null ? [] : [{ to: `/leads/${leadId}`, words: t.asLead }]),
    ...(convertedCaseId === null ? [] : [{ to: `/cases/${convertedCaseId}`, words: t.toCase }]),
  ];
  return ways.map(({ to, words }) => (
    <Box key={to} component="span" sx={{ mr: 1.5, whiteSpace: 'nowrap' }}>
      <Link component={RouterLink} to={to}>
        {words}
      </Link>
    </Box>
  ));
}
