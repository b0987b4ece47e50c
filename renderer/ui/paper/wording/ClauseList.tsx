import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { paperWordingText } from '../../../text/paper-wording.ts';
import { useText } from '../../../text/text.ts';
import { useAct } from '../../forms/use-act.ts';
import { useNotice } from '../../notice.tsx';
import { TextInput } from '../../TextInput.tsx';
import { type DraftShelf, type FormShape, useFormDraft } from '../../use-form-draft.ts';
import { ClauseMenu, type LibraryClause } from './ClauseMenu.tsx';

/** A clause being typed; `at` is the one it changes, null: a new one. */
type Typed = { text: string; at: number | null };
const blank: Typed = { text: '', at: null };
const shape: FormShape<Typed> = {
  safeParse: (kept) => {
    const { text, at } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Typed>;
    return typeof text === 'string' ? { data: { text, at: typeof at === 'number' ? at : null } } : {};
  },
};

/** The clauses of a paper, however they are kept. */
export type ClauseBook = {
  kept: readonly string[];
  /** A kept clause as it is printed. */
  read(kept: string): string;
  /** What was typed, as it is kept; `before` is the clause it was typed over. */
  write(typed: string, before?: string): string;
  /** A clause of the library as it is kept. */
  take(text: string): string;
  keep(next: string[]): Promise<unknown>;
};

type Props = {
  title: string;
  text: string;
  book: ClauseBook;
  library: readonly LibraryClause[];
  drafts: DraftShelf;
  /** Name of the draft of a clause being typed. */
  draftId: string;
};

/** Clauses added to a paper: from the office's library or typed, changed, and taken away. */
export function ClauseList({ title, text, book, library, drafts, draftId }: Props) {
  const t = useText(paperWordingText);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const { value, change, clear } = useFormDraft(drafts, draftId, shape, blank);
  const { kept } = book;
  const { at } = value;
  const changing = at !== null && at < kept.length;
  const keep = (next: string[]) => act(() => book.keep(next));
  const save = async () => {
    const typed = value.text.trim();
    const next = changing
      ? kept.map((one, i) => (i === at ? book.write(typed, one) : one))
      : [...kept, book.write(typed)];
    if (await keep(next)) clear();
  };
  const remove = async (no: number) => {
    if (!(await keep(kept.filter((_, i) => i !== no)))) return;
    if (changing) change({ at: null });
    say(t.removed, { undo: () => book.keep([...kept]).then(() => undefined) });
  };
  const rows = kept.map((one, no) => ({ shown: book.read(one), no, key: `${no}:${one}` }));
  return (
    <Box component="section" aria-label={title} sx={{ display: 'grid', gap: 0.75 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {library.length > 0 && (
          <ClauseMenu
            library={library.map((one) => ({ ...one, shown: book.read(book.take(one.text)) }))}
            disabled={busy}
            onTake={(clause) => void keep([...kept, book.take(clause)])}
          />
        )}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {text}
      </Typography>
      {rows.map(({ shown, no, key }) => (
        <Box key={key} role="group" aria-label={t.clauseNo(no + 1)}>
          <Typography variant="body1" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {shown}
          </Typography>
          <Button size="small" disabled={busy} onClick={() => change({ text: shown, at: no })}>
            {t.edit}
          </Button>
          <Button size="small" color="inherit" disabled={busy} onClick={() => void remove(no)}>
            {t.remove}
          </Button>
        </Box>
      ))}
      <TextInput
        label={t.clause}
        value={value.text}
        onChange={(typed) => change({ text: typed })}
        placeholder={t.clauseHint}
        multiline
        minRows={2}
      />
      <Button
        variant="outlined"
        disabled={busy || value.text.trim() === ''}
        onClick={() => void save()}
        sx={{ justifySelf: 'start' }}
      >
        {changing ? t.saveClause : t.addOwn}
      </Button>
    </Box>
  );
}
