import { cellsOf } from './paste-table.ts';
import { type EvidenceKind, evidenceKinds } from './process-terms.ts';

/** One piece of evidence as a pasted list tells it; what a list does not say stays as it begins. */
export type PastedEvidence = {
  name: string;
  kind: EvidenceKind;
  source: string;
  purpose: string;
  pages: number;
  original: 'original' | 'copy';
  heldByEmployer: boolean;
};

type Column = keyof PastedEvidence | 'ignore';

/** Words in headings. */
const headings: readonly (readonly [Column, RegExp])[] = [
  ['heldByEmployer', /掌握|持有|保管|held/i],
  ['purpose', /证明|目的|事实|purpose/i],
  ['pages', /页|份数|数量|pages/i],
  ['original', /原件|复印|形式|original|copy/i],
  ['kind', /种类|类型|类别|kind|type/i],
  ['source', /来源|出处|提供|source/i],
  ['name', /名称|证据|材料|name|evidence/i],
];

/** Without headings the columns are read in this order. */
const usual: readonly Column[] = ['name', 'purpose', 'pages', 'original', 'source', 'kind', 'heldByEmployer'];

/** Words by which a kind is told from a name or a cell of kinds, the surer first. */
const kindWords: readonly (readonly [EvidenceKind, RegExp])[] = [
  ['witness', /证人|证言/],
  ['expert', /鉴定/],
  ['audio-visual', /录音|录像|视频|音频|视听/],
  ['electronic', /微信|聊天|短信|邮件|电子|截图|转账|钉钉/],
  ['payroll', /工资|薪|流水|个税|欠条/],
  ['attendance', /考勤|打卡|排班|加班/],
  ['contract', /合同|协议书|入职/],
  ['object', /工牌|工作服|物证/],
];

/** The kind a text speaks of; anything else is a document. */
export function evidenceKindOf(text: string): EvidenceKind {
  const exact = (Object.keys(evidenceKinds) as EvidenceKind[]).find(
    (code) => evidenceKinds[code].zh === text.trim(),
  );
  return exact ?? kindWords.find(([, words]) => words.test(text))?.[0] ?? 'document';
}

/** Reads a list of evidence copied from a spreadsheet or a message, with or without headings; rows without a name are left out. */
export function pastedEvidence(text: string): PastedEvidence[] {
  const [first, ...rest] = cellsOf(text);
  if (!first) return [];
  const found = columnsOf(first);
  const columns = found ?? usual;
  const rows = found ? rest : [first, ...rest];
  return rows.map((row) => evidenceOf(columns, row)).filter((one) => one.name !== '');
}

/** The columns a first row names; null when it names none and is evidence itself. */
function columnsOf(row: readonly string[]): Column[] | null {
  const columns = row.map((cell): Column => {
    const short = cell.length <= 12 && !/\d/.test(cell);
    return (short && headings.find(([, words]) => words.test(cell))?.[0]) || 'ignore';
  });
  const named = columns.filter((column) => column !== 'ignore');
  // A single row such as “劳动合同” would match by chance; a row of headings names the evidence and one thing more.
  const heads = named.includes('name') && (new Set(named).size > 1 || /^(证据)?名称$/.test(row[0] ?? ''));
  return heads ? columns : null;
}

function evidenceOf(columns: readonly Column[], row: readonly string[]): PastedEvidence {
  const cell = (column: Column): string => {
    const at = columns.indexOf(column);
    return at < 0 ? '' : (row[at] ?? '');
  };
  const name = cell('name');
  const pages = /\d+/.exec(cell('pages').normalize('NFKC'))?.[0];
  return {
    name,
    kind: evidenceKindOf(cell('kind') || name),
    source: cell('source'),
    purpose: cell('purpose'),
    pages: pages ? Math.min(Number(pages), 99_999) : 0,
    original: /原件|original/i.test(cell('original')) ? 'original' : 'copy',
    heldByEmployer:
      /^(是|有|√|✓|y|yes|1|对)/i.test(cell('heldByEmployer')) || /单位|公司/.test(cell('heldByEmployer')),
  };
}
