import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Facts in two columns, a dash where there is nothing. */
export function FactList({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(2, max-content minmax(0, 1fr))',
        columnGap: 2,
        rowGap: 0.5,
        fontSize: 14,
      }}
    >
      {facts.map(([label, value]) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {value || '—'}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
