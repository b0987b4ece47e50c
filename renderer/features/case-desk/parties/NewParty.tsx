import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { blankParty } from '../../../../shared/mediation/blank-party.ts';
import { PartyDraft } from '../../../../shared/mediation/intake-draft.ts';
import { type PartyKind, partyKinds, partyRoles } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { focusField } from '../../../ui/focus-field.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { PartyFields } from '../../../ui/PartyFields.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { useToday } from '../../../ui/use-today.ts';

const key = 'new-party';

/** A party being added; a draft keeps what was typed until it is. */
export function NewParty({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useText(caseDeskText);
  const { cases, clock, drafts } = useApp();
  const { fail } = useNotice();
  const { busy, act } = useAct();
  const today = useToday(clock);
  const blank: PartyDraft = { key, ...blankParty('applicant', 'worker') } as PartyDraft;
  const form = useFormDraft(drafts, `new-party:${caseId}`, PartyDraft, blank);
  const [pressed, setPressed] = useState(false);
  const { role, kind, body } = form.value;

  const changeKind = (next: PartyKind) => {
    const { idType, orgType } = blankParty(role, next).body;
    form.change({ kind: next, body: { ...body, idType, orgType } as PartyDraft['body'] });
  };
  const add = async () => {
    setPressed(true);
    if (body.name.trim() === '') {
      if (!focusField(`${key}.name`)) fail({ zh: t.nameNeeded, en: t.nameNeeded });
      return;
    }
    if (!(await act(() => cases.addParty(caseId, { role, kind, body })))) return;
    form.clear();
    onClose();
  };
  return (
    <Section title={t.addParty}>
      <Stack spacing={1.5} data-form="" onKeyDown={onEnterMoves}>
        <Box sx={{ display: 'flex', gap: 1.5, maxWidth: 420 }}>
          <ChoiceInput
            label={t.role}
            terms={partyRoles}
            value={role}
            onChange={(next) => form.change({ role: next })}
          />
          <ChoiceInput label={t.kind} terms={partyKinds} value={kind} onChange={changeKind} />
        </Box>
        <PartyFields
          party={{ role, kind, body }}
          onChange={(next) => form.change({ body: next })}
          prefix={key}
          today={today}
        />
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Button variant="contained" disabled={busy} onClick={() => void add()}>
            {t.add}
          </Button>
          <Button onClick={onClose}>{t.fold}</Button>
          {pressed && body.name.trim() === '' && <span>{t.nameNeeded}</span>}
        </Box>
      </Stack>
    </Section>
  );
}
