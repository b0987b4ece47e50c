import { blankMeasureBody } from '../../../../shared/bargaining/blank.ts';
import { changeGrounds, measureKinds, sides } from '../../../../shared/bargaining/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { measureWords as m } from '../../../text/bargaining-measures.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import { type FormValue, valueAt, withValue } from '../form/form-value.ts';
import type { PartKind } from './part-kind.ts';

/** Which part of a measure belongs to its kind. */
const partOf: Record<string, 'suspension' | 'coordination' | 'dispute' | 'ending'> = {
  suspension: 'suspension',
  coordination: 'coordination',
  'breach-letter': 'dispute',
  'dispute-referral': 'dispute',
  rescission: 'ending',
  termination: 'ending',
};
const blanks = {
  suspension: {
    reason: '',
    forceMajeure: false,
    consentWorker: false,
    consentEmployer: false,
    resumeOn: null,
    resumePlace: '',
    resumeTopics: '',
    resumedOn: null,
  },
  coordination: {
    applicants: [],
    ownMotion: false,
    authority: '',
    items: [],
    history: '',
    filedOn: null,
    acceptedOn: null,
    extended: false,
    extensionReason: '',
    coordinators: [],
    facts: '',
    result: '',
    openItems: [],
    endedOn: null,
    coordinatorsSigned: false,
    workerSigned: false,
    employerSigned: false,
    sealed: false,
  },
  dispute: {
    clauseId: null,
    clause: '',
    breachOn: null,
    knownOn: null,
    workers: [],
    negotiated: '',
    applicant: '',
    claims: '',
    awardReceivedOn: null,
    settledOn: null,
  },
  ending: { ground: 'consent', proofs: '', filedOn: null, transitional: '', workersInformedOn: null },
} as const;

const isOpinion = (form: FormValue) => form.kind === 'supervision-opinion';
/** Letters that bear a number of their own. */
const isLetter = (form: FormValue) => !['suspension', 'coordination'].includes(String(form.kind));
const has = (part: string) => (form: FormValue) => partOf[String(form.kind)] === part;
const inPart = (part: string, fields: readonly FieldSpec[]): FieldSpec[] =>
  fields.map((one) => ({ ...one, at: `body.${part}.${one.at}`, when: has(part) }));
const check = (at: string, label: FieldSpec['label']): FieldSpec => ({ at, kind: 'check', label, span: 3 });

