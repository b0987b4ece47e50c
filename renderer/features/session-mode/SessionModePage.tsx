import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link, useParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SessionModeView } from './SessionModeView.tsx';

/** 会议记录: `/cases/:caseId/session/:sessionId`. */
export function SessionModePage() {
  const { caseId = '', sessionId = '' } = useParams();
  const { read } = useApp();
  const text = useText(sessionsText);
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
  const session = answer.open?.file.sessions.find((one) => one.id === sessionId);
  if (!answer.open || !session) {
    return (
      <EmptyState
        title={text.missing}
        text={text.missingText}
        action={
          <Button component={Link} to={`/cases/${caseId}?section=sessions`} variant="contained">
            {text.back}
          </Button>
        }
      />
    );
  }
  return <SessionModeView key={session.id} open={answer.open} session={session} />;
}
