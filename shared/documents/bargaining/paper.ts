import { type BargainingDocument, bargainingDocuments } from '../../bargaining/document-titles.ts';
import type { FactSection, NeededFact, Template, TemplateBlock, TemplateText } from '../template.ts';

/** Parts the papers of collective bargaining have in common. */

/** A paper of a round; its title is the one lists and guards use. */
export const paper = (
  id: BargainingDocument,
  rest: Pick<Template, 'sheet' | 'needs' | 'blocks'> & {
    version?: number;
    onePage?: number;
    /** Of the office where a paper belongs to no round. */
    about?: 'office';
  },
): Template => {
  const { zh, en } = bargainingDocuments[id];
  return { id, version: 1, zh, en, about: 'round', ...rest };
};

/** A fact a paper cannot do without. */
export const need = (path: string, zh: string, section: FactSection): NeededFact => ({ path, zh, section });
/** A fact that may stay blank. */
export const maybe = (path: string, zh: string, section: FactSection): NeededFact => ({
  path,
  zh,
  section,
  optional: true,
});

/** What nearly every paper of a round needs. */
export const usualNeeds: readonly NeededFact[] = [
  need('round.caseNo', '协商案号', 'overview'),
  need('employer.name', '用人单位方', 'overview'),
  need('worker.name', '职工方', 'overview'),
];

/** 协商案号 under the title. */
export const caseLine: TemplateBlock = {
  kind: 'number',
  text: '协商案号：{round.caseNo?10}',
  align: 'center',
};

/** Text without indent, such as an addressee. */
export const plainLine = (text: TemplateText): TemplateBlock => ({
  kind: 'paragraph',
  text,
  indent: 0,
  align: 'left',
});
export const para = (text: TemplateText): TemplateBlock => ({ kind: 'paragraph', text });
export const note = (text: TemplateText): TemplateBlock => ({ kind: 'paragraph', text, small: true });
export const heading = (text: TemplateText): TemplateBlock => ({ kind: 'heading', text });

type Row = (TemplateBlock & { kind: 'form' })['rows'][number];
/** Two labels with their values on one row of a form. */
export const two = (a: string, av: TemplateText, b: string, bv: TemplateText): Row => ({
  cells: [
    { text: a, width: 18, label: true },
    { text: av, width: 32 },
    { text: b, width: 18, label: true },
    { text: bv, width: 32 },
  ],
});
/** One label with its value across a form. */
export const one = (label: string, value: TemplateText, minLines = 1): Row => ({
  cells: [
    { text: label, width: 18, label: true },
    { text: value, width: 82 },
  ],
  minLines,
});

/** A line to write a day on. */
export const dated = { label: '　　　　年　　月　　日', rule: false } as const;

/** Both chiefs sign, side by side. */
export const chiefsSign: TemplateBlock = {
  kind: 'signature',
  columns: [
    [{ label: '职工方', rule: false }, { label: '首席代表（签名）：', rule: true }, dated],
    [{ label: '用人单位方', rule: false }, { label: '首席代表（签名）：', rule: true }, dated],
  ],
};

/** Both chiefs sign and both sides seal. */
export const partiesSignAndSeal: TemplateBlock = {
  kind: 'signature',
  columns: [
    [
      { label: '职工方（盖章）：', rule: false },
      { label: '{worker.name}', rule: false },
      { label: '首席代表（签名）：', rule: true },
      dated,
    ],
    [
      { label: '用人单位方（盖章）：', rule: false },
      { label: '{employer.name}', rule: false },
      { label: '首席代表（签名）：', rule: true },
      dated,
    ],
  ],
};

/** One person signs at the right. */
export const signRight = (label: string): TemplateBlock => ({
  kind: 'signature',
  columns: [[], [{ label: `${label}（签名）：`, rule: true }, dated]],
});

/** A list of numbered lines of one fact. */
export const listOf = (of: string): TemplateBlock => ({
  kind: 'each',
  of,
  blocks: [{ kind: 'paragraph', text: '{seq}．{text}' }],
});

/** The representatives of a side as a table. */
export const repTable = (of: string): TemplateBlock => ({
  kind: 'table',
  columns: [
    { width: 9, align: 'center' },
    { width: 17, align: 'center' },
    { width: 9, align: 'center' },
    { width: 35 },
    { width: 30, align: 'center' },
  ],
  head: ['序号', '姓名', '性别', '岗位或职务', '代表身份'],
  each: of,
  cells: ['{seq}', '{name}', '{gender}', '{post}', '{standing}'],
});
