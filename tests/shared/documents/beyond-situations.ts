import type { Facts } from '../../../shared/documents/facts.ts';
import { factsContext } from '../../../shared/documents/facts-context.ts';
import { factsOf } from '../../../shared/documents/facts-of.ts';
import { fen } from '../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { type DocumentSample, sampleForDocument } from '../../../shared/samples/for-document.ts';

/** The papers that leave the mediation and are made of a case. */
export const casePapers = [
  'arbitration-review-application',
  'judicial-confirmation-application',
  'payment-order-application',
  'arbitration-application',
  'legal-aid-referral',
  'transfer-letter',
  'supervision-prompt-letter',
  'supervision-opinion',
  'supervision-recommendation',
  'case-supervision-notice',
  'urgent-incident-report',
] as const;
export const otherPapers = ['hotline-worksheet', 'petition-reply', 'statistics-report'] as const;

/** The sample of a paper as a case of its own, changed. */
export const changed = (document: string, change: (file: CaseFile) => void = () => {}): DocumentSample => {
  const sample = sampleForDocument(document);
  const file = structuredClone(sample.file);
  change(file);
  return { ...sample, file };
};

export const factsIn = ({ file, today, subjectId }: DocumentSample): Facts =>
  factsOf(file, factsContext(file, { today, subjectId }));

type PartyOf = CaseFile['parties'][number];
export const partyOf = (file: CaseFile, kind: PartyOf['kind'], nth = 0): PartyOf => {
  const found = file.parties.filter((party) => party.kind === kind)[nth];
  if (!found) throw new Error(`the sample has no ${kind} ${nth}`);
  return found;
};

/** One worker alone, 李䶮, to whom every instalment goes. */
export const oneWorker = (file: CaseFile): void => {
  const [worker, employer] = [partyOf(file, 'worker', 1), partyOf(file, 'employer')];
  worker.ord = 0;
  file.parties = [worker, employer];
  file.case.body.workersCount = 1;
  for (const { body } of file.terms) body.obligeeId = worker.id;
};

/** The unit had asked for mediation: the worker is the respondent. */
export const unitAsked = (file: CaseFile): void => {
  oneWorker(file);
  partyOf(file, 'worker').role = 'respondent';
  partyOf(file, 'employer').role = 'applicant';
};

/** Names of the length the register of companies allows, and of a person with dots. */
export const longNames = (file: CaseFile): void => {
  partyOf(file, 'employer').body.name =
    '海湾经济技术开发区北门智能电器配件制造与技术服务有限责任公司第三分公司（特殊普通合伙筹备处）';
  partyOf(file, 'worker').body.name = '阿卜杜热合曼·买买提吐尔逊·艾合买提江';
  file.office.body.name = '海湾经济技术开发区劳动争议与新就业形态劳动纠纷一站式多元化解调解中心';
};

/** What need not be entered is not. */
export const nothingOptional = (file: CaseFile): void => {
  for (const { body } of file.parties) {
    Object.assign(body, { gender: null, birthDate: null, jobTitle: '', phone: '', legalRepTitle: '' });
    Object.assign(body, { contactName: '', contactPhone: '', serviceAddress: '', representation: null });
  }
  file.office.body.phone = '';
  file.office.body.address = '';
  file.evidence = [];
  for (const { body } of file.routes) Object.assign(body, { materials: [], exemptProof: '', receipt: '' });
  for (const { body } of file.matters) {
    Object.assign(body, { no: '', materials: [], feedback: '' });
    if (body.incident) Object.assign(body.incident, { reportedTo: [], nextReportAt: null });
  }
};

/** Twenty claims, each with its sum. */
export const twentyClaims = (file: CaseFile): void => {
  const [claim] = file.claims;
  if (!claim) throw new Error('the sample has claims');
  file.claims = Array.from({ length: 20 }, (_, n) => ({
    ...claim,
    id: `019f0000-0000-7000-8000-${String(7000 + n).padStart(12, '0')}` as typeof claim.id,
    ord: n,
    body: {
      ...claim.body,
      text: `支付2026年${(n % 12) + 1}月拖欠的工资及加班费差额，并说明计算方法`,
      amountFen: fen(123_456 * (n + 1)),
    },
  }));
};
