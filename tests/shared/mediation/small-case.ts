import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { uuid7 } from '../../../shared/kernel/ids.ts';
import { blankParty } from '../../../shared/mediation/blank-party.ts';
import { CaseFile } from '../../../shared/mediation/case-file.ts';

let count = 0;
/** A fresh id; the tests need no chance. */
export const id = () => {
  count += 1;
  return uuid7(1_760_000_000_000 + count, new Uint8Array(10).fill(count % 256));
};

type Changes = Partial<Omit<CaseFile, 'case' | 'office'>> & {
  case?: Partial<CaseFile['case']>;
  body?: Partial<CaseFile['case']['body']>;
  office?: Partial<CaseFile['office']>;
};

/** One worker against one factory, unpaid wages of ¥3,000.00, received on Monday 2026-11-16 at a township station. */
export function smallCase(changes: Changes = {}): CaseFile {
  const { case: row, body, office, ...lists } = changes;
  const person = id();
  const caseId = id();
  const file = {
    format: 'hejie-case',
    version: 1,
    office: {
      id: id(),
      kind: 'township-organisation',
      region: 'ZJ',
      parentId: null,
      body: {
        name: '甬西街道劳动争议调解中心',
        caseWord: '甬西劳调字',
        address: '',
        phone: '',
        counters: {},
      },
      ...office,
    },
    people: [{ id: person, active: true, mediator: true, body: { name: '王调解', phone: '', certNo: '' } }],
    case: {
      id: caseId,
      stage: 'received',
      category: 'wage-arrears',
      channel: 'visit',
      level: 'blue',
      receivedOn: day('2026-11-16'),
      acceptedOn: null,
      closedOn: null,
      nextDueOn: null,
      outcome: null,
      mediatorIds: [],
      ...row,
      body: {
        intakeNo: '登〔2026〕0001',
        caseNo: null,
        receivedAt: localMinute('2026-11-16T09:30'),
        appliedOn: day('2026-11-16'),
        applicationMode: 'written',
        area: '',
        registrarId: person,
        facts: '拖欠工资',
        reasons: '',
        workersCount: 1,
        commonClaim: false,
        migrantWorkers: false,
        newForm: false,
        proceedings: ['none'],
        acceptanceNote: '',
        acceptedById: null,
        closingNote: '',
        ...body,
      },
    },
    parties: [
      party('applicant', 'worker', caseId, '张𬭎'),
      party('respondent', 'employer', caseId, '北门电器配件有限公司'),
    ],
    claims: [
      {
        id: id(),
        caseId,
        category: 'wage-arrears',
        ord: 0,
        body: { text: '支付拖欠的工资', amountFen: 300_000, periodFrom: null, periodTo: null },
      },
    ],
    ...lists,
  };
  return CaseFile.parse(file);
}

export function party(
  role: 'applicant' | 'respondent',
  kind: 'worker' | 'employer',
  caseId: string,
  name: string,
): CaseFile['parties'][number] {
  const { body } = blankParty(role, kind);
  return { id: id(), caseId, role, kind, ord: 0, body: { ...body, name } } as CaseFile['parties'][number];
}

/** The respondent's answer. */
export function reply(file: CaseFile, answer: 'yes' | 'no' | 'none'): CaseFile {
  const respondent = file.parties.find((one) => one.role === 'respondent');
  const consent = {
    id: id(),
    caseId: file.case.id,
    partyId: respondent?.id ?? '',
    reply: answer,
    askedOn: day('2026-11-16'),
    repliedOn: day('2026-11-17'),
    body: { method: 'phone' as const, note: '' },
  };
  return { ...file, consents: [consent] };
}
