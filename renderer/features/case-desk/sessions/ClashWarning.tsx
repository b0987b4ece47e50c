import Alert from '@mui/material/Alert';
import { useLiveQuery } from 'dexie-react-hooks';
import { dayOf } from '../../../../shared/kernel/calendar-day.ts';
import { type PlannedTime, timeSpan } from '../../../../shared/mediation/session-clashes.ts';
import { useApp } from '../../../app-context.tsx';
import { dayKindWords } from '../../../text/day-kinds.ts';
import { sessionCalendarText } from '../../../text/session-calendar.ts';
import { useLang, useText } from '../../../text/text.ts';

/** What stands against a planned time, before it is saved: other sessions, a rest day. */
export function ClashWarning({ startsAt, minutes, place, mediatorId }: PlannedTime) {
  const { sessionCalendar, law } = useApp();
  const text = useText(sessionCalendarText);
  const lang = useLang();
  const clashes = useLiveQuery(
    () => sessionCalendar.clashesWith({ startsAt, minutes, place, mediatorId }),
    [sessionCalendar, startsAt, minutes, place, mediatorId],
  );
  const type = law.calendar.typeOf(dayOf(startsAt));
  const words = (clash: { sameRoom: boolean; sameMediator: boolean }) =>
    clash.sameRoom && clash.sameMediator ? text.both : clash.sameRoom ? text.sameRoom : text.sameMediator;
  return (
    <>
      {(clashes ?? []).map((clash) => {
        const { id, number, no, place: room } = clash.second;
        return (
          <Alert key={id} severity="warning" variant="outlined" sx={{ py: 0 }}>
            {text.clashWith(text.sessionShort(number, no, timeSpan(clash.second), room), words(clash))}
          </Alert>
        );
      })}
      {!type.isWorkday && (
        <Alert severity="info" variant="outlined" sx={{ py: 0 }}>
          {text.restDay(dayKindWords(type, lang))}
        </Alert>
      )}
    </>
  );
}
