import type { CaseFile } from '../../../shared/mediation/case-file.ts';

type PartyOf = CaseFile['parties'][number];

let made = 0;
const id = () => {
  made += 1;
  return `01890000-0000-7000-8000-${String(made).padStart(12, '0')}`;
};

/** A worker, or with `role` an employer. Only what the list cache reads is filled in. */
export function party(name: string, ord = 0, role: PartyOf['role'] = 'applicant'): PartyOf {
  const worker = role === 'applicant';
  return {
    id: id(),
    role,
    kind: worker ? 'worker' : 'employer',
    ord,
    body: {
      name,
      phone: worker ? '13800138000' : '',
      address: '',
      idNo: worker ? '330226199001011234' : '',
      uscc: worker ? '' : '91330212MA2AAAAA1X',
      legalRepName: '',
      contactName: '',
      contactPhone: '',
    },
  } as PartyOf;
}

/** A small case file for search. */
export function caseFile(given: {
  workersCount?: number;
  applicants?: PartyOf[];
  claims?: (number | null)[];
  caseNo?: string | null;
  facts?: string;
}): CaseFile {
  const { workersCount = 1, applicants = [party('张三')], claims = [100], caseNo = null, facts = '' } = given;
  return {
    people: [],
    case: {
      id: id(),
      stage: 'received',
      category: 'wage-arrears',
      channel: 'visit',
      level: 'blue',
      receivedOn: '2026-11-18',
      acceptedOn: null,
      closedOn: null,
      nextDueOn: null,
      outcome: null,
      mediatorIds: [],
      body: { intakeNo: '登2026-0001', caseNo, area: '', facts, reasons: '', workersCount },
    },
    parties: [...applicants, party('北门电器配件有限公司', 0, 'respondent')],
    claims: claims.map((amountFen) => ({
      id: id(),
      category: 'wage-arrears',
      body: { text: '支付拖欠的工资', amountFen },
    })),
  } as unknown as CaseFile;
}
