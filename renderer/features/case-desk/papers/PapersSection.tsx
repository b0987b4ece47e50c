import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useCallback, useState } from 'react';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { paperSetText } from '../../../text/paper-set.ts';
import { papersText } from '../../../text/papers.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { Section } from '../../../ui/Section.tsx';
import { nothingTells, useReading } from '../../../ui/use-reading.ts';
import type { OpenCase } from '../open-case.ts';
import { ServiceRegister } from '../service/ServiceRegister.tsx';
import { IssueAll } from './IssueAll.tsx';
import { issuable } from './issuable.ts';
import { PaperTable } from './PaperTable.tsx';
import { PrintCaseSet } from './PrintCaseSet.tsx';
import { useIssueAll } from './use-issue-all.ts';

/** 文书 of the case desk: what must and may be made, where each stands, and who was served with it. */
export function PapersSection({ open }: { open: OpenCase }) {
  const { papers } = useApp();
  const load = useCallback(() => papers.standings(open.file, open.papers), [papers, open]);
  const reading = useReading(load, nothingTells);
  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  return (
    <Stack spacing={1.5}>
      <Papers open={open} standings={reading.value} />
      <ServiceRegister open={open} standings={reading.value} />
    </Stack>
  );
}

function Papers({ open: { file }, standings }: { open: OpenCase; standings: PaperStanding[] }) {
  const app = useApp();
  const text = useText(papersText);
  const notice = useNotice();
  const [saved, setSaved] = useState<{ name: string; place: string; token: string } | null>(null);
  const { progress, run, stop } = useIssueAll(file.case.id);
  const set = useText(paperSetText);
  const [printing, setPrinting] = useState(false);
  const ready = issuable(standings);
  const all = async () => {
    try {
      const { made, stopped } = await run(ready);
      notice.say(stopped ? text.stopped(made) : text.allDone(made));
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Section
      title={text.title}
      actions={
        <>
          {standings.some(({ issued }) => issued) && (
            <Button disabled={progress !== null} onClick={() => setPrinting(true)}>
              {set.open}
            </Button>
          )}
          <IssueAll ready={ready.length} progress={progress} onRun={() => void all()} onStop={stop} />
        </>
      }
    >
      {saved && (
        <Box sx={{ mb: 1 }}>
          <SavedFile
            words={text.savedTo(saved.name, saved.place)}
            onReveal={() => app.papers.reveal(saved.token)}
            onClose={() => setSaved(null)}
          />
        </Box>
      )}
      {standings.length === 0 ? (
        <EmptyState title={text.empty} text={text.emptyText} />
      ) : (
        <PaperTable file={file} standings={standings} busy={progress !== null} onSaved={setSaved} />
      )}
      {printing && <PrintCaseSet file={file} standings={standings} onClose={() => setPrinting(false)} />}
    </Section>
  );
}
