import type { CaseFile } from '../mediation/case-file.ts';

/** 必备 or 可选. */
export type PaperNeed = 'required' | 'optional';

/** What the paper would be about; null: the case itself. */
type SubjectId = string | null;

/** When a case has a paper, and whether its dossier needs it. */
export type PaperRule = {
  /** Whether the dossier needs it (documents catalogue: dossier level). */
  need: PaperNeed | ((file: CaseFile, subjectId?: SubjectId) => PaperNeed);
  /** Whether the case has come to the point where it is made; always, when left out. */
  due?: (file: CaseFile, subjectId?: SubjectId) => boolean;
  /** Whether this case has such a paper at all; always, when left out. */
  applies?: (file: CaseFile, subjectId?: SubjectId) => boolean;
  /** A fact without which the case has no such paper. */
  has?: string;
  /** What has one each, such as the sessions held; null among them, or left out: the paper belongs to the case. */
  each?: (file: CaseFile) => readonly SubjectId[];
};
