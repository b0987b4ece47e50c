import { regions } from '../../../shared/law/regions.ts';
import type { ParameterKey } from '../../../shared/owed/regional/keys.ts';

/** GB/T 2260 code of an office's region; the nation where the register has not got it. */
export const placeOfOffice = (region: string): string =>
  regions.find((one) => one.id === region)?.gbCode ?? '000000';

/** Figures of a province or the nation are entered for the province or the nation. */
export function placeOfFigure(key: ParameterKey, place: string): string {
  if (key.startsWith('national')) return '000000';
  return key.startsWith('province') ? `${place.slice(0, 2)}0000` : place;
}
