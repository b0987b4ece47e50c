import { chiefOf, representativesOf } from '../../../bargaining/parts.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import {
  producedBy,
  profileIds,
  roundKinds,
  type Side,
  scopes,
  subjects,
} from '../../../bargaining/terms.ts';
import { genders } from '../../../mediation/terms.ts';
import { officeFacts } from '../../facts/office-facts.ts';
import type { FactRow, Facts } from '../../facts.ts';
import { paperDay, paperSum } from '../../paper-words.ts';
import type { RoundContext } from '../round-context.ts';
import { people, yesNo } from '../words.ts';

/** The round itself, its two parties and their representatives. */
export function roundFacts(file: RoundFile, { today, printedBy = '' }: RoundContext): Facts {
  const { office, round } = file;
  const { body } = round;
  return {
    ...officeFacts(office),
    'document.date': paperDay(today),
    'document.printedBy': printedBy,
    // The folder of a paper is named by the number of its round.
    'case.no': body.caseNo,
    'case.numberOrIntake': body.caseNo,
    'round.caseNo': body.caseNo,
    'round.title': body.title,
    'round.profile': profileIds[round.profile].zh,
    'round.subject': subjects[round.subject].zh,
    'round.scope': scopes[round.scope].zh,
    'round.kind': roundKinds[round.kind].zh,
    'round.year': `${round.year}年度`,
    'round.hasUnion': yesNo(body.hasUnion),
    'round.industry': body.industry,
    'round.territory': body.territory,
    'round.coverage': body.workers > 0 ? `${people(body.workers)}（其中女职工${people(body.women)}）` : '',
    'round.groups': `女职工${people(body.women)}、残疾职工${people(body.disabled)}、被派遣劳动者${people(body.dispatched)}`,
    'round.recorder': body.recorder,
    'round.minimumWage': paperSum(body.minimumWageFen),
    'round.minimumWageSource': body.minimumWageSource,
    'worker.name': body.workerParty.name,
    'worker.principal': body.workerParty.principal,
    'worker.upperUnion': body.workerParty.upperUnion,
    'employer.name': body.employerParty.name,
    'employer.legalRep': body.employerParty.legalRepName,
    'employer.address': body.employerParty.address,
    'employer.uscc': body.employerParty.uscc,
    'employer.mandate': body.employerParty.mandate,
    ...sideFacts(file, 'worker'),
    ...sideFacts(file, 'employer'),
  };
}

function sideFacts(file: RoundFile, side: Side): Facts {
  const sitting = representativesOf(file, side);
  const rows = repRows(sitting);
  const chief = chiefOf(file, side);
  return {
    [`${side}.reps`]: rows,
    [`${side}.repsInLine`]: sitting.map((rep) => rep.body.name).join('、'),
    [`${side}.repCount`]: sitting.length > 0 ? people(sitting.length) : '',
    [`${side}.chief`]: chief?.body.name ?? '',
    [`${side}.chiefWithPost`]: chief ? withPost(chief.body.name, chief.body.post) : '',
  };
}

const withPost = (name: string, post: string): string => (post === '' ? name : `${name}（${post}）`);

/** Representatives as rows of a paper. */
export const repRows = (reps: readonly RoundFile['roundReps'][number][]): FactRow[] =>
  reps.map(({ chief, outsider, body }) => ({
    name: body.name,
    gender: body.gender ? genders[body.gender].zh : '',
    post: body.post,
    standing: chief ? '首席代表' : outsider ? '外聘代表' : '协商代表',
    produced: producedBy[body.producedBy].zh,
    producedOn: paperDay(body.producedOn),
    mandate: [paperDay(body.mandateFrom), paperDay(body.mandateTo)].filter((day) => day !== '').join('至'),
    contractEnd: paperDay(body.contractEndsOn),
  }));
