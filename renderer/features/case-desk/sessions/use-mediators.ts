import { useLiveQuery } from 'dexie-react-hooks';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { Words } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';

/** Those who may lead a session, by id: active mediators of the office, and whoever the case already names. */
export function useMediators(file: CaseFile): Record<string, Words> {
  const { office } = useApp();
  const people = useLiveQuery(() => office.people(), [office]) ?? file.people;
  const named = new Set([...file.case.mediatorIds, ...file.sessions.map((session) => session.mediatorId)]);
  return Object.fromEntries(
    people
      .filter((person) => (person.active && person.mediator) || named.has(person.id))
      .map((person) => [person.id, { zh: person.body.name, en: person.body.name }]),
  );
}
