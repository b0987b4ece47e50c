import type { Block, Inline, SealBlock, SignatureLine, Span } from './block.ts';
import { type FactRow, type Facts, hasFact, rowsFact, textFact } from './facts.ts';
import { chineseNumber } from './paper-words.ts';
import type { Template, TemplateBlock, TemplateText } from './template.ts';

/** Fills a template with facts: plain blocks, nothing left to look up. */
export function fill(template: Template, facts: Facts): Block[] {
  return template.blocks.flatMap((block) => fillBlock(block, { facts, row: null }));
}

/** Facts, and the row at hand inside a repeated part; the row's fields come first. */
type Scope = { facts: Facts; row: FactRow | null };

/** The text of a path; of several with `|` between them, the first there is. */
const lookUp = ({ facts, row }: Scope, path: string): string => {
  for (const one of path.split('|')) {
    const text = row?.[one] ?? textFact(facts, one);
    if (text.trim() !== '') return text;
  }
  return '';
};

const has = (scope: Scope, path: string): boolean =>
  (scope.row?.[path] ?? '').trim() !== '' || hasFact(scope.facts, path);

const rowsOf = (scope: Scope, path: string): Scope[] =>
  rowsFact(scope.facts, path).map((row, i) => ({ ...scope, row: { seq: String(i + 1), ...row } }));

function fillBlock(block: TemplateBlock, scope: Scope): Block[] {
  switch (block.kind) {
    case 'title': {
      const lead = block.lead ? { lead: inline(block.lead, scope) } : {};
      return [{ kind: 'title', text: inline(block.text, scope), ...lead }];
    }
    case 'number':
      return [{ kind: 'number', text: inline(block.text, scope), align: block.align }];
    case 'paragraph':
      return paragraphs(block, scope);
    case 'heading':
      return [{ kind: 'heading', text: inline(block.text, scope) }];
    case 'articles':
      return articles(block, scope);
    case 'table':
      return [
        {
          kind: 'table',
          columns: block.columns,
          head: block.head.map((text) => inline(text, scope)),
          rows: rowsOf(scope, block.each).map((row) => block.cells.map((text) => inline(text, row))),
          ...(block.foot
            ? { foot: block.foot.map((cell) => ({ ...cell, text: inline(cell.text, scope) })) }
            : {}),
        },
      ];
    case 'form':
      return [
        {
          kind: 'form',
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, text: inline(cell.text, scope) })),
          })),
        },
      ];
    case 'dialogue': {
      const turns = rowsOf(scope, block.each).map((row) => ({
        speaker: plain(block.speaker, row),
        text: inline(block.text, row),
      }));
      return turns.length > 0 ? [{ kind: 'dialogue', turns }] : [];
    }
    case 'signature':
      return [{ kind: 'signature', columns: block.columns.map((lines) => signatureLines(lines, scope)) }];
    case 'seal':
      return [sealBlock(block, scope)];
    case 'page-rule':
      return [{ kind: 'page-rule', foot: block.foot === null ? null : inline(block.foot, scope) }];
    case 'each':
      return rowsOf(scope, block.of).flatMap((row) => block.blocks.flatMap((one) => fillBlock(one, row)));
    case 'when':
      return (has(scope, block.has) ? block.blocks : (block.otherwise ?? [])).flatMap((one) =>
        fillBlock(one, scope),
      );
    default:
      return [block];
  }
}

/** A fact typed in several lines becomes as many paragraphs; a paragraph whose facts are all missing is left out. */
function paragraphs(block: TemplateBlock & { kind: 'paragraph' }, scope: Scope): Block[] {
  const lines: Span[][] = [[]];
  for (const span of inline(block.text, scope)) {
    if (!('text' in span)) lines.at(-1)?.push(span);
    else
      for (const [i, text] of span.text.split(/\s*\n\s*/).entries()) {
        if (i > 0) lines.push([]);
        push(lines.at(-1) as Span[], text, span);
      }
  }
  const kept = lines.filter((line) => line.some((span) => !('text' in span) || span.text.trim() !== ''));
  return kept.map((text) => ({ ...block, text }));
}

