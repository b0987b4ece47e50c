import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCallback } from 'react';
import { undecidedStages } from '../../../../shared/mediation/stages.ts';
import { useApp } from '../../../app-context.tsx';
import { acceptanceText } from '../../../text/acceptance.ts';
import { useText } from '../../../text/text.ts';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useReading } from '../../../ui/use-reading.ts';
import { useToday } from '../../../ui/use-today.ts';
import { useClocks } from '../deadlines/use-clocks.ts';
import { LimitationBlock } from '../limitation/LimitationBlock.tsx';
import type { OpenCase } from '../open-case.ts';
import { ClockTable } from '../reasons/ClockTable.tsx';
import { Accepted } from './Accepted.tsx';
import { AcceptForm } from './AcceptForm.tsx';
import { Checks } from './Checks.tsx';
import { Consents } from './Consents.tsx';
import { Proceedings } from './Proceedings.tsx';

/** 受理: the checks with their grounds, the consent of each respondent, the limits running, and the decision. */
export function AcceptanceSection({ open }: { open: OpenCase }) {
  const { file } = open;
  const t = useText(acceptanceText);
  const { law, read, clock } = useApp();
  const today = useToday(clock);
  const load = useCallback(() => law.acceptanceChecks(file), [law, file]);
  const checks = useReading(load, read.subscribe);
  const undecided = undecidedStages.includes(file.case.stage);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
        gap: 1.5,
        alignItems: 'start',
      }}
    >
      <Stack spacing={1.5}>
        <Section title={t.checks}>
          {checks.state === 'loading' && <Loading />}
          {checks.state === 'failed' && <Failed error={checks.error} onRetry={checks.retry} />}
          {checks.state === 'ready' && <Checks checks={checks.value} />}
        </Section>
        <RunningLimits open={open} />
        <LimitationBlock file={file} today={today} />
      </Stack>
      <Stack spacing={1.5}>
        <Consents file={file} editable={undecided} />
        <Proceedings file={file} />
        {undecided && checks.state === 'ready' && <AcceptForm file={file} checks={checks.value} />}
        {file.case.acceptedOn && <Accepted file={file} />}
      </Stack>
    </Box>
  );
}

function RunningLimits({ open }: { open: OpenCase }) {
  const t = useText(acceptanceText);
  const answer = useClocks(open.file, useToday(useApp().clock));
  const running = answer.ok
    ? answer.clocks.filter(
        (clock) => (clock.state === 'running' || clock.state === 'missed') && !clock.optional,
      )
    : [];
  return (
    <Section title={t.limits}>
      {!answer.ok && <Typography variant="body2">{t.limitsFailed}</Typography>}
      {answer.ok && running.length === 0 && <Typography variant="body2">{t.noLimits}</Typography>}
      {running.length > 0 && <ClockTable clocks={running} label={t.limits} />}
    </Section>
  );
}
