import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { BoundFile } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { SavedFile } from '../../../ui/SavedFile.tsx';

/** Says where a bound file was saved, how many pages it has and what could not be bound. */
export function BoundSaved({ saved, onClose }: { saved: BoundFile; onClose: () => void }) {
  const t = useText(roundPapersText);
  const { roundPapers } = useApp();
  return (
    <Box sx={{ mb: 1, display: 'grid', gap: 0.5 }}>
      <SavedFile
        words={t.packMade(saved.name, saved.place, saved.pages)}
        onReveal={() => roundPapers.reveal(saved.token)}
        onClose={onClose}
      />
      {saved.leftOut.length > 0 && (
        <Alert severity="warning">{t.leftOut(saved.leftOut.join(t.between))}</Alert>
      )}
    </Box>
  );
}