/** 措施: suspension, remedies, coordination, breach, end. What belongs to the kind is asked for. */
export const measure: PartKind = {
  table: 'roundMeasures',
  title: { zh: '措施', en: 'Measure' },
  fields: ({ roundReps: _reps }) => [
    { at: 'kind', kind: 'choice', label: w.measureKind, terms: measureKinds, required: true },
    { at: 'on', kind: 'day', label: w.day, required: true },
    { at: 'dueOn', kind: 'day', label: w.dueOn },
    { at: 'body.requester', kind: 'text', label: w.requester },
    { at: 'body.addressee', kind: 'text', label: w.addressedTo },
    { at: 'body.number', kind: 'text', label: m.letterNo, when: isLetter },
    { at: 'body.signedBy', kind: 'text', label: w.signedBy },
    { at: 'body.inquiry', kind: 'long', label: m.inquiry, when: isOpinion },
    {
      at: 'body.investigators',
      kind: 'rows',
      label: m.investigators,
      hint: m.investigatorsHint,
      when: isOpinion,
      columns: [
        { name: 'name', kind: 'text' },
        { name: 'certNo', kind: 'text' },
      ],
    },
    ...inPart('suspension', [
      { at: 'resumeOn', kind: 'day', label: w.resumeOn, required: true },
      { at: 'reason', kind: 'text', label: w.suspensionReason, span: 8 },
      { at: 'resumePlace', kind: 'text', label: w.resumePlace },
      { at: 'resumeTopics', kind: 'text', label: w.resumeTopics, span: 8 },
      check('consentWorker', w.consentWorker),
      check('consentEmployer', w.consentEmployer),
      check('forceMajeure', w.forceMajeure),
    ]),
    ...inPart('coordination', [
      {
        at: 'applicants',
        kind: 'ticks',
        label: w.applicants,
        options: Object.entries(sides).map(([code, words]) => [code, words.zh] as const),
      },
      { at: 'authority', kind: 'text', label: w.authority, span: 6 },
      { at: 'filedOn', kind: 'day', label: w.filedOn, span: 3 },
      { at: 'acceptedOn', kind: 'day', label: w.acceptedOn, span: 3 },
      {
        at: 'items',
        kind: 'rows',
        label: w.disputed,
        hint: w.disputedHint,
        columns: [
          { name: 'title', kind: 'text' },
          { name: 'worker', kind: 'text' },
          { name: 'employer', kind: 'text' },
        ],
      },
      { at: 'history', kind: 'long', label: w.history },
      {
        at: 'coordinators',
        kind: 'rows',
        label: w.coordinators,
        hint: w.coordinatorsHint,
        columns: [
          { name: 'name', kind: 'text' },
          { name: 'organisation', kind: 'text' },
        ],
      },
      { at: 'result', kind: 'long', label: w.measureResult },
      { at: 'openItems', kind: 'lines', label: w.openItems, hint: w.perLine },
      { at: 'endedOn', kind: 'day', label: w.endedOn },
      { at: 'extensionReason', kind: 'text', label: w.extensionReason, span: 8 },
      check('extended', w.extended),
      check('ownMotion', w.ownMotion),
      check('coordinatorsSigned', w.coordinatorsSigned),
      check('workerSigned', w.workerSigned),
      check('employerSigned', w.employerSigned),
      check('sealed', w.sealed),
    ]),
    ...inPart('dispute', [
      { at: 'clause', kind: 'text', label: w.clause, required: true },
      { at: 'breachOn', kind: 'day', label: w.breachOn, required: true },
      { at: 'knownOn', kind: 'day', label: w.knownOn, required: true },
      { at: 'applicant', kind: 'text', label: w.applicant },
      { at: 'claims', kind: 'long', label: w.claims },
      { at: 'negotiated', kind: 'long', label: w.negotiated },
      { at: 'awardReceivedOn', kind: 'day', label: w.awardReceivedOn },
      { at: 'settledOn', kind: 'day', label: w.settledOn },
    ]),
    ...inPart('ending', [
      {
        at: 'ground',
        kind: 'choice',
        label: w.ground,
        terms: { ...changeGrounds, 'term-over': { zh: '期限届满', en: 'Term over' } },
        required: true,
      },
      { at: 'filedOn', kind: 'day', label: w.filedOn },
      { at: 'workersInformedOn', kind: 'day', label: w.workersInformedOn },
      { at: 'proofs', kind: 'long', label: w.proofs },
      { at: 'transitional', kind: 'long', label: w.transitional },
    ]),
    { at: 'body.facts', kind: 'long', label: w.facts, hint: m.pointsHint },
    { at: 'body.law', kind: 'long', label: w.law },
    { at: 'body.demand', kind: 'long', label: w.demand },
    { at: 'body.evidence', kind: 'text', label: w.evidence, span: 12 },
    { at: 'body.servedOn', kind: 'day', label: w.servedOn },
    { at: 'body.repliedOn', kind: 'day', label: w.repliedOn },
    { at: 'doneOn', kind: 'day', label: w.doneOn },
    { at: 'body.result', kind: 'long', label: w.measureResult },
  ],
  blank: (_file, today) => ({
    kind: 'upper-union-reminder',
    on: today,
    dueOn: null,
    doneOn: null,
    body: blankMeasureBody(),
  }),
  tidy: (form, file) => {
    const own = partOf[String(form.kind)];
    let next = form;
    for (const part of ['suspension', 'coordination', 'dispute', 'ending'] as const) {
      const typed = valueAt(form, `body.${part}`);
      next = withValue(
        next,
        `body.${part}`,
        part === own ? { ...blanks[part], ...(typed as object | null) } : null,
      );
    }
    if (own === 'dispute') {
      const named = file.roundClauses.find((one) => one.body.title === valueAt(next, 'body.dispute.clause'));
      next = withValue(next, 'body.dispute.clauseId', named?.id ?? null);
    }
    return next;
  },
};
