import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { kindBehind } from '../../../shared/statistics/behind.ts';
import { type BehindAddress, behindAddress } from './behind-address.ts';

type Props = BehindAddress & {
  words: string;
  label: string;
  /** Nothing lies behind it. */
  empty: boolean;
};

/** A number that leads to the records behind it, where they can be listed. */
export function BehindLink({ words, label, empty, ...address }: Props) {
  if (empty || words === '—' || kindBehind(address.asked) === null) return <>{words}</>;
  return (
    <Link component={RouterLink} to={behindAddress(address)} aria-label={`${words}，${label}`} title={label}>
      {words}
    </Link>
  );
}
