import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useState } from 'react';
import type { SaveState } from '../../actions/save-state.ts';
import { frameText, savedText } from '../../text/frame.ts';
import { useText } from '../../text/text.ts';
import { late } from '../../ui/late.tsx';
import { onlyHeard } from '../../ui/only-heard.ts';
import { StoppedActs } from './StoppedActs.tsx';
import { type SavedTone, savedWords } from './saved-words.ts';

const SavedPopover = late(async () => (await import('./SavedPopover.tsx')).SavedPopover);

const colours: Record<SavedTone, string> = {
  calm: 'text.secondary',
  soon: 'warning.main',
  stop: 'error.main',
};

type Props = { state: SaveState; onVerify: () => Promise<boolean>; onReopen: () => void };

/** 保存状态 in the head: one word always, the explanation and what to do on demand. */
export function SavedChip({ state, onVerify, onReopen }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState(false);
  const frame = useText(frameText);
  const text = useText(savedText);
  const { word, why, tone } = savedWords(state, text);
  const colour = colours[tone];
  return (
    <>
      <Button
        color="inherit"
        onClick={(event) => {
          setAnchor(event.currentTarget);
          setOpened(true);
        }}
        aria-haspopup="dialog"
        aria-label={`${frame.saveState}：${word}`}
        title={why}
        sx={{ color: colour, fontSize: 13, whiteSpace: 'nowrap', minWidth: 0, gap: '6px' }}
      >
        <Box
          component="span"
          aria-hidden
          sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: colour, flexShrink: 0 }}
        />
        {word}
      </Button>
      {/* Only trouble is spoken; “saving, saved” at every key would drown everything else. */}
      <Box role="status" sx={onlyHeard}>
        {tone === 'calm' ? '' : `${word}。${why}`}
      </Box>
      {opened && (
        <Suspense>
          <SavedPopover
            anchor={anchor}
            title={frame.saveState}
            {...{ word, why, colour }}
            onClose={() => setAnchor(null)}
          >
            {state.kind === 'stopped' && <StoppedActs onVerify={onVerify} onReopen={onReopen} />}
          </SavedPopover>
        </Suspense>
      )}
    </>
  );
}
