import type { CaseFile } from '../../mediation/case-file.ts';
import type { FactRow, Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperDay, paperMinute, sentence } from '../paper-words.ts';
import { matterOf } from './subject-of.ts';

/** Facts of 督办 and of 重大紧急情况报告, two papers of the house's own management. */
export function oversightFacts(file: CaseFile, { subjectId }: FactsContext): Facts {
  return {
    ...orderFacts(file, matterOf(file, 'oversight', subjectId ?? null)),
    ...incidentFacts(file, matterOf(file, 'incident', subjectId ?? null)),
  };
}

type MatterOf = CaseFile['matters'][number];

function orderFacts(file: CaseFile, matter: MatterOf | undefined): Facts {
  if (!matter) return {};
  const { body } = matter;
  return {
    'oversight.no': body.no,
    'oversight.on': paperDay(matter.on),
    'oversight.target': body.target || namesOf(file, body.personIds),
    'oversight.reason': sentence(body.reason),
    'oversight.request': sentence(body.proposal),
    'oversight.dueAt': paperDay(matter.dueOn),
    'oversight.feedback': sentence(body.feedback),
    'oversight.doneOn': paperDay(matter.doneOn),
    'oversight.signer': body.signer,
  };
}

function incidentFacts(file: CaseFile, matter: MatterOf | undefined): Facts {
  if (!matter) return {};
  const { body } = matter;
  const { incident } = body;
  return {
    'incident.no': body.no,
    'incident.on': paperDay(matter.on),
    'incident.type': incident?.type ?? '',
    'incident.at': paperMinute(incident?.at),
    'incident.place': incident?.place ?? '',
    'incident.summary': sentence(body.facts),
    'incident.measures': sentence(body.proposal),
    'incident.reportedTo': (incident?.reportedTo ?? []).map(
      ({ to, at }): FactRow => ({ to, at: paperMinute(at) }),
    ),
    'incident.nextReportAt': paperMinute(incident?.nextReportAt),
    'incident.reporter': namesOf(file, body.personIds),
    'incident.employer': file.parties
      .filter((party) => party.kind === 'employer')
      .map((party) => party.body.name)
      .join('、'),
  };
}

const namesOf = (file: CaseFile, ids: readonly string[]): string =>
  ids.flatMap((id) => file.people.find((one) => one.id === id)?.body.name ?? []).join('、');
