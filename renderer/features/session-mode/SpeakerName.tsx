import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { onEnterMoves } from '../../ui/enter-moves.ts';

type Props = { names: readonly string[]; value: string; onChange: (name: string) => void };

/** The name written before the line: one of those present, or any other. */
export function SpeakerName({ names, value, onChange }: Props) {
  const text = useText(sessionsText);
  const list = useId();
  return (
    <>
      <TextField
        label={text.speakerName}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onEnterMoves}
        autoComplete="off"
        slotProps={{ htmlInput: { list, spellCheck: false } }}
        sx={{ minWidth: 140, flex: 1 }}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
