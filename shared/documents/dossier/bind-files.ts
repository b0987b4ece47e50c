import { type BindNeeds, bindPdf, openSheaf, type Sheaf } from '../pdf/bind-pdf.ts';
import type { LeftOut } from './make-dossier.ts';

/** One PDF of several files, with those that could not be bound. */
export type BoundFiles = { bytes: Uint8Array; pages: number; leftOut: readonly LeftOut[] };

/**
 * Binds papers and pictures as they are into one PDF, in order, a bookmark for each; `numbered` stamps running page
 * numbers. A file that cannot be opened is named and left out.
 * @throws DOMException named AbortError when it was cancelled
 */
export async function bindFiles(
  inputs: readonly { name: string; sheaf: Sheaf }[],
  { numbered, ...needs }: BindNeeds & { numbered: boolean },
): Promise<BoundFiles> {
  const parts = [];
  const leftOut: LeftOut[] = [];
  let pages = 0;
  for (const { name, sheaf } of inputs) {
    const opened = await openSheaf(sheaf);
    if (typeof opened === 'string') {
      leftOut.push({ name, why: opened });
      continue;
    }
    parts.push({ title: name, sheaf: opened, firstNumber: numbered ? pages + 1 : null });
    pages += opened.pages;
  }
  return { bytes: await bindPdf(parts, needs), pages, leftOut };
}
