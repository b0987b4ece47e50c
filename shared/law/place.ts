import { regions as builtIn } from './regions.ts';

/** 地区. A place that can have law of its own; `parent` leads to the next wider one. */
export interface Region {
  /** Short stable id used in rules and settings: `CN`, `ZJ`, `NB`. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly level: 'nation' | 'province' | 'city' | 'district';
  readonly parent: string | null;
  /** GB/T 2260 code; `000000` for the nation. */
  readonly gbCode: string;
}

/** Thrown when a region id is in no register, or its parents do not end at the nation. */
export class UnknownRegion extends Error {
  readonly kind = 'unknown-region';
  readonly region: string;
  constructor(region: string) {
    super(`unknown region: ${region}`);
    this.name = 'UnknownRegion';
    this.region = region;
  }
}

const indexes = new WeakMap<readonly Region[], ReadonlyMap<string, Region>>();

function indexOf(register: readonly Region[]): ReadonlyMap<string, Region> {
  let index = indexes.get(register);
  if (!index) {
    index = new Map(register.map((region) => [region.id, region]));
    indexes.set(register, index);
  }
  return index;
}

/** The region with this id. @throws UnknownRegion */
export function regionOf(id: string, register: readonly Region[] = builtIn): Region {
  const region = indexOf(register).get(id);
  if (!region) throw new UnknownRegion(id);
  return region;
}

/**
 * The region and all wider ones, nearest first: `NB` → 宁波, 浙江, 全国.
 * @throws UnknownRegion also for a parent that is missing or a circle of parents
 */
export function placesOf(id: string, register: readonly Region[] = builtIn): readonly Region[] {
  const chain: Region[] = [];
  for (let next: string | null = id; next !== null; ) {
    const region = regionOf(next, register);
    if (chain.includes(region)) throw new UnknownRegion(id);
    chain.push(region);
    next = region.parent;
  }
  return chain;
}

/** True when law made for `where` rules in `region`, that is `where` is the region or a wider one. */
export function rulesIn(where: string, region: string, register: readonly Region[] = builtIn): boolean {
  return placesOf(region, register).some((place) => place.id === where);
}
