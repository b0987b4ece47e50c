import { caseLine, dated, maybe, need, one, paper, two, usualNeeds } from '../paper.ts';

/** 集体合同报送审查登记表: the contract, how it came about, and what is enclosed. */
export const filingCoverForm = paper('filing-cover-form', {
  sheet: 'form',
  onePage: 0.8,
  needs: [
    ...usualNeeds,
    need('employer.uscc', '统一社会信用代码', 'overview'),
    need('filing.filer', '报送人', 'filing'),
    need('filing.authority', '受理机关', 'filing'),
    need('contract.kind', '合同种类', 'signing'),
    need('filing.signedOn', '签字日期', 'filing'),
    need('filing.filedOn', '报送日期', 'filing'),
    need('filing.copies', '份数', 'filing'),
    need('filing.annexes', '附件清单', 'filing'),
    need('contract.coverage', '涉及职工数', 'signing'),
    need('filing.summary', '协商过程说明', 'filing'),
    maybe('filing.receivedOn', '受理机关收到文本日期', 'filing'),
    maybe('filing.receiptNo', '受理编号', 'filing'),
  ],
  blocks: [
    { kind: 'title', text: '集体合同报送审查登记表' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('受理机关', '{filing.authority}'),
        two('用人单位', '{employer.name}', '统一社会信用代码', '{employer.uscc}'),
        two('住所', '{employer.address?8}', '法定代表人', '{employer.legalRep?6}'),
        two('工会', '{worker.name}', '工会负责人', '{worker.principal?6}'),
        two('报送人', '{filing.filer}', '合同种类', '{contract.kind}'),
        one('合同名称、编号', '{contract.ref}'),
        two('合同期限', '{contract.term?10}', '涉及职工数', '{contract.coverage}'),
        two('草案达成日期', '{contract.draftAgreedOn?8}', '审议通过日期', '{contract.adoptedOn?8}'),
        two('双方首席代表签字日期', '{filing.signedOn}', '报送日期', '{filing.filedOn}'),
        two(
          '报送份数',
          '{filing.copies}（当地规定{filing.copiesDue}）',
          '首席代表',
          '{worker.chief}、{employer.chief}',
        ),
        one('协商过程说明', '{filing.summary}', 4),
        one('附件清单', '{filing.annexesInLine}', 3),
        two('机关收到文本日期', '{filing.receivedOn?8}', '受理编号', '{filing.receiptNo?8}'),
        one('依据', '{basis.filing-cover-form}'),
      ],
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '用人单位经办人（签名）：', rule: true }, dated],
        [
          { label: '用人单位（盖章）：', rule: false },
          { label: '法定代表人或者首席代表（签名）：', rule: true },
          dated,
        ],
      ],
    },
  ],
});
