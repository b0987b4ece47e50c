import {
  caseLine,
  heading,
  maybe,
  need,
  one,
  paper,
  para,
  partiesSignAndSeal,
  two,
  usualNeeds,
} from '../paper.ts';

/** 集体合同变更协议: ground and proofs, every changed article beside what it was, and the procedure it went through. */
export const amendmentAgreement = paper('amendment-agreement', {
  sheet: 'record',
  needs: [
    ...usualNeeds,
    need('amendment.base', '原合同编号', 'signing'),
    need('amendment.ground', '变更依据', 'signing'),
    need('amendment.proofs', '证明材料', 'signing'),
    need('amendment.rows', '变更条款', 'clauses'),
    need('worker.chief', '职工方首席代表', 'representatives'),
    need('employer.chief', '用人单位方首席代表', 'representatives'),
    maybe('contract.number', '变更协议编号', 'signing'),
    maybe('contract.adoptedOn', '职代会审议日期', 'votes'),
    maybe('contract.signedOn', '签字日期', 'signing'),
    maybe('contract.effectiveOn', '生效日期', 'filing'),
  ],
  blocks: [
    { kind: 'title', text: '集体合同变更协议' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('原合同', '{amendment.base}'),
        two('变更协议编号', '{contract.number?10}', '提出方', '{amendment.proposedBy?6}'),
        one('变更依据', '{amendment.ground}'),
        one('事实和理由', '{amendment.reason?20}'),
        one('证明材料', '{amendment.proofs}'),
        two('草案达成', '{contract.draftAgreedOn?8}', '审议通过', '{contract.adoptedOn?8}'),
        two('签字日期', '{contract.signedOn?8}', '生效日期', '{contract.effectiveOn?8}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    para(
      '根据{basis.amendment-agreement}的规定，{worker.name}与{employer.name}在原合同有效期内经集体协商，就变更原合同达成如下协议：',
    ),
    heading('一、变更的条款'),
    {
      kind: 'table',
      columns: [{ width: 8, align: 'center' }, { width: 18 }, { width: 37 }, { width: 37 }],
      head: ['序号', '条款', '原约定', '变更后'],
      each: 'amendment.rows',
      cells: ['{seq}', '{title}', '{before}', '{after}'],
    },
    { kind: 'space', lines: 0.5 },
    heading('二、合同期限'),
    para('{amendment.term}'),
    heading('三、其他条款'),
    para(
      '原合同没有变更的条款继续有效。变更前已经产生的权利义务按照原约定履行。本协议是原合同的组成部分，与原合同不一致的，以本协议为准。',
    ),
    heading('四、审议、报送和公布'),
    para(
      '本协议经职工代表大会（职工大会）审议通过后，由双方首席代表签字，按照订立合同的规定报送劳动保障行政部门审查，按照审查结果生效，并及时向全体职工公布；生效前，原合同继续履行。',
    ),
    partiesSignAndSeal,
  ],
});
