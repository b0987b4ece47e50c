import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { z } from 'zod';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { evidenceText } from '../../../text/evidence.ts';
import { useText } from '../../../text/text.ts';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import type { Values } from '../fields/field-spec.ts';
import { SpecFields } from '../fields/SpecFields.tsx';
import { peopleOptions, usePeople } from '../fields/use-people.ts';
import { inquirySpecs } from './inquiry-specs.ts';

const Form: z.ZodType<Values> = z.record(z.string(), z.unknown());
type Body = CaseFile['inquiries'][number]['body'];

/** An inquiry being begun: who is asked, by whom, on what ground. */
export function NewInquiry({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const { process, drafts, clock } = useApp();
  const t = useText(evidenceText);
  const { busy, act } = useAct();
  const people = peopleOptions(usePeople(file));
  const blank: Body = {
    startsAt: clock.minute(),
    endsAt: null,
    place: '',
    interviewerIds: file.case.mediatorIds,
    recorder: '',
    interviewee: '',
    relation: '',
    basis: 'consent',
    lines: [],
    readBack: false,
  };
  const form = useFormDraft<Values>(drafts, `new-inquiry:${file.case.id}`, Form, blank);
  const record = async () => {
    const body = { ...blank, ...form.value } as Body;
    if (!(await act(() => process.inquire(file.case.id, body)))) return;
    form.clear();
    onClose();
  };
  return (
    <Box sx={{ py: 1 }} data-form="" onKeyDown={onEnterMoves}>
      <SpecFields
        specs={inquirySpecs(t, people, false)}
        value={form.value}
        onChange={form.change}
        prefix="new-inquiry"
      />
      <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
        <Button variant="contained" disabled={busy} onClick={() => void record()}>
          {t.record}
        </Button>
        <Button onClick={onClose}>{t.close}</Button>
      </Box>
    </Box>
  );
}
