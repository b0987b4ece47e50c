import { caseLine, dated, maybe, need, note, one, paper, two, usualNeeds } from '../paper.ts';

/** 拒绝、延期和逾期未答复记录: what came instead of consent, and what is done about it. */
export const offerRefusalOrDelayRecord = paper('offer-refusal-or-delay-record', {
  sheet: 'form',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('offer.number', '对应要约书编号', 'offers'),
    need('offer.receivedOn', '要约签收日期', 'offers'),
    need('offer.replyDue', '法定答复截止日', 'offers'),
    need('reply.trouble', '类型', 'offers'),
    maybe('reply.reason', '对方陈述的理由', 'offers'),
    maybe('reply.newDate', '请求的新日期', 'offers'),
    maybe('reply.accepted', '要约方是否同意延期', 'offers'),
    maybe('reply.evidence', '证据清单', 'offers'),
    maybe('reply.nextAction', '后续措施', 'offers'),
  ],
  blocks: [
    { kind: 'title', text: '拒绝、延期和逾期未答复记录' },
    caseLine,
    {
      kind: 'form',
      rows: [
        two('要约书编号', '{offer.number}', '要约方', '{offer.offeror}（{offer.by}）'),
        two('对方', '{offer.addressee}', '发出日期', '{offer.sentOn?8}'),
        two('签收日期', '{offer.receivedOn}', '签收人', '{offer.receivedBy?6}'),
        two('送达方式', '{offer.delivery?6}', '签收证明', '{offer.receiptProof?8}'),
        two('法定答复截止日', '{offer.replyDue}', '答复期限', '{offer.replyPeriod}（{offer.replyBasis}）'),
        two('类型', '{reply.trouble}', '答复日期', '{reply.on?8}'),
        one('对方陈述的理由', '{reply.reason?20}', 3),
        two('请求的新日期', '{reply.newDate?8}', '要约方意见', '{reply.accepted?8}'),
        one('证据清单', '{reply.evidence?20}', 2),
        one('后续措施', '{reply.nextAction?20}', 2),
        one('依据', '{basis.offer-refusal-or-delay-record}'),
      ],
    },
    note(
      '注：约定了新日期并经要约方同意的延期，不作为拒绝；要约方不同意延期的，按照没有答复处理。拒绝或者拖延的，可以由上级工会督促、发出工会劳动法律监督意见书，或者提请有关机关责令改正。',
    ),
    {
      kind: 'signature',
      columns: [
        [{ label: '记录人（签名）：', rule: true }, dated],
        [{ label: '要约方首席代表（签名）：', rule: true }, dated],
      ],
    },
  ],
});
