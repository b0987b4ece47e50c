import type { Words } from '../../mediation/terms.ts';

const words = <T extends Record<string, Words>>(list: T) => list;

/** 签署人: everybody a paper may have to be signed by. */
export const signers = words({
  registrar: { zh: '登记人', en: 'Registrar' },
  recorder: { zh: '记录人', en: 'Recorder' },
  officer: { zh: '经办人', en: 'Case officer' },
  receiver: { zh: '接收人', en: 'Receiver' },
  submitter: { zh: '提交人', en: 'Person who hands in' },
  mediator: { zh: '调解员', en: 'Mediator' },
  chair: { zh: '调解委员会主任', en: 'Chair' },
  applicant: { zh: '申请人', en: 'Applicant' },
  respondent: { zh: '被申请人', en: 'Respondent' },
  'respondent-slip': { zh: '被申请人（回执部分）', en: 'Respondent, on the reply slip' },
  parties: { zh: '双方当事人', en: 'Both parties' },
  'parties-jointly': { zh: '双方当事人共同', en: 'Both parties jointly' },
  'parties-or-agents': { zh: '双方当事人或者代理人', en: 'Both parties or their agents' },
  'parties-going-on': { zh: '知情后同意继续的当事人', en: 'Parties who agree to go on' },
  informed: { zh: '被告知人', en: 'Persons informed' },
  confirmer: { zh: '确认人', en: 'Person who confirms' },
  principal: { zh: '委托人', en: 'Principal' },
  unit: { zh: '单位', en: 'The unit' },
  electors: { zh: '全体推选人', en: 'All electors' },
  interviewee: { zh: '被调查人（逐页）', en: 'Person asked, on each page' },
  interviewers: { zh: '调查人', en: 'Interviewers' },
  organisation: { zh: '调解组织', en: 'Mediation organisation' },
  witness: { zh: '见证人（可选）', en: 'Witness, optional' },
  served: { zh: '受送达人或者代收人', en: 'Person served or who takes it in' },
  server: { zh: '送达人', en: 'Server' },
  'refusal-witness': { zh: '见证人（拒收时）', en: 'Witness of a refusal' },
  obligee: { zh: '权利人', en: 'Person entitled' },
  visitor: { zh: '回访人', en: 'Person who follows up' },
  visited: { zh: '受访人（可选）', en: 'Person followed up, optional' },
  worker: { zh: '劳动者', en: 'Worker' },
  aided: { zh: '受援人', en: 'Person to be aided' },
  head: { zh: '负责人', en: 'Person in charge' },
  'union-committee': { zh: '工会劳动法律监督委员会', en: 'Union supervision committee' },
  'union-leader': { zh: '工会主席或者副主席', en: 'Union chair or vice-chair' },
  'local-union': { zh: '地方总工会负责人', en: 'Head of the local union federation' },
  'chair-or-superior': { zh: '主任或者上级工会负责人', en: 'Chair or head of the superior union' },
  reporter: { zh: '报告人', en: 'Reporter' },
  handler: { zh: '承办人', en: 'Person who handles it' },
  reviewer: { zh: '审核人', en: 'Reviewer' },
  printer: { zh: '打印人', en: 'Person who prints' },
  filer: { zh: '立卷人', en: 'Filing clerk' },
  checker: { zh: '检查人', en: 'Checker' },
  preparer: { zh: '填表人', en: 'Person who fills in' },
});
export type Signer = keyof typeof signers;

/** 印章: whose seal a paper bears. */
export const seals = words({
  organisation: { zh: '调解组织印章', en: 'Seal of the mediation organisation' },
  union: { zh: '工会公章', en: 'Seal of the union' },
  'local-union': { zh: '地方总工会公章', en: 'Seal of the local union federation' },
  unit: { zh: '单位公章', en: 'Seal of the unit' },
  'principal-unit': { zh: '委托人为单位的，盖单位公章', en: 'Seal of the principal, if a unit' },
});
export type Seal = keyof typeof seals;
