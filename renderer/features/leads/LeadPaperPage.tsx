import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link, useParams } from 'react-router';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { papersText } from '../../text/papers.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { LeadPaperDesk } from './LeadPaperDesk.tsx';
import { useLeadPapers } from './use-lead-papers.ts';

/** 诉求文书页 (`/leads/:leadId/paper/:document`). */
export function LeadPaperPage() {
  const { leadId = '', document = '' } = useParams();
  const { leadList } = useApp();
  const answer = useLiveQuery(
    () =>
      leadList.get(leadId).then(
        (lead) => ({ lead }),
        (error: unknown) => ({ error }),
      ),
    [leadList, leadId],
  );
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} />;
  if (!answer.lead) return <NoSuchPaper to="/leads" />;
  return <PaperOf lead={answer.lead} document={document} />;
}

function PaperOf({ lead, document }: { lead: Row<'leads'>; document: string }) {
  const reading = useLeadPapers(lead);
  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  const standing = reading.value.find((one) => one.document === document);
  if (!standing) return <NoSuchPaper to={`/leads/${lead.id}`} />;
  // A paper and the one made in its place are two: each begins with its own draft.
  const key = [document, standing.issued?.id ?? 'draft'].join(':');
  return <LeadPaperDesk key={key} lead={lead} standing={standing} />;
}

function NoSuchPaper({ to }: { to: string }) {
  const p = useText(papersText);
  const t = useText(leadText);
  return (
    <EmptyState
      title={p.noSuch}
      text={t.noSuchPaper}
      action={
        <Button component={Link} to={to} variant="contained">
          {t.backToLead}
        </Button>
      }
    />
  );
}
