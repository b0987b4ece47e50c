import type { NeededFact, TemplateBlock } from '../template.ts';

/** Parts of the union's papers of supervision. The union issues them, not the mediation organisation. */

export const unionNeeds: readonly NeededFact[] = [
  { path: 'union.name', zh: '工会名称（与公章一致）', section: 'settings' },
  { path: 'case.numberOrIntake', zh: '案号或登记编号', section: 'acceptance' },
  { path: 'supervision.employer', zh: '用人单位', section: 'parties' },
];

/** Title with the union above it, the paper's own number, and the case it comes from. */
export const unionHead = (title: string, numberPath: string): readonly TemplateBlock[] => [
  { kind: 'title', text: title, lead: '{union.name}' },
  { kind: 'number', text: `{${numberPath}?10}`, align: 'center' },
  { kind: 'space', lines: 0.5 },
];

/** The union's name and day with room for its seal, and which case the paper belongs to. */
export const unionSeal = (dayPath: string): readonly TemplateBlock[] => [
  { kind: 'paragraph', text: '联系电话：{org.phone?14}', align: 'left', keepWithNext: true },
  { kind: 'seal', lines: ['{union.name}', `{${dayPath}}`], note: '（加盖工会公章）' },
  { kind: 'paragraph', text: '关联案件：{case.numberOrIntake}', indent: 0, small: true },
];

/** Points of a list, each a numbered paragraph. */
export const points = (path: string): TemplateBlock => ({
  kind: 'each',
  of: path,
  blocks: [{ kind: 'paragraph', text: '{seq}．{text}。' }],
});
