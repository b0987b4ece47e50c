import { type CalendarDay, isCalendarDay } from '../../shared/kernel/calendar-day.ts';
import { DateField, type DateFieldProps } from './DateField.tsx';

/** A calendar day. */
export function DayInput(props: DateFieldProps<CalendarDay>) {
  return <DateField {...props} type="date" is={isCalendarDay} />;
}
