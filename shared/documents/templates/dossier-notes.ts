import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/** 备考表: what is missing, damaged, electronic or was added later, with the digests of electronic files. */
export const dossierNotes: Template = {
  id: 'dossier-notes',
  version: 1,
  zh: '备考表',
  en: 'Dossier notes',
  sheet: 'form',
  needs: [
    ...usualNeeds,
    { path: 'archive.notes', zh: '情况说明', section: 'archive', optional: true },
    { path: 'archive.filedBy', zh: '立卷人', section: 'archive' },
    { path: 'archive.filedAt', zh: '立卷日期', section: 'archive' },
    { path: 'archive.checkedBy', zh: '检查人', section: 'archive', optional: true },
    { path: 'archive.checkedAt', zh: '检查日期', section: 'archive', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '备考表', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}　卷号：{archive.no?6}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '本卷情况说明', width: 16, label: true },
            { text: '{archive.notes}', width: 84 },
          ],
          minLines: 6,
        },
        {
          cells: [
            { text: '立卷后补入、取出、更正', width: 16, label: true },
            { text: '', width: 84 },
          ],
          minLines: 8,
        },
      ],
    },
    {
      kind: 'when',
      has: 'archive.electronic',
      blocks: [
        { kind: 'heading', text: '电子文件' },
        {
          kind: 'table',
          columns: [
            { width: 8, align: 'center' },
            { width: 30 },
            { width: 14, align: 'center' },
            { width: 48 },
          ],
          head: ['序号', '文件名称', '大小', 'SHA-256 校验值'],
          each: 'archive.electronic',
          cells: ['{seq}', '{name}', '{size}', '{sha256}'],
        },
        {
          kind: 'paragraph',
          text: '校验值与原文件重新计算的结果一致的，文件没有改动。',
          indent: 0,
          small: true,
        },
      ],
    },
    {
      kind: 'signature',
      columns: [
        [
          { label: '立卷人{archive.filedBy}（签名）：', rule: true },
          { label: '立卷日期：{archive.filedAt}', rule: false },
        ],
        [
          { label: '检查人{archive.checkedBy}（签名）：', rule: true },
          { label: '检查日期：{archive.checkedAt}', rule: false },
        ],
      ],
    },
  ],
};
