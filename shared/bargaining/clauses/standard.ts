import { read } from '../../law/sources.ts';
import type { ClauseTopic } from './topic.ts';

/** 标准条款 as a paper prints it where a round has agreed on none itself. */
export type StandardClause = { topic: string; title: string; text: string };

const listed = [read('collectiveContract', '第八条'), read('zjCollectiveContract', '第十八条')];
const plain = { variables: [], fallback: true } as const;

/** Of every contract, in the order in which they stand at its end. */
export const standardTopics: readonly ClauseTopic[] = [
  {
    ...plain,
    topic: 'amendmentTerms',
    title: '变更、解除和终止',
    en: 'Amendment, rescission, end',
    text: '合同期内，双方协商一致，或者出现法律、法规规定和本合同约定的情形，可以变更或者解除本合同。变更、解除按照订立的程序协商，经职工代表大会（职工大会）审议，并依法报送。合同期满或者约定的终止条件出现，本合同终止；期满前双方按照规定的期限提出续签或者重新签订的要求。',
    basis: listed,
  },
  {
    ...plain,
    topic: 'disputeTerms',
    title: '争议处理',
    en: 'Disputes',
    text: '因签订本合同发生争议，双方协商不成的，任何一方可以书面申请劳动保障行政部门协调处理。因履行本合同发生争议，双方协商不成的，工会可以依法申请仲裁、提起诉讼。',
    basis: listed,
  },
  {
    ...plain,
    topic: 'liabilityTerms',
    title: '违约责任',
    en: 'Liability',
    text: '任何一方不履行或者不完全履行本合同的，应当继续履行、采取补救措施；给对方造成损失的，依法承担赔偿责任。不可抗力造成的，按照法律规定处理。',
    basis: listed,
  },
  {
    ...plain,
    topic: 'supervisionTerms',
    title: '监督检查',
    en: 'Supervision',
    text: '双方组成人数对等的监督检查小组，定期检查本合同的履行情况，发现问题及时书面提出并限期解决；每年向职工代表大会（职工大会）报告履行情况，接受职工监督。',
    basis: [read('zjCollectiveContract', '第三十六条'), read('zjCollectiveContract', '第三十七条')],
  },
];
