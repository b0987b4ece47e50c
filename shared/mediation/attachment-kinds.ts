/** A file's kind as its first bytes tell; the name may say anything. */
export type FileKind = 'pdf' | 'jpeg' | 'png' | 'heic' | 'other';

/** What may be attached, with its media type; the dossier can bind each of them. */
export const attachable = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
} as const satisfies Partial<Record<FileKind, string>>;

/** Most a single attachment may hold: scans and photographs are smaller, films do not belong in a dossier. */
export const mostAttachmentBytes = 30 * 1024 * 1024;

const starts = (bytes: Uint8Array, at: number, ...expected: number[]): boolean =>
  expected.every((byte, i) => bytes[at + i] === byte);

const heicBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

/** The kind of a file by its first bytes. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (starts(bytes, 0, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  // Readers allow some bytes before the header.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.slice(4, 8) === 'ftyp' && heicBrands.includes(head.slice(8, 12))) return 'heic';
  return 'other';
}
