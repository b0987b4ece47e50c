import type { Template } from '../template.ts';
import { points, unionHead, unionNeeds, unionSeal } from './supervision-parts.ts';

/** 工会劳动法律监督意见书: the union's demand to correct a violation, after an investigation. */
export const supervisionOpinion: Template = {
  id: 'supervision-opinion',
  version: 1,
  zh: '工会劳动法律监督意见书',
  en: 'Union supervision opinion letter',
  sheet: 'letter',
  needs: [
    ...unionNeeds,
    {
      path: 'supervisionOpinion.investigators',
      zh: '调查的监督员及证号（人数符合规定）',
      section: 'matters',
    },
    { path: 'supervisionOpinion.facts', zh: '调查情况', section: 'matters' },
    { path: 'supervisionOpinion.issues', zh: '违法事实', section: 'matters' },
    { path: 'supervisionOpinion.law', zh: '依据', section: 'matters' },
    { path: 'supervisionOpinion.corrections', zh: '改正意见', section: 'matters' },
    { path: 'supervisionOpinion.replyDue', zh: '答复期限', section: 'matters' },
    { path: 'supervisionOpinion.signer', zh: '签署人（工会主席或者副主席）', section: 'matters' },
  ],
  blocks: [
    ...unionHead('工会劳动法律监督意见书', 'supervisionOpinion.no'),
    { kind: 'paragraph', text: '{supervision.employer}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '根据{supervisionOpinion.basis}，本工会指派{supervisionOpinion.investigators}对你单位遵守劳动法律法规的情况进行了调查。现提出监督意见如下：',
    },
    { kind: 'heading', text: '一、调查情况' },
    { kind: 'paragraph', text: '{supervisionOpinion.facts}' },
    { kind: 'heading', text: '二、存在的违法行为' },
    points('supervisionOpinion.issues'),
    { kind: 'heading', text: '三、依据' },
    points('supervisionOpinion.law'),
    { kind: 'heading', text: '四、改正意见' },
    points('supervisionOpinion.corrections'),
    {
      kind: 'paragraph',
      text: '请你单位{supervisionOpinion.replyDue}，将改正情况书面答复本工会。拒收本意见书、逾期不答复或者没有正当理由不改正的，工会将依法提请有关部门处理。',
    },
    {
      kind: 'signature',
      columns: [[{ label: '工会主席（副主席）{supervisionOpinion.signer}签名：', rule: true }]],
    },
    ...unionSeal('supervisionOpinion.on'),
  ],
};
