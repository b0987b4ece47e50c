import { blankRepBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { type CalendarDay, day } from '../../kernel/calendar-day.ts';
import { id, roundId } from './ids.ts';

type Rep = RoundFile['roundReps'][number];

const reps = (
  side: 'worker' | 'employer',
  on: CalendarDay,
  rows: readonly (readonly [string, string])[],
): Rep[] =>
  rows.map(
    ([name, post], ord) =>
      ({
        id: id((side === 'worker' ? 30 : 40) + ord),
        roundId,
        side,
        chief: ord === 0,
        outsider: false,
        ord,
        active: true,
        body: {
          ...blankRepBody(),
          name,
          post,
          frontline: side === 'worker' && ord > 0,
          producedBy: side === 'worker' ? 'union-appointed' : 'organisation-appointed',
          producedOn: on,
          chiefRole: ord > 0 ? null : side === 'worker' ? 'union-chair' : 'principal',
          mandateFrom: on,
          mandateTo: day('2027-07-31'),
        },
      }) as Rep,
  );

export const workerReps = reps('worker', day('2026-04-10'), [
  ['毛国平', '行业联合工会主席'],
  ['祝小红', '鼎立公司钳工'],
  ['王根富', '华模公司数控操作工'],
  ['缪春兰', '永盛模具厂抛光工'],
  ['徐林', '金桥公司电火花操作工'],
]);
export const employerReps = reps('employer', day('2026-04-20'), [
  ['姜海波', '商会会长'],
  ['郑永盛', '永盛模具厂厂长'],
  ['柴明', '华模公司总经理'],
  ['刘鼎', '鼎立公司总经理'],
]);
