import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { matterKinds } from '../../../../shared/mediation/process-terms.ts';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { mattersText } from '../../../text/matters.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { useToday } from '../../../ui/use-today.ts';
import { cardAndBody, keepingNeeded, type Values } from '../fields/field-spec.ts';
import { SubjectPapers } from '../papers/SubjectPapers.tsx';
import { DueDay } from '../reasons/DueDay.tsx';
import { CorrectionsIn } from './CorrectionsIn.tsx';
import { MatterFields } from './MatterFields.tsx';
import { matterCard } from './matter-specs.ts';

type Matter = CaseFile['matters'][number];

/** One matter: what, when, until when, its papers; opened in place to edit. */
export function MatterCard(props: {
  file: CaseFile;
  matter: Matter;
  standings: readonly PaperStanding[];
  onRemove: () => void;
}) {
  const { file, matter, standings, onRemove } = props;
  const t = useText(mattersText);
  const word = useWord();
  const today = useToday(useApp().clock);
  const [open, setOpen] = useState(false);
  const { kind, on, dueOn, doneOn, body } = matter;
  const name = word(matterKinds[kind]);
  const about = [body.no, body.target, body.items.join('；') || body.reason || body.facts].filter(Boolean);
  return (
    <Box
      component="article"
      aria-label={`${name} ${on}`}
      sx={{ py: 0.75, '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minWidth: 0 }}>
        <Box component="strong" sx={{ whiteSpace: 'nowrap' }}>
          {name}
        </Box>
        <span>{on}</span>
        <Box sx={{ flex: 1, minWidth: 0, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {about.join(' · ').slice(0, 90)}
        </Box>
        <Box sx={{ whiteSpace: 'nowrap' }}>
          {doneOn ? t.doneWhen(doneOn) : dueOn && <DueDay on={dueOn} today={today} />}
        </Box>
        <Button
          aria-expanded={open}
          aria-label={`${open ? t.fold : t.edit} ${name}`}
          onClick={() => setOpen(!open)}
        >
          {open ? t.fold : t.edit}
        </Button>
        <Button color="inherit" aria-label={`${t.remove} ${name}`} onClick={onRemove}>
          {t.remove}
        </Button>
      </Box>
      <SubjectPapers
        caseId={file.case.id}
        standings={standings}
        of={(standing) => standing.subjectId === matter.id}
      />
      {open && <MatterForm file={file} matter={matter} />}
      {kind === 'correction' && doneOn === null && <CorrectionsIn caseId={file.case.id} />}
    </Box>
  );
}

function MatterForm({ file, matter }: { file: CaseFile; matter: Matter }) {
  const { process } = useApp();
  const { on, dueOn, doneOn, body, kind } = matter;
  const form = useAutosave<Values>({ on, dueOn, doneOn, ...body }, (patch) => {
    const parts = cardAndBody(keepingNeeded(patch, ['on']), matterCard);
    return process.updateMatter(matter.id, { ...parts.card, body: parts.body });
  });
  return (
    <Box sx={{ pt: 1.5, pb: 1 }} {...form.formProps}>
      <MatterFields
        file={file}
        kind={kind}
        value={form.value}
        onChange={form.change}
        prefix={matter.id}
        again
      />
    </Box>
  );
}
