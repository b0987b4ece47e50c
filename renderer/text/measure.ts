import { defineText } from './text.ts';

/** Numbers with a unit. */
export const measureWords = defineText(
  { unread: (unit: string) => `看不懂这个数，请只写数字（${unit}）` },
  { unread: (unit: string) => `Not a number: digits only, in ${unit}` },
);
