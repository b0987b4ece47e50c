import type { Template } from '../template.ts';
import {
  applicantNames,
  claimParagraphs,
  contactAndSeal,
  partyParagraphs,
  usualNeeds,
} from './shared-parts.ts';

/** 调解意见书: a proposal of the mediator in writing. It binds nobody and decides nothing. */
export const mediationOpinion: Template = {
  id: 'mediation-opinion',
  version: 1,
  zh: '调解意见书',
  en: 'Mediation opinion',
  sheet: 'record',
  needs: [
    ...usualNeeds,
    { path: 'case.claims', zh: '争议事项', section: 'claims' },
    { path: 'opinion.facts', zh: '没有争议的基本事实及来源', section: 'matters' },
    { path: 'opinion.law', zh: '依据', section: 'matters' },
    { path: 'opinion.proposal', zh: '建议方案', section: 'matters' },
    { path: 'opinion.answerBy', zh: '答复期限', section: 'matters', optional: true },
    { path: 'mediators.names', zh: '调解员', section: 'overview' },
  ],
  blocks: [
    { kind: 'title', text: '调解意见书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    ...partyParagraphs,
    {
      kind: 'paragraph',
      text: '申请人{applicant.name}与被申请人{respondent.name}{case.dispute}一案，由{mediators.names}调解。为帮助双方达成一致，调解员提出书面意见如下：',
    },
    { kind: 'heading', text: '一、争议事项' },
    ...claimParagraphs,
    { kind: 'heading', text: '二、双方没有争议的基本事实' },
    { kind: 'paragraph', text: '{opinion.facts}' },
    { kind: 'heading', text: '三、依据' },
    { kind: 'each', of: 'opinion.law', blocks: [{ kind: 'paragraph', text: '{seq}．{text}。' }] },
    { kind: 'heading', text: '四、建议方案' },
    { kind: 'paragraph', text: '{opinion.proposal}' },
    { kind: 'heading', text: '五、说明' },
    {
      kind: 'articles',
      numbers: 'second',
      items: [
        '**本意见书对双方没有约束力，**不是裁决，不能申请执行，也不影响任何一方的实体权利。',
        '双方接受建议方案的，可以据此签订调解协议书；部分接受或者另有方案的，请告知调解员。',
        '不接受的，不需要说明理由，可以依法申请仲裁。本意见书和双方的答复，未经双方同意不作为对任何一方不利的依据。',
      ],
    },
    {
      kind: 'when',
      has: 'opinion.answerBy',
      blocks: [
        { kind: 'paragraph', text: '请于{opinion.answerBy}前（含当日）答复。没有答复的，不视为接受。' },
      ],
      otherwise: [{ kind: 'paragraph', text: '没有答复的，不视为接受。' }],
    },
    {
      kind: 'signature',
      columns: [[], [{ label: '调解员（签名）：', rule: true }]],
    },
    ...contactAndSeal,
    applicantNames,
  ],
};
