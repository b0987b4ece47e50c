import { votesOf } from '../../bargaining/parts.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { type MeasureKind, publicationKinds, sides, voteBodies } from '../../bargaining/terms.ts';
import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Words } from '../../mediation/terms.ts';
import { paperDay } from '../paper-words.ts';
import type { FactSection } from '../template.ts';

/** One thing a paper is about: its id for `RoundContext.subjectId`, null for the whole round, and words for it. */
export type PaperSubject = { id: string | null; words: Words | null };

/** What papers can be about, and where on the desk it is entered. */
export const subjectKinds = {
  round: { zh: '本次协商', en: 'The round', place: 'overview' },
  representative: { zh: '协商代表', en: 'Representative', place: 'representatives' },
  offer: { zh: '要约', en: 'Offer', place: 'offers' },
  material: { zh: '资料与意见', en: 'Data or opinions', place: 'materials' },
  meeting: { zh: '协商会议', en: 'Meeting', place: 'meetings' },
  table: { zh: '附表', en: 'Table', place: 'tables' },
  quote: { zh: '订单工价', en: 'Order quote', place: 'orders' },
  vote: { zh: '审议表决', en: 'Vote', place: 'votes' },
  filing: { zh: '报送审查', en: 'Filing', place: 'filing' },
  publication: { zh: '公布', en: 'Publication', place: 'publication' },
  inspection: { zh: '履约检查', en: 'Inspection', place: 'performance' },
  measure: { zh: '措施', en: 'Measure', place: 'measures' },
  instructor: { zh: '指导员', en: 'Instructor', place: 'instructors' },
  activity: { zh: '工作记录', en: 'Activity', place: 'activities' },
} as const satisfies Record<string, Words & { place: FactSection }>;
export type SubjectKind = keyof typeof subjectKinds;

type Rule = { kind: SubjectKind; of: (file: RoundFile) => readonly PaperSubject[] };
type Named = { id: string };

const same = (text: string): Words => ({ zh: text, en: text });
const onDay = (day: CalendarDay): Words => ({ zh: paperDay(day), en: day });
const about = <T extends Named>(list: readonly T[], words: (one: T) => Words): PaperSubject[] =>
  list.map((one) => ({ id: one.id, words: words(one) }));

const rep = (which: (one: RoundFile['roundReps'][number]) => boolean): Rule => ({
  kind: 'representative',
  of: (file) =>
    about(
      file.roundReps.filter((one) => one.active && which(one)),
      ({ side, body: { name } }) => ({
        zh: `${name}（${sides[side].zh}）`,
        en: `${name} (${sides[side].en})`,
      }),
    ),
});

const offer = (which: (one: RoundFile['roundOffers'][number]) => boolean = () => true): Rule => ({
  kind: 'offer',
  of: (file) =>
    about(
      file.roundOffers.filter((one) => one.state !== 'withdrawn' && which(one)),
      ({ no, body: { number } }) => (number ? same(number) : { zh: `第${no}次要约`, en: `offer no. ${no}` }),
    ),
});

const material = (kind: RoundFile['roundMaterials'][number]['kind']): Rule => ({
  kind: 'material',
  of: (file) =>
    about(
      file.roundMaterials.filter((one) => one.kind === kind),
      ({ on }) => onDay(on),
    ),
});

const meeting = (which: (one: RoundFile['roundMeetings'][number]) => boolean): Rule => ({
  kind: 'meeting',
  of: (file) =>
    about(file.roundMeetings.filter(which), ({ no }) => ({ zh: `第${no}次会议`, en: `meeting no. ${no}` })),
});

const measure = (kind: MeasureKind): Rule => ({
  kind: 'measure',
  of: (file) =>
    about(
      file.roundMeasures.filter((one) => one.kind === kind),
      ({ on }) => onDay(on),
    ),
});

const table = (kind: RoundFile['roundTables'][number]['kind']): Rule => ({
  kind: 'table',
  of: (file) =>
    about(
      file.roundTables.filter((one) => one.kind === kind && one.state !== 'replaced'),
      ({ body }) => same(body.title),
    ),
});

const vote: Rule = {
  kind: 'vote',
  of: (file) =>
    about(votesOf(file), ({ kind, enterpriseId, on }) => {
      const enterprise = file.enterprises.find((one) => one.id === enterpriseId)?.body.name;
      return {
        zh: [enterprise ?? voteBodies[kind].zh, paperDay(on)].join('，'),
        en: [enterprise ?? voteBodies[kind].en, on].join(', '),
      };
    }),
};

const filing: Rule = {
  kind: 'filing',
  of: (file) =>
    about(
      file.roundFilings.filter((one) => one.pass === file.round.pass),
      ({ no }) => ({ zh: `第${no}次报送`, en: `filing no. ${no}` }),
    ),
};

