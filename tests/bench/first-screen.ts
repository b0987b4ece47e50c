import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchFigure } from './figure.ts';

/** Compressed size of what the page had fetched when its first screen stood; the workers' scripts apart. */
export async function firstScreenFigures(program: string, loaded: readonly string[]): Promise<BenchFigure[]> {
  const names = [...new Set(loaded.map((url) => basename(new URL(url).pathname)))];
  const sizes = await Promise.all(
    names
      .filter((name) => /\.(js|css)$/.test(name))
      .map(async (name) => {
        const bytes = await readFile(join(program, 'dist/renderer/assets', name));
        return { name, bytes: gzipSync(bytes, { level: 9 }).length };
      }),
  );
  const sum = (wanted: RegExp) =>
    sizes.filter(({ name }) => wanted.test(name)).reduce((total, { bytes }) => total + bytes, 0) / 1000;
  const parts = sizes.filter(({ name }) => ofPage.test(name)).length;
  return [
    {
      name: 'script of the first screen, gzip',
      value: sum(ofPage),
      unit: 'kB',
      budget: 300,
      note: `${parts} parts`,
    },
    { name: 'script of workers started with it, gzip', value: sum(/-worker-.*\.js$/), unit: 'kB' },
    { name: 'styles of the first screen, gzip', value: sum(/\.css$/), unit: 'kB' },
  ];
}

const ofPage = /^(?!.*-worker-).*\.js$/;
