import type { Facts } from '../../../shared/documents/facts.ts';
import { factsContext } from '../../../shared/documents/facts-context.ts';
import { factsOf } from '../../../shared/documents/facts-of.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { type DocumentSample, sampleForDocument } from '../../../shared/samples/for-document.ts';

/** The papers about a part of a case. */
export const partPapers = [
  'materials-receipt',
  'correction-notice',
  'power-of-attorney',
  'legal-representative-certificate',
  'case-filing-approval',
  'service-address-confirmation',
  'mediator-disclosure',
  'recusal-application',
  'recusal-decision',
  'investigation-record',
  'evidence-list',
  'extension-consent',
  'mediation-opinion',
  'oral-agreement-registration',
  'settlement-agreement',
  'dossier-cover',
  'dossier-index',
  'dossier-notes',
] as const;

/** The sample of a paper as a case of its own, changed. */
export function changed(document: string, change: (file: CaseFile) => void = () => {}): DocumentSample {
  const sample = sampleForDocument(document);
  const file = structuredClone(sample.file);
  change(file);
  return { ...sample, file };
}

export const factsIn = ({ file, today, subjectId, dossier }: DocumentSample): Facts =>
  factsOf(file, factsContext(file, { today, subjectId, dossier }));

/** Eleven applicants and nobody elected: all of them sign. */
export const nobodyElected = (file: CaseFile): void => {
  for (const { body } of file.parties) body.representation = null;
};

/** Names with characters few fonts have, of parties, staff, agents and whoever was asked. */
export const rareCharacters = (file: CaseFile): void => {
  for (const { body } of [...file.parties, ...file.people, ...file.agents])
    body.name = body.name.replace(/^./u, '䶮').replace(/.$/u, '𬭎');
  for (const { body } of file.inquiries) body.interviewee = '张㛃𬘓';
};

/** Twenty pieces of evidence with long purposes, and as long a conversation. */
export const twentyOfAll = (file: CaseFile): void => {
  const nth = (n: number) => `019f0000-0000-7000-8000-${String(8000 + n).padStart(12, '0')}`;
  const [evidence] = file.evidence;
  if (evidence)
    file.evidence = Array.from({ length: 20 }, (_, n) => ({
      ...evidence,
      id: nth(n) as typeof evidence.id,
      ord: n,
      body: {
        ...evidence.body,
        name: `2026年${(n % 12) + 1}月工资表及银行代发明细第${n + 1}组`,
        purpose: '证明当月应发工资、实发工资和欠发差额，以及被申请人对欠发事实的确认',
        opinion: n % 2 === 0 ? '真实性没有异议，对证明对象有异议' : '',
      },
    }));
  for (const { body } of file.inquiries)
    body.lines = Array.from({ length: 40 }, (_, n) => ({
      speaker: n % 2 === 0 ? ('question' as const) : ('answer' as const),
      text:
        n % 2 === 0 ? `请说明第${n / 2 + 1}个月的情况。` : '当月正常出勤，工资没有足额发放，公司说以后补发。',
    }));
  for (const { body } of file.matters) {
    body.materials = Array.from({ length: 20 }, (_, n) => `第${n + 1}份材料；1；复印件；与原件核对一致`);
    body.items = Array.from({ length: 12 }, (_, n) => `第${n + 1}项需要补正的内容，请写明并签名`);
  }
};

/** What need not be entered is not. */
export const nothingOptional = (file: CaseFile): void => {
  const blank = (body: object, ...fields: string[]) =>
    Object.assign(body, Object.fromEntries(fields.map((f) => [f, ''])));
  for (const { body } of file.parties) {
    Object.assign(body, { gender: null, birthDate: null, eServiceConsent: null });
    blank(
      body,
      'jobTitle',
      'contactName',
      'contactPhone',
      'serviceAddress',
      'legalRepIdNo',
      'legalRepPhone',
      'serviceRecipient',
      'eServiceAccount',
    );
  }
  blank(file.office.body, 'phone', 'address');
  for (const { body } of file.people) body.certNo = '';
  for (const { body } of file.agents) blank(body, 'idNo', 'phone', 'relation', 'unit', 'licenceNo');
  for (const { body } of file.evidence) {
    blank(body, 'source', 'purpose', 'opinion');
    Object.assign(body, { pages: 0, receivedOn: null });
  }
  for (const { body } of file.inquiries) body.readBack = false;
  for (const one of file.matters) {
    one.body.target = '';
    if (one.kind !== 'correction') one.dueOn = null;
  }
  const { archive, settlement } = file.case.body;
  if (archive) Object.assign(archive, { notes: '', checkedById: null, checkedOn: null });
  if (settlement) settlement.witness = '';
  file.attachments = [];
};

/** Names of the length the register of companies allows, and of a person with dots. */
export const longNames = (file: CaseFile): void => {
  for (const { kind, body } of file.parties)
    body.name =
      kind === 'employer'
        ? '海湾经济技术开发区北门智能电器配件制造与技术服务有限责任公司第三分公司（特殊普通合伙筹备处）'
        : '阿卜杜热合曼·买买提吐尔逊·艾合买提江';
  for (const { body } of [...file.agents, ...file.people]) body.name = '阿依努尔·买买提吐尔逊·古丽';
  file.office.body.name = '海湾经济技术开发区劳动争议与新就业形态劳动纠纷一站式多元化解调解中心';
};
