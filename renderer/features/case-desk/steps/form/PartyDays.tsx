import Box from '@mui/material/Box';
import type { CalendarDay } from '../../../../../shared/kernel/calendar-day.ts';
import { signersOf } from '../../../../../shared/mediation/active-parties.ts';
import { DayInput } from '../../../../ui/DayInput.tsx';
import { partyName } from '../../names.ts';
import { Group, type GroupProps } from './Group.tsx';
import type { StepContext } from './step-form.ts';

export type PartyDay = { partyId: string; on: CalendarDay };

/** The day on which each of those who speak for a side signed; an empty day: not signed. */
export function PartyDays(
  props: GroupProps & {
    context: StepContext;
    value: readonly PartyDay[];
    onChange: (days: PartyDay[]) => void;
  },
) {
  const { context, value, onChange, ...group } = props;
  const { file, today } = context;
  return (
    <Group {...group}>
      <Box sx={{ display: 'grid', gap: 1.25, pt: 1 }}>
        {signersOf(file).map((partyId) => {
          const others = value.filter((one) => one.partyId !== partyId);
          return (
            <DayInput
              key={partyId}
              label={partyName(file, partyId)}
              value={value.find((one) => one.partyId === partyId)?.on ?? null}
              onChange={(on) => onChange(on === null ? others : [...others, { partyId, on }])}
              max={today}
            />
          );
        })}
      </Box>
    </Group>
  );
}
