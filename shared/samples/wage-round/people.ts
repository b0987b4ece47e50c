import { blankRepBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day } from '../../kernel/calendar-day.ts';
import { id, roundId } from './ids.ts';

type Rep = RoundFile['roundReps'][number];

export const workerReps: Rep[] = (
  [
    ['周卫国', 'male', '工会主席', false, true],
    ['李红梅', 'female', '装配车间班组长', true, false],
    ['赵军', 'male', '机加工车间操作工', true, false],
    ['钱雪琴', 'female', '质检员', true, false],
  ] as const
).map(([name, gender, post, frontline, chief], ord) => ({
  id: id(10 + ord),
  roundId,
  side: 'worker' as const,
  chief,
  outsider: false,
  ord,
  active: true,
  body: {
    ...blankRepBody(),
    name,
    gender,
    post,
    frontline,
    producedBy: 'congress-elected' as const,
    producedOn: day('2026-02-25'),
    votes: { for: 41 - ord, against: 1, abstain: ord },
    chiefRole: chief ? ('union-chair' as const) : null,
    confidentialitySignedOn: day('2026-03-12'),
    mandateFrom: day('2026-02-25'),
    mandateTo: day('2027-05-13'),
    contractEndsOn: day('2028-12-31'),
  },
})) as Rep[];

export const employerReps: Rep[] = (
  [
    ['方建平', 'male', '执行董事', true],
    ['徐丽娜', 'female', '人力资源部经理', false],
    ['吴志刚', 'male', '财务部经理', false],
  ] as const
).map(([name, gender, post, chief], ord) => ({
  id: id(20 + ord),
  roundId,
  side: 'employer' as const,
  chief,
  outsider: false,
  ord,
  active: true,
  body: {
    ...blankRepBody(),
    name,
    gender,
    post,
    producedBy: 'employer-designated' as const,
    producedOn: day('2026-03-09'),
    chiefRole: chief ? ('legal-representative' as const) : null,
    confidentialitySignedOn: day('2026-03-12'),
    mandateFrom: day('2026-03-09'),
    mandateTo: day('2027-05-13'),
  },
})) as Rep[];
