import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useApp } from '../../../app-context.tsx';
import { evidenceText } from '../../../text/evidence.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { SubjectPapers } from '../papers/SubjectPapers.tsx';
import { useStandings } from '../papers/use-standings.ts';
import { EvidenceTable } from './EvidenceTable.tsx';
import type { Evidence } from './evidence-specs.ts';
import { InquiriesBlock } from './InquiriesBlock.tsx';
import { NewEvidence } from './NewEvidence.tsx';
import { PasteEvidence } from './PasteEvidence.tsx';

/** 证据: what each side hands in or holds, witnesses, and what the organisation inquired into. */
export function EvidenceSection({ open }: { open: OpenCase }) {
  const { file } = open;
  const t = useText(evidenceText);
  const { process, cases } = useApp();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { act } = useAct();
  const standings = useStandings(open);
  const [adding, setAdding] = useState<'evidence' | 'witness' | 'paste' | null>(null);
  const all = [...file.evidence].sort((a, b) => a.ord - b.ord);
  const objects = all.filter((one) => one.body.kind !== 'witness');
  const witnesses = all.filter((one) => one.body.kind === 'witness');

  const remove = async ({ id, body }: Evidence) => {
    const name = body.name || t.noName;
    const answer = await confirm({
      title: t.removeTitle(name),
      text: t.removeText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!answer.ok || !(await act(() => process.removeEvidence(id, answer.reason)))) return;
    say(t.removed(name), { undo: () => cases.restore('evidence', id).then(() => undefined) });
  };
  const onRemove = (evidence: Evidence) => void remove(evidence);
  const close = () => setAdding(null);
  return (
    <Stack spacing={1.5}>
      <Section
        title={t.title}
        actions={
          <>
            <Button variant="outlined" data-field="add-evidence" onClick={() => setAdding('evidence')}>
              {t.add}
            </Button>
            <Button onClick={() => setAdding('paste')}>{t.paste}</Button>
          </>
        }
      >
        {adding === 'evidence' && <NewEvidence file={file} witness={false} onClose={close} />}
        {objects.length > 0 ? (
          <EvidenceTable file={file} rows={objects} label={t.title} onRemove={onRemove} />
        ) : (
          adding === null && <EmptyState title={t.none} text={t.noneText} />
        )}
        <SubjectPapers
          caseId={file.case.id}
          standings={standings}
          of={(standing) => standing.document === 'evidence-list'}
        />
      </Section>
      <Section
        title={t.witnesses}
        actions={
          <Button variant="outlined" onClick={() => setAdding('witness')}>
            {t.addWitness}
          </Button>
        }
      >
        {adding === 'witness' && <NewEvidence file={file} witness onClose={close} />}
        {witnesses.length > 0 ? (
          <EvidenceTable file={file} rows={witnesses} label={t.witnesses} onRemove={onRemove} />
        ) : (
          <Typography variant="body2" color="textSecondary">
            {t.noWitnesses}
          </Typography>
        )}
      </Section>
      <InquiriesBlock open={open} standings={standings} />
      {adding === 'paste' && <PasteEvidence file={file} onClose={close} />}
    </Stack>
  );
}
