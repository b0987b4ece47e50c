/** Spaces of every kind, invisible joiners and hyphens of every kind: what people type between groups of digits. */
const separators = /[\s\u200B-\u200D\u2060\u00AD\-\u2010-\u2015\u2212\uFE58\uFE63]/gu;

/** Full-width forms become plain, spaces and hyphens go, letters become capitals. */
export function normaliseNumber(input: string): string {
  return input.normalize('NFKC').replace(separators, '').toUpperCase().normalize('NFKC');
}
