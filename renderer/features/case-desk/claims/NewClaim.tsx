import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { CategoryId } from '../../../../shared/mediation/categories.ts';
import { ClaimInput } from '../../../../shared/mediation/intake-draft.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText } from '../../../text/text.ts';
import { ClaimFields } from '../../../ui/ClaimFields.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { focusField } from '../../../ui/focus-field.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { Section } from '../../../ui/Section.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';

const key = 'new-claim';

/** A claim being added; a draft keeps what was typed until it is. */
export function NewClaim(props: { caseId: string; category: CategoryId; onClose: () => void }) {
  const { caseId, category, onClose } = props;
  const t = useText(caseDeskText);
  const { cases, drafts } = useApp();
  const { busy, act } = useAct();
  const blank: ClaimInput = { key, category, text: '', amountFen: null, periodFrom: null, periodTo: null };
  const form = useFormDraft(drafts, `new-claim:${caseId}`, ClaimInput, blank);
  const [pressed, setPressed] = useState(false);
  const lacking = form.value.text.trim() === '';

  const add = async () => {
    setPressed(true);
    if (lacking) {
      focusField(`${key}.text`);
      return;
    }
    const { category: kind, text, amountFen, periodFrom, periodTo } = form.value;
    const body = { text: text.trim(), amountFen, periodFrom, periodTo };
    if (!(await act(() => cases.addClaim(caseId, { category: kind, body })))) return;
    form.clear();
    onClose();
  };
  return (
    <Section title={t.addClaim}>
      <Stack spacing={1.5} data-form="" onKeyDown={onEnterMoves}>
        <ClaimFields claim={form.value} onChange={form.change} prefix={key} />
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Button variant="contained" disabled={busy} onClick={() => void add()}>
            {t.add}
          </Button>
          <Button onClick={onClose}>{t.fold}</Button>
          {pressed && lacking && <span role="alert">{t.claimTextNeeded}</span>}
        </Box>
      </Stack>
    </Section>
  );
}
