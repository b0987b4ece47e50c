import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { LeadPaperStanding } from '../../actions/lead-papers.ts';
import { useApp } from '../../app-context.tsx';
import { type Reading, useReading } from '../../ui/use-reading.ts';

/** The lead itself is the news: it comes in as a new row. */
const noNews = () => () => undefined;

/** The papers of a lead as it stands now. */
export function useLeadPapers(lead: Row<'leads'>): Reading<LeadPaperStanding[]> {
  const { leadPapers, leadList } = useApp();
  const issued = useLiveQuery(() => leadList.papers(lead.id), [leadList, lead.id]);
  const load = useCallback(
    async () => (issued === undefined ? null : leadPapers.standings(lead, issued)),
    [leadPapers, lead, issued],
  );
  const reading = useReading(load, noNews);
  if (reading.state !== 'ready') return reading;
  return reading.value === null ? { state: 'loading' } : { ...reading, value: reading.value };
}
