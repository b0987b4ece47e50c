import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { useText } from '../text/text.ts';
import { uiText } from '../text/ui.ts';

/** Something is being read. */
export function Loading({ label }: { label?: string }) {
  const t = useText(uiText);
  return (
    <Box role="status" sx={{ display: 'grid', placeItems: 'center', minHeight: 160 }}>
      <CircularProgress size={28} aria-label={label ?? t.loading} />
    </Box>
  );
}
