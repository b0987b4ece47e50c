import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/** 调解当事人权利义务告知书 (人民调解法 23, 24): read before mediation, signed by everybody who was told. */
export const rightsObligationsNotice: Template = {
  id: 'rights-obligations-notice',
  version: 2,
  zh: '权利义务告知书',
  en: 'Notice of rights and obligations',
  sheet: 'record',
  needs: usualNeeds,
  blocks: [
    { kind: 'title', text: '调解当事人权利义务告知书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    {
      kind: 'paragraph',
      text: '申请人{applicant.name}、被申请人{respondent.name}：',
      indent: 0,
      align: 'left',
    },
    { kind: 'paragraph', text: '现将你们在调解中的权利、义务和有关事项告知如下：' },
    { kind: 'heading', text: '一、权利' },
    {
      kind: 'articles',
      numbers: 'second',
      items: [
        '选择或者接受调解员；认为调解员与本案有利害关系或者可能影响公正的，可以要求更换。',
        '接受调解、拒绝调解，或者在调解的任何阶段要求终止调解；申请人可以撤回申请。',
        '要求调解公开进行或者不公开进行；不交纳任何调解费用。',
        '自主表达意愿，陈述事实、提供材料、提出和修改方案，自愿达成调解协议。',
        '委托代理人参加调解；符合条件的，申请法律援助。人数较多并有共同请求的，可以推选代表人。',
      ],
    },
    { kind: 'heading', text: '二、义务' },
    {
      kind: 'articles',
      numbers: 'second',
      items: [
        '如实陈述争议事实，不提供虚假材料，不以虚假调解损害国家、集体或者他人的合法权益。',
        '遵守现场秩序，尊重调解员，尊重对方当事人行使权利；未经同意，不得录音、录像或者传播调解内容。',
        '自觉履行达成的调解协议；联系方式和送达地址变更的，及时告知本组织。',
      ],
    },
    { kind: 'heading', text: '三、有关的法律后果' },
    {
      kind: 'articles',
      numbers: 'second',
      items: [
        '调解协议书由双方签名或者盖章，经调解员签名并加盖调解组织印章后生效，对双方具有约束力，但不能直接申请强制执行。',
        '协议生效后，双方可以自生效之日起{deadline.reviewPeriod}内共同向劳动人事争议仲裁委员会申请仲裁审查，或者自生效之日起{deadline.confirmationPeriod}内共同向有管辖权的人民法院申请司法确认。',
        '因支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金达成协议，用人单位在约定期限内不履行的，劳动者可以持协议书依法向人民法院申请支付令。',
        '{deadline.mediationPeriod}内没有达成协议，或者达成协议后一方在约定期限内不履行的，可以依法申请仲裁。不愿调解的，可以随时直接申请仲裁。',
        '注意仲裁时效；时效是否中断、届满由仲裁机构依法认定。',
        '在调解中为达成协议作出的让步和认可，未经双方同意，不作为对其不利的依据。',
      ],
    },
    { kind: 'heading', text: '四、个人信息' },
    {
      kind: 'paragraph',
      text: '为办理本案，本组织需要处理你们的身份、联系方式、住所和与争议有关的信息，仅用于调解、送达、归档和依法统计，并予以保密。其中的身份证件号码、银行账户、医疗健康等敏感个人信息，需要本人单独同意：',
    },
    { kind: 'paragraph', text: '申请人　□同意　□不同意　　　　被申请人　□同意　□不同意' },
    {
      kind: 'paragraph',
      text: '以上内容，被告知人已经阅读或者听取宣读，并表示知悉。',
      keepWithNext: true,
    },
    {
      kind: 'signature',
      columns: [
        [
          { label: '申请人（代表人）：', rule: true },
          { label: '　　　　年　　月　　日', rule: false },
          { label: '调解员：', rule: true },
        ],
        [
          { label: '被申请人（代理人）：', rule: true },
          { label: '　　　　年　　月　　日', rule: false },
          { label: '　　　　年　　月　　日', rule: false },
        ],
      ],
    },
  ],
};
