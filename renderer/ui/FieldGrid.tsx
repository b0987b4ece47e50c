import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Fields side by side on twelve columns; on a narrow screen one below the other. Children are `FieldCell`s. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(12, minmax(0, 1fr))' },
        columnGap: 1.25,
        rowGap: 1.5,
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}

/** A field over some of the twelve columns. */
export function FieldCell({ span, children }: { span: number; children: ReactNode }) {
  return <Box sx={{ gridColumn: { xs: 'auto', md: `span ${span}` }, minWidth: 0 }}>{children}</Box>;
}
