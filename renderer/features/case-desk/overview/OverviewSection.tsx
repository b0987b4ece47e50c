import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import type { OpenCase } from '../open-case.ts';
import { CaseDataForm } from './CaseDataForm.tsx';
import { FactsForm } from './FactsForm.tsx';
import { MediatorPicker } from './MediatorPicker.tsx';
import { RecusalBlock } from './RecusalBlock.tsx';
import { StandIn } from './StandIn.tsx';
import { Summary } from './Summary.tsx';

/** 概况: the case at a glance, its facts and data to edit, and who mediates. */
export function OverviewSection({ open }: { open: OpenCase }) {
  const { file } = open;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
        gap: 1.5,
        alignItems: 'start',
      }}
    >
      <Stack spacing={1.5}>
        <Summary file={file} />
        <FactsForm file={file} />
      </Stack>
      <Stack spacing={1.5}>
        <MediatorPicker file={file} />
        <RecusalBlock file={file} />
        <StandIn file={file} />
        <CaseDataForm file={file} />
      </Stack>
    </Box>
  );
}
