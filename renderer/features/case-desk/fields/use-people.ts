import { useLiveQuery } from 'dexie-react-hooks';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import type { Option } from './field-spec.ts';

type Person = CaseFile['people'][number];

/** People of the office who are at work, and those the case names. */
export function usePeople(file: CaseFile): readonly Person[] {
  const { office } = useApp();
  const people = useLiveQuery(() => office.people(), [office]);
  if (!people) return file.people;
  const named = new Set(file.people.map((one) => one.id));
  return people.filter((one) => one.active || named.has(one.id));
}

/** The same, to pick from; `certified`: only union supervisors who hold a certificate. */
export const peopleOptions = (people: readonly Person[], certified = false): Option[] =>
  people
    .filter((one) => !certified || one.body.supervisorCertNo.trim() !== '')
    .map((one) => ({ id: one.id, name: one.body.name }));
