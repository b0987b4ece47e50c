import type { Template } from '../template.ts';

/** 调解协议书 (劳动争议调解仲裁法 14). Binding when both parties and the mediator have signed and the seal is on. */
export const mediationAgreement: Template = {
  id: 'mediation-agreement',
  version: 1,
  zh: '调解协议书',
  en: 'Mediation agreement',
  sheet: 'letter',
  needs: [
    { path: 'org.name', zh: '调解组织名称', section: 'settings' },
    { path: 'case.no', zh: '案号', section: 'acceptance' },
    { path: 'applicant.name', zh: '申请人姓名或名称', section: 'parties' },
    { path: 'applicant.identity', zh: '申请人证件号码', section: 'parties' },
    { path: 'applicant.address', zh: '申请人住所', section: 'parties' },
    { path: 'applicant.phone', zh: '申请人联系电话', section: 'parties' },
    { path: 'respondent.name', zh: '被申请人姓名或名称', section: 'parties' },
    { path: 'respondent.identity', zh: '被申请人信用代码或证件号码', section: 'parties' },
    { path: 'respondent.address', zh: '被申请人住所', section: 'parties' },
    {
      path: 'respondent.legalRep.name',
      zh: '被申请人法定代表人或主要负责人',
      section: 'parties',
      optional: true,
    },
    { path: 'case.claims', zh: '调解请求事项', section: 'claims' },
    { path: 'agreement.facts', zh: '争议主要事实', section: 'agreement' },
    { path: 'agreement.terms', zh: '协议条款', section: 'agreement' },
    { path: 'agreement.breachClause', zh: '逾期责任', section: 'agreement', optional: true },
    { path: 'agreement.releaseScope', zh: '其他权利处理', section: 'agreement', optional: true },
    { path: 'agreement.copies', zh: '份数', section: 'agreement' },
    { path: 'mediators.names', zh: '调解员', section: 'overview' },
  ],
  blocks: [
    { kind: 'title', text: '调解协议书', lead: '{org.name}' },
    { kind: 'number', text: '{case.no}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'when',
      has: 'applicants.many',
      blocks: [
        {
          kind: 'paragraph',
          text: '**申请人：**{applicant.name}（名单及各人金额见附表）。{parties.representedNote}',
        },
      ],
      otherwise: [
        {
          kind: 'each',
          of: 'applicants.rows',
          blocks: [{ kind: 'paragraph', text: '**申请人：**{paragraph}' }],
        },
        {
          kind: 'when',
          has: 'parties.representedNote',
          blocks: [{ kind: 'paragraph', text: '{parties.representedNote}' }],
        },
      ],
    },
    {
      kind: 'each',
      of: 'respondents.rows',
      blocks: [{ kind: 'paragraph', text: '**被申请人：**{paragraph}' }],
    },
    {
      kind: 'paragraph',
      text: '申请人与被申请人因{case.category.primary}发生争议，于{case.receivedAt}向本组织申请调解，本组织于{case.acceptedAt}受理，由{mediators.names}主持调解。',
    },
    { kind: 'heading', text: '一、调解请求' },
    {
      kind: 'each',
      of: 'case.claims',
      blocks: [{ kind: 'paragraph', text: '{seq}．{text}{amountClause}。' }],
    },
    { kind: 'heading', text: '二、争议的主要事实' },
    { kind: 'paragraph', text: '{agreement.facts}' },
    { kind: 'heading', text: '三、协议内容' },
    { kind: 'paragraph', text: '经调解，双方在平等自愿的基础上达成如下协议：' },
    {
      kind: 'each',
      of: 'agreement.terms',
      blocks: [
        {
          kind: 'paragraph',
          text: '（{seq}）{obligor}于{dueDate}前向{obligee}{content}{sumClause}，以{method}方式支付至{account~8}。',
        },
      ],
    },
    {
      kind: 'when',
      has: 'agreement.amountTotalInFull',
      blocks: [{ kind: 'paragraph', text: '以上合计{agreement.amountTotalInFull}。' }],
    },
    {
      kind: 'when',
      has: 'agreement.breachClause',
      blocks: [
        { kind: 'heading', text: '四、逾期责任' },
        { kind: 'paragraph', text: '{agreement.breachClause}' },
      ],
      otherwise: [
        { kind: 'heading', text: '四、逾期责任' },
        { kind: 'paragraph', text: '双方没有约定逾期责任，按法律规定处理。' },
      ],
    },
    { kind: 'heading', text: '五、其他事项' },
    {
      kind: 'when',
      has: 'agreement.releaseScope',
      blocks: [{ kind: 'paragraph', text: '{agreement.releaseScope}' }],
      otherwise: [{ kind: 'paragraph', text: '本协议不影响双方依法享有的其他权利和应当履行的法定义务。' }],
    },
    {
      kind: 'when',
      has: 'agreement.remainingDisputes',
      blocks: [
        {
          kind: 'paragraph',
          text: '未达成一致的事项：{agreement.remainingDisputes}。当事人可以就此依法申请仲裁。',
        },
      ],
    },
    { kind: 'heading', text: '六、效力与救济' },
    {
      kind: 'articles',
      numbers: 'second',
      items: [
        '本协议自双方当事人签名或者盖章、调解员签名并加盖调解组织印章之日起生效，对双方具有约束力，双方应当自觉履行。',
        '双方可以自协议生效之日起十五日内，共同向有管辖权的劳动人事争议仲裁委员会申请仲裁审查；也可以自协议生效之日起三十日内，共同向有管辖权的人民法院申请司法确认。两种方式择一进行。',
        '一方在约定期限内不履行的，另一方可以依法申请仲裁。',
      ],
    },
    {
      kind: 'when',
      has: 'agreement.paymentOrder',
      blocks: [
        {
          kind: 'paragraph',
          text: '因支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金事项达成协议，用人单位在约定期限内不履行的，劳动者可以持本协议书依法向人民法院申请支付令。',
        },
      ],
    },
    {
      kind: 'paragraph',
      text: '本协议一式{agreement.copies}份，当事人各执一份，调解组织留存一份，具有同等效力。',
    },
    {
      kind: 'signature',
      columns: [
        [
          { label: '{label}：', rule: true, each: 'signing.applicants' },
          { label: '　　　　年　　月　　日', rule: false },
          { label: '调解员：', rule: true },
          { label: '　　　　年　　月　　日', rule: false },
        ],
        [
          { label: '{label}：', rule: true, each: 'signing.respondents' },
          { label: '代表人：', rule: true },
          { label: '　　　　年　　月　　日', rule: false },
        ],
      ],
    },
    { kind: 'seal', lines: ['{org.name}', '　　　　年　　月　　日'], note: '（加盖调解组织印章）' },
    {
      kind: 'when',
      has: 'applicants.many',
      blocks: [
        { kind: 'page-break' },
        { kind: 'title', text: '附表　申请人名单及金额' },
        {
          kind: 'table',
          columns: [
            { width: 7, align: 'center' },
            { width: 20 },
            { width: 31, align: 'center' },
            { width: 20, align: 'right' },
            { width: 22, align: 'center' },
          ],
          head: ['序号', '姓名', '公民身份号码', '金额', '签名'],
          each: 'applicants.rows',
          cells: ['{seq}', '{name}', '{identity}', '{share}', ''],
          foot: [
            { text: '合计', span: 3, align: 'center' },
            { text: '{agreement.amountTotal}', span: 1, align: 'right' },
            { text: '', span: 1 },
          ],
        },
        {
          kind: 'paragraph',
          text: '分期支付的，每期按各人金额占合计金额的比例支付到本人账户。代表人签署本协议的，应当附有载明有权和解的推选书，或者由各申请人在本表签名确认。',
          small: true,
        },
      ],
    },
  ],
};
