import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { asShown, type Placeholder } from '../../../../shared/documents/office-texts/placeholders.ts';
import type { StaleText } from '../../../../shared/documents/office-texts/settled-wording.ts';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText } from '../../../text/text.ts';

/** Own texts that no longer find the standard text they replaced: to be read, and given up or worded anew. */
export function StaleList({
  stale,
  facts,
  onDrop,
}: {
  stale: readonly StaleText[];
  facts: readonly Placeholder[];
  onDrop: (place: string) => void;
}) {
  const t = useText(officeWordingText);
  if (stale.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {t.stale(stale.length)}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, userSelect: 'text' }}>
        {stale.map(({ place, text, standard }) => (
          <li key={place}>
            <Box>
              {t.staleOwn}：{asShown(text, facts)}
            </Box>
            <Box sx={{ color: 'text.secondary' }}>
              {t.staleWas}：{asShown(standard, facts)}
            </Box>
            <Button size="small" color="inherit" onClick={() => onDrop(place)}>
              {t.drop}
            </Button>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
