import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/**
 * 调查笔录: questions and answers, signed on every page. A mediation organisation cannot compel anybody; only union
 * supervisors ask in a power of their own, two at least and with their certificates (浙江省工会劳动法律监督条例 20).
 */
export const investigationRecord: Template = {
  id: 'investigation-record',
  version: 1,
  zh: '调查笔录',
  en: 'Record of investigation',
  sheet: 'record',
  needs: [
    ...usualNeeds,
    { path: 'inquiry.startAt', zh: '开始时间', section: 'evidence' },
    { path: 'inquiry.endAt', zh: '结束时间', section: 'evidence' },
    { path: 'inquiry.place', zh: '地点', section: 'evidence' },
    { path: 'inquiry.interviewers', zh: '调查人', section: 'evidence' },
    { path: 'inquiry.recorder', zh: '记录人', section: 'evidence' },
    { path: 'inquiry.interviewee', zh: '被调查人', section: 'evidence' },
    { path: 'inquiry.relation', zh: '与当事人的关系', section: 'evidence' },
    { path: 'inquiry.lines', zh: '问答内容', section: 'evidence' },
    { path: 'inquiry.readBack', zh: '核对确认', section: 'evidence', optional: true },
  ],
  blocks: [
    { kind: 'page-rule', foot: '被调查人签名或按指印：　　　　　　　　　　　　调查人：' },
    { kind: 'title', text: '调查笔录', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}　第{inquiry.no}次', align: 'center' },
    { kind: 'paragraph', text: '时间：{inquiry.startAt}至{inquiry.endAt}', indent: 0, align: 'left' },
    { kind: 'paragraph', text: '地点：{inquiry.place}', indent: 0, align: 'left' },
    { kind: 'paragraph', text: '调查人：{inquiry.interviewersInLine}', indent: 0, align: 'left' },
    { kind: 'paragraph', text: '记录人：{inquiry.recorder}', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '被调查人：{inquiry.interviewee}　　与当事人的关系：{inquiry.relation}',
      indent: 0,
      align: 'left',
    },
    {
      kind: 'paragraph',
      text: '案由：{applicant.name}与{respondent.name}{case.dispute}',
      indent: 0,
      align: 'left',
    },
    { kind: 'rule' },
    {
      kind: 'when',
      has: 'inquiry.supervision',
      blocks: [
        {
          kind: 'paragraph',
          text: '调查人二人以上参加，已出示工会劳动法律监督员证件，说明调查的事项和被调查人的权利义务。被调查人应当如实陈述；与本案有利害关系的调查人，被调查人可以要求其回避。',
        },
      ],
      otherwise: [
        {
          kind: 'paragraph',
          text: '调查人已经表明身份，说明调查的事项。被调查人自愿接受调查，可以拒绝回答；愿意回答的，应当如实陈述。调查内容只用于本案的调解，依法保密。',
        },
      ],
    },
    { kind: 'dialogue', each: 'inquiry.lines', speaker: '{speaker}', text: '{text}' },
    {
      kind: 'when',
      has: 'inquiry.readBack',
      blocks: [
        {
          kind: 'paragraph',
          text: '以上笔录已经由被调查人阅读或者向其宣读，被调查人确认与所述一致。',
          keepWithNext: true,
        },
      ],
      otherwise: [
        {
          kind: 'paragraph',
          text: '以上笔录　□已由被调查人阅读　□已向被调查人宣读，被调查人确认与所述一致。',
          keepWithNext: true,
        },
      ],
    },
    {
      kind: 'signature',
      columns: [
        [
          { label: '被调查人：', rule: true },
          { label: '　　　　年　　月　　日', rule: false },
        ],
        [
          { label: '调查人{name}：', rule: true, each: 'inquiry.interviewers' },
          { label: '记录人：', rule: true },
        ],
      ],
    },
  ],
};
