import Box from '@mui/material/Box';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

type Props = {
  anchor: HTMLElement | null;
  title: string;
  word: string;
  why: string;
  colour: string;
  onClose: () => void;
  children: ReactNode;
};

/** Why the saved state is as it is, and what can be done. */
export function SavedPopover({ anchor, title, word, why, colour, onClose, children }: Props) {
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
    >
      <Box role="dialog" aria-label={title} sx={{ p: 2, maxWidth: 340 }}>
        <Typography variant="h3" sx={{ color: colour, mb: 1 }}>
          {word}
        </Typography>
        <Typography variant="body2">{why}</Typography>
        {children}
      </Box>
    </Popover>
  );
}
