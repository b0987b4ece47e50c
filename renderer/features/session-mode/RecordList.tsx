import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { RecordLine } from './RecordLine.tsx';
import type { Line } from './speakers.ts';

/** 会议笔录: the lines in order, the newest in sight. It is handed utterances and nothing else. */
export function RecordList({ lines, editable }: { lines: readonly Line[]; editable: boolean }) {
  const text = useText(sessionsText);
  const end = useRef<HTMLDivElement>(null);
  const sorted = [...lines].sort((a, b) => a.ord - b.ord);
  const last = sorted.at(-1)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows each new line
  useEffect(() => {
    end.current?.scrollIntoView?.({ block: 'nearest' });
  }, [last]);
  if (sorted.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary" sx={{ py: 1.5 }}>
        {text.linesEmpty}
      </Typography>
    );
  }
  return (
    <Box component="ol" aria-label={text.lines} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {sorted.map((line) => (
        <RecordLine key={line.id} line={line} editable={editable} />
      ))}
      <div ref={end} />
    </Box>
  );
}
