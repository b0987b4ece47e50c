import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { type Fen, fen } from '../../../shared/kernel/money.ts';
import type { Plain } from '../../../shared/schema/record-types.ts';
import { sessionsText } from '../../text/sessions.ts';
import { useLang, useText } from '../../text/text.ts';
import { ChoiceInput } from '../ChoiceInput.tsx';
import { onEnterMoves } from '../enter-moves.ts';
import { MoneyInput } from '../MoneyInput.tsx';
import { useNotice } from '../notice.tsx';
import { TextInput } from '../TextInput.tsx';
import { type DraftShelf, type FormShape, useFormDraft } from '../use-form-draft.ts';
import { words } from './words.ts';

export type NewOffer = Pick<Plain<'offers'>, 'by' | 'audience'> & { text: string; amountFen: Fen | null };

const blank: NewOffer = { by: 'applicant', amountFen: null, text: '', audience: 'both-sides' };

function read(kept: unknown): NewOffer | undefined {
  const { by, audience, text, amountFen } = (kept ?? {}) as Record<string, unknown>;
  if (by !== 'applicant' && by !== 'respondent' && by !== 'mediator') return;
  if (audience !== 'both-sides' && audience !== 'own-eyes') return;
  const sum = Number.isSafeInteger(amountFen) ? fen(amountFen as number) : null;
  return { by, audience, text: typeof text === 'string' ? text : '', amountFen: sum };
}

const shape: FormShape<NewOffer> = { safeParse: (kept) => ({ data: read(kept) }) };

type Props = {
  caseId: string;
  drafts: DraftShelf;
  onAdd: (offer: NewOffer) => Promise<unknown>;
  /** False while the parties look at the screen: offers are then for both sides. */
  showOwn: boolean;
};

/** Adds an offer: who, how much, in which words, for whose eyes. Kept as typed until it is added. */
export function OfferForm({ caseId, drafts, onAdd, showOwn }: Props) {
  const text = useText(sessionsText);
  const lang = useLang();
  const notice = useNotice();
  const draft = useFormDraft(drafts, `offer:${caseId}`, shape, blank);
  const [asked, setAsked] = useState(false);
  const { value } = draft;
  const set = draft.change;
  const empty = value.amountFen === null && value.text.trim() === '';
  const audience = showOwn ? value.audience : 'both-sides';
  const add = async () => {
    setAsked(empty);
    if (empty) return;
    try {
      await onAdd({ ...value, audience });
      draft.clear({ ...blank, by: value.by });
      notice.say(text.offerAdded);
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Box data-form onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.25, mt: 1.25 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: showOwn ? '1fr 1.2fr 1fr' : '1fr 1.2fr', gap: 1 }}>
        <ChoiceInput
          label={text.by}
          terms={words(lang, text.who)}
          value={value.by}
          onChange={(by) => set({ by })}
        />
        <MoneyInput
          label={text.amount}
          value={value.amountFen}
          onChange={(amountFen) => set({ amountFen })}
          error={asked && empty ? text.offerNeeds : null}
        />
        {showOwn && (
          <ChoiceInput
            label={text.audience}
            terms={words(lang, text.audiences)}
            value={value.audience}
            onChange={(given) => set({ audience: given })}
          />
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
        <TextInput
          label={text.content}
          value={value.text}
          onChange={(next) => set({ text: next })}
          multiline
          minRows={1}
        />
        <Button variant="outlined" onClick={() => void add()} sx={{ whiteSpace: 'nowrap', minHeight: 38 }}>
          {text.addOffer}
        </Button>
      </Box>
    </Box>
  );
}
