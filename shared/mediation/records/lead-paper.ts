import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { paperRegisterFields } from './paper-register-fields.ts';

/**
 * 诉求文书: a paper of a lead (工单办理单, 信访书面告知). It has its own table: the papers of cases belong to a case
 * and cannot name a lead.
 */
export const LeadPaper = defineRecord({
  table: 'leadPapers',
  zh: '诉求文书',
  indexes: ['leadId', 'issuedOn'],
  card: {
    leadId: zId,
    /** Document id of the catalogue, such as petition-reply. */
    document: z.string(),
    templateVersion: z.number().int().min(1),
    state: z.enum(['issued', 'void']),
    issuedOn: zDay,
  },
  body: {
    title: z.string(),
    /** The facts as printed: field path → text. */
    facts: z.record(z.string(), z.unknown()),
    /** SHA-256 (hex) and size of the PDF kept as immutable bytes. */
    sha256: z.string(),
    bytes: z.number().int().min(0),
    printedAt: z.array(zLocalMinute),
    savedAs: z.string(),
    issuedById: zId,
    ...paperRegisterFields,
  },
});
export type LeadPaper = z.output<typeof LeadPaper.row>;
