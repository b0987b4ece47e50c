import { representativesOf } from '../../../bargaining/parts.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { sides } from '../../../bargaining/terms.ts';
import type { Facts } from '../../facts.ts';
import { openEnded, paperDay } from '../../paper-words.ts';
import { daySpan } from '../day-span.ts';
import type { RoundContext } from '../round-context.ts';
import { people } from '../words.ts';

/** 授权 of a chief who is a delegate, and 委托 of somebody from outside: the one the paper is about, or the last. */
export const mandateFacts = (file: RoundFile, context: RoundContext): Facts => ({
  ...authorisationFacts(file, context),
  ...expertFacts(file, context),
});

const partyOf = ({ round: { body } }: RoundFile, side: 'worker' | 'employer') =>
  side === 'worker' ? body.workerParty.name : body.employerParty.name;

function authorisationFacts(file: RoundFile, { subjectId }: RoundContext): Facts {
  const given = file.roundReps.filter((rep) => rep.active && rep.body.authorisation !== null);
  const rep = given.find((one) => one.id === subjectId) ?? given.at(-1);
  const authority = rep?.body.authorisation ?? null;
  if (!rep || !authority) return {};
  return {
    'authority.side': sides[rep.side].zh,
    'authority.party': partyOf(file, rep.side),
    'authority.principal': authority.principal,
    'authority.principalRole': rep.side === 'worker' ? '工会主席（主要负责人）' : '法定代表人（主要负责人）',
    'authority.delegate': rep.body.name,
    'authority.post': rep.body.post,
    // Somebody from outside may never be the chief (集体合同规定 23).
    'authority.insider': rep.outsider ? '' : '受托人为本单位人员',
    'authority.powers': openEnded(authority.powers),
    'authority.maySign': authority.maySign ? '包括' : '不包括',
    'authority.from': paperDay(authority.from),
    'authority.to': paperDay(authority.to),
    'authority.span': daySpan(authority.from, authority.to),
  };
}

function expertFacts(file: RoundFile, { subjectId }: RoundContext): Facts {
  const hired = file.roundReps.filter((rep) => rep.active && rep.body.commission !== null);
  const rep = hired.find((one) => one.id === subjectId) ?? hired.at(-1);
  const commission = rep?.body.commission ?? null;
  if (!rep || !commission) return {};
  const own = representativesOf(file, rep.side);
  const outside = own.filter((one) => one.outsider).length;
  const instructor = file.instructors.find((one) => one.id === commission.instructorId);
  return {
    'expert.side': sides[rep.side].zh,
    'expert.party': partyOf(file, rep.side),
    'expert.name': rep.body.name,
    'expert.organisation': commission.organisation,
    'expert.instructor': instructor?.body.number ?? '',
    'expert.scope': openEnded(commission.scope),
    'expert.on': paperDay(commission.on),
    'expert.sideTotal': people(own.length),
    'expert.count': people(outside),
    'expert.cap': outside * 3 <= own.length ? '没有超过本方代表的三分之一' : '超过本方代表的三分之一',
  };
}
