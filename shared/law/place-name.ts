import { regions } from './regions.ts';

const byCode = new Map(regions.map((region) => [region.gbCode, region]));

/** A place by its GB/T 2260 code as people say it: its name, or its code after the name of the city or province. */
export function placeName(code: string, lang: 'zh' | 'en' = 'zh'): string {
  const own = byCode.get(code);
  if (own) return own[lang];
  const wider = byCode.get(`${code.slice(0, 4)}00`) ?? byCode.get(`${code.slice(0, 2)}0000`);
  return wider ? `${wider[lang]} ${code}` : code;
}
