import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { z } from 'zod';
import { blankMatter } from '../../../../shared/mediation/blank-matter.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { matterKinds } from '../../../../shared/mediation/process-terms.ts';
import { useApp } from '../../../app-context.tsx';
import { mattersText } from '../../../text/matters.ts';
import { useText, useWord } from '../../../text/text.ts';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { useToday } from '../../../ui/use-today.ts';
import type { Values } from '../fields/field-spec.ts';
import { AlertFields } from './AlertFields.tsx';
import { blankIncident } from './IncidentFields.tsx';
import { MatterFields } from './MatterFields.tsx';
import { type EnteredKind, recordMatter } from './record-matter.ts';

const Form: z.ZodType<Values> = z.record(z.string(), z.unknown());

/** A matter being entered; what was typed is kept until it is. */
export function NewMatter(props: { file: CaseFile; kind: EnteredKind; onClose: () => void }) {
  const { file, kind, onClose } = props;
  const app = useApp();
  const t = useText(mattersText);
  const word = useWord();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const today = useToday(app.clock);
  const caseId = file.case.id;
  const form = useFormDraft<Values>(app.drafts, `new-matter:${caseId}:${kind}`, Form, blankOf());
  const name = word(matterKinds[kind]);

  function blankOf(): Values {
    const { body } = blankMatter(caseId, kind, today);
    const employer = file.parties.find((one) => one.kind === 'employer' && one.role !== 'thirdParty');
    const toEmployer = kind === 'supervision-prompt' || kind === 'supervision-opinion';
    return {
      ...body,
      on: today,
      dueOn: null,
      target: toEmployer ? (employer?.body.name ?? '') : '',
      transferKind: kind === 'transfer' ? 'transfer' : null,
      incident: kind === 'incident' ? blankIncident(app.clock.minute()) : null,
    };
  }
  const record = async () => {
    if (!(await act(() => recordMatter(app, caseId, kind, form.value)))) return;
    form.clear();
    say(t.recorded(name));
    onClose();
  };
  return (
    <Section title={t.addOf(name)}>
      <Stack spacing={1.5} data-form="" onKeyDown={onEnterMoves}>
        {kind === 'incident' && <AlertFields value={form.value} onChange={form.change} />}
        <MatterFields
          file={file}
          kind={kind}
          value={form.value}
          onChange={form.change}
          prefix="new-matter"
          again={false}
        />
        <Stack direction="row" spacing={1}>
          <Button variant="contained" disabled={busy} onClick={() => void record()}>
            {t.record}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </Stack>
      </Stack>
    </Section>
  );
}
