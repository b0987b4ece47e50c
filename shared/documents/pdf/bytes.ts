/** Text of ASCII letters as bytes. */
export function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i) & 0x7f;
  return bytes;
}

/** Text as UTF-8; the language alone has no encoder. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const cp = char.codePointAt(0) ?? 0;
    if (cp < 0x80) bytes.push(cp);
    else if (cp < 0x800) bytes.push(0xc0 | (cp >> 6), 0x80 | (cp & 0x3f));
    else if (cp < 0x10000) bytes.push(0xe0 | (cp >> 12), 0x80 | ((cp >> 6) & 0x3f), 0x80 | (cp & 0x3f));
    else
      bytes.push(
        0xf0 | (cp >> 18),
        0x80 | ((cp >> 12) & 0x3f),
        0x80 | ((cp >> 6) & 0x3f),
        0x80 | (cp & 0x3f),
      );
  }
  return new Uint8Array(bytes);
}

/** A small hash (FNV-1a, 32 bit) to name things by their content; no secret depends on it. */
export function fnv1a(values: ArrayLike<number>): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < values.length; i += 1) hash = Math.imul(hash ^ (values[i] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** `value` as hexadecimal digits. */
export const hex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, '0');

/** A code point in UTF-16, big end first, as hexadecimal digits. */
export const utf16Hex = (codePoint: number): string =>
  codePoint < 0x10000
    ? hex(codePoint, 4)
    : hex(0xd800 + ((codePoint - 0x10000) >> 10), 4) + hex(0xdc00 + ((codePoint - 0x10000) & 0x3ff), 4);
