import { z } from 'zod';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

const texts = z.record(z.string(), z.string());

/** 本单位用语: the wording an office gives a document in place of the standard one, text by text. */
export const PaperWording = defineRecord({
  table: 'paperWordings',
  zh: '文书用语',
  indexes: [],
  card: {
    /** Document id of either catalogue. */
    document: z.string(),
    /** The version of the template the places were named in. */
    templateVersion: z.number().int().min(1),
  },
  body: {
    /** Own template text by place of the template. */
    texts,
    /** The standard text each one replaced, so that a newer template is never reworded in the wrong place. */
    standards: texts,
    /** Why, such as the local form it follows. */
    note: z.string(),
    changedById: zId.nullable(),
  },
});
export type PaperWording = z.output<typeof PaperWording.row>;
