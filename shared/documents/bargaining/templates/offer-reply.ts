import { caseLine, listOf, maybe, need, paper, para, plainLine, repTable, usualNeeds } from '../paper.ts';

/** 要约回复书: consent that settles time, place and content, with the own representatives. */
export const offerReply = paper('offer-reply', {
  sheet: 'record',
  onePage: 0.8,
  needs: [
    ...usualNeeds,
    need('offer.number', '对应要约书编号', 'offers'),
    need('reply.consents', '同意协商的答复', 'offers'),
    need('reply.on', '答复日期', 'offers'),
    need('reply.meetingAt', '商定的协商时间', 'offers'),
    need('reply.topics', '同意协商的议题', 'offers'),
    need('reply.ownReps', '本方协商代表名单', 'representatives'),
    need('reply.ownChief', '本方首席代表', 'representatives'),
    maybe('reply.place', '商定的协商地点', 'offers'),
    maybe('reply.materials', '资料提供承诺', 'offers'),
    maybe('reply.materialsOn', '资料提供日期', 'offers'),
    maybe('reply.receivedOn', '送达要约方日期', 'offers'),
    maybe('offer.replyDue', '答复截止日', 'offers'),
  ],
  blocks: [
    { kind: 'title', text: '要约回复书（应约书）' },
    caseLine,
    plainLine('{offer.offeror}：'),
    para(
      '贵方编号为{offer.number}的集体协商要约书已于{offer.receivedOn?8}收到。根据{basis.offer-reply}的规定，我方同意就{round.year}{round.subject}进行协商，现答复如下：',
    ),
    para('**一、协商时间和地点：**{reply.meetingAt}，{reply.place?12}。'),
    para('**二、同意协商的内容**'),
    listOf('reply.topics'),
    para('**三、我方协商代表**（首席代表：{reply.ownChief}）'),
    repTable('reply.ownReps'),
    { kind: 'space', lines: 0.5 },
    para('**四、资料提供：**{reply.materials?16}，提供日期{reply.materialsOn?8}。'),
    para('双方应当派出对等的协商代表，平等协商，在协商期间不得采取过激行为，并保守在协商中知悉的商业秘密。'),
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '答复方（盖章）：', rule: false },
          { label: '{reply.by}', rule: false },
          { label: '首席代表（签名）：', rule: true },
          { label: '答复日期：{reply.on}', rule: false },
        ],
      ],
    },
    { kind: 'rule' },
    plainLine(
      '送达要约方日期：{reply.receivedOn?8}　要约方签收人（签名）：{sign?8}　答复截止日：{offer.replyDue?8}',
    ),
  ],
});
