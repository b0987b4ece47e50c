import {
  blankFilingBody,
  blankInspectionBody,
  blankPublicationBody,
} from '../../../../shared/bargaining/blank.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { findings, publicationKinds, reviewOpinions, sides } from '../../../../shared/bargaining/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { type FormValue, valueAt, withValue } from '../form/form-value.ts';
import type { PartKind } from './part-kind.ts';

/** 报送审查. */
export const filing: PartKind = {
  table: 'roundFilings',
  title: { zh: '报送审查', en: 'Filing' },
  fields: () => [
    { at: 'filedOn', kind: 'day', label: w.reportedOn },
    { at: 'body.filer', kind: 'text', label: w.filer },
    { at: 'body.filerSide', kind: 'choice', label: w.filerSide, terms: sides },
    { at: 'body.authority', kind: 'text', label: w.filingAuthority, span: 8 },
    { at: 'body.copies', kind: 'number', label: w.copies, required: true },
    { at: 'body.annexes', kind: 'lines', label: w.annexes, hint: w.perLine },
    { at: 'body.summary', kind: 'long', label: w.filingSummary },
    { at: 'receivedOn', kind: 'day', label: w.authorityReceivedOn },
    { at: 'body.receiptNo', kind: 'text', label: w.receiptNo },
    { at: 'opinion', kind: 'choice', label: w.opinion, terms: reviewOpinions, empty: true },
    { at: 'body.opinionNo', kind: 'text', label: w.opinionNo },
    { at: 'body.opinionOn', kind: 'day', label: w.opinionOn },
    { at: 'body.opinionServedOn', kind: 'day', label: w.opinionServedOn },
    { at: 'body.authoritySeal', kind: 'check', label: w.authoritySeal },
    { at: 'body.effectiveStatedOn', kind: 'day', label: w.effectiveStatedOn },
    { at: 'body.adoptionNoticeOn', kind: 'day', label: w.adoptionNoticeOn },
    {
      at: 'body.objections',
      kind: 'rows',
      label: w.objections,
      hint: w.objectionsHint,
      columns: [
        { name: 'clause', kind: 'text' },
        { name: 'reason', kind: 'text' },
      ],
      when: (form) => form.opinion === 'objection',
    },
  ],
  blank: (file) => ({
    filedOn: null,
    receivedOn: null,
    opinion: null,
    body: { ...blankFilingBody(), filer: file.round.body.employerParty.name },
  }),
  tidy: (form, file) => withClauseIds(form, 'body.objections', file),
};

/** 公布、公示、备案. */
export const publication: PartKind = {
  table: 'roundPublications',
  title: { zh: '公布', en: 'Publication' },
  fields: () => [
    { at: 'kind', kind: 'choice', label: w.publicationKind, terms: publicationKinds, required: true },
    { at: 'on', kind: 'day', label: w.day, required: true },
    { at: 'body.audience', kind: 'text', label: w.audience },
    { at: 'body.channels', kind: 'lines', label: w.channels, hint: w.perLine },
    { at: 'body.allWorkers', kind: 'check', label: w.allWorkers },
    { at: 'body.fullText', kind: 'check', label: w.fullText },
    { at: 'body.evidence', kind: 'text', label: w.publicationEvidence, span: 12 },
    {
      at: 'body.determinedOn',
      kind: 'day',
      label: w.determinedOn,
      when: (form) => form.kind === 'representatives',
    },
    {
      at: 'body.addressee',
      kind: 'text',
      label: w.addresseeUnion,
      when: (form) => form.kind === 'upper-union',
    },
  ],
  blank: (_file, today) => ({ kind: 'agreement', on: today, body: blankPublicationBody() }),
};

/** 履约检查、年度报告. */
export const inspection: PartKind = {
  table: 'roundInspections',
  title: { zh: '履约检查', en: 'Inspection' },
  fields: () => [
    {
      at: 'kind',
      kind: 'choice',
      label: w.inspectionKind,
      terms: { inspection: { zh: '检查', en: 'Inspection' }, report: { zh: '年度报告', en: 'Report' } },
      required: true,
    },
    { at: 'on', kind: 'day', label: w.day, required: true },
    { at: 'body.periodFrom', kind: 'day', label: w.periodFrom },
    { at: 'body.periodTo', kind: 'day', label: w.periodTo },
    { at: 'body.workerInspectors', kind: 'lines', label: w.workerInspectors, hint: w.perLine, span: 6 },
    { at: 'body.employerInspectors', kind: 'lines', label: w.employerInspectors, hint: w.perLine, span: 6 },
    {
      at: 'body.findings',
      kind: 'rows',
      label: w.inspectionFindings,
      hint: {
        zh: '每行一条：条款｜约定｜实际｜凭证｜结论（已履行、部分履行、未履行、未到期）',
        en: 'One a line: clause｜promised｜actual｜evidence｜finding (Fulfilled, Partly, Not fulfilled, Not due)',
      },
      columns: ['clause', 'promised', 'actual', 'evidence', 'finding'].map((name) => ({
        name,
        kind: 'text' as const,
      })),
    },
    { at: 'body.minimumWageFen', kind: 'money', label: w.minimumWage },
    { at: 'body.lowestPayFen', kind: 'money', label: w.lowestPay },
    { at: 'body.problems', kind: 'long', label: w.problems },
    { at: 'rectifyBy', kind: 'day', label: w.rectifyBy },
    { at: 'rectifiedOn', kind: 'day', label: w.rectifiedOn },
    { at: 'body.surveyed', kind: 'number', label: w.surveyed },
    { at: 'body.aware', kind: 'number', label: w.aware },
    { at: 'body.satisfied', kind: 'number', label: w.satisfied },
    { at: 'body.reportedTo', kind: 'text', label: w.reportedTo },
    { at: 'body.submittedToChiefsOn', kind: 'day', label: w.submittedToChiefsOn },
    { at: 'body.delegatesOpinion', kind: 'long', label: w.delegatesOpinion },
  ],
  blank: ({ round, roundClauses }, today) => ({
    kind: 'inspection',
    on: today,
    enterpriseId: round.enterpriseId,
    rectifyBy: null,
    rectifiedOn: null,
    body: {
      ...blankInspectionBody(),
      findings: roundClauses
        .filter((one) => one.state === 'agreed')
        .map(({ id, body }) => ({
          clauseId: id,
          clause: body.title,
          promised: '',
          actual: '',
          evidence: '',
          finding: findings['not-due'].zh,
        })),
    },
  }),
  tidy: (form, file) => {
    const rows = valueAt(form, 'body.findings');
    const coded = Array.isArray(rows)
      ? (rows as FormValue[]).map((row) => ({ ...row, finding: findingOf(String(row.finding ?? '')) }))
      : [];
    return withClauseIds(withValue(form, 'body.findings', coded), 'body.findings', file);
  },
};

const findingOf = (text: string) =>
  (Object.keys(findings) as (keyof typeof findings)[]).find(
    (code) => code === text || findings[code].zh === text || findings[code].en === text,
  ) ?? 'not-due';

/** Names of clauses that stand in the text get the id of theirs. */
function withClauseIds(form: FormValue, at: string, { roundClauses }: RoundFile): FormValue {
  const rows = valueAt(form, at);
  if (!Array.isArray(rows)) return form;
  const named = (rows as FormValue[]).map((row) => ({
    ...row,
    clauseId:
      roundClauses.find((one) => one.state !== 'replaced' && one.body.title === row.clause)?.id ?? null,
  }));
  return withValue(form, at, named);
}
