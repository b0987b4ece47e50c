import { categories } from '../mediation/categories.ts';
import type { Words } from '../mediation/terms.ts';
import { type Distribution, distributions } from './distributions.ts';
import { type Filter, unfiltered } from './filter.ts';
import { writtenArea } from './keys.ts';

/** Names that figures only know by id. */
export type Names = { areas: ReadonlyMap<string, string>; people: ReadonlyMap<string, string> };

const nothing: Words = { zh: '未填写', en: 'Not filled in' };
const noArea: Words = { zh: '未分片区', en: 'No area' };
const nobody: Words = { zh: '未指派', en: 'Nobody' };
const same = (text: string): Words => ({ zh: text, en: text });

/** The words of an area's key. */
export function areaWords(key: string, { areas }: Pick<Names, 'areas'>): Words {
  if (key === '') return noArea;
  if (key.startsWith(writtenArea)) return same(key.slice(writtenArea.length));
  return same(areas.get(key) ?? key);
}

/** The name of a person's key. */
export const personWords = (key: string, { people }: Pick<Names, 'people'>): Words =>
  key === '' ? nobody : same(people.get(key) ?? key);

/** The words of a key of a distribution. */
export function keyWords({ terms }: Pick<Distribution, 'terms'>, key: string, names: Names): Words {
  if (terms === 'area') return areaWords(key, names);
  if (terms === null) return key === '' ? nothing : same(key);
  return terms[key] ?? same(key);
}

/** One part of a distribution. */
export type Part = Words & { key: string; count: number };

/** The parts of a distribution that occur, the most frequent first. */
export function partsOf(
  by: Distribution,
  spread: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Names,
): Part[] {
  return Object.entries(spread[by.id] ?? {})
    .map(([key, count]) => ({ key, count, ...keyWords(by, key, names) }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** Distributions whose parts occur at all. */
export const distributionsIn = (
  spread: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Distribution[] => distributions.filter(({ id }) => Object.keys(spread[id] ?? {}).length > 0);

/** 统计范围 as a table says it, in Chinese. */
export function scopeWords(filter: Filter, names: Names): string {
  if (unfiltered(filter)) return '本组织办理的诉求和案件';
  const parts = [
    ...(filter.area === null ? [] : [`片区：${areaWords(filter.area, names).zh}`]),
    ...(filter.personId === null ? [] : [`调解员：${personWords(filter.personId, names).zh}`]),
    ...(filter.category === null ? [] : [`争议类型：${categories[filter.category].zh}`]),
  ];
  return parts.join('；');
}
