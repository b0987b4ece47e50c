import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { z } from 'zod';
import { asStored } from '../../../../shared/documents/office-texts/placeholders.ts';
import { wordingFaultWords } from '../../../../shared/documents/wording/wording-faults.ts';
import type { Basis } from '../../../../shared/law/citation.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { clausesText } from '../../../text/clauses.ts';
import { useText, useWord } from '../../../text/text.ts';
import { uiText } from '../../../text/ui.ts';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { FactText } from '../FactText.tsx';
import { BasesEditor, basesWhole } from './BasesEditor.tsx';
import { clauseFacts, clauseFaults, clauseShown } from './clause-facts.ts';
import { DocumentChoice } from './DocumentChoice.tsx';
import { SampleLine } from './SampleLine.tsx';

const Form = z.object({
  title: z.string(),
  /** As typed, with the Chinese names of facts. */
  text: z.string(),
  documents: z.array(z.string()),
  bases: z.array(
    z.object({
      law: z.string(),
      article: z.string(),
      confidence: z.enum(['read', 'recalled', 'practice']),
      via: z.enum(['full-text', 'secondary-quotation']).optional(),
      note: z.string().optional(),
    }),
  ),
});

type Props = {
  clause: Row<'clauses'> | null;
  /** The document the list is narrowed to: a new clause is for it. */
  document: string | null;
  onClose: () => void;
};

/** A clause added or changed; what is half typed is there again after the window was closed. */
export function ClauseDialog({ clause, document, onClose }: Props) {
  const { wordings, drafts } = useApp();
  const t = useText(clausesText);
  const u = useText(uiText);
  const word = useWord();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const form = useFormDraft(drafts, `clause:${clause?.id ?? 'new'}`, Form, {
    title: clause?.body.title ?? '',
    text: clause ? clauseShown(clause.body.text, clause.body.documents) : '',
    documents: clause?.body.documents ?? (document === null ? [] : [document]),
    bases: [...(clause?.body.bases ?? [])],
  });
  const { value, change } = form;
  const { title, documents } = value;
  const bases = value.bases as Basis[];
  const text = asStored(value.text, clauseFacts(documents));
  const lacking = title.trim() === '' || text.trim() === '';
  const [fault] = text.trim() === '' ? [] : clauseFaults(text, documents);
  const save = async () => {
    const draft = { title, text, documents, bases, active: clause?.active ?? true };
    const done = await act(() =>
      clause ? wordings.updateClause(clause.id, draft) : wordings.addClause(draft),
    );
    if (!done) return;
    form.clear();
    say(t.saved);
    onClose();
  };
  const cancel = () => {
    if (clause) form.clear();
    onClose();
  };
  return (
    <Dialog open onClose={cancel} fullWidth maxWidth="md">
      <DialogTitle variant="h2">{clause ? t.edit : t.add}</DialogTitle>
      <DialogContent>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
        <div data-form onKeyDown={onEnterMoves}>
          <Box sx={{ display: 'grid', gap: 1.5, pt: 0.75 }}>
            <TextInput
              label={t.name}
              value={title}
              onChange={(next) => change({ title: next })}
              required
              autoFocus
              hint={lacking ? t.lacking : t.nameHint}
            />
            <FactText
              label={t.text}
              value={value.text}
              onChange={(next) => change({ text: next })}
              facts={clauseFacts(documents)}
              error={fault ? word(wordingFaultWords(fault)) : null}
            />
            <SampleLine text={text} document={documents[0] ?? null} />
            <DocumentChoice value={documents} onChange={(next) => change({ documents: next })} />
            <BasesEditor value={bases} onChange={(next) => change({ bases: next })} />
          </Box>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={cancel}>{u.cancel}</Button>
        <Button
          variant="contained"
          disabled={busy || lacking || fault !== undefined || !basesWhole(bases)}
          onClick={() => void save()}
        >
          {t.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
