import { caseLine, dated, maybe, need, one, paper, two, usualNeeds } from '../paper.ts';

/** 报上一级工会备案表. */
export const upperUnionFiling = paper('upper-union-filing', {
  sheet: 'form',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('upper.to', '上一级工会', 'publication'),
    need('contract.ref', '合同名称、编号', 'signing'),
    need('contract.effectiveOn', '生效日期', 'filing'),
    need('contract.coverage', '覆盖职工数', 'signing'),
    maybe('upper.filedOn', '备案日期', 'publication'),
  ],
  blocks: [
    { kind: 'title', text: '集体合同报上一级工会备案表' },
    caseLine,
    {
      kind: 'form',
      rows: [
        two('工会名称', '{worker.name}', '工会主席', '{worker.principal?6}'),
        two('上一级工会', '{upper.to}', '备案日期', '{upper.filedOn?8}'),
        one('用人单位方', '{employer.name}（{employer.uscc}）'),
        one('合同名称、编号', '{contract.ref}'),
        two('合同种类', '{contract.kind}', '协商范围', '{round.scope}'),
        two('覆盖职工数', '{contract.coverage}', '合同期限', '{contract.term?10}'),
        two('审议通过日期', '{contract.adoptedOn?8}', '签字日期', '{contract.signedOn?8}'),
        two('审查机关', '{filing.authority?8}', '生效日期', '{contract.effectiveOn}'),
        two('公布日期', '{publication.on?8}', '公布方式', '{publication.channels?8}'),
        one('附送', '合同文本一份。'),
        one('上一级工会意见', '', 4),
        one('依据', '{basis.upper-union-filing}'),
      ],
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '报备工会（盖章）：', rule: false }, { label: '工会主席（签名）：', rule: true }, dated],
        [{ label: '上一级工会（盖章）：', rule: false }, dated],
      ],
    },
  ],
});
