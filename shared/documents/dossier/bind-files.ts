import {
  type BindNeeds,
  bindPdf,
  type OpenSheaf,
  openSheaf,
  type Sheaf,
  type Unbindable,
} from '../pdf/bind-pdf.ts';
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
  // Copies of one paper come as the same bytes: opened once, and its pages are shared.
  const known = new Map<Uint8Array, OpenSheaf | Unbindable>();
  for (const { name, sheaf } of inputs) {
    if (needs.cancelled?.()) throw new DOMException('binding was stopped', 'AbortError');
    const opened = known.get(sheaf.bytes) ?? (await openSheaf(sheaf));
    known.set(sheaf.bytes, opened);
    await needs.breathe?.();
    if (typeof opened === 'string') {
      leftOut.push({ name, why: opened });
      continue;
    }
    parts.push({ title: name, sheaf: opened, firstNumber: numbered ? pages + 1 : null });
    pages += opened.pages;
  }
  return { bytes: await bindPdf(parts, needs), pages, leftOut };
}
