import { caseLine, dated, need, note, one, paper, para, two, usualNeeds } from '../paper.ts';

/** 首席代表授权委托书: who leads in the principal's place, with which powers, from when to when. */
export const chiefRepAuthorization = paper('chief-rep-authorization', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('authority.principal', '委托人', 'representatives'),
    need('authority.delegate', '受托人', 'representatives'),
    need('authority.post', '受托人职务', 'representatives'),
    need('authority.insider', '受托人为本单位人员', 'representatives'),
    need('authority.powers', '授权范围', 'representatives'),
    need('authority.from', '生效日期', 'representatives'),
    need('authority.to', '终止日期', 'representatives'),
  ],
  blocks: [
    { kind: 'title', text: '首席代表授权委托书' },
    caseLine,
    para(
      '根据{basis.chief-rep-authorization}的规定，{authority.party}的{authority.principalRole}{authority.principal}委托下列人员担任{round.year}{round.subject}协商的{authority.side}首席代表：',
    ),
    {
      kind: 'form',
      rows: [
        two('委托人', '{authority.principal}', '委托方', '{authority.party}'),
        two('受托人', '{authority.delegate}', '职务', '{authority.post}'),
        one('身份确认', '{authority.insider}'),
        one('授权范围', '{authority.powers}', 2),
        one('签署正式合同', '{authority.maySign}代表委托方签署正式合同的权限'),
        two('生效日期', '{authority.from}', '终止日期', '{authority.to}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    para(
      '受托人应当在授权范围和期限内行使首席代表的职责，不得转委托。超出授权的，应当另行取得委托人的书面授权。',
    ),
    note(
      '注：首席代表不得由非本单位人员代理。有的地方规定用人单位方首席代表由法定代表人或者主要负责人担任，没有规定可以委托，受托担任的，应当事先与审查机关确认。',
    ),
    {
      kind: 'signature',
      columns: [
        [{ label: '委托方（盖章）：', rule: false }, { label: '委托人（签名）：', rule: true }, dated],
        [{ label: '受托人（签名）：', rule: true }, dated],
      ],
    },
  ],
});
