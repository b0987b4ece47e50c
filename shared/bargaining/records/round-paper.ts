import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { paperRegisterFields } from '../../mediation/records/paper-register-fields.ts';
import { defineRecord } from '../../schema/record.ts';

/**
 * 协商文书. Issued by the program, or an original on paper that is only registered (`external`). It has its own
 * table: the papers of mediation cases belong to a case and cannot name a round.
 */
export const RoundPaper = defineRecord({
  table: 'roundPapers',
  zh: '协商文书',
  indexes: ['roundId', 'issuedOn'],
  card: {
    roundId: zId,
    /** Document id of the catalogue, such as bargaining-offer. */
    document: z.string(),
    templateVersion: z.number().int().min(0),
    state: z.enum(['issued', 'external', 'void']),
    issuedOn: zDay,
    pass: z.number().int().min(1),
    /** The record it is about: an offer, a meeting, a filing, a price table; null: the round. */
    aboutId: zId.nullable(),
  },
  body: {
    title: z.string(),
    /** The facts as printed: field path → text. */
    facts: z.record(z.string(), z.unknown()),
    /** SHA-256 (hex) and size of the PDF kept as immutable bytes; empty and 0 for an original on paper. */
    sha256: z.string(),
    bytes: z.number().int().min(0),
    pages: z.number().int().min(0),
    printedAt: z.array(zLocalMinute),
    savedAs: z.string(),
    /** Where the original on paper is kept. */
    keptAt: z.string(),
    issuedById: zId,
    ...paperRegisterFields,
  },
});
export type RoundPaper = z.output<typeof RoundPaper.row>;
