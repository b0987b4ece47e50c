import { measuresOf } from '../../../bargaining/parts.ts';
import { profileOfRound } from '../../../bargaining/process/profile-of-round.ts';
import { periodFrom } from '../../../bargaining/process/round-limits.ts';
import { profileRegion } from '../../../bargaining/profiles.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { findInForce } from '../../../law/parameter.ts';
import { supervisionInvestigators } from '../../../law/parameters/supervision.ts';
import { cited } from '../../cited.ts';
import type { FactRow, Facts } from '../../facts.ts';
import { openEnded, paperDay, sentence } from '../../paper-words.ts';
import { basesFor } from '../cards.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { periodWords } from '../words.ts';

/** 工会劳动法律监督意见书 of a round, under the names the papers of mediation cases use. */
export function supervisionLetterFacts(file: RoundFile, { subjectId, calendar }: RoundContext): Facts {
  const measure = subjectOr(measuresOf(file, 'supervision-opinion'), subjectId);
  if (!measure) return {};
  const { on, dueOn, body } = measure;
  const { employerParty, workerParty } = file.round.body;
  const reply = profileOfRound(file).supervisionReply.value;
  const escalated = measuresOf(file, 'supervision-recommendation').find((one) => one.on >= on);
  const ends =
    reply && body.servedOn ? periodFrom(reply, 'zj-supervision-reply', body.servedOn, calendar) : null;
  return {
    'union.name': body.requester || file.office.body.unionName || workerParty.upperUnion,
    'supervision.employer': employerParty.name,
    'supervision.employerAddress': employerParty.address,
    'supervisionOpinion.no': body.number,
    'supervisionOpinion.on': paperDay(on),
    'supervisionOpinion.investigators': investigators(file, measure),
    'supervisionOpinion.facts': sentence(body.inquiry),
    'supervisionOpinion.issues': pointsIn(body.facts),
    'supervisionOpinion.law': pointsIn(body.law),
    'supervisionOpinion.corrections': pointsIn(body.demand),
    // From receipt where the place says how long, else the day the union set.
    'supervisionOpinion.replyDue': reply
      ? `自收到本意见书之日起${periodWords(reply.duration)}内`
      : dueOn
        ? `在${paperDay(dueOn)}前`
        : '',
    'supervisionOpinion.replyEnds': paperDay(ends?.due ?? dueOn),
    'supervisionOpinion.signer': body.signedBy,
    'supervisionOpinion.basis': cited(basesFor('union-supervision-opinion', file)),
    'supervisionOpinion.servedOn': paperDay(body.servedOn),
    'supervisionOpinion.repliedOn': paperDay(body.repliedOn),
    'supervisionOpinion.escalatedOn': paperDay(escalated?.on),
  };
}

/** One point a line. */
const pointsIn = (text: string): FactRow[] =>
  text
    .split('\n')
    .map(openEnded)
    .filter((line) => line !== '')
    .map((line) => ({ text: line }));

/** Names and numbers of the supervisors; nothing while fewer of them are named than the place's law asks for. */
function investigators(file: RoundFile, { on, body }: RoundFile['roundMeasures'][number]): string {
  const fewest = findInForce(supervisionInvestigators, on, profileRegion[file.round.profile])?.value ?? 1;
  const certified = body.investigators.filter((one) => one.name.trim() !== '' && one.certNo.trim() !== '');
  if (certified.length < fewest) return '';
  return certified.map((one) => `${one.name}（监督员证号${one.certNo}）`).join('、');
}