const publication = (kind: RoundFile['roundPublications'][number]['kind']): Rule => ({
  kind: 'publication',
  of: (file) =>
    about(
      file.roundPublications.filter((one) => one.kind === kind),
      ({ on }) => ({
        zh: `${publicationKinds[kind].zh}，${paperDay(on)}`,
        en: `${publicationKinds[kind].en}, ${on}`,
      }),
    ),
});

const inspection = (kind: RoundFile['roundInspections'][number]['kind']): Rule => ({
  kind: 'inspection',
  of: (file) =>
    about(
      file.roundInspections.filter((one) => one.kind === kind),
      ({ on }) => onDay(on),
    ),
});

const quote: Rule = {
  kind: 'quote',
  of: (file) =>
    about(file.orderQuotes, ({ body }) => same([body.orderNo, body.product].filter(Boolean).join(' '))),
};

const activity = (kind: RoundFile['bargainingActivities'][number]['kind']): Rule => ({
  kind: 'activity',
  of: (file) =>
    about(
      file.bargainingActivities.filter((one) => one.kind === kind),
      ({ on, body: { title } }) => ({ zh: `${paperDay(on)}，${title}`, en: `${on}, ${title}` }),
    ),
});

const everyRep = rep(() => true);
/** Every representative, and whoever else promised to keep secrets, such as the recorder. */
const secrecy: Rule = {
  kind: 'representative',
  of: (file) => {
    const names = new Set(file.roundReps.map((one) => one.body.name));
    const others = file.roundMaterials.filter(
      (one) => one.kind === 'confidentiality' && !names.has(one.body.person),
    );
    return [
      ...everyRep.of(file),
      ...about(others, ({ body: { person, role } }) => same(role === '' ? person : `${person}（${role}）`)),
    ];
  },
};

/** Papers about one part of a round; all others are about the round itself. */
const rules: Readonly<Record<string, Rule>> = {
  'chief-rep-authorization': rep((one) => one.body.authorisation !== null),
  'expert-commission': rep((one) => one.body.commission !== null),
  'confidentiality-undertaking': secrecy,
  'rep-list-notice': publication('representatives'),
  'bargaining-offer': offer((one) => !one.renewal),
  'renewal-offer': offer((one) => one.renewal),
  'offer-reply': offer(),
  'offer-refusal-or-delay-record': offer((one) => one.body.reply?.kind !== 'consent'),
  'materials-request-list': material('request'),
  'worker-opinion-summary': material('opinions'),
  'bargaining-meeting-notice': meeting((one) => one.state !== 'cancelled'),
  'meeting-minutes': meeting((one) => one.state === 'held'),
  'suspension-memo': measure('suspension'),
  'piece-rate-table': table('prices'),
  'skill-level-wage-annex': table('skills'),
  'order-bargaining-record': quote,
  'congress-resolution': vote,
  'congress-vote-tally': vote,
  'filing-cover-form': filing,
  'review-opinion-record': filing,
  'publication-notice': publication('agreement'),
  'performance-inspection-form': inspection('inspection'),
  'performance-report': inspection('report'),
  'breach-responsibility-letter': measure('breach-letter'),
  'union-supervision-opinion': measure('supervision-opinion'),
  'rescission-agreement': measure('rescission'),
  'refusal-remedy-request': measure('correction-request'),
  'coordination-application': measure('coordination'),
  'coordination-agreement': measure('coordination'),
  'performance-dispute-referral': measure('dispute-referral'),
  'instructor-register': {
    kind: 'instructor',
    of: (file) => about(file.instructors, ({ body }) => same(body.name)),
  },
  'instructor-service-log': activity('service'),
  'training-session-record': activity('training'),
};

/** What kind of part a paper is about. */
export const subjectKindOf = (document: string): SubjectKind => rules[document]?.kind ?? 'round';

/**
 * What there is in a round that a paper can be made about, in the order of entry: the round itself for most papers;
 * for the others every representative, offer, meeting …; empty while there is none of it yet.
 */
export const subjectsOf = (file: RoundFile, document: string): readonly PaperSubject[] =>
  rules[document]?.of(file) ?? [{ id: null, words: null }];

const contracts: Readonly<Record<RoundFile['round']['subject'], string>> = {
  comprehensive: 'contract-comprehensive',
  wage: 'contract-wage',
  'female-worker': 'contract-female',
  osh: 'contract-osh',
};

/** The one paper that is the text of this round's contract, by its subject and scope. */
export function contractDocumentOf(file: RoundFile): string {
  const { scope, subject } = file.round;
  if (scope === 'regional') return 'contract-regional';
  return scope === 'industry' && subject === 'wage' ? 'contract-industry-wage' : contracts[subject];
}

/** False for a paper this kind of round never has, such as the text of a contract on another subject. */
export function appliesTo(file: RoundFile, document: string): boolean {
  if (document.startsWith('contract-')) return document === contractDocumentOf(file);
  if (document === 'renewal-offer') return file.roundOffers.some((one) => one.renewal);
  if (document === 'amendment-agreement')
    return file.round.body.passes.some((one) => one.because === 'amendment');
  return true;
}
