import type {
  ClausesBlock,
  DialogueBlock,
  HeadingBlock,
  NumberLineBlock,
  ParagraphBlock,
  SealBlock,
  TitleBlock,
} from '../block.ts';
import { moved, type Op } from './page.ts';
import { lookOf, type Setting, type Strip, setText, widthOf } from './strip.ts';

/** Lines of text as strips of running text. */
function strips(lines: readonly (readonly Op[])[], height: number, dx = 0): Strip[] {
  return lines.map((ops) => ({ height, ops: dx ? moved(ops, dx, 0) : ops, running: true }));
}

export function setTitle(block: TitleBlock, setting: Setting): Strip[] {
  const { sheet } = setting;
  const width = widthOf(sheet);
  const parts: Strip[] = [];
  if (block.lead) {
    const look = { ...lookOf(sheet, 'body'), bold: false };
    const lead = setText(block.lead, { look, line: look.line, width, align: 'center' }, setting);
    parts.push(...lead.lines.map((ops) => ({ height: look.line, ops, glued: true })));
  }
  const look = lookOf(sheet, 'title', true);
  const title = setText(block.text, { look, line: look.line, width, align: 'center' }, setting);
  parts.push(...title.lines.map((ops) => ({ height: look.line, ops, glued: true })));
  parts.push({ height: sheet.line * 0.4, ops: [], glued: true });
  return parts;
}

export function setNumberLine(block: NumberLineBlock, setting: Setting): Strip[] {
  const look = lookOf(setting.sheet, 'body');
  const how = { look, line: look.line, width: widthOf(setting.sheet), align: block.align };
  return setText(block.text, how, setting).lines.map((ops) => ({ height: look.line, ops, glued: true }));
}

export function setParagraph(block: ParagraphBlock, setting: Setting): Strip[] {
  const look = lookOf(setting.sheet, block.small ? 'small' : 'body');
  const { align = 'justify', indent = 2 } = block;
  const how = { look, line: look.line, width: widthOf(setting.sheet), align, indent: indent * look.pitch };
  const lines = strips(setText(block.text, how, setting).lines, look.line);
  const last = lines.at(-1);
  if (block.keepWithNext && last) last.glued = true;
  return lines;
}

export function setHeading(block: HeadingBlock, setting: Setting): Strip[] {
  const look = lookOf(setting.sheet, 'body', true);
  const indent = setting.sheet.headingIndent * look.pitch;
  const how = { look, line: look.line, width: widthOf(setting.sheet), align: 'left' as const, indent };
  return setText(block.text, how, setting).lines.map((ops) => ({ height: look.line, ops, glued: true }));
}

export function setClauses(block: ClausesBlock, setting: Setting): Strip[] {
  return block.items.flatMap((item) =>
    setParagraph({ kind: 'paragraph', text: [{ text: item.number }, ...item.text] }, setting),
  );
}

/** 问答: the speaker's name in bold, the words behind it, further lines under the words. */
export function setDialogue(block: DialogueBlock, setting: Setting): Strip[] {
  const look = lookOf(setting.sheet, 'body');
  return block.turns.flatMap((turn) => {
    const text = [{ text: `${turn.speaker}：`, bold: true }, ...turn.text];
    const how = { look, line: look.line, width: widthOf(setting.sheet), align: 'justify' as const };
    return strips(setText(text, { ...how, indent: 2 * look.pitch }, setting).lines, look.line);
  });
}

/** 落款: centred lines in a block two characters in from the margin, at the right unless told. */
export function setSeal(block: SealBlock, setting: Setting): Strip[] {
  const { sheet } = setting;
  const look = lookOf(sheet, 'body');
  const full = widthOf(sheet);
  const how = { look, line: look.line, width: full, align: 'left' as const };
  const widest = block.lines.map((line) => setText([{ text: line }], how, setting).widths[0] ?? 0);
  const box = Math.min(full, Math.max(0, ...widest));
  const room = Math.max(0, full - box);
  const inset = Math.min(room, 2 * look.pitch);
  const left = block.at === 'left' ? inset : block.at === 'center' ? room / 2 : room - inset;
  const parts: Strip[] = [{ height: look.line * 1.5, ops: [], glued: true }];
  for (const line of block.lines) {
    const set = setText(
      [{ text: line }],
      { ...how, width: Math.max(box, look.pitch) + 0.1, align: 'center' },
      setting,
    );
    parts.push(...set.lines.map((ops) => ({ height: look.line, ops: moved(ops, left, 0), glued: true })));
  }
  if (block.note) {
    const small = lookOf(sheet, 'small');
    const note = setText(
      [{ text: block.note }],
      { ...how, look: small, line: small.line, align: block.at ?? 'right' },
      setting,
    );
    parts.push(...note.lines.map((ops) => ({ height: small.line, ops, glued: true })));
  }
  const last = parts.at(-1);
  if (last) last.glued = false;
  return parts;
}
