import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

const tones = {
  duty: 'warning.main',
  done: 'success.main',
  open: 'warning.main',
  plain: 'text.secondary',
} as const;

/** A small word in a frame: what a clause or topic is. */
export function Mark({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{
        px: 0.5,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.5,
        fontSize: 13,
        whiteSpace: 'nowrap',
        color: tones[tone],
      }}
    >
      {children}
    </Box>
  );
}
