import { caseLine, maybe, need, paper, para, usualNeeds } from '../paper.ts';

/** 保密承诺书 of one representative, expert or recorder. */
export const confidentialityUndertaking = paper('confidentiality-undertaking', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('secrecy.person', '承诺人', 'materials'),
    need('secrecy.role', '身份', 'materials'),
    need('secrecy.scope', '涉密资料范围', 'materials'),
    maybe('secrecy.on', '落款日期', 'materials'),
  ],
  blocks: [
    { kind: 'title', text: '保密承诺书' },
    caseLine,
    para(
      '本人{secrecy.person}，作为{secrecy.role}，参加{employer.name}{round.year}{round.subject}的协商。根据{basis.confidentiality-undertaking}的规定，本人承诺：',
    ),
    {
      kind: 'articles',
      numbers: 'first',
      items: [
        '**保密范围。**{secrecy.scope}，以及在协商过程中知悉的其他商业秘密和尚未公开的协商意见。',
        '**保密义务。**只将上述资料和信息用于本次协商，不向无关人员透露，不复制、不外传；协商结束后按照提供方的要求退还或者销毁。',
        '**保密期限。**自接触资料之日起，至有关信息依法公开时止；不再担任代表或者协商结束，不免除保密义务。',
        '**责任。**违反承诺造成损失的，依法承担责任。',
        '本承诺不影响代表向其所代表的一方说明协商进展、征求意见，也不影响依法向有关机关反映情况。',
      ],
    },
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '承诺人（签名）：', rule: true },
          { label: '日期：{secrecy.on}', rule: false },
        ],
      ],
    },
  ],
});
