import { pinyin } from 'pinyin-pro';
import { searchable } from '../../shared/search/search-text.ts';

// The dictionary is large: only the worker imports this file.

const known = new Map<string, string>();
const knownMost = 20_000;

/** Full pinyin and initials of names, to be searched: `zhangsan zs`. A surname is read as one (单 shan). */
export function pinyinOfNames(names: readonly string[]): string {
  return [...new Set(names)].map(pinyinOfName).join(' ');
}

function pinyinOfName(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    // Names of people are short; in a company's name a surname's reading would be wrong.
    surname: name.length <= 4 ? 'head' : 'off',
  }).map((one) => searchable(one).replaceAll(' ', ''));
  const text = `${syllables.join('')} ${syllables.map((one) => [...one][0] ?? '').join('')}`;
  if (known.size >= knownMost) known.clear();
  known.set(name, text);
  return text;
}
