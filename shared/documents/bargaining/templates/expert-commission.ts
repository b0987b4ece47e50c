import { caseLine, dated, maybe, need, one, paper, para, two, usualNeeds } from '../paper.ts';

/** 外聘专业人员委托书: what is entrusted, and that outsiders stay within a third of the side. */
export const expertCommission = paper('expert-commission', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('expert.side', '委托方', 'representatives'),
    need('expert.name', '受托专业人员', 'representatives'),
    need('expert.organisation', '单位及资质', 'representatives'),
    need('expert.sideTotal', '本方代表总数', 'representatives'),
    need('expert.count', '委托后本方外聘人数', 'representatives'),
    need('expert.scope', '委托权限', 'representatives'),
    maybe('expert.instructor', '指导员编号', 'representatives'),
    maybe('expert.on', '委托日期', 'representatives'),
  ],
  blocks: [
    { kind: 'title', text: '外聘专业人员委托书' },
    caseLine,
    para(
      '根据{basis.expert-commission}的规定，{expert.party}（{expert.side}）委托下列专业人员参加{round.year}{round.subject}的协商：',
    ),
    {
      kind: 'form',
      rows: [
        two('受托人', '{expert.name}', '指导员编号', '{expert.instructor?8}'),
        one('单位及资质', '{expert.organisation}'),
        two('本方代表总数', '{expert.sideTotal}', '其中外聘人数', '{expert.count}'),
        one('人数核对', '外聘人数{expert.cap}'),
        one('委托权限', '{expert.scope}', 2),
        one('委托日期', '{expert.on?8}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    para(
      '受托人不得担任首席代表，应当维护委托方的合法权益，并对协商中知悉的商业秘密保密；未经同意，不得向他人提供或者用于协商以外的目的，协商结束后仍然负有保密义务。',
    ),
    {
      kind: 'signature',
      columns: [
        [{ label: '委托方（盖章）：', rule: false }, { label: '首席代表（签名）：', rule: true }, dated],
        [{ label: '受托人（签名）：', rule: true }, dated],
      ],
    },
  ],
});
