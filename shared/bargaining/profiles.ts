import { beijing, chongqing, shanghai } from './profile/comparators.ts';
import { jiangsu } from './profile/jiangsu.ts';
import type { Layer, Row } from './profile/layer.ts';
import { national } from './profile/national.ts';
import { hangzhou, ningbo } from './profile/ningbo-hangzhou.ts';
import type { Profile, ProfileBanner, ProfileQuery, ProfileValue } from './profile/profile.ts';
import { strictest } from './profile/strictest.ts';
import type { ProfileKey, ProfileValues } from './profile/values.ts';
import { henan, shandong } from './profile/wage-comparators.ts';
import { zhejiang } from './profile/zhejiang.ts';
import type { ProfileId, Scope, Subject } from './terms.ts';

/** 层级: the texts of a profile, the most local first. */
export const profileLayers: Readonly<Record<ProfileId, readonly Layer[]>> = {
  national: [national],
  zhejiang: [zhejiang, national],
  ningbo: [ningbo, zhejiang, national],
  hangzhou: [hangzhou, zhejiang, national],
  jiangsu: [jiangsu, national],
  shanghai: [shanghai, national],
  beijing: [beijing, national],
  shandong: [shandong, national],
  henan: [henan, national],
  chongqing: [chongqing, national],
};

/** Region id of the place whose law a profile begins with; `HA` 河南. */
export const profileRegion: Readonly<Record<ProfileId, string>> = {
  national: 'CN',
  zhejiang: 'ZJ',
  ningbo: 'NB',
  hangzhou: 'HZ',
  jiangsu: 'JS',
  shanghai: 'SH',
  beijing: 'BJ',
  shandong: 'SD',
  henan: 'HA',
  chongqing: 'CQ',
};

export const profileKeys = Object.keys(national.rows) as ProfileKey[];

const covers = <T>(list: readonly T[] | undefined, one: T) => list === undefined || list.includes(one);

/** The row of a layer for this kind and scope. */
export function rowIn<K extends ProfileKey>(
  layer: Layer,
  key: K,
  { subject, scope }: { readonly subject: Subject; readonly scope: Scope },
): Row<K> | null {
  if (!covers(layer.subjects, subject)) return null;
  const rows: readonly Row<K>[] = layer.rows[key] ?? [];
  return rows.find((row) => covers(row.subjects, subject) && covers(row.scopes, scope)) ?? null;
}

/**
 * 适用规则. Every point of a profile for one kind and scope of contract: what the office typed, then the preset, then
 * the most local text that regulates it. 宁波, 杭州, 山东 and 河南 regulate wages only; other kinds follow the wider law.
 */
export function profileFor(query: ProfileQuery): Profile {
  const layers = layersOf(query);
  const unknown = unknownIn(query);
  const resolve = <K extends ProfileKey>(key: K): ProfileValue<K> => {
    const typed = query.overrides?.[key];
    if (typed !== undefined) {
      return { value: typed as ProfileValues[K], layer: 'office', basis: [], gap: false };
    }
    for (const layer of layers) {
      const row = rowIn(layer, key, query);
      if (row) return { value: row.value, layer: layer.id, basis: row.basis, gap: unknown.includes(key) };
    }
    throw new RangeError(`no value: ${key}`);
  };
  return Object.fromEntries(profileKeys.map((key) => [key, resolve(key)])) as unknown as Profile;
}

const layersOf = ({ profile, strictest: strict }: ProfileQuery): readonly Layer[] =>
  strict ? [strictest, ...profileLayers[profile]] : profileLayers[profile];

const unknownIn = ({ profile, subject }: ProfileQuery): readonly ProfileKey[] =>
  profileLayers[profile].flatMap((layer) => (covers(layer.subjects, subject) ? (layer.unknown ?? []) : []));

/** 待录入提示: set where local values are not known; `null` for profiles without gaps. */
export function profileBanner(query: ProfileQuery): ProfileBanner | null {
  const gaps = unknownIn(query).filter((key) => query.overrides?.[key] === undefined);
  if (gaps.length === 0) return null;
  return {
    zh: '《江苏省集体协商条例》规定的期限和人数尚未录入，暂按全国规定；请由当地工会核对后填写',
    en: 'Periods and numbers of the Jiangsu regulation are not entered yet: national values stand in. To be entered by the local union',
    gaps,
  };
}
