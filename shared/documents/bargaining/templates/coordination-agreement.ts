import {
  caseLine,
  heading,
  listOf,
  maybe,
  need,
  note,
  paper,
  para,
  partiesSignAndSeal,
  two,
  usualNeeds,
} from '../paper.ts';
import { disputedItems } from './disputed-items.ts';

/** 协调处理协议书: in force when the coordinators and both chiefs have signed and sealed it. */
export const coordinationAgreement = paper('coordination-agreement', {
  sheet: 'record',
  needs: [
    ...usualNeeds,
    need('coordination.how', '协调处理申请', 'measures'),
    need('coordination.authority', '协调机关', 'measures'),
    need('coordination.facts', '争议的事实', 'measures'),
    need('coordination.result', '协调结果', 'measures'),
    need('coordination.coordinators', '协调处理人员', 'measures'),
    need('coordination.acceptedOn', '受理日期', 'measures'),
    maybe('coordination.endedOn', '结束日期', 'measures'),
    maybe('coordination.open', '继续协商的事项', 'measures'),
  ],
  blocks: [
    { kind: 'title', text: '协调处理协议书' },
    caseLine,
    {
      kind: 'form',
      rows: [
        two('用人单位方', '{employer.name}', '首席代表', '{employer.chief}'),
        two('职工方', '{worker.name}', '首席代表', '{worker.chief}'),
        two('受理日期', '{coordination.acceptedOn}', '结束日期', '{coordination.endedOn?8}'),
        two('协调期限届满', '{coordination.due?8}', '延长', '{coordination.extension}'),
      ],
    },
    heading('一、协调处理申请'),
    para(
      '因签订{round.subject}发生争议，{coordination.how}，{coordination.authority}组织同级工会和企业组织共同协调处理。',
    ),
    heading('二、争议的事实'),
    disputedItems,
    { kind: 'space', lines: 0.5 },
    para('{coordination.facts}'),
    heading('三、协调结果'),
    para('{coordination.result}'),
    {
      kind: 'when',
      has: 'coordination.open',
      blocks: [heading('四、不能达成一致、继续协商的事项'), listOf('coordination.open')],
    },
    {
      kind: 'table',
      columns: [{ width: 9, align: 'center' }, { width: 41 }, { width: 20, align: 'center' }, { width: 30 }],
      head: ['序号', '单位', '协调处理人员', '签名、盖章'],
      each: 'coordination.coordinators',
      cells: ['{seq}', '{organisation}', '{name}', ''],
    },
    note('本协议书由协调处理人员和双方首席代表签字盖章后生效。'),
    partiesSignAndSeal,
  ],
});
