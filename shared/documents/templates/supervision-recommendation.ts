import type { Template } from '../template.ts';
import { points, unionHead, unionNeeds, unionSeal } from './supervision-parts.ts';

/** 工会劳动法律监督建议书: a local trade union asks the authority to act after an opinion that was not heeded. */
export const supervisionRecommendation: Template = {
  id: 'supervision-recommendation',
  version: 1,
  zh: '工会劳动法律监督建议书',
  en: 'Union supervision recommendation to authority',
  sheet: 'letter',
  needs: [
    ...unionNeeds,
    { path: 'supervisionRecommendation.target', zh: '接收的主管部门', section: 'matters' },
    {
      path: 'supervisionRecommendation.trigger',
      zh: '发出情形（拒收、逾期不答复或者不改正）',
      section: 'matters',
    },
    { path: 'supervisionRecommendation.opinionNo', zh: '监督意见书文号', section: 'matters' },
    { path: 'supervisionRecommendation.opinionServedOn', zh: '监督意见书送达日期', section: 'matters' },
    { path: 'supervisionRecommendation.issues', zh: '违法事实', section: 'matters' },
    { path: 'supervisionRecommendation.suggest', zh: '处理建议', section: 'matters' },
    { path: 'supervisionRecommendation.materials', zh: '移交材料', section: 'matters', optional: true },
  ],
  blocks: [
    ...unionHead('工会劳动法律监督建议书', 'supervisionRecommendation.no'),
    { kind: 'paragraph', text: '{supervisionRecommendation.target}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '本会于{supervisionRecommendation.opinionServedOn}向{supervision.employer}（住所：{supervision.employerAddress?12}）送达《工会劳动法律监督意见书》（{supervisionRecommendation.opinionNo?8}）。{supervisionRecommendation.trigger}根据{supervisionRecommendation.basis}，现提出处理建议如下：',
    },
    { kind: 'heading', text: '一、违法事实' },
    points('supervisionRecommendation.issues'),
    {
      kind: 'when',
      has: 'supervisionRecommendation.law',
      blocks: [{ kind: 'heading', text: '涉及的规定' }, points('supervisionRecommendation.law')],
    },
    { kind: 'heading', text: '二、处理建议' },
    { kind: 'paragraph', text: '{supervisionRecommendation.suggest}' },
    { kind: 'paragraph', text: '请将处理情况告知本会。' },
    {
      kind: 'when',
      has: 'supervisionRecommendation.materials',
      blocks: [
        { kind: 'paragraph', text: '移交材料：', keepWithNext: true },
        points('supervisionRecommendation.materials'),
      ],
    },
    {
      kind: 'signature',
      columns: [[{ label: '负责人{supervisionRecommendation.signer}签名：', rule: true }]],
    },
    ...unionSeal('supervisionRecommendation.on'),
  ],
};
