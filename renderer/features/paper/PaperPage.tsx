import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { OpenCase } from '../../actions/case-reads.ts';
import { useApp } from '../../app-context.tsx';
import { papersText } from '../../text/papers.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { nothingTells, useReading } from '../../ui/use-reading.ts';
import { PaperDesk } from './PaperDesk.tsx';

/** 文书页: `/cases/:caseId/paper/:document?subject=…`. */
export function PaperPage() {
  const { caseId = '', document = '' } = useParams();
  const [search] = useSearchParams();
  const { read } = useApp();
  const answer = useLiveQuery(
    () =>
      read.open(caseId).then(
        (open) => ({ open }),
        (error: unknown) => ({ error }),
      ),
    [read, caseId],
  );
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} />;
  if (!answer.open) return <NoSuchPaper caseId={caseId} />;
  return <PaperOf open={answer.open} document={document} subjectId={search.get('subject')} />;
}

function PaperOf(props: { open: OpenCase; document: string; subjectId: string | null }) {
  const { papers } = useApp();
  const { open, document, subjectId } = props;
  const load = useCallback(() => papers.standings(open.file, open.papers), [papers, open]);
  const standings = useReading(load, nothingTells);
  if (standings.state === 'loading') return <Loading />;
  if (standings.state === 'failed') return <Failed error={standings.error} onRetry={standings.retry} />;
  const standing = standings.value.find(
    (one) => one.document === document && (subjectId === null || one.subjectId === subjectId),
  );
  if (!standing) return <NoSuchPaper caseId={open.file.case.id} />;
  // A paper and the one made in its place are two: each begins with its own draft.
  const key = [document, standing.subjectId ?? '', standing.issued?.id ?? 'draft'].join(':');
  return <PaperDesk key={key} file={open.file} papers={open.papers} standing={standing} />;
}

function NoSuchPaper({ caseId }: { caseId: string }) {
  const text = useText(papersText);
  return (
    <EmptyState
      title={text.noSuch}
      text={text.noSuchText}
      action={
        <Button component={Link} to={`/cases/${caseId}?section=papers`} variant="contained">
          {text.back}
        </Button>
      }
    />
  );
}
