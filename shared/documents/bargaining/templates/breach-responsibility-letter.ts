import { caseLine, dated, heading, need, paper, para, plainLine, usualNeeds } from '../paper.ts';
import { affectedWorkers } from './affected-workers.ts';

/** 要求承担违约责任函: clause, facts, people and sums, demand and term. */
export const breachResponsibilityLetter = paper('breach-responsibility-letter', {
  sheet: 'letter',
  needs: [
    ...usualNeeds,
    need('contract.ref', '合同', 'signing'),
    need('contract.effect', '生效证明', 'filing'),
    need('breach.clause', '违反条款', 'measures'),
    need('breach.facts', '事实', 'measures'),
    need('breach.evidence', '证据', 'measures'),
    need('breach.workers', '涉及职工名单与金额', 'measures'),
    need('breach.demand', '要求', 'measures'),
    need('breach.dueOn', '期限', 'measures'),
  ],
  blocks: [
    { kind: 'title', text: '要求承担违约责任函' },
    caseLine,
    plainLine('{employer.name}：'),
    para('{contract.ref}已于{contract.effect}，对双方具有约束力。经检查，你单位违反合同约定，现函告如下：'),
    heading('一、违反的条款'),
    para('{breach.clause}。'),
    heading('二、事实和证据'),
    para('{breach.facts}证据：{breach.evidence}'),
    heading('三、涉及的职工'),
    affectedWorkers('breach'),
    heading('四、要求'),
    para(
      '根据{basis.breach-responsibility-letter}的规定，{breach.demand}请于{breach.dueOn}前改正，并将结果书面答复。',
    ),
    para(
      '逾期不改正的，将依法报请地方工会发出劳动法律监督意见书、监督建议书；协商不成的，工会可以依法申请仲裁、提起诉讼。',
    ),
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '工会（盖章）：', rule: false },
          { label: '{worker.name}', rule: false },
          { label: '工会主席（签名）：', rule: true },
          dated,
        ],
      ],
    },
  ],
});
