import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { openSteps } from '../../../../shared/mediation/process/open-steps.ts';
import { useApp } from '../../../app-context.tsx';
import { archiveText } from '../../../text/archive.ts';
import { useText } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { AttachmentsBlock } from '../attachments/AttachmentsBlock.tsx';
import type { OpenCase } from '../open-case.ts';
import { Archived } from './Archived.tsx';
import { ArchiveForm } from './ArchiveForm.tsx';
import { DossierBlock } from './DossierBlock.tsx';

/** 归档: attachments, the dossier, and the step that closes the volume. */
export function ArchiveSection({ open }: { open: OpenCase }) {
  const { file, papers } = open;
  const t = useText(archiveText);
  const { clock, law } = useApp();
  const today = useToday(clock);
  const { archive } = file.case.body;
  const step = openSteps(file, today, papers, law.calendar).find((one) => one.id === 'T46');
  return (
    <Stack spacing={1.5}>
      <AttachmentsBlock file={file} />
      <DossierBlock open={open} />
      <Section title={t.archive}>
        {archive && file.case.stage === 'archived' ? (
          <Archived caseId={file.case.id} archive={archive} />
        ) : step ? (
          <ArchiveForm caseId={file.case.id} unmet={step.unmet} today={today} />
        ) : (
          <Typography variant="body2">{t.notClosed}</Typography>
        )}
      </Section>
    </Stack>
  );
}
