import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { frameText } from '../../text/frame.ts';
import { useText } from '../../text/text.ts';
import { AddIcon } from './rail-icons.tsx';

type Props = {
  search: ReactNode;
  saved: ReactNode;
  person: ReactNode;
  onRegister: () => void;
  onNewLead: () => void;
};

/** The line over every page: search, 登记, 记诉求, saved state, the person at the desk. */
export function Head({ search, saved, person, onRegister, onNewLead }: Props) {
  const text = useText(frameText);
  return (
    <Box
      component="header"
      sx={{
        height: 48,
        flexShrink: 0,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      {search}
      <Button
        variant="contained"
        startIcon={<AddIcon />}
        onClick={onRegister}
        sx={{ ml: 1, whiteSpace: 'nowrap' }}
      >
        {text.register}
      </Button>
      <Button variant="outlined" onClick={onNewLead} sx={{ whiteSpace: 'nowrap' }}>
        {text.newLead}
      </Button>
      <Box sx={{ flex: 1 }} />
      {saved}
      {person}
    </Box>
  );
}
