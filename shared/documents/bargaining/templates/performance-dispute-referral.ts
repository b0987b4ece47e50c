import { caseLine, dated, heading, need, one, paper, para, two, usualNeeds } from '../paper.ts';
import { affectedWorkers } from './affected-workers.ts';

/** 履行集体合同争议仲裁移送单: what the union's application for arbitration rests on. */
export const performanceDisputeReferral = paper('performance-dispute-referral', {
  sheet: 'form',
  needs: [
    ...usualNeeds,
    need('contract.ref', '合同编号', 'signing'),
    need('contract.effect', '生效证明', 'filing'),
    need('referral.clause', '争议条款', 'measures'),
    need('referral.facts', '事实', 'measures'),
    need('referral.negotiated', '协商经过', 'measures'),
    need('referral.knownOn', '知道侵害日期', 'measures'),
    need('referral.applicant', '申请人', 'measures'),
    need('referral.to', '仲裁委员会', 'measures'),
    need('referral.claims', '请求', 'measures'),
  ],
  blocks: [
    { kind: 'title', text: '履行集体合同争议仲裁移送单' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('移送', '{referral.to}'),
        one('申请人', '{referral.applicant}'),
        one('被申请人', '{employer.name}（{employer.uscc?10}）'),
        one('合同', '{contract.ref}'),
        one('生效证明', '{contract.effect}'),
        one('争议条款', '{referral.clause}'),
        two('违约发生', '{referral.breachOn}', '知道侵害', '{referral.knownOn}'),
      ],
    },
    heading('一、违约事实'),
    para('{referral.facts}'),
    affectedWorkers('referral'),
    heading('二、协商经过'),
    para('{referral.negotiated}'),
    heading('三、请求和依据'),
    para('根据{basis.performance-dispute-referral}的规定，请求：{referral.claims}'),
    heading('四、证据'),
    para('{referral.evidence?20}'),
    {
      kind: 'signature',
      columns: [
        [],
        [
          { label: '工会（盖章）：', rule: false },
          { label: '{referral.applicant}', rule: false },
          { label: '工会主席（签名）：', rule: true },
          dated,
        ],
      ],
    },
  ],
});
