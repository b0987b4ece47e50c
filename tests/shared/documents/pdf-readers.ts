import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Whether a program for reading PDF can be started here. */
export const hasTool = (name: string): boolean => spawnSync(name, ['-v']).error === undefined;

/** All kinds of white space gone: readers differ in where they see a space. */
export const bare = (text: string): string => text.replace(/\s+/gu, '');

/** The text of each page as pdf.js reads it, in the order of the content. */
export async function textByPdfjs(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const doc = await task.promise;
  const pages: string[] = [];
  for (let no = 1; no <= doc.numPages; no += 1) {
    const page = await doc.getPage(no);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return pages;
}

/** Writes the bytes beside others, hands the path over, and removes the folder. */
export function withFile<T>(bytes: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-paper-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, bytes);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of each page as poppler reads it, in the order of the content. */
export const textByPoppler = (bytes: Uint8Array): string[] =>
  withFile(bytes, (path) =>
    execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1),
  );

/** What mutool has to complain about when it draws every page. */
export const mutoolComplaints = (bytes: Uint8Array): string =>
  withFile(bytes, (path, folder) => {
    const args = ['draw', '-r', '50', '-o', join(folder, 'page-%d.png'), path];
    return spawnSync('mutool', args, { encoding: 'utf8' })
      .stderr.replace(/^(page .*|warning: ICC support is not available)$/gmu, '')
      .trim();
  });

export type Grey = { width: number; height: number; at: (x: number, y: number) => number };

/** A page as poppler paints it: 0 black to 255 white, by pixel from the top left. */
export const pageByPoppler = (bytes: Uint8Array, page: number, dpi: number): Grey =>
  withFile(bytes, (path) => {
    const args = ['-r', String(dpi), '-gray', '-f', String(page), '-l', String(page), path];
    const image = execFileSync('pdftoppm', args, { maxBuffer: 1 << 28 });
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 64).toString('latin1'));
    if (!head) throw new Error('not a grey map');
    const [width, height] = [Number(head[1]), Number(head[2])];
    const pixels = image.subarray(head[0].length);
    return { width, height, at: (x, y) => pixels[y * width + x] ?? 255 };
  });
