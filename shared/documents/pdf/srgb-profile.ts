import { asciiBytes } from './bytes.ts';

/** s15Fixed16 numbers of the sRGB primaries and white under D50 (IEC 61966-2-1). */
const xyz = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.4361, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
} as const;

const pad4 = (size: number) => (size + 3) & ~3;

/** An sRGB colour profile (ICC 2.1, display, matrix and gamma 2.2) for the output intent of PDF/A. */
export function srgbProfile(): Uint8Array {
  const gamma = block('curv', 6, (view) => {
    view.setUint32(8, 1);
    view.setUint16(12, Math.round(2.2 * 256));
  });
  const tags: [string, Uint8Array][] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', block('text', 14, (_, bytes) => bytes.set(asciiBytes('Public Domain\0'), 8))],
    ...Object.entries(xyz).map(([tag, values]): [string, Uint8Array] => [tag, point(values)]),
    ['rTRC', gamma],
    ['gTRC', gamma],
    ['bTRC', gamma],
  ];
  const start = 128 + 4 + tags.length * 12;
  const size = tags.reduce((sum, [, content]) => sum + pad4(content.length), start);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, size);
  view.setUint32(8, 0x02100000);
  bytes.set(asciiBytes('mntrRGB XYZ '), 12);
  for (const [i, part] of [2026, 1, 1].entries()) view.setUint16(24 + i * 2, part);
  bytes.set(asciiBytes('acsp'), 36);
  for (const [i, value] of xyz.wtpt.entries()) view.setInt32(68 + i * 4, Math.round(value * 65536));
  view.setUint32(128, tags.length);
  let at = start;
  for (const [i, [tag, content]] of tags.entries()) {
    const entry = 132 + i * 12;
    bytes.set(asciiBytes(tag), entry);
    view.setUint32(entry + 4, at);
    view.setUint32(entry + 8, content.length);
    bytes.set(content, at);
    at += pad4(content.length);
  }
  return bytes;
}

function block(type: string, room: number, write: (view: DataView, bytes: Uint8Array) => void): Uint8Array {
  const bytes = new Uint8Array(8 + room);
  bytes.set(asciiBytes(type), 0);
  write(new DataView(bytes.buffer), bytes);
  return bytes;
}

const point = (values: readonly number[]) =>
  block('XYZ ', 12, (view) => {
    for (const [i, value] of values.entries()) view.setInt32(8 + i * 4, Math.round(value * 65536));
  });

function description(text: string): Uint8Array {
  const ascii = asciiBytes(`${text}\0`);
  // ASCII text, then empty Unicode and Macintosh forms of fixed room.
  return block('desc', 4 + ascii.length + 8 + 70, (view, bytes) => {
    view.setUint32(8, ascii.length);
    bytes.set(ascii, 12);
  });
}
