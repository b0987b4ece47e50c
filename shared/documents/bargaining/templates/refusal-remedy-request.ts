import { caseLine, dated, heading, need, paper, para, plainLine, usualNeeds } from '../paper.ts';

/** 提请责令改正函: offer, receipt and the day an answer was due, and the order asked for. It never leads to arbitration. */
export const refusalRemedyRequest = paper('refusal-remedy-request', {
  sheet: 'letter',
  needs: [
    ...usualNeeds,
    need('request.to', '提请机关', 'measures'),
    need('request.requester', '提请单位', 'measures'),
    need('request.offer', '要约书编号', 'offers'),
    need('request.receivedOn', '要约送达日期', 'offers'),
    need('request.replyDue', '答复截止日', 'offers'),
    need('request.facts', '拒绝、拖延情形', 'measures'),
    need('request.evidence', '证据', 'measures'),
    need('request.demand', '请求事项', 'measures'),
  ],
  blocks: [
    { kind: 'title', text: '关于提请责令改正拒绝集体协商行为的函' },
    caseLine,
    plainLine('{request.to}：'),
    heading('一、要约和送达'),
    para(
      '{worker.name}就{round.year}{round.subject}的协商向{employer.name}发出集体协商要约书（{request.offer}），对方于{request.receivedOn}签收，答复期限于{request.replyDue}届满。',
    ),
    heading('二、拒绝或者拖延的情形'),
    para('{request.facts}对方没有提出正当理由。'),
    heading('三、依据和请求'),
    para('根据{basis.refusal-remedy-request}的规定，提请贵机关依法处理：{request.demand}'),
    heading('四、证据'),
    para('{request.evidence}'),
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '提请单位（盖章）：{request.requester}', rule: false },
          { label: '工会主席（签名）：', rule: true },
          dated,
        ],
      ],
    },
  ],
});
