import { isLocalMinute, type LocalMinute } from '../../shared/kernel/calendar-day.ts';
import { DateField, type DateFieldProps } from './DateField.tsx';

/** A day with its minute, as a clerk writes it down. */
export function MinuteInput(props: DateFieldProps<LocalMinute>) {
  return <DateField {...props} type="datetime-local" is={isLocalMinute} />;
}
