import { day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { sample } from './paper-fixtures.ts';

const nth = (n: number) => `019f0000-0000-7000-8000-${String(n).padStart(12, '0')}` as CaseFile['case']['id'];

export const employerOf = (file: CaseFile) =>
  structuredClone(file.parties.find((party) => party.kind === 'employer')) as CaseFile['parties'][number];
export const workerOf = (file: CaseFile, n: number) => {
  const worker = structuredClone(file.parties[n]) as CaseFile['parties'][number];
  worker.ord = n;
  worker.body.representation = null;
  return worker;
};

/** One worker against one unit; instalments go to the worker's own account. */
export const oneWorker = (): CaseFile =>
  sample((file) => {
    const worker = workerOf(file, 1);
    worker.body.shareFen = null;
    file.parties = [worker, employerOf(file)];
    file.case.body.workersCount = 1;
    for (const term of file.terms) {
      term.body.obligeeId = worker.id;
      term.body.account = '海湾银行 6222000000000000001';
    }
  });

/** A unit applies: training costs are to be paid back by the worker. */
export const employerApplies = (): CaseFile =>
  sample((file) => {
    const [worker, employer] = [workerOf(file, 3), employerOf(file)];
    worker.role = 'respondent';
    worker.body.shareFen = null;
    employer.role = 'applicant';
    file.parties = [employer, worker];
    file.case.category = 'service-period';
    file.case.body.workersCount = 1;
    file.terms = file.terms.slice(0, 1);
    for (const { body } of file.terms) {
      body.obligorId = worker.id;
      body.obligeeId = employer.id;
      body.content = '一次性返还培训费用。';
      body.amountFen = fen(1_500_050);
      body.category = 'service-period';
      body.account = '';
    }
    for (const { body } of file.agreements) body.breachClause = '';
  });

/** An agreement of acts, not of money. */
export const noAmount = (): CaseFile =>
  sample((file) => {
    file.terms = file.terms.slice(0, 1);
    for (const { body } of file.terms) {
      body.amountFen = null;
      body.content = '向申请人出具解除劳动合同证明，并办理社会保险关系转移手续；';
      body.account = '';
    }
  });

/** So many workers with three representatives. */
export const manyWorkers = (count: number): CaseFile =>
  sample((file) => {
    const employer = employerOf(file);
    file.parties = [
      ...Array.from({ length: count }, (_, n) => {
        const party = workerOf(file, n % 11);
        const powers = '代为提出、变更、放弃请求，进行和解';
        const representation = n < 3 ? { electedOn: day('2026-11-15'), powers } : null;
        return { ...party, id: nth(500 + n), ord: n, body: { ...party.body, representation } };
      }),
      employer,
    ];
    file.case.body.workersCount = count;
  });

/** 20 claims, 30 parties, 24 instalments of which five are paid. */
export const crowded = (): CaseFile => {
  const file = manyWorkers(29);
  const [claim, term] = [file.claims[0], file.terms[0]];
  if (!claim || !term) throw new Error('the sample has claims and terms');
  file.claims = Array.from({ length: 20 }, (_, n) => ({
    ...claim,
    id: nth(700 + n),
    ord: n,
    body: {
      ...claim.body,
      text: `支付2026年${(n % 12) + 1}月拖欠的工资及加班费差额`,
      amountFen: fen(123_456 * (n + 1)),
    },
  }));
  file.terms = Array.from({ length: 24 }, (_, n) => ({
    ...term,
    id: nth(800 + n),
    ord: n,
    dueOn: day(`${2027 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-15`),
    body: { ...term.body, content: `支付所欠工资第${n + 1}期（共24期）`, amountFen: fen(525_000) },
  }));
  file.payments = Array.from({ length: 5 }, (_, n) => ({
    id: nth(900 + n),
    caseId: file.case.id,
    termId: nth(800 + n),
    paidOn: day(`2027-0${n + 1}-14`),
    body: { amountFen: fen(525_000), method: 'bank', evidence: '银行回单', confirmedBy: '陈建国' },
  })) as CaseFile['payments'];
  return file;
};

/** Just received: nobody's particulars are known and nothing has happened. */
export const empty = (): CaseFile =>
  sample((file) => {
    const [worker, employer] = [workerOf(file, 0), employerOf(file)];
    Object.assign(worker.body, {
      phone: '',
      address: '',
      idNo: '',
      gender: null,
      birthDate: null,
      shareFen: null,
    });
    Object.assign(employer.body, { uscc: '', phone: '', address: '', legalRepName: '', legalRepTitle: '' });
    Object.assign(employer.body, { contactName: '', contactPhone: '' });
    file.parties = [worker, employer];
    for (const table of ['claims', 'consents', 'sessions', 'utterances', 'offers'] as const) file[table] = [];
    for (const table of ['agreements', 'signatures', 'terms', 'payments', 'followUps'] as const)
      file[table] = [];
    Object.assign(file.case, {
      category: 'other-labour',
      acceptedOn: null,
      mediatorIds: [],
      stage: 'received',
    });
    Object.assign(file.case.body, { caseNo: null, facts: '', reasons: '', area: '', registrarId: null });
    Object.assign(file.case.body, {
      commonClaim: false,
      migrantWorkers: false,
      proceedings: [],
      acceptedById: null,
    });
  });
