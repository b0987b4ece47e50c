import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { caseDeskText } from '../../text/case-desk.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { CaseDesk } from './CaseDesk.tsx';

/** 案件台: one case, live. */
export function CaseDeskPage() {
  const { caseId = '' } = useParams();
  return <OneCase key={caseId} caseId={caseId} />;
}

function OneCase({ caseId }: { caseId: string }) {
  const t = useText(caseDeskText);
  const { read } = useApp();
  const [round, setRound] = useState(0);
  const answer = useLiveQuery(
    () =>
      read.open(caseId).then(
        (open) => ({ open }),
        (error: unknown) => ({ error }),
      ),
    [read, caseId, round],
  );
  if (!answer) return <Loading label={t.loading} />;
  if ('error' in answer) return <Failed error={answer.error} onRetry={() => setRound(round + 1)} />;
  if (answer.open === null) {
    return (
      <EmptyState
        title={t.unknownTitle}
        text={t.unknownText}
        action={
          <Button variant="outlined" component={Link} to="/cases">
            {t.backToList}
          </Button>
        }
      />
    );
  }
  return <CaseDesk open={answer.open} />;
}
