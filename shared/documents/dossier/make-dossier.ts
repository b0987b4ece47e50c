import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { DossierItem } from '../facts/archive-facts.ts';
import type { Facts } from '../facts.ts';
import type { MissingCharacter } from '../layout/page.ts';
import { bindPdf, type OpenSheaf, openSheaf, type Sheaf, type Unbindable } from '../pdf/bind-pdf.ts';
import type { Template } from '../template.ts';
import { dossierCover } from '../templates/dossier-cover.ts';
import { dossierIndex } from '../templates/dossier-index.ts';
import { dossierNotes } from '../templates/dossier-notes.ts';

/** 卷内文件 to bind, in order: an issued paper or an attachment. */
export type DossierInput = { name: string; on: CalendarDay | null; note: string; sheaf: Sheaf };

/** A file left out, and why; the index says so too. */
export type LeftOut = { name: string; why: Unbindable };

export type DossierNeeds = {
  /** Facts of the case with the items as they are bound; called once their pages are known. */
  factsWith(items: readonly DossierItem[]): Facts;
  /** Makes one paper as PDF. */
  paper(
    template: Template,
    facts: Facts,
  ): Promise<{ bytes: Uint8Array; missing: readonly MissingCharacter[] }>;
  title: string;
  at: string;
  onPart?: (done: number, of: number) => void;
  cancelled?: () => boolean;
  /** Awaited between two parts, so that whoever waits can be heard. */
  breathe?: () => Promise<unknown>;
};

export type MadeDossier = {
  bytes: Uint8Array;
  items: readonly DossierItem[];
  leftOut: readonly LeftOut[];
  /** Characters no font has, on cover, index or notes. */
  missing: readonly MissingCharacter[];
};

const whyNot: Record<Unbindable, string> = {
  encrypted: '文件有密码，未装入',
  broken: '文件损坏，未装入',
  empty: '文件没有页面，未装入',
};

/**
 * 卷宗: cover (封面), index (卷内目录), every paper and attachment in order with continuous page numbers, and notes
 * (备考表), as one PDF with a bookmark for each. A file that cannot be bound is named in the index and left out.
 * @throws DOMException named AbortError when it was cancelled
 */
export async function makeDossier(
  inputs: readonly DossierInput[],
  needs: DossierNeeds,
): Promise<MadeDossier> {
  const opened = [];
  for (const input of inputs) opened.push({ input, sheaf: await openSheaf(input.sheaf) });
  const { bound, items, leftOut } = numbered(opened);
  const facts = needs.factsWith(items);
  const missing: MissingCharacter[] = [];
  const own = async (template: Template) => {
    const made = await needs.paper(template, facts);
    missing.push(...made.missing);
    const sheaf = await openSheaf({ kind: 'pdf', bytes: made.bytes });
    if (typeof sheaf === 'string') throw new Error(`${template.id} cannot be read back`);
    return { title: template.zh, sheaf, firstNumber: null };
  };
  const { title, at, onPart, cancelled, breathe } = needs;
  const parts = [await own(dossierCover), await own(dossierIndex), ...bound, await own(dossierNotes)];
  const bytes = await bindPdf(parts, {
    title,
    at,
    ...(onPart ? { onPart } : {}),
    ...(cancelled ? { cancelled } : {}),
    ...(breathe ? { breathe } : {}),
  });
  return { bytes, items, leftOut, missing };
}

/** Pages run through the papers and attachments; cover, index and notes carry no number. */
function numbered(opened: readonly { input: DossierInput; sheaf: OpenSheaf | Unbindable }[]) {
  let next = 1;
  const bound: { title: string; sheaf: OpenSheaf; firstNumber: number }[] = [];
  const items: DossierItem[] = [];
  const leftOut: LeftOut[] = [];
  for (const { input, sheaf } of opened) {
    const { name, on, note } = input;
    if (typeof sheaf === 'string') {
      leftOut.push({ name, why: sheaf });
      const said = note === '' ? whyNot[sheaf] : `${note}；${whyNot[sheaf]}`;
      items.push({ name, on, from: null, pages: 0, note: said });
      continue;
    }
    bound.push({ title: name, sheaf, firstNumber: next });
    items.push({ name, on, from: next, pages: sheaf.pages, note });
    next += sheaf.pages;
  }
  return { bound, items, leftOut };
}
