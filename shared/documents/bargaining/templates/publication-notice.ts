import { caseLine, heading, maybe, need, paper, para, plainLine, usualNeeds } from '../paper.ts';
import { postTable } from './post-table.ts';

/** 集体合同公布公告: the day it took effect, its term and its whole text. */
export const publicationNotice = paper('publication-notice', {
  sheet: 'record',
  needs: [
    ...usualNeeds,
    need('contract.effectiveOn', '生效日期', 'filing'),
    need('contract.term', '合同期限', 'signing'),
    need('publication.on', '公布日期', 'publication'),
    need('publication.channels', '公布方式', 'publication'),
    need('publication.audience', '公布范围', 'publication'),
    need('publication.fullText', '全文或者要点', 'publication'),
    need('contract.articles', '合同条款', 'clauses'),
    maybe('publication.evidence', '公布证据', 'publication'),
  ],
  blocks: [
    { kind: 'title', text: '关于公布{contract.kind}的公告' },
    caseLine,
    plainLine('{publication.audience}：'),
    para(
      '{contract.ref}经双方平等协商、职工代表大会（职工大会）审议通过，由双方首席代表签字并依法报送审查，自**{contract.effectiveOn}**起生效，合同期限为{contract.term}。根据{basis.publication-notice}的规定，现予公布，对用人单位和全体职工具有约束力。',
    ),
    para('公布日期：{publication.on}。公布方式：{publication.channels}。{publication.fullText}。'),
    para('对合同内容有疑问，或者认为合同没有得到履行的，可以向工会（{worker.name}）或者协商代表提出。'),
    para('存证：{publication.evidence?16}'),
    {
      kind: 'signature',
      columns: [
        [
          { label: '用人单位（盖章）：', rule: false },
          { label: '{employer.name}', rule: false },
          { label: '{publication.on}', rule: false },
        ],
        [
          { label: '工会（盖章）：', rule: false },
          { label: '{worker.name}', rule: false },
          { label: '{publication.on}', rule: false },
        ],
      ],
    },
    { kind: 'page-break' },
    { kind: 'title', text: '附　合同条款' },
    {
      kind: 'each',
      of: 'contract.articles',
      blocks: [heading('第{no}条　{title}'), para('{text}')],
    },
    postTable,
  ],
});
