import { agreementOf, isWide, votesOf } from '../../../bargaining/parts.ts';
import { profileOfRound, queryOfRound } from '../../../bargaining/process/profile-of-round.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { checkVote } from '../../../bargaining/rules/adoption.ts';
import { scopes, voteBodies } from '../../../bargaining/terms.ts';
import { cited } from '../../cited.ts';
import type { Facts } from '../../facts.ts';
import { openEnded, paperDay, sentence } from '../../paper-words.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { people, whole } from '../words.ts';

/** 审议表决: counted against all delegates or workers, never against those present. */
export function voteFacts(file: RoundFile, { subjectId }: RoundContext): Facts {
  const vote = subjectOr(votesOf(file), subjectId);
  if (!vote) return {};
  const { body } = vote;
  const { approval } = profileOfRound(file);
  const { total, present, for: votes } = body;
  // Without two thirds there, or without the majority of all, nothing is adopted.
  const passed = !checkVote(queryOfRound(file), { total, present, for: votes }).some(
    ({ rule, severity }) => severity === 'error' && (rule === 'ADO-01' || rule === 'ADO-02'),
  );
  const bodyName =
    vote.kind === 'joint-congress'
      ? `${scopes[file.round.scope].zh}职工代表大会`
      : vote.kind === 'each-enterprise'
        ? '职工代表大会（职工大会）'
        : voteBodies[vote.kind].zh;
  const enterprise = file.enterprises.find((one) => one.id === vote.enterpriseId)?.body.name ?? '';
  return {
    'vote.body': voteBodies[vote.kind].zh,
    'vote.enterprise': enterprise,
    'vote.session': body.session,
    'vote.bodyName': bodyName,
    'vote.meeting': `${enterprise || unitOf(file)}${body.session}${bodyName}`,
    'vote.on': paperDay(vote.on),
    'vote.item': openEnded(body.item),
    'vote.draftOn': paperDay(agreementOf(file)?.body.draftAgreedOn),
    'vote.draftHash': body.draftHash,
    'vote.submittedOn': paperDay(body.submittedOn),
    'vote.total': people(body.total),
    'vote.present': people(body.present),
    'vote.for': whole(body.for),
    'vote.against': whole(body.against),
    'vote.abstain': whole(body.abstain),
    'vote.issued': whole(body.issued),
    'vote.returned': whole(body.returned),
    'vote.unreturned':
      body.issued === null || body.returned === null ? '' : whole(body.issued - body.returned),
    'vote.valid': whole(body.valid),
    'vote.invalid': whole(body.invalid),
    'vote.method': body.secretBallot ? '无记名投票' : '举手或者其他方式',
    'vote.women': people(body.womenDelegates),
    'vote.managers': people(body.managers),
    'vote.frontline': people(body.frontlineDelegates),
    'vote.chair': body.chairedBy,
    'vote.counters': body.countedBy,
    'vote.share': body.total > 0 ? `${((body.for / body.total) * 100).toFixed(2)}%` : '',
    'vote.rule': approval.value === 'half' ? '全体人数的半数以上' : '全体人数的过半数',
    'vote.ruleBasis': cited(approval.basis),
    'vote.result': passed ? '通过' : '未获通过',
    'vote.passed': passed ? 'yes' : '',
    'vote.amendments': sentence(body.amendments),
  };
}

/** Whose congress it is: the enterprise, or the industry or region. */
const unitOf = (file: RoundFile): string => {
  const { employerParty, territory, industry } = file.round.body;
  return isWide(file) ? `${territory}${file.round.scope === 'industry' ? industry : ''}` : employerParty.name;
};
