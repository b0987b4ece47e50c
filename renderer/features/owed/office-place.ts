import { regions } from '../../../shared/law/regions.ts';

/** GB/T 2260 code of an office's region; the nation where the register has not got it. */
export const placeOfOffice = (region: string): string =>
  regions.find((one) => one.id === region)?.gbCode ?? '000000';
