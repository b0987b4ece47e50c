import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { paperSetText } from '../../../text/paper-set.ts';
import { useText } from '../../../text/text.ts';
import { uiText } from '../../../text/ui.ts';
import { onEnterMoves } from '../../enter-moves.ts';
import { SavedFile } from '../../SavedFile.tsx';
import { SetTable } from './SetTable.tsx';
import { lineLacks, type SetDesk, type SetLine } from './set-line.ts';
import { usePrintSet } from './use-print-set.ts';

type Props = {
  desk: SetDesk;
  /** The papers to choose from, as proposed. */
  proposed: () => SetLine[];
  onClose: () => void;
};
type Saved = { name: string; place: string; token: string; pages: number };

/** 打印一套: which papers, how many of each and for whom; one job, one record for each paper. */
export function PrintSet({ desk, proposed, onClose }: Props) {
  const t = useText(paperSetText);
  const u = useText(uiText);
  const { progress, stop, print, save } = usePrintSet(desk);
  const [lines, setLinesTo] = useState<SetLine[]>(proposed);
  const [saved, setSaved] = useState<Saved | null>(null);
  const chosen = lines.filter((line) => line.chosen);
  const copies = chosen.reduce((sum, line) => sum + (line.copies ?? 0), 0);
  const lacking = chosen.some(lineLacks);
  const choose = (all: boolean) => setLinesTo((before) => before.map((line) => ({ ...line, chosen: all })));
  const send = async () => {
    if (await print(chosen)) onClose();
  };
  const keep = async () => {
    setSaved(null);
    setSaved(await save(chosen));
  };
  return (
    <Dialog open onClose={progress ? undefined : onClose} fullWidth maxWidth="lg">
      <DialogTitle variant="h2">{t.title}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t.about}
        </Typography>
        {saved && (
          <SavedFile
            words={t.savedTo(saved.name, saved.place, saved.pages)}
            onReveal={() => desk.reveal(saved.token)}
            onClose={() => setSaved(null)}
          />
        )}
        <Button onClick={() => choose(true)}>{t.all}</Button>
        <Button onClick={() => choose(false)}>{t.none}</Button>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
        <div data-form onKeyDown={onEnterMoves}>
          <SetTable
            lines={lines}
            onChange={(paperId, patch) =>
              setLinesTo((before) =>
                before.map((line) => (line.paper.id === paperId ? { ...line, ...patch } : line)),
              )
            }
          />
        </div>
      </DialogContent>
      <DialogActions>
        {progress ? (
          <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flex: 1, px: 1 }}>
            <Typography variant="body2">
              {progress.of === 0 ? t.preparing : t.binding(progress.done, progress.of)}
            </Typography>
            <LinearProgress
              variant={progress.of === 0 ? 'indeterminate' : 'determinate'}
              aria-label={t.title}
              value={(progress.done / Math.max(1, progress.of)) * 100}
              sx={{ flex: 1 }}
            />
            <Button onClick={stop}>{t.stop}</Button>
          </Box>
        ) : (
          <>
            <Typography variant="body2" color={lacking ? 'warning' : 'textSecondary'} sx={{ flex: 1, px: 1 }}>
              {lacking ? t.lacking : `${t.total(chosen.length, copies)} · ${t.saveHint}`}
            </Typography>
            <Button onClick={onClose}>{u.cancel}</Button>
            <Button variant="outlined" disabled={chosen.length === 0} onClick={() => void keep()}>
              {t.save}
            </Button>
            <Button variant="contained" disabled={chosen.length === 0 || lacking} onClick={() => void send()}>
              {t.print(copies)}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}
