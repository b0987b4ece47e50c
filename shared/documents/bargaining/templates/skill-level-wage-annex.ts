import { skillFamilies } from '../../../bargaining/terms.ts';
import type { TemplateBlock } from '../../template.ts';
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

/** One family of the table with its own amounts; left out where nothing was agreed for it. */
const family = (code: string, title: string): TemplateBlock => ({
  kind: 'when',
  has: `skills.${code}`,
  blocks: [
    heading(`{skills.no.${code}}、${title}`),
    {
      kind: 'table',
      columns: [
        { width: 9, align: 'center' },
        { width: 17, align: 'center' },
        { width: 32 },
        { width: 16, align: 'center' },
        { width: 16, align: 'right' },
        { width: 10, align: 'right' },
      ],
      head: ['序号', '等级', '名称', '支付方式', '金额（元）', '人数'],
      each: `skills.${code}`,
      cells: ['{seq}', '{level}', '{label}', '{kind}', '{amount}', '{headcount}'],
    },
    { kind: 'space', lines: 0.5 },
  ],
});

/** 能级工资附件: the scale of levels with what each earns, from when it is paid, and that no pay is lowered by it. */
export const skillLevelWageAnnex = paper('skill-level-wage-annex', {
  sheet: 'form',
  needs: [
    ...usualNeeds,
    need('skills.title', '附件名称', 'tables'),
    need('skills.rows', '技能等级序列和各等级金额', 'tables'),
    need('skills.source', '评价来源', 'tables'),
    need('skills.rule', '取得、失效证书的起止规则', 'tables'),
    need('skills.protection', '不得变相降低原工资', 'tables'),
    maybe('skills.links', '挂钩事项', 'tables'),
    maybe('skills.span', '执行起止', 'tables'),
    maybe('contract.ref', '所附合同', 'signing'),
  ],
  blocks: [
    { kind: 'title', text: '{skills.title}' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('所附合同', '{contract.ref?16}'),
        two('用人单位方', '{employer.name}', '职工方', '{worker.name}'),
        two('执行起止', '{skills.span?10}', '项数', '{skills.count}'),
        one('评价来源', '{skills.source}'),
        two('起点工资', '{skills.start?8}', '列入等级人数', '{skills.heads}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    para(
      '根据{basis.skill-level-wage-annex}的规定，双方经集体协商，就按照技术技能水平支付工资和奖励约定如下：',
    ),
    ...Object.entries(skillFamilies).map(([code, { zh }]) => family(code, zh)),
    heading('{skills.no.rules}、执行规则'),
    para('**起止时间：**{skills.rule}'),
    para(
      '**与原工资的关系：**{skills.protection}各等级工资和津贴属于劳动报酬，按月随工资以货币支付；一次性奖励在取得后支付。同一等级不分性别执行同一标准。',
    ),
    {
      kind: 'when',
      has: 'skills.links',
      blocks: [para('**挂钩事项：**{skills.linksInLine}。')],
    },
    para('本附件是所附合同的组成部分，与合同同时报送、生效和公布。'),
    partiesSignAndSeal,
  ],
});
