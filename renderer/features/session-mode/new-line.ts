import { z } from 'zod';

/** A line of the record that is still being typed. */
export const NewLine = z.object({
  speaker: z.enum(['mediator', 'applicant', 'respondent', 'other']),
  /** The name last used for each side. */
  names: z.partialRecord(z.enum(['mediator', 'applicant', 'respondent', 'other']), z.string()),
  text: z.string(),
});
export type NewLine = z.output<typeof NewLine>;

export const blankLine: NewLine = { speaker: 'mediator', names: {}, text: '' };
/** Where the unsent line of a session is kept. */
export const draftIdOf = (sessionId: string): string => `line:${sessionId}`;
