import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A line of the history: what, and what more there is to say about it. */
export function Line({ what, more }: { what: ReactNode; more: readonly string[] }) {
  const told = more.filter((one) => one !== '');
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      {what}
      {told.length > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
          {told.join(' · ')}
        </Box>
      )}
    </Box>
  );
}
