import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { WorkCalendar } from '../../law/workdays/work-calendar.ts';
import type { Profile } from '../profile/profile.ts';
import type { RoundFile } from '../round-file.ts';
import type { GuardSays } from './unmet.ts';

/** What a guard looks at: the round, the legal day of the step, and the law of its place. */
export type GuardContext = {
  file: RoundFile;
  on: CalendarDay;
  profile: Profile;
  calendar: WorkCalendar;
};

export type RoundGuard = (context: GuardContext) => GuardSays;
