import { z } from 'zod';

/** How a legal statement is known: `read` in a text, `recalled` from memory, `practice` is not law. */
export const Confidence = z.enum(['read', 'recalled', 'practice']);
export type Confidence = z.infer<typeof Confidence>;

/** Where a `read` statement was read: the full text, or a public page that quotes it. */
export const Via = z.enum(['full-text', 'secondary-quotation']);
export type Via = z.infer<typeof Via>;

/** 依据. One article of one text, with how far it may be trusted. */
export const Basis = z.strictObject({
  /** Title without book-title marks, with the version where it matters: `民事诉讼法(2023修正)`. */
  law: z.string().min(1),
  /** `第十四条第三款`; `—` when the text has no articles. */
  article: z.string().min(1),
  confidence: Confidence,
  via: Via.optional(),
  /** A remark on this citation in Chinese, such as 条号凭记忆. */
  note: z.string().optional(),
});
export type Basis = Readonly<z.infer<typeof Basis>>;

/** How a citation is known, in one word: `quoted` was read, but only in a page that quotes the text. */
export type BasisMark = 'read' | 'quoted' | 'recalled' | 'practice';

/** The mark the 依据 page shows and filters by. */
export const markOf = ({ confidence, via }: Basis): BasisMark =>
  confidence === 'read' && via === 'secondary-quotation' ? 'quoted' : confidence;

const marks: Record<Confidence, string> = { read: '', recalled: '（凭记忆，待核对）', practice: '（惯例）' };

/** Title and article without a mark. Book-title marks are for texts one can open: a custom has none. */
export function titleOfBasis({ law, article, confidence }: Basis): string {
  return `${confidence === 'practice' ? law : `《${law}》`}${article === '—' ? '' : article}`;
}

/**
 * One citation as documents print it: `《劳动争议调解仲裁法》第十四条第三款`, `调解工作惯例（惯例）`.
 * A recalled or customary one carries its mark, so that nobody takes it for a verified article.
 */
export function formatBasis(basis: Basis): string {
  return `${titleOfBasis(basis)}${marks[basis.confidence]}`;
}

/** Several citations joined with `、`, without repetitions. */
export function formatBases(bases: readonly Basis[]): string {
  return [...new Set(bases.map(formatBasis))].join('、');
}
