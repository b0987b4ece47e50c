import Box from '@mui/material/Box';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { roundClocks } from '../../../shared/bargaining/process/clocks.ts';
import { isDeadlineId } from '../../../shared/deadlines/rules.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { caseClocks } from '../../../shared/mediation/clocks.ts';
import { leadClocks } from '../../../shared/mediation/leads/lead-clocks.ts';
import { useApp } from '../../app-context.tsx';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { deadlinesText } from '../../text/deadlines.ts';
import { useText } from '../../text/text.ts';
import { Loading } from '../../ui/Loading.tsx';
import { LawLink } from '../../ui/reasons/LawLink.tsx';
import { Reasons } from '../../ui/reasons/Reasons.tsx';
import type { DeskRow } from './desk-row.ts';

type Props = { row: DeskRow; today: CalendarDay };

/** Why the day comes out as it does: only for this the case, the lead or the round itself is opened. */
export function RowReasons({ row, today }: Props) {
  if (row.round) return <RoundReasons row={row} today={today} />;
  return row.lead ? <LeadReasons row={row} today={today} /> : <CaseReasons row={row} today={today} />;
}

function RoundReasons({ row, today }: Props) {
  const { bargaining, law } = useApp();
  const text = useText(deadlineDeskText);
  const file = useLiveQuery(() => bargaining.round(row.id), [bargaining, row.id]);
  if (file === undefined) return <Loading />;
  if (file === null) return <Box sx={{ fontSize: 13 }}>{text.caseGone}</Box>;
  const clocks = clocksOf(file, today, law.calendar)?.filter((clock) => clock.id === row.nextDueId);
  if (!clocks) return <Box sx={{ fontSize: 13 }}>{text.reasonsFailed}</Box>;
  if (clocks.length === 0) return <Box sx={{ fontSize: 13 }}>{text.triggers.round}</Box>;
  return clocks.map((clock) => (
    <Box key={`${clock.id}${clock.due}`}>
      <Reasons because={clock.because} />
      <LawLink find={clock.zh} />
    </Box>
  ));
}

function LeadReasons({ row, today }: Props) {
  const { leadList, desk, law } = useApp();
  const text = useText(deadlineDeskText);
  const lead = useLiveQuery(() => leadList.get(row.id), [leadList, row.id]);
  if (lead === undefined) return <Loading />;
  if (lead === null) return <Box sx={{ fontSize: 13 }}>{text.caseGone}</Box>;
  return leadClocks(lead, desk.office, today, law.calendar)
    .filter((clock) => clock.id === row.nextDueId)
    .map((clock) => (
      <Box key={clock.id}>
        <Reasons because={clock.because} />
        {isDeadlineId(clock.id) && <LawLink find={clock.zh} />}
      </Box>
    ));
}

/** A day no calendar covers must not take the page away. */
function clocksOf(...given: Parameters<typeof roundClocks>) {
  try {
    return roundClocks(...given);
  } catch {
    return null;
  }
}

function CaseReasons({ row, today }: Props) {
  const { read } = useApp();
  const text = useText(deadlineDeskText);
  const opened = useLiveQuery(() => read.open(row.id), [read, row.id]);
  if (opened === undefined) return <Loading />;
  if (opened === null) return <Box sx={{ fontSize: 13 }}>{text.caseGone}</Box>;
  return <Why row={row} file={opened.file} today={today} />;
}

function Why({ row, file, today }: Props & { file: CaseFile }) {
  const { law } = useApp();
  const text = useText(deadlineDeskText);
  const words = useText(deadlinesText);
  const clocks = useMemo(() => {
    try {
      return caseClocks(file, today, law.calendar).filter((clock) => clock.id === row.nextDueId);
    } catch {
      return null;
    }
  }, [law.calendar, file, today, row.nextDueId]);
  const session = file.sessions.find((one) => `session-${one.no}` === row.nextDueId);
  if (clocks === null) return <Box sx={{ fontSize: 13 }}>{text.reasonsFailed}</Box>;
  return (
    <Box sx={{ fontSize: 13 }}>
      {row.nextDueKind === 'session' && <Box>{words.byHand}</Box>}
      {session && <Box>{text.sessionAt(session.startsAt.replace('T', ' '), session.body.place)}</Box>}
      {row.nextDueKind === 'instalment' && <Box>{words.fromAgreement}</Box>}
      {row.nextDueKind === 'follow-up' && <Box>{words.followUpDay}</Box>}
      {clocks.map((clock) => (
        <Box key={clock.id}>
          <Reasons because={clock.because} />
          <LawLink find={clock.zh} />
        </Box>
      ))}
    </Box>
  );
}
