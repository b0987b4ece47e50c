import { z } from 'zod';

const NewLine = z.object({
  speaker: z.enum(['mediator', 'applicant', 'respondent', 'other']),
  /** The name last used for each side. */
  names: z.partialRecord(z.enum(['mediator', 'applicant', 'respondent', 'other']), z.string()),
  text: z.string(),
});
/** A line of the record that is still being typed. */
export type NewLine = z.output<typeof NewLine>;

export const blankLine: NewLine = { speaker: 'mediator', names: {}, text: '' };
export const readLine = (kept: unknown): NewLine | null => NewLine.safeParse(kept).data ?? null;
/** Where the unsent line of a session is kept. */
export const draftIdOf = (sessionId: string): string => `line:${sessionId}`;
