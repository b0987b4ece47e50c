import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import type { Row } from '../../../shared/schema/record-types.ts';
import { sessionsText } from '../../text/sessions.ts';
import { useLang, useText } from '../../text/text.ts';
import { ChoiceInput } from '../ChoiceInput.tsx';
import { onEnterMoves } from '../enter-moves.ts';
import { useNotice } from '../notice.tsx';
import { TextInput } from '../TextInput.tsx';
import { type DraftShelf, type FormShape, useFormDraft } from '../use-form-draft.ts';
import { NoteItem } from './NoteItem.tsx';
import { audienceOf, isNoteKind, type NoteKind } from './note-kind.ts';
import { words } from './words.ts';

type Note = Row<'privateNotes'>;

type NewNote = { kind: NoteKind; text: string };
const blank: NewNote = { kind: 'one-side-applicant', text: '' };

const shape: FormShape<NewNote> = {
  safeParse: (kept) => {
    const { kind, text } = (kept ?? {}) as Record<string, unknown>;
    return isNoteKind(kind) && typeof text === 'string' ? { data: { kind, text } } : {};
  },
};

type Props = {
  caseId: string;
  notes: readonly Note[];
  drafts: DraftShelf;
  onAdd: (note: Pick<Note, 'audience' | 'side'> & { text: string }) => Promise<unknown>;
  onRemove: (note: Note) => Promise<unknown>;
  onRestore: (note: Note) => Promise<unknown>;
};

/** 私下笔记: two kinds, each with its own colour and word; no paper ever reads them. */
export function PrivateNotes({ caseId, notes, drafts, onAdd, onRemove, onRestore }: Props) {
  const text = useText(sessionsText);
  const lang = useLang();
  const notice = useNotice();
  const draft = useFormDraft(drafts, `note:${caseId}`, shape, blank);
  const { value } = draft;
  const latest = useRef(value);
  latest.current = value;
  const add = async () => {
    const noted = value;
    if (noted.text.trim() === '') return;
    // The box is free at once for the next note; one that could not be stored comes back before it.
    latest.current = { ...noted, text: '' };
    draft.change(latest.current);
    try {
      await onAdd({ ...audienceOf(noted.kind), text: noted.text });
    } catch (error) {
      const text = [noted.text, latest.current.text].filter((part) => part !== '').join('\n');
      draft.change({ ...latest.current, text });
      notice.fail(error);
    }
  };
  const remove = async (note: Note) => {
    try {
      await onRemove(note);
      notice.say(text.noteRemoved, { undo: async () => void (await onRestore(note)) });
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Box>
      {notes.length === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ py: 0.5 }}>
          {text.notesEmpty}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
        {[...notes]
          .sort((a, b) => (a.at < b.at ? 1 : -1))
          .map((note) => (
            <NoteItem key={note.id} note={note} onRemove={() => void remove(note)} />
          ))}
      </Box>
      <Box data-form onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.25, mt: 1.25 }}>
        <ChoiceInput
          label={text.noteKind}
          terms={words(lang, text.noteKinds)}
          value={value.kind}
          onChange={(kind) => draft.change({ ...value, kind })}
          hint={text.noteHints[value.kind]}
        />
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
          <TextInput
            label={text.noteText}
            value={value.text}
            onChange={(next) => draft.change({ ...value, text: next })}
            multiline
            minRows={1}
          />
          <Button
            variant="outlined"
            disabled={value.text.trim() === ''}
            onClick={() => void add()}
            sx={{ whiteSpace: 'nowrap', minHeight: 38 }}
          >
            {text.addNote}
          </Button>
        </Box>
      </Box>
    </Box>
  );
}
