import type { Template } from '../template.ts';
import { dated, usualNeeds } from './shared-parts.ts';

/** 卷内目录: every paper and attachment in the order it is bound, with the page it begins on. */
export const dossierIndex: Template = {
  id: 'dossier-index',
  version: 1,
  zh: '卷内目录',
  en: 'Index of documents',
  sheet: 'form',
  needs: [
    ...usualNeeds,
    { path: 'archive.items', zh: '卷内文件', section: 'archive' },
    { path: 'archive.no', zh: '卷号', section: 'archive', optional: true },
    { path: 'archive.filedBy', zh: '立卷人', section: 'archive' },
  ],
  blocks: [
    { kind: 'title', text: '卷内目录', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}　卷号：{archive.no?6}', align: 'right' },
    {
      kind: 'table',
      columns: [
        { width: 8, align: 'center' },
        { width: 44 },
        { width: 20, align: 'center' },
        { width: 12, align: 'center' },
        { width: 16, align: 'center' },
      ],
      head: ['序号', '文书名称', '日期', '页号', '备注'],
      each: 'archive.items',
      cells: ['{seq}', '{name}', '{date}', '{page}', '{note}'],
    },
    { kind: 'paragraph', text: '本卷共{archive.pages?4}。', indent: 0, align: 'left' },
    {
      kind: 'signature',
      columns: [[], [{ label: '立卷人{archive.filedBy}（签名）：', rule: true }, dated]],
    },
  ],
};
