import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP by path. @throws Error when its directory and its files do not agree */
export function unzipped(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== 0x06054b50) throw new Error('no directory at the end of the ZIP');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = zip.toString('utf8', at + 46, at + 46 + name);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(from, from + packed);
    const plain = zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data);
    if (plain.length !== size) throw new Error(`${path} is not as long as it says`);
    files.set(path, plain);
    at += 46 + name + extra + comment;
  }
  return files;
}

const token =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gy;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 does not take
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** What is not well-formed about an XML text; empty: it is. */
export function xmlFaults(xml: string): string[] {
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  const said: string[] = [];
  if (forbidden.test(xml)) said.push('a character XML does not take');
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (entity.test(text)) said.push(`a bare & in “${text.slice(0, 40)}”`);
    if (open.length === 0 && text.trim() !== '') said.push(`text outside: ${text.slice(0, 40)}`);
    if (next < 0) break;
    token.lastIndex = next;
    const match = token.exec(xml);
    if (!match) return [...said, `no tag: ${xml.slice(next, next + 60)}`];
    at = token.lastIndex;
    const [, closing, name, attributes = '', empty] = match;
    if (!name) continue;
    if (entity.test(attributes)) said.push(`a bare & in an attribute of ${name}`);
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map((one) => one[1]);
    if (new Set(names).size !== names.length) said.push(`an attribute twice on ${name}`);
    if (closing) {
      if (open.pop() !== name) said.push(`${name} is closed and was not open`);
    } else if (!empty) open.push(name);
    if (open.length === 0 || (open.length === 1 && !closing && !empty)) roots += closing ? 0 : 1;
  }
  if (open.length > 0) said.push(`not closed: ${open.join(' ')}`);
  if (roots !== 1) said.push(`${roots} root elements`);
  return said;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (_, hex, number, name) =>
    name ? (entities[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number)),
  );

/** The text of a part of a Word file in the order of the file, without fields. */
export const wordText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((match) => decoded(match[1] ?? '')).join('');

/** The values of an attribute `w:val` of all elements of a name. */
export const valuesOf = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${element}\\s[^>]*?w:val="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
