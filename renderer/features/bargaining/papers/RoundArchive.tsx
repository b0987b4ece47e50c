import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { archiveLacks, mayArchive } from '../../../../shared/bargaining/process/archive.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { BoundFile } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import { BoundSaved } from './BoundSaved.tsx';
import { OtherFiles } from './OtherFiles.tsx';
import { useLongWork } from './use-long-work.ts';
import { WorkProgress } from './WorkProgress.tsx';

/** 案卷 of a round: its index with every paper and file as one PDF, other files, 归档. */
export function RoundArchive() {
  const t = useText(roundPapersText);
  const { file } = useRoundWay();
  const { roundPapers } = useApp();
  const notice = useNotice();
  const { progress, run, stop } = useLongWork();
  const [saved, setSaved] = useState<BoundFile | null>(null);
  const make = async () => {
    setSaved(null);
    const made = await run((watch) => roundPapers.makeFile(file.round.id, watch));
    if (made === 'stopped') notice.say(t.stopped);
    else if (made !== 'failed') setSaved(made.value);
  };
  const asWord = async () => {
    const made = await run((watch) => roundPapers.saveEachAsWord(file.round.id, 'file', watch));
    if (typeof made !== 'object') return;
    notice.say(made.value ? t.wordMade(made.value.count, made.value.last.place) : t.wordNone);
  };
  return (
    <Section
      title={t.archive}
      actions={
        progress ? (
          <WorkProgress progress={progress} words={t.binding(progress.done, progress.of)} onStop={stop} />
        ) : (
          <>
            <ArchiveAct />
            <Button onClick={() => void asWord()}>{t.packWord}</Button>
            <Button variant="outlined" onClick={() => void make()}>
              {t.makeFile}
            </Button>
          </>
        )
      }
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t.archiveText}
      </Typography>
      <ArchiveState />
      {saved && <BoundSaved saved={saved} onClose={() => setSaved(null)} />}
      <OtherFiles />
    </Section>
  );
}

function ArchiveState() {
  const t = useText(roundPapersText);
  const { archivedOn, retention, archiveNote } = useRoundWay().file.round.body;
  if (archivedOn === null) return null;
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 1 }}>
      {t.archivedOn(archivedOn, retention)}
      {archiveNote !== '' && <Box>{t.archiveNote(archiveNote)}</Box>}
    </Alert>
  );
}

function ArchiveAct() {
  const t = useText(roundPapersText);
  const word = useWord();
  const { file, today } = useRoundWay();
  const { bargaining } = useApp();
  const { say, fail } = useNotice();
  const confirm = useConfirm();
  const [open, setOpen] = useState(false);
  const { id, body } = file.round;
  const reopen = async () => {
    const { ok, reason } = await confirm({
      title: t.reopenTitle,
      text: t.reopenText,
      act: t.reopen,
      askReason: { label: t.reason },
    });
    if (!ok) return;
    try {
      await bargaining.reopenRound(id, reason);
      say(t.reopened);
    } catch (error) {
      fail(error);
    }
  };
  if (body.archivedOn !== null) return <Button onClick={() => void reopen()}>{t.reopen}</Button>;
  const may = mayArchive(file);
  const lacks = may ? archiveLacks(file) : [];
  return (
    <>
      {!may && (
        <Typography variant="body2" color="textSecondary">
          {t.archiveNotYet}
        </Typography>
      )}
      <Button disabled={!may} onClick={() => setOpen(true)}>
        {t.archiveRound}
      </Button>
      {open && (
        <FormDialog
          title={t.archiveTitle}
          draftId={`round-archive:${id}`}
          fields={[
            { at: 'on', kind: 'day', label: t.archiveDay, required: true },
            { at: 'retention', kind: 'text', label: t.archiveRetention },
            { at: 'note', kind: 'long', label: t.archiveWhy, required: lacks.length > 0 },
          ]}
          initial={{ on: today, retention: body.retention, note: body.archiveNote || body.closingNote }}
          act={t.archiveRound}
          onSave={async (form) => {
            await bargaining.archiveRound(id, {
              on: form.on as CalendarDay,
              retention: String(form.retention ?? ''),
              note: String(form.note ?? ''),
            });
            say(t.archived);
          }}
          onClose={() => setOpen(false)}
          below={() =>
            lacks.length > 0 && (
              <Alert severity="warning" variant="outlined" sx={{ mt: 1.5 }}>
                {t.archiveMissing(lacks.map(word).join('；'))}
              </Alert>
            )
          }
        />
      )}
    </>
  );
}
