import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link, useParams, useSearchParams } from 'react-router';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { useApp } from '../../../app-context.tsx';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { RoundPaperDesk } from './RoundPaperDesk.tsx';
import { useRoundStandings } from './use-round-standings.ts';

/** 协商文书页 (`/bargaining/rounds/:roundId/paper/:document?subject=…`). */
export function RoundPaperPage() {
  const { roundId = '', document = '' } = useParams();
  const [search] = useSearchParams();
  const { bargaining } = useApp();
  const answer = useLiveQuery(
    () =>
      bargaining.round(roundId).then(
        (file) => ({ file }),
        (error: unknown) => ({ error }),
      ),
    [bargaining, roundId],
  );
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} />;
  if (answer.file === null) return <NoSuchPaper to="/bargaining" />;
  return <PaperOf file={answer.file} document={document} subjectId={search.get('subject')} />;
}

function PaperOf(props: { file: RoundFile; document: string; subjectId: string | null }) {
  const { file, document, subjectId } = props;
  const reading = useRoundStandings(file);
  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  const standing = reading.value.find(
    (one) =>
      one.document === document &&
      one.waitsFor === null &&
      (subjectId === null || one.subjectId === subjectId),
  );
  if (!standing) return <NoSuchPaper to={`/bargaining/rounds/${file.round.id}?section=papers`} />;
  // A paper and the one made in its place are two: each begins with its own draft.
  const key = [document, standing.subjectId ?? '', standing.issued?.id ?? 'draft'].join(':');
  return <RoundPaperDesk key={key} file={file} standing={standing} />;
}

function NoSuchPaper({ to }: { to: string }) {
  const p = useText(papersText);
  const t = useText(roundPapersText);
  return (
    <EmptyState
      title={p.noSuch}
      text={t.noSuchText}
      action={
        <Button component={Link} to={to} variant="contained">
          {t.back}
        </Button>
      }
    />
  );
}
