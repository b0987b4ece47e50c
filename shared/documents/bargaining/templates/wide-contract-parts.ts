import type { NeededFact, TemplateBlock } from '../../template.ts';
import { dated, heading, maybe, need, note, one, para, two, usualNeeds } from '../paper.ts';

/** What contracts of an industry and of a region have in common. */

export const wideNeeds: readonly NeededFact[] = [
  ...usualNeeds,
  need('contract.title', '合同名称', 'signing'),
  need('employer.mandate', '企业方代表产生方式', 'overview'),
  need('round.territory', '适用区域', 'overview'),
  need('round.level', '地域层级', 'overview'),
  need('worker.chief', '职工方首席代表', 'representatives'),
  need('employer.chief', '企业方首席代表', 'representatives'),
  need('contract.coverage', '覆盖职工人数', 'signing'),
  need('covered.rows', '覆盖企业清单', 'overview'),
  need('contract.term', '合同期限', 'signing'),
  need('contract.articles', '合同条款', 'clauses'),
  need('topic.oshStandard', '劳动安全卫生标准', 'clauses'),
  need('topic.womenTreatment', '女职工劳动保护待遇', 'clauses'),
  maybe('vote.route', '通过方式', 'votes'),
  maybe('contract.number', '合同编号', 'signing'),
  maybe('contract.adoptedOn', '审议通过日期', 'signing'),
];

/** Title, number, both organisations, scope and how the text came about. */
export const wideHead = (basis: string): readonly TemplateBlock[] => [
  { kind: 'title', text: '{contract.title}' },
  { kind: 'number', text: '合同编号：{contract.number?10}　协商案号：{round.caseNo}', align: 'center' },
  {
    kind: 'form',
    rows: [
      one('职工方', '{worker.name}'),
      two('首席代表', '{worker.chiefWithPost}', '协商代表人数', '{worker.repCount?4}'),
      one('企业方', '{employer.name}'),
      two('首席代表', '{employer.chiefWithPost}', '协商代表人数', '{employer.repCount?4}'),
      one('代表产生方式', '{employer.mandate}'),
      two('适用区域', '{round.territory}', '地域层级', '{round.level}'),
      two('覆盖企业', '{covered.count}', '覆盖职工', '{contract.coverage}'),
      two('通过方式', '{vote.route?8}', '适用地区规则', '{round.profile}'),
      one('合同期限', '{contract.term}'),
    ],
  },
  { kind: 'space', lines: 0.5 },
  para(
    `根据{basis.${basis}}的规定，双方在平等、合法、诚实信用的基础上，经集体协商于{contract.draftAgreedOn?8}达成草案，于{contract.adoptedOn?8}审议通过，订立本合同。`,
  ),
];

/** Copies, effect, signatures, and the list of enterprises on a page of its own. */
export const wideEnd: readonly TemplateBlock[] = [
  heading('附则'),
  para(
    '本合同由双方首席代表签字，报送劳动保障行政部门审查，按照审查结果生效，并由各企业及时向全体职工公布。本合同一式{contract.copiesWords?4}，报送审查的份数按当地规定，双方和上一级工会各执一份。',
  ),
  {
    kind: 'signature',
    columns: [
      [
        { label: '职工方（盖章）：', rule: false },
        { label: '{worker.name}', rule: false },
        { label: '首席代表（签名）：', rule: true },
        dated,
      ],
      [
        { label: '企业方（盖章）：', rule: false },
        { label: '{employer.name}', rule: false },
        { label: '首席代表（签名）：', rule: true },
        dated,
      ],
    ],
  },
  { kind: 'page-break' },
  { kind: 'title', text: '附件一　覆盖企业清单' },
  {
    kind: 'table',
    columns: [
      { width: 7, align: 'center' },
      { width: 31 },
      { width: 30, align: 'center' },
      { width: 10, align: 'right' },
      { width: 22, align: 'center' },
    ],
    head: ['序号', '企业名称', '统一社会信用代码', '职工数', '签认'],
    each: 'covered.rows',
    cells: ['{seq}', '{name}', '{uscc}', '{workers}', '{accepted}'],
    foot: [
      { text: '合计（{covered.count}）', span: 3, align: 'center' },
      { text: '{covered.workers}', span: 1, align: 'right' },
      { text: '', span: 1 },
    ],
  },
  note('注：签认栏记载企业对本合同的书面认可。当地规定以签认为生效条件的，没有签认的企业不受约束。'),
];
