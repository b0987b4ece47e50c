import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { PreparedPaper } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { PaperPreview } from '../../../ui/paper/PaperPreview.tsx';
import { printPdf } from '../../../ui/paper/print-pdf.ts';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { isTeamDocument, type TeamDocument } from './team-documents.ts';

/** 指导员与活动的文书 (`/bargaining/team/paper/:document?subject=`): drawn from the register as it stands. */
export function TeamPaperPage() {
  const t = useText(peopleText);
  const { document = '' } = useParams();
  const [params] = useSearchParams();
  const subject = params.get('subject') ?? '';
  const { teamPapers } = useApp();
  const [retry, setRetry] = useState(0);
  const known = isTeamDocument(document) ? document : null;
  const answer = useLiveQuery(async () => {
    if (known === null) return { paper: null };
    return teamPapers.prepare(known, subject).then(
      (paper) => ({ paper }),
      (error: unknown) => ({ error }),
    );
  }, [teamPapers, known, subject, retry]);
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />;
  if (answer.paper === null || known === null) return <EmptyState title={t.noPaper} />;
  return <TeamPaper document={known} subject={subject} paper={answer.paper} />;
}

type Props = { document: TeamDocument; subject: string; paper: PreparedPaper };

function TeamPaper({ document, subject, paper }: Props) {
  const t = useText(peopleText);
  const { teamPapers } = useApp();
  const navigate = useNavigate();
  const { busy, act } = useAct();
  const [saved, setSaved] = useState<{ name: string; token: string } | null>(null);
  const lacking = paper.missing.map((fact) => fact.zh).join('、');
  const save = (as: 'pdf' | 'docx') =>
    act(async () => setSaved(await teamPapers.save(document, subject, as)));
  const print = () =>
    act(async () => {
      const bytes = await teamPapers.pdf(document, subject);
      await printPdf(URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/pdf' })));
    });
  const off = paper.missing.length > 0;
  return (
    <Box sx={{ height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, flexWrap: 'wrap' }}>
        <Button onClick={() => void navigate(-1)}>{t.goBack}</Button>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {paper.title}
        </Typography>
        <Button variant="outlined" disabled={off} loading={busy} onClick={() => void print()}>
          {t.print}
        </Button>
        <Button variant="outlined" disabled={off} loading={busy} onClick={() => void save('docx')}>
          {t.asWord}
        </Button>
        <Button variant="contained" disabled={off} loading={busy} onClick={() => void save('pdf')}>
          {t.asPdf}
        </Button>
      </Box>
      {off && (
        <Alert severity="warning" sx={{ mx: 2, mb: 1 }}>
          {t.lacking(lacking)}
        </Alert>
      )}
      {saved && (
        <SavedFile
          words={t.saved(saved.name)}
          onReveal={() => teamPapers.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
      <PaperPreview paper={paper} stale={false} />
    </Box>
  );
}
