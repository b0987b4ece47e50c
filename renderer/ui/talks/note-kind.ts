import type { Row } from '../../../shared/schema/record-types.ts';

/** 背靠背 with one side or the other, or 自己. */
export type NoteKind = 'one-side-applicant' | 'one-side-respondent' | 'own-eyes';

type Audience = Pick<Row<'privateNotes'>, 'audience' | 'side'>;

const audiences: Record<NoteKind, Audience> = {
  'one-side-applicant': { audience: 'one-side', side: 'applicant' },
  'one-side-respondent': { audience: 'one-side', side: 'respondent' },
  'own-eyes': { audience: 'own-eyes', side: null },
};

/** True for the name of a kind. */
export const isNoteKind = (text: unknown): text is NoteKind => typeof text === 'string' && text in audiences;

/** Whom a note of this kind may reach. */
export const audienceOf = (kind: NoteKind): Audience => audiences[kind];

/** The kind of a stored note. One without its side is treated as the most private kind. */
export function kindOf(note: Audience): NoteKind {
  if (note.audience === 'own-eyes' || note.side === null) return 'own-eyes';
  return note.side === 'applicant' ? 'one-side-applicant' : 'one-side-respondent';
}
