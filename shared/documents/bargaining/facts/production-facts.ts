import { chiefOf, representativesOf } from '../../../bargaining/parts.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { chiefRoles, producedBy, type Side } from '../../../bargaining/terms.ts';
import type { Facts } from '../../facts.ts';
import { paperDay, sentence } from '../../paper-words.ts';
import { earliestLatest } from '../day-span.ts';
import { people, yesNo } from '../words.ts';

/** 代表的产生: the meeting or the appointment of each side, with votes against all who may vote. */
export const productionFacts = (file: RoundFile): Facts => ({
  ...productionOf(file, 'worker'),
  ...productionOf(file, 'employer'),
});

function productionOf(file: RoundFile, side: Side): Facts {
  const production = file.round.body.production[side];
  if (!production) return {};
  const reps = representativesOf(file, side);
  const chief = chiefOf(file, side);
  const at = (name: string) => `production.${side}.${name}`;
  return {
    [at('method')]: producedBy[production.method].zh,
    [at('on')]: paperDay(production.on),
    [at('eligible')]: people(production.eligible),
    [at('present')]: people(production.present),
    [at('guidingUnion')]: production.guidingUnion,
    [at('note')]: sentence(production.note),
    [at('meeting')]: production.note,
    [at('candidates')]: production.candidates.map((one) => ({
      name: one.name,
      for: String(one.for),
      against: String(one.against),
      abstain: String(one.abstain),
      elected: one.elected ? '当选' : '未当选',
    })),
    [at('mandate')]: earliestLatest(
      reps.map((rep) => rep.body.mandateFrom),
      reps.map((rep) => rep.body.mandateTo),
    ),
    [at('chiefRole')]: chief?.body.chiefRole ? chiefRoles[chief.body.chiefRole].zh : '',
    [at('chiefIsDelegate')]: chief ? yesNo(chief.body.authorisation !== null) : '',
    [at('groups')]: [
      `女性${people(reps.filter((rep) => rep.body.gender === 'female').length)}`,
      `一线职工${people(reps.filter((rep) => rep.body.frontline).length)}`,
      `残疾职工${people(reps.filter((rep) => rep.body.disabled).length)}`,
      `被派遣劳动者${people(reps.filter((rep) => rep.body.dispatched).length)}`,
    ].join('、'),
  };
}
