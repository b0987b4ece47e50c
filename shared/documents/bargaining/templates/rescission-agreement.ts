import { caseLine, maybe, need, one, paper, para, partiesSignAndSeal, two, usualNeeds } from '../paper.ts';

/** 集体合同解除协议及解除备案: on which ground and from which day a contract ends early, what holds after it, and its filing. */
export const rescissionAgreement = paper('rescission-agreement', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('contract.ref', '原合同编号', 'signing'),
    need('rescission.ground', '解除依据', 'measures'),
    need('rescission.on', '解除日期', 'measures'),
    need('rescission.proofs', '证明材料', 'measures'),
    need('rescission.transitional', '过渡安排', 'measures'),
    maybe('rescission.filedOn', '备案日期', 'measures'),
    maybe('rescission.informedOn', '告知职工日期', 'measures'),
  ],
  blocks: [
    { kind: 'title', text: '集体合同解除协议' },
    caseLine,
    para(
      '根据{basis.rescission-agreement}的规定，{worker.name}与{employer.name}经集体协商，就解除双方订立的{contract.ref}达成如下协议：',
    ),
    {
      kind: 'form',
      rows: [
        one('合同期限', '{contract.term}'),
        two('生效日期', '{contract.effectiveOn?8}', '解除日期', '{rescission.on}'),
        one('解除依据', '{rescission.ground}'),
        one('事实和理由', '{rescission.facts?20}', 2),
        one('证明材料', '{rescission.proofs}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    para('**一、**自{rescission.on}起，双方不再履行上述合同。'),
    para(
      '**二、**合同解除前已经产生的权利义务，双方继续履行完毕；职工在合同有效期内应得的劳动报酬和待遇，用人单位足额支付，不因合同解除而减少。',
    ),
    para('**三、**过渡安排：{rescission.transitional}'),
    para(
      '**四、**合同解除后，职工的劳动条件和劳动报酬不得低于国家和当地规定的标准；劳动合同约定的标准高于规定标准的，按照劳动合同执行。',
    ),
    para('**五、**本协议由双方首席代表签字，{rescission.filing}并向全体职工公布。'),
    partiesSignAndSeal,
    { kind: 'rule' },
    {
      kind: 'form',
      rows: [
        two('解除备案日期', '{rescission.filedOn?8}', '备案截止日', '{rescission.filingDue?8}'),
        one('告知职工日期', '{rescission.informedOn?8}'),
      ],
    },
  ],
});
