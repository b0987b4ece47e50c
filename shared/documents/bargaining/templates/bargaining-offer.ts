import {
  caseLine,
  dated,
  listOf,
  maybe,
  need,
  note,
  paper,
  para,
  plainLine,
  repTable,
  usualNeeds,
} from '../paper.ts';

/** 集体协商要约书: topics, time, place, own representatives, data asked for, and how long the other side has. */
export const bargainingOffer = paper('bargaining-offer', {
  sheet: 'record',
  onePage: 0.8,
  needs: [
    ...usualNeeds,
    need('offer.number', '要约书编号', 'offers'),
    need('offer.by', '要约方', 'offers'),
    need('offer.offeror', '要约方名称', 'offers'),
    need('offer.addressee', '对方名称', 'offers'),
    need('employer.uscc', '统一社会信用代码', 'overview'),
    need('offer.topics', '协商内容', 'offers'),
    need('offer.proposedAt', '建议协商时间', 'offers'),
    need('offer.proposedPlace', '建议协商地点', 'offers'),
    need('offer.ownReps', '本方协商代表名单', 'representatives'),
    need('offer.ownChief', '本方首席代表', 'representatives'),
    maybe('offer.materials', '请求提供的资料', 'offers'),
    maybe('offer.sentOn', '发出日期', 'offers'),
    maybe('offer.delivery', '送达方式', 'offers'),
    maybe('offer.receivedOn', '对方签收日期', 'offers'),
    maybe('offer.receivedBy', '签收人', 'offers'),
    maybe('offer.replyDue', '答复截止日', 'offers'),
  ],
  blocks: [
    { kind: 'title', text: '集体协商要约书' },
    caseLine,
    { kind: 'number', text: '{offer.number}', align: 'right' },
    plainLine('{offer.addressee}：'),
    para(
      '根据{basis.bargaining-offer}的规定，{offer.by}（{offer.offeror}）现就{round.year}{round.scope}{round.subject}的协商（{round.kind}）向贵方提出要约。用人单位方为{employer.name}（统一社会信用代码{employer.uscc}），职工方为{worker.name}，适用{round.profile}的规定。',
    ),
    {
      kind: 'when',
      has: 'offer.guidingUnion',
      blocks: [
        para('本单位尚未建立工会，职工方协商代表由职工民主推举产生，指导的上级工会为{offer.guidingUnion}。'),
      ],
    },
    para('**一、协商内容**'),
    listOf('offer.topics'),
    para('**二、建议的时间和地点：**{offer.proposedAt}，{offer.proposedPlace}。'),
    para('**三、本方协商代表**（首席代表：{offer.ownChief}）'),
    repTable('offer.ownReps'),
    { kind: 'space', lines: 0.5 },
    {
      kind: 'when',
      has: 'offer.materials',
      blocks: [para('**四、请求贵方提供的资料：**{offer.materialsInLine}。')],
      otherwise: [para('**四、请求贵方提供的资料：**本次要约暂不提出。')],
    },
    para(
      '**五、答复期限：**请自收到本要约书之日起{offer.replyPeriod}内以书面形式答复（{offer.replyBasis}），商定协商的时间、地点和内容，并附贵方协商代表名单。无正当理由不得拒绝协商。',
    ),
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '要约方（盖章）：{offer.offeror}', rule: false },
          { label: '首席代表（签名）：', rule: true },
          dated,
        ],
      ],
    },
    { kind: 'rule' },
    plainLine('**送达回执**　发出日期：{offer.sentOn?8}　送达方式：{offer.delivery?6}'),
    plainLine('签收日期：{offer.receivedOn?8}　签收人：{offer.receivedBy?6}　答复截止日：{offer.replyDue?8}'),
    note('注：答复期限自对方签收之日起计算，不自发出之日起计算。'),
  ],
});
