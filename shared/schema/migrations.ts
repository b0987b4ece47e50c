import type { ChangeEntry, FieldChange } from '../journal/change-entry.ts';
import type { StoredRow } from './row-types.ts';

/**
 * One step of the schema's history: pure, numbered, never edited after release (data rule 12).
 * A step is described, not programmed, because it must act alike on a whole row and on the single field
 * changes of the log. Body fields are written `body.x`.
 */
export type Migration = {
  version: number;
  name: string;
  table: string;
} /** A new table: no row of it can be older than the step. */ & (
  | { kind: 'table' }
  | { kind: 'add'; field: string; value: unknown }
  | { kind: 'rename'; field: string; to: string }
  | { kind: 'map'; field: string; up: (value: unknown) => unknown }
);

/** Version 2: the whole life cycle of a case, the registers beside it, and collective bargaining. */
const secondVersionTables = [
  'leads',
  'leadPapers',
  'areas',
  'visits',
  'reports',
  'agents',
  'evidence',
  'inquiries',
  'recusals',
  'extensions',
  'routes',
  'matters',
  'deliveries',
  'attachments',
  'consultations',
  'regionalFigures',
  'arrangements',
  'characterPictures',
  'clauses',
  'paperWordings',
  'enterprises',
  'rounds',
  'roundReps',
  'roundOffers',
  'roundMaterials',
  'roundMeetings',
  'roundItems',
  'roundMeasures',
  'roundVotes',
  'roundClauses',
  'roundTables',
  'roundFilings',
  'roundPublications',
  'roundInspections',
  'roundSteps',
  'roundPapers',
  'roundAttachments',
  'collectiveAgreements',
  'orderQuotes',
  'instructors',
  'bargainingActivities',
  'bargainingTargets',
] as const;

/** Fields version 2 gives to records of version 1, and what an older record has there. */
const secondVersionFields: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  cases: {
    'body.desk': 'mediation',
    'body.areaId': null,
    'body.riskFacts': [],
    'body.alert': null,
    'body.negotiation': null,
    'body.delegation': null,
    'body.nonAcceptance': null,
    'body.termination': null,
    'body.withdrawal': null,
    'body.settlement': null,
    'body.continuesCaseId': null,
    'body.continuesWhy': '',
    'body.leadId': null,
    'body.knownOn': null,
    'body.limitationEvents': [],
    'body.findings': [],
    'body.injury': null,
    'body.layoff': null,
    'body.breach': null,
    'body.followUpWaived': '',
    'body.standInId': null,
    'body.archive': null,
  },
  parties: {
    'body.altPhone': '',
    'body.registeredAddress': '',
    'body.nationality': '',
    'body.ethnicity': '',
    'body.serviceRecipient': '',
    'body.eServiceConsent': null,
    'body.eServiceAccount': '',
    'body.employerName': '',
    'body.contractType': null,
    'body.contractEnd': null,
    'body.employmentForm': null,
    'body.monthlyWageFen': null,
    'body.terminationReason': '',
    'body.socialInsurance': '',
    'body.newForm': null,
    'body.specialGroups': [],
    'body.needs': '',
    'body.sensitiveConsentOn': null,
    'body.businessAddress': '',
    'body.legalRepIdNo': '',
    'body.legalRepPhone': '',
    'body.operatorName': '',
    'body.industry': '',
    'body.ownership': '',
    'body.staffCount': null,
    'body.hasUnion': null,
    'body.hasCommittee': null,
    'body.state': null,
    'body.relationToEmployer': '',
    'body.interest': '',
    'body.leftOn': null,
    'body.leftWhy': '',
    'body.successorId': null,
  },
  sessions: { 'body.plannedAt': null, 'body.plannedMinutes': 120, 'body.helpers': [] },
  people: {
    'body.basis': '',
    'body.roles': [],
    'body.supervisorCertNo': '',
    'body.unit': '',
    'body.termTo': null,
    'body.side': null,
    'body.declaredOn': null,
    'body.note': '',
  },
  offices: {
    'body.rooms': [],
    'body.commission': '',
    'body.court': '',
    'body.letterhead': '',
    'body.unionName': '',
    'body.threeGrades': null,
    'body.sealAt': 'right',
    'body.sealMark': 'note',
  },
  signatures: { 'body.agentId': null },
  claims: {
    'body.computation': null,
    'body.paidFen': null,
    'body.agreedFen': null,
    'body.undisputed': false,
  },
  agreements: { 'body.oral': null, 'body.extraClauses': [] },
  steps: { 'body.effects': [] },
  papers: {
    'body.registerNo': null,
    'body.edits': null,
    'body.signings': [],
    'body.originalAt': '',
    'body.prints': [],
    'body.replacesId': null,
    'body.voided': null,
  },
};

