import { caseLine, dated, heading, maybe, need, one, paper, para, plainLine, usualNeeds } from '../paper.ts';
import { disputedItems } from './disputed-items.ts';

/** 集体协商争议协调处理申请书 about concluding a contract. */
export const coordinationApplication = paper('coordination-application', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('coordination.applicants', '申请人', 'measures'),
    need('coordination.respondent', '对方', 'measures'),
    need('coordination.authority', '受理机关', 'measures'),
    need('coordination.items', '争议事项及双方方案', 'measures'),
    need('coordination.history', '协商经过', 'measures'),
    need('coordination.demand', '请求', 'measures'),
    maybe('coordination.filedOn', '申请日期', 'measures'),
    maybe('coordination.acceptedOn', '受理日期', 'measures'),
    maybe('coordination.due', '协调期限', 'measures'),
  ],
  blocks: [
    { kind: 'title', text: '集体协商争议协调处理申请书' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('申请人', '{coordination.applicants}'),
        one('对方', '{coordination.respondent}'),
        one('首席代表', '职工方：{worker.chief?6}　用人单位方：{employer.chief?6}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    plainLine('{coordination.authority}：'),
    para(
      '因签订{round.subject}发生争议，双方协商不能解决，根据{basis.coordination-application}的规定，申请协调处理。',
    ),
    heading('一、争议事项和双方方案'),
    disputedItems,
    heading('二、协商经过'),
    para('{coordination.history}'),
    heading('三、请求'),
    para('{coordination.demand}'),
    heading('四、证据材料'),
    para('{coordination.evidence?20}'),
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '申请人（盖章）：', rule: false },
          { label: '{coordination.applicantNames}', rule: false },
          { label: '首席代表（签名）：', rule: true },
          dated,
        ],
      ],
    },
    { kind: 'rule' },
    plainLine(
      '申请日期：{coordination.filedOn?8}　受理日期：{coordination.acceptedOn?8}　协调期限届满：{coordination.due?8}',
    ),
  ],
});