function articles({ items, numbers }: TemplateBlock & { kind: 'articles' }, scope: Scope): Block[] {
  const kept = items.filter((item) => {
    const paths = pathsOf(item);
    return (
      paths.length === 0 ||
      paths.some((path) => has(scope, path) || item.includes(`{${path}~`) || item.includes(`{${path}?`))
    );
  });
  return [
    {
      kind: 'clauses',
      items: kept.map((item, i) => ({
        number: numbers === 'first' ? `${chineseNumber(i + 1)}、` : `（${chineseNumber(i + 1)}）`,
        text: inline(item, scope),
      })),
    },
  ];
}

/** 落款. Where it stands and what marks the place of the seal is the office's to say, for its own seal. */
function sealBlock({ lines, note, foreign }: TemplateBlock & { kind: 'seal' }, scope: Scope): SealBlock {
  const at = foreign ? '' : textFact(scope.facts, 'org.sealAt');
  const mark = foreign ? '' : textFact(scope.facts, 'org.sealMark');
  const words = mark === 'none' ? undefined : mark === 'mark' ? '〔盖章〕' : note;
  return {
    kind: 'seal',
    lines: lines.map((text) => plain(text, scope)),
    ...(words && { note: plain(words, scope) }),
    ...((at === 'left' || at === 'center') && { at }),
  };
}

function signatureLines(
  lines: readonly { label: TemplateText; rule: boolean; each?: string }[],
  scope: Scope,
): SignatureLine[] {
  return lines.flatMap((line): SignatureLine[] => {
    const scopes = line.each ? rowsOf(scope, line.each) : [scope];
    return scopes.map((one): SignatureLine => {
      const label = plain(line.label, one);
      return line.rule ? { label, rule: true } : { label, rule: false };
    });
  });
}

const placeholder = /\{([^{}~?]+)(?:([~?])(\d+))?\}/g;

/** A placeholder of a text: as written, the facts it names (the first there is prints), a blank where there is none. */
export type Placeholder = { raw: string; paths: readonly string[]; blank: boolean };

/** A text cut into what stands in it and the facts it names, in order. */
export function partsOf(text: TemplateText): (string | Placeholder)[] {
  const parts: (string | Placeholder)[] = [];
  let from = 0;
  for (const { 0: raw, 1: path = '', 3: width, index } of text.matchAll(placeholder)) {
    if (index > from) parts.push(text.slice(from, index));
    parts.push({ raw, paths: path.split('|'), blank: width !== undefined });
    from = index + raw.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** The fact paths a text names. */
export const pathsOf = (text: TemplateText): string[] =>
  partsOf(text).flatMap((part) => (typeof part === 'string' ? [] : part.paths));

function plain(text: TemplateText, scope: Scope): string {
  return text.replace(placeholder, (_, path: string) => lookUp(scope, path)).replaceAll('**', '');
}

/** Text with placeholders and bold marks as spans. */
function inline(text: TemplateText, scope: Scope): Inline {
  const spans: Span[] = [];
  for (const [i, part] of text.split('**').entries()) {
    const look = i % 2 === 1 ? { bold: true } : {};
    let from = 0;
    for (const match of part.matchAll(placeholder)) {
      push(spans, part.slice(from, match.index), look);
      from = match.index + match[0].length;
      const value = lookUp(scope, match[1] ?? '').trim();
      if (match[3] && value === '') spans.push({ blank: Number(match[3]) });
      else push(spans, value, match[2] === '~' ? { ...look, ruled: true } : look);
    }
    push(spans, part.slice(from), look);
  }
  return spans;
}

function push(spans: Span[], text: string, look: { bold?: boolean; ruled?: boolean }): void {
  if (text === '') return;
  spans.push({ text, ...(look.bold && { bold: true }), ...(look.ruled && { ruled: true }) });
}