/** Fields version 2 calls otherwise: a paper may be about more than a session. */
const secondVersionNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  papers: { sessionId: 'subjectId' },
};

/** The ladder. Append only. Version 1 is the first release and needs no step. */
export const migrations: readonly Migration[] = [
  ...secondVersionTables.map(
    (table): Migration => ({ version: 2, name: `a table for ${table}`, table, kind: 'table' }),
  ),
  ...Object.entries(secondVersionFields).flatMap(([table, fields]) =>
    Object.entries(fields).map(
      ([field, value]): Migration => ({
        version: 2,
        name: `${field} of ${table}`,
        table,
        kind: 'add',
        field,
        value,
      }),
    ),
  ),
  ...Object.entries(secondVersionNames).flatMap(([table, names]) =>
    Object.entries(names).map(
      ([field, to]): Migration => ({
        version: 2,
        name: `${field} of ${table} is ${to}`,
        table,
        kind: 'rename',
        field,
        to,
      }),
    ),
  ),
];

/** The schema version this program writes. */
export const schemaVersion = versionOf(migrations);

/** The version a ladder ends at. */
export function versionOf(ladder: readonly Migration[]): number {
  return ladder.reduce((last, step) => Math.max(last, step.version), 1);
}

/** A row written under schema `from`, as the last version has it. Fields no step names are kept. */
export function migrateRow(
  table: string,
  row: StoredRow,
  from: number,
  ladder: readonly Migration[] = migrations,
): StoredRow {
  const steps = stepsFor(table, from, ladder);
  if (steps.length === 0) return row;
  const fields = steps.reduce(stepOnFields, { ...bodyFields(row.body), ...withoutBody(row) });
  return nested(fields) as StoredRow;
}

/** An entry of the log as the last version would have written it; its place in the hash chain stays with the original. */
export function migrateEntry(entry: ChangeEntry, ladder: readonly Migration[] = migrations): ChangeEntry {
  const steps = stepsFor(entry.table, entry.schema, ladder);
  if (steps.length === 0) return entry;
  const creates = isCreation(entry);
  return { ...entry, ops: steps.reduce((ops, step) => stepOnOps(ops, step, creates), entry.ops) };
}

/** True for the entry that made its record. */
export function isCreation(entry: Pick<ChangeEntry, 'ops'>): boolean {
  return entry.ops.some((op) => op.field === 'deleted' && (op.before ?? null) === null);
}

function stepsFor(table: string, from: number, ladder: readonly Migration[]): Migration[] {
  return ladder
    .filter((step) => step.table === table && step.version > from)
    .sort((a, b) => a.version - b.version);
}

type Fields = Record<string, unknown>;

function stepOnFields(fields: Fields, step: Migration): Fields {
  if (step.kind === 'table') return fields;
  if (step.kind === 'add') return step.field in fields ? fields : { ...fields, [step.field]: step.value };
  if (!(step.field in fields)) return fields;
  const { [step.field]: value, ...rest } = fields;
  return step.kind === 'map' ? { ...fields, [step.field]: step.up(value) } : { ...rest, [step.to]: value };
}

function stepOnOps(ops: readonly FieldChange[], step: Migration, creates: boolean): FieldChange[] {
  if (step.kind === 'table') return [...ops];
  if (step.kind === 'add') {
    const absent = creates && !ops.some((op) => op.field === step.field);
    return absent ? [...ops, { field: step.field, before: null, after: step.value }] : [...ops];
  }
  return ops.map((op) => {
    if (op.field !== step.field) return op;
    if (step.kind === 'rename') return { ...op, field: step.to };
    const before = creates ? op.before : step.up(op.before);
    return { ...op, before, after: step.up(op.after) };
  });
}

function bodyFields(body: Fields): Fields {
  return Object.fromEntries(Object.entries(body).map(([field, value]) => [`body.${field}`, value]));
}

function withoutBody({ body: _body, ...card }: StoredRow): Fields {
  return card;
}

/** A row from its flat fields: `body.x` goes into the body. */
export function nested(fields: Fields): Fields {
  const entries = Object.entries(fields);
  const body = entries.filter(([name]) => name.startsWith('body.'));
  return {
    ...Object.fromEntries(entries.filter(([name]) => !name.startsWith('body.'))),
    body: Object.fromEntries(body.map(([name, value]) => [name.slice(5), value])),
  };
}
