import type { Template } from '../template.ts';

/** 受理通知书. Tells both sides that the case is accepted, who mediates, and until when. */
export const acceptanceNotice: Template = {
  id: 'acceptance-notice',
  version: 2,
  zh: '受理通知书',
  en: 'Notice of acceptance',
  sheet: 'record',
  onePage: 0.9,
  needs: [
    { path: 'org.name', zh: '调解组织名称', section: 'settings' },
    { path: 'case.no', zh: '案号', section: 'acceptance' },
    { path: 'applicant.name', zh: '申请人', section: 'parties' },
    { path: 'respondent.name', zh: '被申请人', section: 'parties' },
    { path: 'case.receivedAt', zh: '收到申请日期', section: 'overview' },
    { path: 'case.acceptedAt', zh: '受理日期', section: 'acceptance' },
    { path: 'mediators.names', zh: '调解员', section: 'overview', optional: true },
    { path: 'deadline.mediationDue', zh: '调解期限届满日', section: 'acceptance' },
  ],
  blocks: [
    { kind: 'title', text: '受理通知书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.no?12}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{applicant.name}、{respondent.name}：', indent: 0 },
    {
      kind: 'when',
      has: 'consent.bothAgree',
      blocks: [
        {
          kind: 'paragraph',
          text: '申请人{applicant.name}与被申请人{respondent.name}{case.dispute}，申请人于{case.receivedAt?8}向本组织申请调解。经征询，双方均同意调解。本组织经审查，决定自{case.acceptedAt?8}起予以受理。现将有关事项通知如下：',
        },
      ],
      otherwise: [
        {
          kind: 'paragraph',
          text: '申请人{applicant.name}与被申请人{respondent.name}{case.dispute}，申请人于{case.receivedAt?8}向本组织申请调解。本组织经审查，决定自{case.acceptedAt?8}起予以受理。现将有关事项通知如下：',
        },
      ],
    },
    {
      kind: 'articles',
      numbers: 'first',
      items: [
        '**调解员。**本案由{mediators.names?8}担任调解员。对调解员有异议的，可以在协议签署前口头或者书面提出，由本组织决定是否更换。',
        '**调解期限。**{deadline.mediationPeriod}内未达成调解协议的，视为调解不成。本案期限于{deadline.mediationDue?8}届满。双方书面同意的，可以按规定延长。',
        '**自愿与保密。**调解不收取费用，不公开进行，双方另有要求的除外。任何一方可以随时要求终止调解；申请人可以撤回申请。调解中为达成协议作出的让步，不作为对其不利的依据。',
        '**其他途径。**调解不是申请仲裁的必经程序。不愿继续调解、调解不成或者期限届满的，可以依法向劳动人事争议仲裁委员会申请仲裁，并请注意仲裁时效。',
        '**权利义务。**双方有权陈述、举证、委托代理人和拒绝调解方案；应当如实陈述、遵守秩序、尊重对方，并自觉履行达成的协议。',
      ],
    },
    {
      kind: 'when',
      has: 'deadline.mediationDueNote',
      blocks: [{ kind: 'paragraph', text: '注：{deadline.mediationDueNote}。', small: true }],
    },
    { kind: 'paragraph', text: '联系地址：{org.address?14}', align: 'left', keepWithNext: true },
    { kind: 'paragraph', text: '联系电话：{org.phone?14}', align: 'left', keepWithNext: true },
    { kind: 'seal', lines: ['{org.name}', '{document.date}'], note: '（加盖调解组织印章）' },
  ],
};
