import { profileOfRound } from '../../../bargaining/process/profile-of-round.ts';
import { materialsLimitOf } from '../../../bargaining/process/round-limits.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { type MaterialKind, sides } from '../../../bargaining/terms.ts';
import type { Facts } from '../../facts.ts';
import { openEnded, paperDay, sentence } from '../../paper-words.ts';
import { daySpan } from '../day-span.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { people, yesNo } from '../words.ts';

/** 协商准备: data asked for, what workers said, who promised to keep secrets. */
export function preparationFacts(file: RoundFile, context: RoundContext): Facts {
  const last = (kind: MaterialKind) =>
    subjectOr(
      file.roundMaterials.filter((one) => one.kind === kind),
      context.subjectId,
    );
  return {
    ...requestFacts(file, last('request'), context),
    ...opinionFacts(last('opinions')),
    ...confidentialityFacts(file, last('confidentiality'), context),
  };
}

type Material = RoundFile['roundMaterials'][number] | null;

function requestFacts(file: RoundFile, material: Material, { calendar }: RoundContext): Facts {
  if (!material) return {};
  const { body } = material;
  const first = file.roundMeetings.filter((one) => one.state !== 'cancelled').sort((a, b) => a.no - b.no)[0];
  const due = first ? materialsLimitOf(first, profileOfRound(file), calendar)?.due : null;
  const { workerParty, employerParty } = file.round.body;
  const asked = material.side === 'worker';
  return {
    'request.side': sides[material.side].zh,
    'request.from': asked ? workerParty.name : employerParty.name,
    'request.to': asked ? employerParty.name : workerParty.name,
    'request.on': paperDay(material.on),
    'request.dueOn': paperDay(due),
    'request.providedOn': paperDay(material.providedOn),
    'request.items': body.items.map(({ name, period, provided, value }) => ({
      name,
      period,
      provided: provided ? '已提供' : '未提供',
      value,
    })),
    'request.indicators': body.indicators.map(({ name, value, source }) => ({ name, value, source })),
    'request.completeness': sentence(body.completeness),
    'request.classified': yesNo(body.classified),
  };
}

function opinionFacts(material: Material): Facts {
  if (!material) return {};
  const { body } = material;
  const of = (part: number | null, whole: number | null) =>
    part === null || whole === null || whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)}%`;
  return {
    'opinions.method': body.method,
    'opinions.surveyed': people(body.surveyed),
    'opinions.frontline': people(body.frontline),
    'opinions.frontlineShare': of(body.frontline, body.surveyed),
    'opinions.period': daySpan(body.periodFrom, body.periodTo),
    'opinions.feedbackOn': paperDay(body.feedbackOn),
    'opinions.rows': [...body.opinions]
      .sort((a, b) => b.count - a.count)
      .map(({ text, count }) => ({ text, count: String(count), share: of(count, body.surveyed) })),
    'opinions.note': sentence(body.note),
  };
}

/** The promise of the representative the paper is about; else one put down as material. */
function confidentialityFacts(file: RoundFile, material: Material, { subjectId }: RoundContext): Facts {
  const rep = file.roundReps.find((one) => one.id === subjectId);
  if (rep) {
    const classified = file.roundMaterials
      .filter((one) => one.kind === 'request' && one.body.classified)
      .flatMap((one) => one.body.items.map((item) => `${item.period}${item.name}`));
    return {
      'secrecy.person': rep.body.name,
      'secrecy.role': `${sides[rep.side].zh}${rep.outsider ? '外聘代表' : '协商代表'}`,
      'secrecy.scope': classified.join('、') || openEnded(material?.body.scope ?? ''),
      'secrecy.on': paperDay(rep.body.confidentialitySignedOn),
    };
  }
  if (!material) return {};
  const { body } = material;
  return {
    'secrecy.person': body.person,
    'secrecy.role': body.role,
    'secrecy.scope': openEnded(body.scope),
    'secrecy.on': paperDay(material.on),
  };
}
