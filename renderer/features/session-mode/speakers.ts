import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { partyRoles } from '../../../shared/mediation/terms.ts';

export type Session = CaseFile['sessions'][number];
export type Attendee = Session['body']['attendees'][number];
export type Line = CaseFile['utterances'][number];
export type Speaker = Line['speaker'];

/** The speaker buttons in the order of their keys (F1–F4). */
export const speakerOrder = [
  'mediator',
  'applicant',
  'respondent',
  'other',
] as const satisfies readonly Speaker[];

/** Who is expected at the table: the parties, those who speak for a unit, and the mediator. Words as papers print them. */
export function expectedAttendees(file: CaseFile, session: Session): Attendee[] {
  const mediator = file.people.find((person) => person.id === session.mediatorId)?.body.name ?? '';
  const parties = file.parties.flatMap(({ role, body }) => [
    { name: body.name, capacity: partyRoles[role].zh, identityChecked: false },
    {
      name: body.legalRepName,
      capacity: `${partyRoles[role].zh}${body.legalRepTitle || '法定代表人'}`,
      identityChecked: false,
    },
    { name: body.contactName, capacity: `${partyRoles[role].zh}联系人`, identityChecked: false },
  ]);
  const all = [...parties, { name: mediator, capacity: '调解员', identityChecked: true }];
  return all.filter(
    (one, i) => one.name.trim() !== '' && all.findIndex((other) => other.name === one.name) === i,
  );
}

/** Names a speaker of this side may have; the first is the one to begin with. */
export function namesFor(file: CaseFile, session: Session, speaker: Speaker): string[] {
  const here = [...session.body.attendees, ...expectedAttendees(file, session)];
  const prefix = { mediator: '调解员', applicant: '申请人', respondent: '被申请人', other: '' }[speaker];
  const names = here
    .filter(({ capacity }) =>
      speaker === 'other'
        ? !['调解员', '申请人', '被申请人'].some((known) => capacity.startsWith(known))
        : capacity.startsWith(prefix),
    )
    .map(({ name }) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}
