import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Wording } from '../../../../shared/documents/wording/wording.ts';
import { useApp } from '../../../app-context.tsx';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText } from '../../../text/text.ts';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { PaperPreview } from '../../../ui/paper/PaperPreview.tsx';
import { nothingTells, useReading } from '../../../ui/use-reading.ts';

const wait = 500;

/** 试用: the document as it would look for the sample case, a moment after each change. */
export function TryOn({ document, wording }: { document: string; wording: Wording }) {
  const { wordings } = useApp();
  const t = useText(officeWordingText);
  const [shown, setShown] = useState(wording);
  useEffect(() => {
    const timer = setTimeout(() => setShown(wording), wait);
    return () => clearTimeout(timer);
  }, [wording]);
  const load = useCallback(() => wordings.tryOn(document, shown), [wordings, document, shown]);
  const reading = useReading(load, nothingTells);
  return (
    <Box sx={{ minHeight: 0, minWidth: 0, display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)' }}>
      <Typography variant="body2" color="textSecondary" sx={{ px: 1.5, pt: 1 }}>
        {t.preview}{' '}
        <MuiLink component={Link} to="/settings">
          {t.head}
        </MuiLink>
      </Typography>
      {reading.state === 'loading' && <Loading />}
      {reading.state === 'failed' && <Failed error={reading.error} onRetry={reading.retry} />}
      {reading.state === 'ready' && (
        <PaperPreview paper={reading.value} stale={reading.stale || shown !== wording} first="fit" />
      )}
    </Box>
  );
}
