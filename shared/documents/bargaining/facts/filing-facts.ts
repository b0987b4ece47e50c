import { agreementOf, enterpriseOf, filingOf } from '../../../bargaining/parts.ts';
import { effectiveDayOf } from '../../../bargaining/process/effective-day.ts';
import { profileOfRound } from '../../../bargaining/process/profile-of-round.ts';
import { objectionLimitOf } from '../../../bargaining/process/round-limits.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { producedBy, reviewOpinions } from '../../../bargaining/terms.ts';
import { cited } from '../../cited.ts';
import type { Facts } from '../../facts.ts';
import { openEnded, paperDay, sentence } from '../../paper-words.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { asRows, periodWords, whole } from '../words.ts';

/** 报送审查, the outcome, and what was made known after it. */
export const filingFacts = (file: RoundFile, context: RoundContext): Facts => ({
  ...reviewFacts(file, context),
  ...publicationFacts(file, context),
});

function reviewFacts(file: RoundFile, { subjectId, calendar }: RoundContext): Facts {
  const filing = file.roundFilings.find((one) => one.id === subjectId) ?? filingOf(file);
  if (!filing) return {};
  const { body } = filing;
  const profile = profileOfRound(file);
  const refiled = file.roundFilings.filter((one) => one.no > filing.no).at(-1);
  const effective = agreementOf(file)?.effectiveOn ?? effectiveDayOf(file, profile, calendar)?.on ?? null;
  return {
    'filing.filer': body.filer,
    'filing.authority': body.authority,
    'filing.signedOn': paperDay(filing.signedOn),
    'filing.filedOn': paperDay(filing.filedOn),
    'filing.receivedOn': paperDay(filing.receivedOn),
    'filing.receiptNo': body.receiptNo,
    'filing.copies': body.copies > 0 ? `${body.copies}份` : '',
    'filing.copiesDue': `${profile.filingCopies.value}份`,
    'filing.annexes': asRows(body.annexes),
    'filing.annexesInLine': body.annexes.map((one, i) => `${i + 1}．${openEnded(one)}`).join('；'),
    'filing.summary': sentence(body.summary),
    'filing.windowEnds': paperDay(objectionLimitOf(file, profile, calendar)?.due),
    'filing.window': periodWords(profile.objectionWindow.value.duration),
    'filing.windowBasis': cited(profile.objectionWindow.basis),
    'filing.opinion': filing.opinion ? reviewOpinions[filing.opinion].zh : '',
    'filing.opinionNo': body.opinionNo,
    'filing.opinionOn': paperDay(body.opinionOn),
    'filing.opinionServedOn': paperDay(body.opinionServedOn),
    'filing.seal': filing.opinion === 'none' ? '未出具书面意见' : body.authoritySeal ? '已加盖' : '未加盖',
    'filing.objections': body.objections.map(({ clause, reason }) => ({ clause, reason })),
    'filing.objectionsInLine': body.objections
      .map(({ clause, reason }) => `${clause}：${openEnded(reason)}`)
      .join('；'),
    'filing.effectiveOn': paperDay(effective),
    'filing.effectiveWhy':
      effective === null
        ? '有异议或者异议期未满，合同尚未生效'
        : body.effectiveStatedOn !== null
          ? '审查机关书面确认的生效日期'
          : filing.opinion === 'no-objection'
            ? '审查机关作出无异议意见'
            : '异议期届满没有收到异议，合同依法生效',
    'filing.refiledOn': paperDay(refiled?.filedOn),
    'filing.no': whole(filing.no),
  };
}

function publicationFacts(file: RoundFile, { subjectId }: RoundContext): Facts {
  const of = (kind: RoundFile['roundPublications'][number]['kind']) =>
    subjectOr(
      file.roundPublications.filter((one) => one.kind === kind),
      subjectId,
    );
  const posted = of('agreement');
  const list = of('representatives');
  const upper = of('upper-union');
  const kinds = { first: '首次公示', replacement: '更换', addition: '补选' } as const;
  return {
    ...(posted
      ? {
          'publication.on': paperDay(posted.on),
          'publication.channels': posted.body.channels.join('、'),
          'publication.audience': posted.body.audience,
          'publication.fullText': posted.body.fullText ? '公布合同全文' : '公布合同要点，全文备查',
          'publication.evidence': posted.body.evidence,
        }
      : {}),
    ...(list
      ? {
          'list.kind': list.body.noticeKind ? kinds[list.body.noticeKind] : '',
          'list.determinedOn': paperDay(list.body.determinedOn),
          'list.publishedOn': paperDay(list.on),
          'list.where': list.body.channels.join('、'),
          ...replacementFacts(file, list.body),
        }
      : {}),
    ...(upper
      ? {
          'upper.to': upper.body.addressee || file.round.body.workerParty.upperUnion,
          'upper.filedOn': paperDay(upper.on),
        }
      : { 'upper.to': enterpriseOf(file)?.body.upperUnion || file.round.body.workerParty.upperUnion }),
  };
}

/** 更换: who left and why, who took the place and how, and when the other side was told; typed words come first. */
function replacementFacts(
  { roundReps }: RoundFile,
  { noticeKind, notifiedOtherSideOn, reason }: RoundFile['roundPublications'][number]['body'],
): Facts {
  const gone = noticeKind === 'replacement' || noticeKind === 'addition' ? roundReps.filter(left) : [];
  const told = gone.flatMap((one) => one.body.notifiedOtherSideOn ?? []).sort();
  const lines = gone.map((one) => {
    const by = roundReps.find((other) => other.body.replacesId === one.id);
    const why = one.body.leftReason === '' ? '' : `（${openEnded(one.body.leftReason)}）`;
    const successor = by ? `，由${by.body.name}接替（${producedBy[by.body.producedBy].zh}）` : '';
    return `${one.body.name}于${paperDay(one.body.leftOn)}离任${why}${successor}`;
  });
  return {
    'list.notifiedOn': paperDay(notifiedOtherSideOn ?? told.at(-1)),
    'list.reason': sentence([openEnded(reason), ...lines].filter((one) => one !== '').join('；')),
  };
}

const left = ({ body }: RoundFile['roundReps'][number]) => body.leftOn !== null;
