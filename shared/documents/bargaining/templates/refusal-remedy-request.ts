import { caseLine, dated, heading, need, paper, para, plainLine, usualNeeds } from '../paper.ts';

/** 提请责令改正函: offer, receipt and the day an answer was due, and the order asked for. It never leads to arbitration. */
export const refusalRemedyRequest = paper('refusal-remedy-request', {
  sheet: 'letter',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('correction.to', '提请机关', 'measures'),
    need('correction.requester', '提请单位', 'measures'),
    need('correction.offer', '要约书编号', 'offers'),
    need('correction.receivedOn', '要约送达日期', 'offers'),
    need('correction.replyDue', '答复截止日', 'offers'),
    need('correction.answer', '对方的答复', 'offers'),
    need('correction.facts', '拒绝、拖延情形', 'measures'),
    need('correction.evidence', '证据', 'measures'),
    need('correction.demand', '请求事项', 'measures'),
  ],
  blocks: [
    { kind: 'title', text: '关于提请责令改正拒绝集体协商行为的函' },
    caseLine,
    plainLine('{correction.to}：'),
    heading('一、要约和送达'),
    para(
      '{worker.name}就{round.year}{round.subject}的协商向{employer.name}发出集体协商要约书（{correction.offer}），对方于{correction.receivedOn}签收，答复期限于{correction.replyDue}届满。',
    ),
    heading('二、拒绝或者拖延的情形'),
    para('{correction.answer}'),
    para('{correction.facts}'),
    heading('三、依据和请求'),
    para('根据{basis.refusal-remedy-request}的规定，提请贵机关依法处理：{correction.demand}'),
    heading('四、证据'),
    para('{correction.evidence}'),
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '提请单位（盖章）：', rule: false },
          { label: '{correction.requester}', rule: false },
          { label: '工会主席（签名）：', rule: true },
          dated,
        ],
      ],
    },
  ],
});
