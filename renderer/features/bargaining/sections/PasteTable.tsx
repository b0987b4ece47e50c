import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { blankTableBody } from '../../../../shared/bargaining/blank.ts';
import { pastedPrices, priceRowLimit, readPastedPrices } from '../../../../shared/bargaining/paste-prices.ts';
import { tableKinds } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { readPosts } from './read-posts.ts';

/** Takes a table of posts or of piece rates in; rows that cannot be read are counted and left out. */
export function PasteTable({ kind, onClose }: { kind: 'posts' | 'prices'; onClose: () => void }) {
  const t = useText(roundText);
  const b = useText(bargainingText);
  const word = useWord();
  const { bargaining } = useApp();
  const { file } = useRoundWay();
  const { busy, act } = useAct();
  const [text, setText] = useState('');
  const read = useMemo(() => (kind === 'posts' ? postsOf(text) : pricesOf(text)), [kind, text]);
  const take = async () => {
    const done = await act(() =>
      bargaining.add(file.round.id, 'roundTables', {
        kind,
        state: 'agreed',
        body: { ...blankTableBody(), title: word(tableKinds[kind]), ...read.rows },
      }),
    );
    if (done) onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="md" onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}>
      <DialogTitle variant="h2">{kind === 'posts' ? t.pastePosts : t.pastePrices}</DialogTitle>
      <DialogContent sx={{ '&&': { pt: 1 } }}>
        <TextInput
          label={t.pasteField}
          hint={kind === 'posts' ? t.postsHint : t.pasteHint}
          value={text}
          onChange={setText}
          multiline
          minRows={6}
          maxRows={12}
          autoFocus
        />
        <Typography variant="body2" role="status" sx={{ mt: 1 }}>
          {text.trim() !== '' && t.pasteRead(read.count, read.bad)}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{b.cancel}</Button>
        <Button variant="contained" disabled={read.count === 0} loading={busy} onClick={() => void take()}>
          {t.importRows}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function postsOf(text: string) {
  const { rows, bad } = readPosts(text);
  return { rows: { posts: rows }, count: rows.length, bad };
}

function pricesOf(text: string) {
  const all = pastedPrices(readPastedPrices(text));
  const rows = all
    .filter(({ problems }) => !problems.some((one) => one.code === 'no-price' || one.code === 'too-many'))
    .map((one) => one.row)
    .slice(0, priceRowLimit);
  return { rows: { prices: rows }, count: rows.length, bad: all.length - rows.length };
}
