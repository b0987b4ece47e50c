import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { CaseClock } from '../../../../shared/mediation/clock-state.ts';
import { useApp } from '../../../app-context.tsx';
import { deadlinesText } from '../../../text/deadlines.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';
import type { OpenCase } from '../open-case.ts';
import { ClockTable } from '../reasons/ClockTable.tsx';
import { useClocks } from './use-clocks.ts';

/** 期限: every time limit of the case with its reasoning. */
export function DeadlinesSection({ open }: { open: OpenCase }) {
  const answer = useClocks(open.file, useToday(useApp().clock));
  const t = useText(deadlinesText);
  if (!answer.ok) return <EmptyState title={t.failedTitle} text={t.failedText} />;
  if (answer.clocks.length === 0) return <EmptyState title={t.emptyTitle} text={t.emptyText} />;
  return <DeadlinesView clocks={answer.clocks} />;
}

/** Duties first, then windows, then what is over. */
function DeadlinesView({ clocks }: { clocks: readonly CaseClock[] }) {
  const t = useText(deadlinesText);
  const byDay = [...clocks].sort((a, b) => (a.due < b.due ? -1 : 1));
  const running = byDay.filter((clock) => clock.state === 'running');
  const groups = [
    { title: t.duties, clocks: running.filter((clock) => !clock.optional) },
    { title: t.windows, clocks: running.filter((clock) => clock.optional) },
    { title: t.over, clocks: byDay.filter((clock) => clock.state !== 'running') },
  ];
  return (
    <Stack spacing={2}>
      {groups
        .filter((group) => group.clocks.length > 0)
        .map((group) => (
          <Section key={group.title} title={group.title}>
            <ClockTable clocks={group.clocks} label={group.title} />
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
