import type { Basis } from '../../../law/citation.ts';
import type { Words } from '../../../mediation/terms.ts';

const words = <T extends Record<string, Words>>(list: T) => list;

/** 签署人: everybody a paper of a round may have to be signed by. */
export const roundSigners = words({
  'offering-chief': { zh: '要约方首席代表', en: 'Chief of the offering side' },
  'replying-chief': { zh: '答复方首席代表', en: 'Chief of the replying side' },
  'own-chief': { zh: '本方首席代表', en: 'Chief of the own side' },
  'calling-chief': { zh: '召集方首席代表', en: 'Chief of the side that calls' },
  'applying-chief': { zh: '申请方首席代表', en: 'Chief of the applying side' },
  'worker-chief': { zh: '职工方首席代表', en: 'Chief of the worker side' },
  'employer-chief': { zh: '用人单位方首席代表', en: 'Chief of the employer side' },
  chair: { zh: '会议主持人', en: 'Chair of the meeting' },
  scrutineer: { zh: '监票人', en: 'Scrutineer' },
  teller: { zh: '计票人', en: 'Teller' },
  recorder: { zh: '记录人', en: 'Recorder' },
  'legal-rep': { zh: '法定代表人', en: 'Legal representative' },
  principal: { zh: '委托人', en: 'Principal' },
  delegate: { zh: '受托人', en: 'Delegate' },
  undertaker: { zh: '承诺人', en: 'Person who undertakes' },
  giver: { zh: '提供方经办人', en: 'Person who provides' },
  taker: { zh: '接收方经办人', en: 'Person who receives' },
  'union-officer': { zh: '工会经办人', en: 'Union officer' },
  presidium: { zh: '大会主席团执行主席', en: 'Executive chair of the congress' },
  'union-chair': { zh: '工会主席', en: 'Union chair' },
  'union-leader': { zh: '工会主席或者副主席', en: 'Union chair or vice-chair' },
  'employer-officer': { zh: '用人单位经办人', en: 'Officer of the employer' },
  'legal-rep-or-chief': { zh: '用人单位法定代表人或者首席代表', en: 'Legal representative or chief' },
  receiver: { zh: '接收人', en: 'Receiver' },
  employer: { zh: '用人单位', en: 'Employer' },
  union: { zh: '工会', en: 'Union' },
  'women-committee': { zh: '工会女职工委员会主任（惯例）', en: 'Head of the women’s committee, by custom' },
  'five-parties': { zh: '职工代表、工会代表、技术、生产、行政五方', en: 'The five parties' },
  'joint-inspectors': { zh: '检查组双方组长', en: 'Both heads of the inspection' },
  coordinators: { zh: '协调处理人员', en: 'Coordinators' },
  appointer: { zh: '聘任单位', en: 'Appointing body' },
  instructor: { zh: '指导员', en: 'Instructor' },
  served: { zh: '被服务单位', en: 'Unit served' },
  organiser: { zh: '主办单位', en: 'Organiser' },
  archivist: { zh: '归档人', en: 'Person who files' },
});
export type RoundSigner = keyof typeof roundSigners;

/**
 * 印章: whose seal, and what it is worth. `customary`: no text read makes it a condition; `required`: a text asks for
 * signature and seal together.
 */
export const roundSeals = words({
  'offering-side': { zh: '要约方印章', en: 'Seal of the offering side' },
  'own-side': { zh: '本方印章', en: 'Seal of the own side' },
  union: { zh: '工会印章', en: 'Seal of the union' },
  congress: { zh: '工会或者职工代表大会印章', en: 'Seal of the union or the congress' },
  employer: { zh: '用人单位印章', en: 'Seal of the employer' },
  'both-sides': { zh: '双方印章', en: 'Seals of both sides' },
  appointer: { zh: '聘任单位印章', en: 'Seal of the appointing body' },
  coordination: { zh: '协调处理机关和双方印章', en: 'Seals of the authority and both sides' },
});
export type RoundSeal = { whose: keyof typeof roundSeals; worth: 'customary' | 'required'; noteZh?: string };

/** 文书说明 of a paper of a round. */
export type RoundPaperCard = {
  signers: readonly RoundSigner[];
  /** Null: none. */
  seal: RoundSeal | null;
  /** 份数 with who gets them; `filed`: as many as the authority of the place wants, from the rules of the place. */
  copies: { least: number; filed?: true; to: string };
  basis: readonly Basis[];
};
