import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { LeadDesk } from './LeadDesk.tsx';

/** 诉求 (`/leads/:leadId`): one lead, live. */
export function LeadPage() {
  const { leadId = '' } = useParams();
  return <OneLead key={leadId} leadId={leadId} />;
}

function OneLead({ leadId }: { leadId: string }) {
  const t = useText(leadText);
  const { leadList, office } = useApp();
  const [round, setRound] = useState(0);
  const answer = useLiveQuery(
    () =>
      Promise.all([leadList.get(leadId), office.people()]).then(
        ([lead, people]) => ({ lead, people }),
        (error: unknown) => ({ error }),
      ),
    [leadList, office, leadId, round],
  );
  if (!answer) return <Loading label={t.loading} />;
  if ('error' in answer) return <Failed error={answer.error} onRetry={() => setRound(round + 1)} />;
  if (answer.lead === null) {
    return (
      <EmptyState
        title={t.unknownTitle}
        text={t.unknownText}
        action={
          <Button variant="outlined" component={Link} to="/leads">
            {t.back}
          </Button>
        }
      />
    );
  }
  return <LeadDesk lead={answer.lead} people={answer.people} />;
}
