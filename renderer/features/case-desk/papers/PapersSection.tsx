import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { useApp } from '../../../app-context.tsx';
import { papersText } from '../../../text/papers.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { OpenCase } from '../open-case.ts';
import { IssueAll } from './IssueAll.tsx';
import { issuable } from './issuable.ts';
import { PaperTable } from './PaperTable.tsx';
import { useIssueAll } from './use-issue-all.ts';

/** 文书 of the case desk: what must and may be made, and where each stands. */
export function PapersSection({ open }: { open: OpenCase }) {
  const app = useApp();
  const text = useText(papersText);
  const notice = useNotice();
  const { file, papers } = open;
  const [saved, setSaved] = useState<{ name: string; place: string; token: string } | null>(null);
  const standings = useMemo(() => app.papers.standings(file, papers), [app.papers, file, papers]);
  const { progress, run, stop } = useIssueAll(file.case.id);
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
      actions={<IssueAll ready={ready.length} progress={progress} onRun={() => void all()} onStop={stop} />}
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
    </Section>
  );
}
