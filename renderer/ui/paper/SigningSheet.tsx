import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { SigningPlace } from '../../../shared/documents/cards/who-signs.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { SigningGiven } from '../../actions/paper-types.ts';
import { paperRegisterText } from '../../text/paper-register.ts';
import { useText } from '../../text/text.ts';
import { uiText } from '../../text/ui.ts';
import { onEnterMoves } from '../enter-moves.ts';
import { useAct } from '../forms/use-act.ts';
import { useNotice } from '../notice.tsx';
import { TextInput } from '../TextInput.tsx';
import { SigningPlaceRow } from './SigningPlaceRow.tsx';
import { type SigningLine, signingsOf } from './signing-form.ts';

type Props = {
  /** Title of the paper. */
  title: string;
  /** What is recorded here and what follows from it. */
  text: string;
  places: readonly SigningPlace[];
  /** The places as recorded so far. */
  recorded: SigningLine[];
  originalAt: string;
  today: CalendarDay;
  agentsOf?: (place: SigningPlace) => readonly { id: string; name: string }[];
  onRecord: (given: SigningGiven) => Promise<unknown>;
  onClose: () => void;
};

/** 签署登记 of any paper: who signed or sealed, when, through whom, and where the original is. */
export function SigningSheet(props: Props) {
  const { title, text, places, recorded, today, agentsOf, onRecord, onClose } = props;
  const t = useText(paperRegisterText);
  const u = useText(uiText);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const [lines, setLines] = useState(recorded);
  const [originalAt, setOriginalAt] = useState(props.originalAt);
  const lacking = lines.some((line) => line.done && (line.by.trim() === '' || line.on === null));
  const change = (key: string, patch: Partial<SigningLine>) =>
    setLines((all) => all.map((line) => (line.key === key ? { ...line, ...patch } : line)));
  const record = async () => {
    if (!(await act(() => onRecord({ signings: signingsOf(lines), originalAt: originalAt.trim() })))) return;
    say(t.recorded);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle variant="h2">{t.signTitle(title)}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
          <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
            {text}
          </Typography>
          {lines.length > 2 && lines.some(({ done }) => !done) && (
            <Button size="small" onClick={() => setLines(lines.map((line) => ({ ...line, done: true })))}>
              {t.allSigned}
            </Button>
          )}
        </Box>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
        <div data-form onKeyDown={onEnterMoves}>
          <Box sx={{ display: 'grid', gap: 1.25 }}>
            {places.map((place) => {
              const line = lines.find(({ key }) => key === place.key);
              if (!line) return null;
              return (
                <SigningPlaceRow
                  key={place.key}
                  agents={agentsOf?.(place) ?? []}
                  place={place}
                  line={line}
                  today={today}
                  onChange={(patch) => change(place.key, patch)}
                />
              );
            })}
            <TextInput
              label={t.originalAt}
              value={originalAt}
              onChange={setOriginalAt}
              hint={t.originalHint}
            />
          </Box>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{u.cancel}</Button>
        <Button variant="contained" disabled={busy || lacking} onClick={() => void record()}>
          {t.record}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
