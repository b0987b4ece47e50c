import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { leadClocks } from '../../../shared/mediation/leads/lead-clocks.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { useToday } from '../../ui/use-today.ts';
import { ClocksSection } from './ClocksSection.tsx';
import { FactsForm } from './FactsForm.tsx';
import { HotlineForm } from './HotlineForm.tsx';
import { LeadActs } from './LeadActs.tsx';
import { LeadHead } from './LeadHead.tsx';
import { LeadHistory } from './LeadHistory.tsx';
import { PapersSection } from './PapersSection.tsx';
import { PetitionForm } from './PetitionForm.tsx';
import { ProgressSection } from './ProgressSection.tsx';
import { ResultSection } from './ResultSection.tsx';
import { SimilarBox } from './SimilarBox.tsx';

/** One lead: what it says at the left, what is due and what was done at the right. */
export function LeadDesk({ lead, people }: { lead: Row<'leads'>; people: readonly Row<'people'>[] }) {
  const { clock, desk, law } = useApp();
  const today = useToday(clock);
  const clocks = useMemo(
    () => leadClocks(lead, desk.office, today, law.calendar),
    [lead, desk.office, today, law.calendar],
  );
  const { name, phone, employerName, hotline } = lead.body;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, p: 1.5 }}>
      <LeadHead lead={lead} clocks={clocks} today={today} />
      <LeadActs lead={lead} today={today} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 420px' },
          gap: 1.5,
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          <FactsForm lead={lead} people={people} />
          {(hotline || lead.channel === 'hotline-12351') && <HotlineForm lead={lead} />}
          {lead.kind === 'petition' && <PetitionForm lead={lead} clocks={clocks} />}
        </Box>
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          {lead.state !== 'registered' && <ResultSection lead={lead} people={people} />}
          <ClocksSection clocks={clocks} today={today} />
          <ProgressSection lead={lead} people={people} />
          <PapersSection lead={lead} />
          {lead.state === 'registered' && (
            <SimilarBox id={lead.id} name={name} phone={phone} employerName={employerName} />
          )}
          <LeadHistory lead={lead} people={people} />
        </Box>
      </Box>
    </Box>
  );
}
