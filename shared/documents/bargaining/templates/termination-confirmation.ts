import { caseLine, chiefsSign, need, one, paper, para, two, usualNeeds } from '../paper.ts';

/** 集体合同终止确认书: that and why it ended, on which day, and what follows it. */
export const terminationConfirmation = paper('termination-confirmation', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('contract.ref', '原合同编号', 'signing'),
    need('ending.reason', '终止原因', 'measures'),
    need('contract.endedOn', '终止日期', 'measures'),
    need('contract.successor', '后续合同编号', 'signing'),
  ],
  blocks: [
    { kind: 'title', text: '集体合同终止确认书' },
    caseLine,
    para(
      '{worker.name}与{employer.name}订立的{contract.ref}，根据{basis.termination-confirmation}的规定，已经终止，双方确认如下：',
    ),
    {
      kind: 'form',
      rows: [
        one('合同期限', '{contract.term}'),
        two('终止日期', '{contract.endedOn}', '终止原因', '{ending.reason}'),
        one('后续合同', '{contract.successor}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    para(
      '合同终止前已经产生的权利义务，双方继续履行；职工在合同有效期内应当得到的报酬和待遇，不因合同终止而减少。',
    ),
    chiefsSign,
  ],
});
