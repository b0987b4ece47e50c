import { caseLine, dated, listOf, maybe, need, note, paper, para, plainLine, usualNeeds } from '../paper.ts';

/** 续签要约书: the contract that ends, how it was kept, and what is to be bargained about. */
export const renewalOffer = paper('renewal-offer', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('offer.number', '要约书编号', 'offers'),
    need('expiring.ref', '即将到期合同', 'overview'),
    need('expiring.endsOn', '期满日', 'overview'),
    need('expiring.windowFrom', '窗口起始日', 'overview'),
    need('offer.topics', '议题', 'offers'),
    need('offer.proposedAt', '建议时间', 'offers'),
    need('offer.proposedPlace', '建议地点', 'offers'),
    maybe('offer.evaluation', '上期履行评估', 'offers'),
    maybe('offer.receivedOn', '对方签收日期', 'offers'),
  ],
  blocks: [
    { kind: 'title', text: '续签（重新签订）集体合同要约书' },
    caseLine,
    { kind: 'number', text: '{offer.number}', align: 'right' },
    plainLine('{offer.addressee}：'),
    para(
      '双方订立的{expiring.ref}将于{expiring.endsOn}期满。根据{basis.renewal-offer}的规定，自{expiring.windowFrom}起可以提出续签或者重新签订的要求，{offer.offeror}现就此向贵方提出要约。',
    ),
    para('**一、上期合同的履行情况：**{offer.evaluation?20}'),
    para('**二、协商内容**'),
    listOf('offer.topics'),
    para('**三、建议的时间和地点：**{offer.proposedAt}，{offer.proposedPlace}。'),
    para('**四、本方首席代表：**{offer.ownChief?8}。'),
    para(
      '**五、答复期限：**请自收到本要约书之日起{offer.replyPeriod}内以书面形式答复（{offer.replyBasis}）。',
    ),
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '要约方（盖章）：', rule: false },
          { label: '{offer.offeror}', rule: false },
          { label: '首席代表（签名）：', rule: true },
          dated,
        ],
      ],
    },
    { kind: 'rule' },
    plainLine('签收日期：{offer.receivedOn?8}　签收人：{offer.receivedBy?6}　答复截止日：{offer.replyDue?8}'),
    note('注：答复期限自对方签收之日起计算。'),
  ],
});
