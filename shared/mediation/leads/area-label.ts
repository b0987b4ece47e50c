import type { Area } from '../records/area.ts';

/** What an area is called where several towns are listed: the town first, unless the name has it already. */
export function areaLabel({ body }: Pick<Area, 'body'>): string {
  const [town, name] = [body.town.trim(), body.name.trim()];
  return town === '' || name.startsWith(town) ? name : `${town}${name}`;
}

/** The area these words name, if they name one exactly; free words stay free. */
export function areaNamed(words: string, areas: readonly Pick<Area, 'id' | 'body'>[]): string | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  const found = areas.filter((area) => areaLabel(area) === wanted || area.body.name.trim() === wanted);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
