import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { paperRegisterFields } from './paper-register-fields.ts';

/** 文书. An issued paper keeps its template, version and facts, so an old one reprints unchanged. */
export const Paper = defineRecord({
  table: 'papers',
  zh: '文书',
  indexes: ['caseId', 'issuedOn'],
  card: {
    caseId: zId,
    /** Document id of the catalogue, such as acceptance-notice. */
    document: z.string(),
    templateVersion: z.number().int().min(1),
    state: z.enum(['issued', 'void']),
    issuedOn: zDay,
    /** The session, delivery, recusal, agent, matter … this paper is about; null: the case itself. */
    subjectId: zId.nullable(),
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
export type Paper = z.output<typeof Paper.row>;
