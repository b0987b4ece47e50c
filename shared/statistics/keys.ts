/** How an area is named in figures: by id of the register, by the words as written, or not at all. */
export function areaKey({ areaId, area }: { areaId: string | null; area?: string }): string {
  if (areaId !== null) return areaId;
  return area ? `${writtenArea}${area}` : '';
}

/** Before the words of an area that is not in the register. */
export const writtenArea = '~';

/** 主办调解员: the first named one; a case is counted for one person, so that the table adds up. */
export const mediatorKey = ({ mediatorIds }: { mediatorIds: readonly string[] }): string =>
  mediatorIds[0] ?? '';
