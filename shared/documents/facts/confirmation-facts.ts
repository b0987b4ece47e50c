import { deadlineRule } from '../../deadlines/rules.ts';
import { durationZh } from '../../deadlines/wording.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { caseClocks } from '../../mediation/clocks.ts';
import type { RouteKind } from '../../mediation/process-terms.ts';
import type { FactRow, Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperBasis } from '../paper-bases.ts';
import { openEnded, paperDay, sentence } from '../paper-words.ts';
import { filingFacts, partiesIn, signers } from './filing-facts.ts';
import { routeOf } from './subject-of.ts';

/** What both ways to give an agreement force have in common: one request of both sides within a time limit. */
type Way = {
  kind: RouteKind;
  prefix: string;
  clock: string;
  paper: Parameters<typeof paperBasis>[0];
  /** Asked for unless the route says it in other words. */
  request: string;
  /** Enclosed unless the route lists what is. */
  enclosed: readonly string[];
};

const ways: readonly Way[] = [
  {
    kind: 'arbitration-review',
    prefix: 'confirmation.arbitration',
    clock: 'arbitration-review-application-15d',
    paper: 'arbitration-review-application',
    request: '请求对上述调解协议进行审查，并根据调解协议制作仲裁调解书',
    enclosed: ['调解协议书', '双方当事人的身份证明或者主体资格证明', '与调解协议有关的证据材料'],
  },
  {
    kind: 'judicial-confirmation',
    prefix: 'confirmation.judicial',
    clock: 'judicial-confirmation-30d',
    paper: 'judicial-confirmation-application',
    request: '请求依法确认上述调解协议有效',
    enclosed: [
      '调解协议书',
      '调解组织主持调解的证明',
      '双方当事人的身份证明或者主体资格证明',
      '双方当事人的送达地址、联系电话等联系方式',
    ],
  },
];

/** Facts of 仲裁审查 and 司法确认: both sides apply together, for one of the two, within the time limit. */
export function confirmationFacts(file: CaseFile, context: FactsContext): Facts {
  if (!file.agreements.some((one) => one.state === 'effective')) return {};
  const [applicants, respondents] = [partiesIn(file, 'applicant'), partiesIn(file, 'respondent')];
  return Object.assign(
    {
      ...filingFacts('joint', file, { filers: applicants, opponents: respondents }),
      'joint.first': signers(applicants, '申请人'),
      'joint.second': signers(respondents, '申请人'),
    },
    ...ways.map((way) => wayFacts(way, file, context)),
  ) as Facts;
}

function wayFacts(way: Way, file: CaseFile, { subjectId, today }: FactsContext): Facts {
  const route = routeOf(file, [way.kind], subjectId ?? null);
  if (!route) return {};
  const { prefix } = way;
  const clock = caseClocks(file, today).find((one) => one.id === way.clock);
  const body =
    route.body.body || (way.kind === 'arbitration-review' ? office(file).commission : office(file).court);
  const materials = route.body.materials.length > 0 ? route.body.materials : enclosed(way, file);
  return {
    [`${prefix}.${way.kind === 'arbitration-review' ? 'commission' : 'court'}`]: body,
    [`${prefix}.request`]: sentence(route.body.matter || way.request),
    // A window that has closed leaves the fact out, so that nobody signs an application that must be refused.
    [`${prefix}.due`]: clock && clock.due >= today ? paperDay(clock.due) : '',
    [`${prefix}.period`]: durationZh(deadlineRule(way.clock).duration),
    [`${prefix}.basis`]: paperBasis(way.paper, file.office.region),
    [`${prefix}.notElsewhere`]: notElsewhere(way, file),
    [`${prefix}.truthPledge`]: route.body.truthPledge ? 'yes' : '',
    [`${prefix}.attachments`]: materials.map((name): FactRow => ({ name: openEnded(name) })),
  };
}

const office = ({ office: { body } }: CaseFile) => body;

const enclosed = (way: Way, file: CaseFile): string[] => [
  ...way.enclosed,
  ...(file.agents.length > 0 ? ['授权委托书和受托人身份证明'] : []),
];

/** One way shuts out the other: said only while the other one was not taken, or came to nothing. */
function notElsewhere(way: Way, file: CaseFile): string {
  const taken = file.routes.some(
    (one) =>
      ways.some((other) => other.kind === one.kind && other.kind !== way.kind) &&
      !['prepared', 'refused', 'dismissed', 'withdrawn'].includes(one.state),
  );
  if (taken) return '';
  return way.kind === 'arbitration-review'
    ? '双方没有就该调解协议申请司法确认。'
    : '双方没有就该调解协议申请仲裁审查。';
}
