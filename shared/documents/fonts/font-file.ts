/**
 * Puts tables together to a TrueType file with directory, checksums and the checksum adjustment of `head`.
 * @param tables tag and content, sorted by tag
 */
export function buildFontFile(tables: readonly (readonly [tag: string, content: Uint8Array])[]): Uint8Array {
  const start = 12 + tables.length * 16;
  const total = tables.reduce((sum, [, content]) => sum + ((content.length + 3) & ~3), start);
  const file = new Uint8Array(total);
  const view = new DataView(file.buffer);
  const power = 31 - Math.clz32(tables.length);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - (1 << power)) * 16);
  let at = start;
  let head = 0;
  for (const [i, [tag, content]] of tables.entries()) {
    file.set(content, at);
    const entry = 12 + i * 16;
    for (let c = 0; c < 4; c += 1) file[entry + c] = tag.charCodeAt(c);
    const padded = (content.length + 3) & ~3;
    view.setUint32(entry + 4, checksum(view, at, padded));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, content.length);
    if (tag === 'head') head = at;
    at += padded;
  }
  view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, total)) >>> 0);
  return file;
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}
