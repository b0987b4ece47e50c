import type { Template } from '../template.ts';
import { points, unionHead, unionNeeds, unionSeal } from './supervision-parts.ts';

/** 工会劳动法律监督提示函: a reminder to the employer before anything stronger. */
export const supervisionPromptLetter: Template = {
  id: 'supervision-prompt-letter',
  version: 1,
  zh: '工会劳动法律监督提示函',
  en: 'Union supervision prompt letter',
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...unionNeeds,
    { path: 'supervisionPrompt.issues', zh: '提示事项', section: 'matters' },
    { path: 'supervisionPrompt.law', zh: '法律依据', section: 'matters' },
    { path: 'supervisionPrompt.suggest', zh: '建议', section: 'matters' },
    { path: 'supervisionPrompt.dueOn', zh: '请予反馈的日期', section: 'matters', optional: true },
  ],
  blocks: [
    ...unionHead('工会劳动法律监督提示函', 'supervisionPrompt.no'),
    { kind: 'paragraph', text: '{supervision.employer}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '工会在履行劳动法律监督职责中了解到，你单位在劳动用工方面有下列情况需要提请注意：',
    },
    points('supervisionPrompt.issues'),
    { kind: 'paragraph', text: '{supervisionPrompt.facts}' },
    { kind: 'paragraph', text: '上述情况涉及的规定：', keepWithNext: true },
    points('supervisionPrompt.law'),
    { kind: 'paragraph', text: '建议：{supervisionPrompt.suggest}' },
    {
      kind: 'paragraph',
      text: '请你单位对照检查，并于{supervisionPrompt.dueOn?10}前将检查和改进的情况告知本工会。需要协助的，工会愿意提供法律政策方面的指导。',
    },
    {
      kind: 'signature',
      columns: [[{ label: '工会劳动法律监督委员会（签名）：', rule: true }]],
    },
    ...unionSeal('supervisionPrompt.on'),
  ],
};
