import type { Block, Inline, SignatureLine, Span } from './block.ts';
import { type FactRow, type Facts, hasFact, rowsFact, textFact } from './facts.ts';
import type { Template, TemplateBlock, TemplateText } from './template.ts';

/** Fills a template with facts: plain blocks, nothing left to look up. */
export function fill(template: Template, facts: Facts): Block[] {
  return template.blocks.flatMap((block) => fillBlock(block, { facts, row: null }));
}

/** Facts, and the row at hand inside a repeated part; the row's fields come first. */
type Scope = { facts: Facts; row: FactRow | null };

const lookUp = ({ facts, row }: Scope, path: string): string => row?.[path] ?? textFact(facts, path);

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
    case 'seal': {
      const note = block.note ? { note: plain(block.note, scope) } : {};
      return [{ kind: 'seal', lines: block.lines.map((text) => plain(text, scope)), ...note }];
    }
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

/** A fact typed in several lines becomes as many paragraphs. */
function paragraphs(block: TemplateBlock & { kind: 'paragraph' }, scope: Scope): Block[] {
  const spans = inline(block.text, scope);
  const whole = spans.map((span) => ('text' in span ? span.text : '')).join('');
  if (!whole.includes('\n')) return [{ ...block, text: spans }];
  return plain(block.text, scope)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...block, text: [{ text: line }] }));
}

function articles({ items, numbers }: TemplateBlock & { kind: 'articles' }, scope: Scope): Block[] {
  const kept = items.filter((item) => {
    const paths = pathsOf(item);
    return paths.length === 0 || paths.some((path) => has(scope, path) || item.includes(`{${path}~`));
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

const placeholder = /\{([^{}~]+)(?:~(\d+))?\}/g;

/** The fact paths a text names. */
export const pathsOf = (text: TemplateText): string[] =>
  [...text.matchAll(placeholder)].map((match) => match[1] ?? '');

function plain(text: TemplateText, scope: Scope): string {
  return text.replace(placeholder, (_, path: string) => lookUp(scope, path)).replaceAll('**', '');
}

/** Text with placeholders and bold marks as spans. */
function inline(text: TemplateText, scope: Scope): Inline {
  const spans: Span[] = [];
  for (const [i, part] of text.split('**').entries()) {
    const bold = i % 2 === 1;
    let from = 0;
    for (const match of part.matchAll(placeholder)) {
      push(spans, part.slice(from, match.index), bold);
      from = match.index + match[0].length;
      const value = lookUp(scope, match[1] ?? '').trim();
      if (!match[2]) push(spans, value, bold);
      else
        spans.push(
          value === '' ? { blank: Number(match[2]) } : { text: value, ruled: true, ...(bold && { bold }) },
        );
    }
    push(spans, part.slice(from), bold);
  }
  return spans;
}

function push(spans: Span[], text: string, bold: boolean): void {
  if (text !== '') spans.push(bold ? { text, bold } : { text });
}

const digits = '零一二三四五六七八九';

/** 一, 二 … 九十九. */
export function chineseNumber(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return digits[ones] ?? '';
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`;
}
