import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { z } from 'zod';
import { useApp } from '../../../../app-context.tsx';
import { partyMoreText } from '../../../../text/party-more.ts';
import { useText, useWord } from '../../../../text/text.ts';
import { onEnterMoves } from '../../../../ui/enter-moves.ts';
import { focusField } from '../../../../ui/focus-field.ts';
import { useAct } from '../../../../ui/forms/use-act.ts';
import { useFormDraft } from '../../../../ui/use-form-draft.ts';
import type { Values } from '../../fields/field-spec.ts';
import { SpecFields } from '../../fields/SpecFields.tsx';
import { type Agent, agentSpecs, blankAgent } from './agent-specs.ts';

const Form: z.ZodType<Values> = z.record(z.string(), z.unknown());

/** An agent being added; what was typed is kept until it is. */
export function NewAgent(props: { caseId: string; partyId: string; onClose: () => void }) {
  const { caseId, partyId, onClose } = props;
  const { process, drafts } = useApp();
  const t = useText(partyMoreText);
  const word = useWord();
  const { busy, act } = useAct();
  const [pressed, setPressed] = useState(false);
  const prefix = `new-agent-${partyId}`;
  const form = useFormDraft<Values>(drafts, `new-agent:${partyId}`, Form, blankAgent());
  const noName = String(form.value.name ?? '').trim() === '';
  const add = async () => {
    setPressed(true);
    if (noName) {
      focusField(`${prefix}.name`);
      return;
    }
    const body = { ...blankAgent(), ...form.value } as Agent['body'];
    // Items chosen for a special power are none of a general one.
    const items = body.authority === 'special' ? body.specialItems : [];
    if (!(await act(() => process.addAgent(caseId, partyId, { ...body, specialItems: items })))) return;
    form.clear();
    onClose();
  };
  return (
    <Box sx={{ py: 1 }} data-form="" onKeyDown={onEnterMoves}>
      <SpecFields
        specs={agentSpecs(t, form.value, word)}
        value={form.value}
        onChange={form.change}
        prefix={prefix}
      />
      <Box sx={{ display: 'flex', gap: 1, mt: 1, alignItems: 'center' }}>
        <Button variant="contained" disabled={busy} onClick={() => void add()}>
          {t.add}
        </Button>
        <Button onClick={onClose}>{t.fold}</Button>
        {pressed && noName && <span role="alert">{t.nameNeeded}</span>}
      </Box>
    </Box>
  );
}
