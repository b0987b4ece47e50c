import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { PrintRoundSet } from './PrintRoundSet.tsx';

/** How many of the required papers are there, and 打印一套. */
export function PapersHead({ standings }: { standings: readonly RoundPaperStanding[] }) {
  const t = useText(roundPapersText);
  const [printing, setPrinting] = useState(false);
  const needed = standings.filter((one) => one.need === 'required');
  const there = needed.filter((one) => one.issued !== null || one.original !== null);
  const made = standings.flatMap(({ issued }) => issued ?? []);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
      <Typography variant="body2" sx={{ flex: 1 }}>
        {t.summary(needed.length, there.length)}
      </Typography>
      <Button variant="outlined" disabled={made.length === 0} onClick={() => setPrinting(true)}>
        {made.length === 0 ? t.printSetNone : `${t.printSet} (${made.length})`}
      </Button>
      {printing && <PrintRoundSet papers={made} onClose={() => setPrinting(false)} />}
    </Box>
  );
}
