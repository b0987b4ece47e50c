import { caseLine, maybe, need, note, one, paper, signRight, two, usualNeeds } from '../paper.ts';

/** 审查意见接收记录: what the authority said and when, and from which day the contract is in force. */
export const reviewOpinionRecord = paper('review-opinion-record', {
  sheet: 'form',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('filing.receivedOn', '机关收到文本日期', 'filing'),
    need('filing.windowEnds', '异议期届满日', 'filing'),
    need('filing.opinion', '意见类型', 'filing'),
    maybe('filing.opinionNo', '审查意见书文号', 'filing'),
    maybe('filing.opinionOn', '作出日期', 'filing'),
    maybe('filing.opinionServedOn', '送达双方日期', 'filing'),
    maybe('filing.objections', '异议条款及理由', 'filing'),
    maybe('filing.effectiveOn', '生效日期', 'filing'),
    maybe('filing.refiledOn', '重新报送日期', 'filing'),
  ],
  blocks: [
    { kind: 'title', text: '集体合同审查意见接收记录' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('合同名称、编号', '{contract.ref}'),
        two('用人单位方', '{employer.name}', '职工方', '{worker.name}'),
        two('审查机关', '{filing.authority}', '受理编号', '{filing.receiptNo?8}'),
        two('机关收到文本日期', '{filing.receivedOn}', '异议期届满日', '{filing.windowEnds}'),
        two('意见类型', '{filing.opinion}', '审查意见书文号', '{filing.opinionNo?8}'),
        two('意见作出日期', '{filing.opinionOn?8}', '送达双方日期', '{filing.opinionServedOn?8}'),
        two('机关印章', '{filing.seal}', '第几次报送', '{filing.no}'),
        one('异议条款及理由', '{filing.objectionsInLine?20}', 3),
        two('生效日期', '{filing.effectiveOn?8}', '重新报送日期', '{filing.refiledOn?8}'),
        one('生效理由', '{filing.effectiveWhy}。', 2),
      ],
    },
    note(
      '异议期为机关收到文本之日起{filing.window}（{filing.windowBasis}）。合同的生效以审查结果为准，签字和报送都不使合同生效；有异议的，双方对异议条款协商修改后重新报送。',
    ),
    signRight('接收人'),
  ],
});
