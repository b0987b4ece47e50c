import type { Row } from '../../../../shared/schema/record-types.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';
import { peopleText } from '../../../text/bargaining-people.ts';
import { useText } from '../../../text/text.ts';
import { FactList } from '../FactList.tsx';

/** What the register says of an instructor. */
export function InstructorFacts({ row, team }: { row: Row<'instructors'>; team: Team }) {
  const t = useText(peopleText);
  const { body } = row;
  const linked = team.enterprises.filter((one) => body.enterpriseIds.includes(one.id)).map((one) => one.name);
  const facts = [
    [t.background, body.background],
    [t.employer, body.employer],
    [t.phone, body.phone],
    [t.appointedBy, body.appointedBy],
    [t.columns.term, [row.appointedFrom ?? '', row.appointedTo ?? ''].join('～')],
    [t.territory, body.territory],
    [t.links, linked.join('、')],
    [t.trainingMinutes, String(body.trainingMinutes)],
    [
      t.assessments,
      [...body.assessments]
        .sort((a, b) => a.year - b.year)
        .map(({ year, grade, note }) => [year, grade, note].filter((one) => one !== '').join(' '))
        .join('；'),
    ],
    [t.note, body.note],
  ] as const;
  return <FactList facts={facts} />;
}
