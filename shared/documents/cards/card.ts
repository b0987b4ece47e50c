import type { Basis } from '../../law/citation.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import type { Words } from '../../mediation/terms.ts';
import type { Seal, Signer } from './signers.ts';

const words = <T extends Record<string, Words>>(list: T) => list;

/** 办理环节 a paper belongs to. */
export const paperStages = words({
  intake: { zh: '登记', en: 'Intake' },
  application: { zh: '申请', en: 'Application' },
  acceptance: { zh: '受理', en: 'Acceptance' },
  mediation: { zh: '调解', en: 'Mediation' },
  agreement: { zh: '协议', en: 'Agreement' },
  negotiation: { zh: '协商', en: 'Negotiation' },
  performance: { zh: '履行', en: 'Performance' },
  'follow-up': { zh: '回访', en: 'Follow-up' },
  confirmation: { zh: '审查确认', en: 'Confirmation' },
  enforcement: { zh: '执行', en: 'Enforcement' },
  referral: { zh: '转介', en: 'Referral' },
  supervision: { zh: '工会监督', en: 'Union supervision' },
  closing: { zh: '结案', en: 'Closing' },
  archive: { zh: '归档', en: 'Archive' },
  reporting: { zh: '统计', en: 'Statistics' },
  any: { zh: '各环节', en: 'Any stage' },
});
export type PaperStage = keyof typeof paperStages;

/** 归档要求: whether the dossier must hold the paper; `conditional`: in the case its note names. */
export const dossierLevels = words({
  required: { zh: '必须', en: 'Required' },
  conditional: { zh: '按需', en: 'If needed' },
  optional: { zh: '可选', en: 'Optional' },
  none: { zh: '不入卷', en: 'Not in the dossier' },
});
export type DossierLevel = keyof typeof dossierLevels;

const sides = (file: CaseFile, ...roles: CaseFile['parties'][number]['role'][]) =>
  file.parties.filter((party) => roles.includes(party.role)).length;

/** 份数: the rule in words, and how many that is for a case. Numbers named by a commission or court are its usual ones. */
export const copyRules = {
  fixed: { zh: '固定份数', en: 'Fixed number', count: () => 0 },
  'each-party': {
    zh: '每方当事人一份，另加一份存卷',
    en: 'One for each party and one for the file',
    count: (file: CaseFile) => sides(file, 'applicant', 'respondent') + 1,
  },
  respondents: {
    zh: '正本一份，另按被申请人人数提交副本',
    en: 'One and a copy for each respondent',
    count: (file: CaseFile) => 1 + sides(file, 'respondent'),
  },
  agreement: {
    zh: '当事人各一份，调解组织一份；申请仲裁审查或者司法确认的另加',
    en: 'Each party one, the organisation one; more for a commission or court',
    count: (file: CaseFile) => sides(file, 'applicant', 'respondent') + 1,
  },
  commission: {
    zh: '按仲裁委员会要求，通常一份正本、二份副本',
    en: 'As the commission asks, usually one and two copies',
    count: () => 3,
  },
  court: { zh: '按受理法院要求', en: 'As the court asks', count: () => 1 },
} as const satisfies Record<string, Words & { count: (file: CaseFile) => number }>;
export type CopyRule = keyof typeof copyRules;

/** 文书说明: what the catalogue knows of a paper beside its wording. */
export type PaperCard = {
  stage: PaperStage;
  dossier: DossierLevel;
  /** When a conditional one is needed. */
  dossierWhen?: string;
  /** Who signs, in the order of the paper. */
  signers: readonly Signer[];
  /** Whose seal goes on it; null: none. */
  seal: Seal | null;
  copies: { minimum: number; rule: CopyRule };
  /** 依据; a remark says where it applies only by analogy. */
  basis: readonly Basis[];
};

/** How many copies a case needs of a paper: the rule's number, never under the minimum. */
export const copyCount = ({ copies }: PaperCard, file: CaseFile): number =>
  Math.max(copies.minimum, copyRules[copies.rule].count(file));
