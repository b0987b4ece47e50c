import type { Block } from '../block.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { MissingCharacter, Page } from './page.ts';
import { paginate } from './paginate.ts';
import {
  setClauses,
  setDialogue,
  setHeading,
  setNumberLine,
  setParagraph,
  setSeal,
  setTitle,
} from './set-prose.ts';
import { setSignature } from './set-signature.ts';
import { setForm, setTable } from './set-table.ts';
import type { Sheet } from './sheet.ts';
import { type Setting, type Strip, widthOf } from './strip.ts';

/** Pages and the characters no font has; a paper with such characters must not be issued. */
export type LaidOut = { pages: Page[]; missing: MissingCharacter[] };

/** Lays blocks out on pages. Pure: the same blocks, fonts and sheet always give the same pages. */
export function layoutBlocks(blocks: readonly Block[], fonts: FontSet, sheet: Sheet): LaidOut {
  const setting: Setting = { sheet, fonts, missing: new Set() };
  const strips: Strip[] = [];
  let before: Block['kind'] | null = null;
  for (const block of blocks) {
    const own = stripsOf(block, setting);
    // Text does not touch the frame above it.
    if ((before === 'table' || before === 'form') && !['table', 'form', 'space'].includes(block.kind)) {
      strips.push({ height: sheet.line * 0.3, ops: [], gap: true });
    }
    if (block.kind === 'signature' || block.kind === 'seal') callTwoLines(strips);
    strips.push(...own);
    before = block.kind;
  }
  const pages = paginate(strips, setting);
  const missing = [...setting.missing].sort((a, b) => a - b);
  return { pages, missing: missing.map((cp) => ({ char: String.fromCodePoint(cp), codePoint: cp })) };
}

/** No page of signatures alone: the two strips before stay with what follows. */
function callTwoLines(strips: Strip[]): void {
  let called = 0;
  for (let i = strips.length - 1; i >= 0 && called < 2; i -= 1) {
    const strip = strips[i];
    if (!strip || strip.breakBefore) return;
    strip.glued = true;
    if (strip.ops.length > 0) called += 1;
  }
}

function stripsOf(block: Block, setting: Setting): Strip[] {
  const { sheet } = setting;
  switch (block.kind) {
    case 'title':
      return setTitle(block, setting);
    case 'number':
      return setNumberLine(block, setting);
    case 'paragraph':
      return setParagraph(block, setting);
    case 'heading':
      return setHeading(block, setting);
    case 'clauses':
      return setClauses(block, setting);
    case 'table':
      return setTable(block, setting);
    case 'form':
      return setForm(block, setting);
    case 'dialogue':
      return setDialogue(block, setting);
    case 'signature':
      return setSignature(block, setting);
    case 'seal':
      return setSeal(block, setting);
    case 'space':
      return [{ height: block.lines * sheet.line, ops: [], gap: true }];
    case 'rule': {
      const y = sheet.line / 4;
      const line = { kind: 'line', x1: 0, y1: y, x2: widthOf(sheet), y2: y, weight: 0.75 } as const;
      return [{ height: sheet.line / 2, ops: [line] }];
    }
    case 'page-break':
      return [{ height: 0, ops: [], breakBefore: true }];
    case 'page-rule':
      return [{ height: 0, ops: [], foot: block.foot }];
  }
}
