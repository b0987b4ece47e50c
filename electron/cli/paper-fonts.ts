import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FontSet, fontSet } from '../../shared/documents/fonts/font-set.ts';
import { appPaths } from '../lib/app-paths.ts';
import { fontsService } from '../services/fonts.ts';

/** The fonts of papers: the bundled ones, and this computer's own for rare characters when a paper needs them. */
export function paperFonts() {
  const bundled = async (name: string) => new Uint8Array(await readFile(join(appPaths.fonts, name)));
  const load = async (extra: readonly Uint8Array[]): Promise<FontSet> =>
    fontSet({
      regular: await bundled('NotoSerifSC-Regular.ttf'),
      bold: await bundled('NotoSerifSC-Bold.ttf'),
      extra,
    });
  let body: Promise<FontSet> | null = null;
  let withRare: Promise<FontSet> | null = null;
  return {
    body: () => (body ??= load([])),
    withRare: () => (withRare ??= systemFonts().then(load)),
  };
}

export type PaperFonts = ReturnType<typeof paperFonts>;

async function systemFonts(): Promise<Uint8Array[]> {
  const service = fontsService();
  const { fonts } = await service['fonts.list']({});
  const read = fonts.map(async ({ id, bytes }) => {
    const whole = await service['fonts.read']({ id, offset: 0, length: bytes });
    return whole.bytes;
  });
  return Promise.all(read);
}
