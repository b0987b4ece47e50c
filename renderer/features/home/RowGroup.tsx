import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { Link as RouterLink } from 'react-router';
import { homeText } from '../../text/home.ts';
import { useText } from '../../text/text.ts';

type Props = {
  title: string;
  /** All there are, also those not shown. */
  total: number;
  /** How many are shown. */
  shown: number;
  /** Where the rest is listed. */
  more?: string;
  /** What the way there says; otherwise it leads to the case list. */
  moreWords?: (rest: number) => string;
  tone?: 'error.main' | 'warning.main';
  children: ReactNode;
};

/** A heading with its number and rows; draws nothing when there is nothing. */
export function RowGroup({ title, total, shown, more, moreWords, tone, children }: Props) {
  const text = useText(homeText);
  const id = useId();
  if (total === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 2 }}>
      <Typography
        id={id}
        variant="body2"
        component="h3"
        sx={{ fontWeight: 600, color: tone ?? 'text.secondary', mb: 0.5 }}
      >
        {title} · {total}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: 1, borderColor: 'divider' }}>
        {children}
      </Box>
      {more && total > shown && (
        <Link component={RouterLink} to={more} variant="body2" sx={{ display: 'inline-block', mt: 0.5 }}>
          {(moreWords ?? text.more)(total - shown)}
        </Link>
      )}
    </Box>
  );
}
