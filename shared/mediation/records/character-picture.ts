import { z } from 'zod';
import { defineRecord } from '../../schema/record.ts';

/**
 * 字形图片: the picture of a character no font has, kept by the office because a name comes back in many papers. Its
 * bytes are in the blob store.
 */
export const CharacterPicture = defineRecord({
  table: 'characterPictures',
  zh: '字形图片',
  indexes: [],
  card: { codePoint: z.number().int().min(0x20).max(0x10ffff) },
  body: {
    kind: z.enum(['png', 'jpeg']),
    sha256: z.string(),
    /** Pixels. */
    width: z.number().int().min(1),
    height: z.number().int().min(1),
  },
});
export type CharacterPicture = z.output<typeof CharacterPicture.row>;
