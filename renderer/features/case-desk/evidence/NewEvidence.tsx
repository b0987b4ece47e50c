import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { z } from 'zod';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { evidenceText } from '../../../text/evidence.ts';
import { useText } from '../../../text/text.ts';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { focusField } from '../../../ui/focus-field.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import type { Values } from '../fields/field-spec.ts';
import { SpecFields } from '../fields/SpecFields.tsx';
import { blankEvidence, counted, type Evidence, evidenceSpecs } from './evidence-specs.ts';

const Form: z.ZodType<Values> = z.record(z.string(), z.unknown());

/** A piece of evidence or a witness being entered; the form stays for the next one. */
export function NewEvidence(props: { file: CaseFile; witness: boolean; onClose: () => void }) {
  const { file, witness, onClose } = props;
  const { process, drafts } = useApp();
  const t = useText(evidenceText);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const [pressed, setPressed] = useState(false);
  const prefix = witness ? 'new-witness' : 'new-evidence';
  const blank = { ...blankEvidence(witness), partyId: file.parties[0]?.id ?? null };
  const form = useFormDraft<Values>(drafts, `${prefix}:${file.case.id}`, Form, blank);
  const name = String(form.value.name ?? '').trim();

  const record = async () => {
    setPressed(true);
    if (name === '') {
      focusField(`${prefix}.name`);
      return;
    }
    const { partyId, ...body } = counted({ ...blank, ...form.value });
    const draft = { partyId: (partyId ?? null) as string | null, body: body as Evidence['body'] };
    if (!(await act(() => process.addEvidence(file.case.id, draft)))) return;
    // The next piece is mostly from the same hand.
    form.clear({ ...blank, partyId });
    setPressed(false);
    say(t.recorded(name));
    focusField(`${prefix}.name`);
  };
  return (
    <Box sx={{ py: 1 }} data-form="" onKeyDown={onEnterMoves}>
      <SpecFields
        specs={evidenceSpecs(t, file, witness)}
        value={form.value}
        onChange={form.change}
        prefix={prefix}
      />
      <Box sx={{ display: 'flex', gap: 1, mt: 1, alignItems: 'center' }}>
        <Button variant="contained" disabled={busy} onClick={() => void record()}>
          {t.record}
        </Button>
        <Button onClick={onClose}>{t.close}</Button>
        {pressed && name === '' && <span role="alert">{t.nameNeeded}</span>}
      </Box>
    </Box>
  );
}
