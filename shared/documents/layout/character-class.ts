/**
 * Line-breaking classes for Chinese legal text: a small tailored table, because UAX #14 lets a line begin with
 * ——, · or ， after a name and glues both sides of “ ”.
 */
export type CharacterClass = 'ideograph' | 'open' | 'close' | 'dash' | 'word' | 'space' | 'newline' | 'blank';

const set = (text: string) => new Set(Array.from(text, (char) => char.codePointAt(0) ?? 0));

const opening = set('（《「『【〔“‘〈［｛〖￥¥$(‹«[{');
const closing = set('，。、；：？！）》」』】〕”’〉］｝〗…—～·‧•°℃％‰,.;:?!)]}%»›');
/** Full-width marks with an empty right half, which may lose it at a line's end or before another mark. */
const halfEmptyRight = set('，。、；：）》」』】〕”’〉］｝〗');
/** Full-width marks with an empty left half. */
const halfEmptyLeft = set('（《「『【〔“‘〈［｛〖');
/** Letters that belong to the number before them: 元, 年 …; a line does not begin with them after a digit. */
const afterNumber = set('元年月日时分秒号条款项人件次期名页份个万亿角');
const joiners = set(".,:/-_@#&+'*");

const isDigit = (cp: number) => cp >= 0x30 && cp <= 0x39;
const isLetter = (cp: number) => (cp >= 0x41 && cp <= 0x5a) || (cp >= 0x61 && cp <= 0x7a);
/** Latin with marks, Greek, Cyrillic: scripts written in words. */
const isScriptWord = (cp: number) => cp >= 0xc0 && cp <= 0x052f && cp !== 0xd7 && cp !== 0xf7;
const isWordLike = (cp: number) => isDigit(cp) || isLetter(cp) || isScriptWord(cp);

/** The class of a code point between its neighbours (0 at an end). */
export function classOf(cp: number, before: number, after: number): CharacterClass {
  if (cp === 0x0a) return 'newline';
  if (cp === 0x20 || cp === 0xa0) return 'space';
  if (isWordLike(cp)) return 'word';
  if (joiners.has(cp) && isWordLike(before) && isWordLike(after)) return 'word';
  if (opening.has(cp)) return 'open';
  if (cp === 0x2014 || cp === 0x2026) return 'dash';
  if (closing.has(cp)) return 'close';
  return 'ideograph';
}

/** Marks that are part of a word between its letters, as in 0574-87000000. */
export const isJoiner = (cp: number) => joiners.has(cp);

export const losesRightHalf = (cp: number) => halfEmptyRight.has(cp);
export const losesLeftHalf = (cp: number) => halfEmptyLeft.has(cp);

/** True when both stand for one mark of two em: —— or ……. */
export const isPair = (a: number, b: number) => a === b && (a === 0x2014 || a === 0x2026);

/** Marks drawn on one em whatever the font's own width is. */
export const isDash = (cp: number) => cp === 0x2014;
export const isMiddleDot = (cp: number) => cp === 0xb7 || cp === 0x2027;

/** True when a line may not begin with `cp` after `before` because they read as one figure. */
export const readsWithNumber = (before: number, cp: number) =>
  (isDigit(before) && afterNumber.has(cp)) || (before === 0x7b2c && isDigit(cp));

/** Ignorable code points that carry no ink: joiners, direction marks, variation selectors, byte order mark. */
export const isIgnorable = (cp: number) =>
  (cp >= 0x200b && cp <= 0x200f) ||
  (cp >= 0x202a && cp <= 0x202e) ||
  (cp >= 0x2060 && cp <= 0x2064) ||
  (cp >= 0xfe00 && cp <= 0xfe0f) ||
  (cp >= 0xe0100 && cp <= 0xe01ef) ||
  cp === 0xfeff ||
  cp === 0xad ||
  (cp < 0x20 && cp !== 0x0a) ||
  (cp >= 0x7f && cp <= 0x9f);
