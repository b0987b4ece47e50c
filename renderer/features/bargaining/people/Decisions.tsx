import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';
import { useApp } from '../../../app-context.tsx';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText } from '../../../text/text.ts';
import { DaysLeft } from '../../../ui/DaysLeft.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { Section } from '../../../ui/Section.tsx';

type Props = { team: Team; period: { from: CalendarDay; to: CalendarDay }; today: CalendarDay };
type Meeting = Row<'bargainingActivities'>;

/** 议定事项 of tripartite meetings: who does what until when, and whether it was done. */
export function Decisions({ team, period, today }: Props) {
  const t = useText(peopleText);
  const { bargaining } = useApp();
  const { busy, act } = useAct();
  const rows = team.activities
    .filter((one) => one.kind === 'tripartite' && one.on >= period.from && one.on <= period.to)
    .flatMap((meeting) =>
      (meeting.body.meeting?.decisions ?? []).map((decision, at) => ({ meeting, decision, at })),
    )
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const setDone = (meeting: Meeting, at: number, doneOn: CalendarDay | null) => {
    const part = meeting.body.meeting;
    if (!part) return;
    const decisions = part.decisions.map((one, n) => (n === at ? { ...one, doneOn } : one));
    void act(() =>
      bargaining.updateWork('bargainingActivities', meeting.id, {
        body: { meeting: { ...part, decisions } },
      }),
    );
  };
  if (rows.length === 0) {
    return (
      <Section title={t.view.decisions}>
        <EmptyState title={t.noDecisions} />
      </Section>
    );
  }
  return (
    <Section title={t.view.decisions}>
      <Table size="small" aria-label={t.view.decisions}>
        <TableHead>
          <TableRow>
            {t.decisionColumns.map((words) => (
              <TableCell key={words}>{words}</TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ meeting, decision, at }) => (
            <TableRow key={`${meeting.id}${at}`} hover>
              <TableCell>
                {meeting.on} {meeting.body.title}
              </TableCell>
              <TableCell>{decision.text}</TableCell>
              <TableCell>{decision.responsible}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {decision.dueOn}{' '}
                {decision.dueOn && decision.doneOn === null && <DaysLeft on={decision.dueOn} today={today} />}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Box
                  component="span"
                  sx={{ color: decision.doneOn === null ? 'text.secondary' : 'success.main' }}
                >
                  {decision.doneOn ?? t.open}
                </Box>
              </TableCell>
              <TableCell align="right">
                <Button
                  loading={busy}
                  onClick={() => setDone(meeting, at, decision.doneOn === null ? today : null)}
                >
                  {decision.doneOn === null ? t.decisionDone : t.decisionUndone}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

/** What is open first, by its day; then what was done. */
const rank = ({ decision }: { decision: { dueOn: string | null; doneOn: string | null } }) =>
  `${decision.doneOn === null ? 0 : 1}${decision.dueOn ?? '9999'}`;
