import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { subjectWords } from '../../../../shared/documents/subject-words.ts';
import { clocksByRegion } from '../../../../shared/mediation/clock-regions.ts';
import { useApp } from '../../../app-context.tsx';
import { deadlinesText } from '../../../text/deadlines.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';
import type { OpenCase } from '../open-case.ts';
import { ClockTable } from '../reasons/ClockTable.tsx';
import { useClocks } from './use-clocks.ts';

/** 期限: every time limit of the case by the part of the process it belongs to, with its state and its reasoning. */
export function DeadlinesSection({ open: { file } }: { open: OpenCase }) {
  const answer = useClocks(file, useToday(useApp().clock));
  const t = useText(deadlinesText);
  if (!answer.ok) return <EmptyState title={t.failedTitle} text={t.failedText} />;
  const { clocks } = answer;
  if (clocks.length === 0) return <EmptyState title={t.emptyTitle} text={t.emptyText} />;
  return (
    <Stack spacing={2}>
      {clocksByRegion(clocks, file).map((group) => (
        <Section key={group.region} title={t.regions[group.region]}>
          <ClockTable
            clocks={group.clocks}
            label={t.regions[group.region]}
            about={(clock) => subjectWords(file, clock.subjectId ?? null)}
          />
        </Section>
      ))}
      {clocks.some((clock) => clock.alternativeDue) && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t.planBy}
        </Typography>
      )}
    </Stack>
  );
}
