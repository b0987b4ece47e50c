import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/** 卷宗封面. No law sets how long it is kept; the office's own schedule does. */
export const dossierCover: Template = {
  id: 'dossier-cover',
  version: 1,
  zh: '卷宗封面',
  en: 'Dossier cover',
  sheet: 'cover',
  onePage: 0.7,
  needs: [
    ...usualNeeds,
    { path: 'archive.no', zh: '卷号', section: 'archive' },
    { path: 'archive.title', zh: '卷名', section: 'archive' },
    { path: 'case.receivedAt', zh: '收到申请日期', section: 'overview' },
    { path: 'closing.at', zh: '结案日期', section: 'overview' },
    { path: 'mediators.names', zh: '调解员', section: 'overview', optional: true },
    { path: 'archive.filedBy', zh: '立卷人', section: 'archive' },
    { path: 'archive.filedAt', zh: '立卷日期', section: 'archive' },
    { path: 'archive.retention', zh: '保管期限', section: 'archive' },
    { path: 'archive.pages', zh: '页数', section: 'archive', optional: true },
  ],
  blocks: [
    { kind: 'space', lines: 1 },
    { kind: 'title', text: '劳动争议调解卷宗', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 1 },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '卷名', width: 20, label: true },
            { text: '{archive.title}', width: 80 },
          ],
          minLines: 3,
        },
        {
          cells: [
            { text: '卷号', width: 20, label: true },
            { text: '{archive.no}', width: 30 },
            { text: '保管期限', width: 20, label: true },
            { text: '{archive.retention}', width: 30 },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '申请人', width: 20, label: true },
            { text: '{applicant.name}', width: 80 },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '被申请人', width: 20, label: true },
            { text: '{respondent.name}', width: 80 },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '调解员', width: 20, label: true },
            { text: '{mediators.names}', width: 30 },
            { text: '结案方式', width: 20, label: true },
            { text: '{closing.type}', width: 30 },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '收到日期', width: 20, label: true },
            { text: '{case.receivedAt}', width: 30 },
            { text: '结案日期', width: 20, label: true },
            { text: '{closing.at}', width: 30 },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '立卷人', width: 20, label: true },
            { text: '{archive.filedBy}', width: 30 },
            { text: '立卷日期', width: 20, label: true },
            { text: '{archive.filedAt}', width: 30 },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '页数', width: 20, label: true },
            { text: '{archive.pages}', width: 30 },
            { text: '立卷人签名', width: 20, label: true },
            { text: '', width: 30 },
          ],
          minLines: 2,
        },
      ],
    },
  ],
};
