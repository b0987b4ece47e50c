import { hex, utf16Hex } from './bytes.ts';

/** A block of a mapping may hold at most this many lines. */
const blockSize = 100;

/** The ToUnicode map of a font: CID → code point, from CID 1. */
export function toUnicodeMap(codePoints: readonly number[]): string {
  const lines = codePoints.slice(1).map((cp, i) => `<${hex(i + 1, 4)}> <${utf16Hex(cp)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += blockSize) {
    const block = lines.slice(from, from + blockSize);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
