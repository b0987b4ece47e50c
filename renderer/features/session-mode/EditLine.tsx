import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { KeyboardEvent } from 'react';
import { z } from 'zod';
import { useApp } from '../../app-context.tsx';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { isComposing } from '../../ui/enter-moves.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';
import type { Line } from './speakers.ts';

const Edit = z.object({ text: z.string() });

type Props = { line: Line; onSave: (text: string) => Promise<boolean>; onDrop: () => void };

/** Correcting one line; Ctrl+Enter saves, Escape leaves it as it was. */
export function EditLine({ line, onSave, onDrop }: Props) {
  const { drafts } = useApp();
  const text = useText(sessionsText);
  const draft = useFormDraft(drafts, `edit-line:${line.id}`, Edit, {
    text: line.body.text,
  });
  const drop = () => {
    draft.clear();
    onDrop();
  };
  const save = async () => {
    const next = draft.value.text.trim();
    if (next === '') return;
    if (next === line.body.text) return drop();
    if (await onSave(next)) draft.clear({ text: next });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') drop();
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    void save();
  };
  return (
    <Box onKeyDown={onKeyDown} sx={{ display: 'grid', gap: 0.75 }}>
      <TextInput
        label={text.editing}
        value={draft.value.text}
        onChange={(next) => draft.change({ text: next })}
        multiline
        minRows={1}
        autoFocus
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" disabled={draft.value.text.trim() === ''} onClick={() => void save()}>
          {text.saveLine}
        </Button>
        <Button onClick={drop}>{text.dropEdit}</Button>
      </Box>
    </Box>
  );
}
