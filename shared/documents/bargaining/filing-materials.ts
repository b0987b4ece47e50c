import { chiefOf, filingOf, isWide, stepDay } from '../../bargaining/parts.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import type { Basis } from '../../law/citation.ts';
import { read } from '../../law/sources.ts';
import type { Words } from '../../mediation/terms.ts';
import { contractDocumentOf } from './subjects.ts';

/** What goes to the authority with a contract. */
export type FilingMaterial = Words & {
  id: string;
  /** 法定: texts that name it. Where none holds at the place, the material is only usual. */
  named: readonly Basis[];
  /** Why authorities usually want it: what the review is about, and the custom of the place. */
  usual: readonly Basis[];
  /** Papers of the round it may be, the first that there is; empty: a file from outside the program. */
  documents: (file: RoundFile) => readonly string[];
  /** Left out: every round files it. */
  applies?: (file: RoundFile) => boolean;
};

const custom: Basis = {
  law: '集体合同报送审查惯例',
  article: '—',
  confidence: 'practice',
  note: '各地材料清单不一，以受理机关的要求为准',
};
const review = read('collectiveContract', '第四十四条', '审查主体资格、协商程序和内容');
const ofReview = [review, custom];

/** 文本 in so many copies, with the account of how it came about where a text asks for it. */
const text = [
  read('collectiveContract', '第四十二条第一款'),
  read('labourContract', '第五十四条第一款'),
  read('wageBargaining', '第二十一条'),
  read('zjCollectiveContract', '第三十四条'),
  read('nbWageBargaining', '第三十四条'),
  read('hzWageBargaining', '第四十条'),
];
const account = [
  read('wageBargaining', '第二十一条'),
  read('zjCollectiveContract', '第三十四条'),
  read('nbWageBargaining', '第三十四条'),
];

const only =
  (...documents: readonly string[]) =>
  () =>
    documents;
const outside = only();
const hasTable = (kind: RoundFile['roundTables'][number]['kind']) => (file: RoundFile) =>
  file.roundTables.some(
    (one) => one.kind === kind && one.pass === file.round.pass && one.state !== 'replaced',
  );

/** 送审材料, in the order they are bound: the form first, the text with its tables, then the proof of the procedure. */
export const filingMaterials: readonly FilingMaterial[] = [
  {
    id: 'form',
    zh: '报送审查登记表（含协商过程说明）',
    en: 'Filing form with the account of the bargaining',
    named: account,
    usual: [read('collectiveContract', '第四十二条'), custom],
    documents: only('filing-cover-form'),
  },
  {
    id: 'text',
    zh: '集体合同文本',
    en: 'Text of the contract',
    named: text,
    usual: [],
    documents: (file) =>
      file.round.body.passes.some((one) => one.because === 'amendment')
        ? ['amendment-agreement', contractDocumentOf(file)]
        : [contractDocumentOf(file)],
  },
  {
    id: 'prices',
    zh: '工种工价表（合同附件）',
    en: 'Piece rates, an annex of the contract',
    named: text,
    usual: [],
    documents: only('piece-rate-table'),
    applies: hasTable('prices'),
  },
  {
    id: 'skills',
    zh: '能级工资附件（合同附件）',
    en: 'Skill-level wages, an annex of the contract',
    named: text,
    usual: [],
    documents: only('skill-level-wage-annex'),
    applies: hasTable('skills'),
  },
  {
    id: 'resolution',
    zh: '职工代表大会（职工大会）审议决议',
    en: 'Resolution of the congress',
    named: [],
    usual: ofReview,
    documents: only('congress-resolution'),
  },
  {
    id: 'tally',
    zh: '表决统计表',
    en: 'Tally of the vote',
    named: [],
    usual: ofReview,
    documents: only('congress-vote-tally'),
  },
  {
    id: 'minutes',
    zh: '集体协商会议记录',
    en: 'Minutes of the meetings',
    named: [],
    usual: ofReview,
    documents: only('meeting-minutes'),
  },
  {
    id: 'coordination',
    zh: '协调处理协议书',
    en: 'Coordination agreement',
    named: [],
    usual: ofReview,
    documents: only('coordination-agreement'),
    applies: (file) => stepDay(file, ['T13', 'T13-agreed']) !== null,
  },
  {
    id: 'workers',
    zh: '职工方协商代表产生记录',
    en: 'How the worker side was produced',
    named: [],
    usual: ofReview,
    documents: only('worker-rep-election-record'),
  },
  {
    id: 'employers',
    zh: '用人单位方协商代表指派书',
    en: 'Appointment of the employer side',
    named: [],
    usual: ofReview,
    documents: only('employer-rep-appointment'),
  },
  {
    id: 'authority',
    zh: '首席代表授权委托书',
    en: 'Authority of a chief who is a delegate',
    named: [],
    usual: ofReview,
    documents: only('chief-rep-authorization'),
    applies: (file) =>
      (['worker', 'employer'] as const).some((side) => chiefOf(file, side)?.body.authorisation != null),
  },
  {
    id: 'identity',
    zh: '双方首席代表身份证明复印件',
    en: 'Copies of both chiefs’ identity papers',
    named: [],
    usual: ofReview,
    documents: outside,
  },
  {
    id: 'licence',
    zh: '用人单位营业执照复印件',
    en: 'Copy of the employer’s licence',
    named: [],
    usual: ofReview,
    documents: outside,
  },
  {
    id: 'union',
    zh: '工会法人资格证书复印件',
    en: 'Copy of the union’s certificate',
    named: [],
    usual: ofReview,
    documents: outside,
    applies: ({ round }) => round.body.hasUnion,
  },
  {
    id: 'covered',
    zh: '覆盖企业名单和签认材料',
    en: 'Enterprises covered and their acceptance',
    named: [],
    usual: ofReview,
    documents: outside,
    applies: isWide,
  },
  {
    id: 'adoption-notice',
    zh: '职工方关于审议通过的书面通知',
    en: 'Written notice of the adoption',
    named: [],
    usual: [read('shCollectiveContract', '第二十三条第一款'), custom],
    documents: outside,
    applies: ({ round }) => round.profile === 'shanghai',
  },
  {
    id: 'former-opinion',
    zh: '上一次审查意见接收记录',
    en: 'Opinion on the former filing',
    named: [],
    usual: [read('collectiveContract', '第四十六条'), custom],
    documents: only('review-opinion-record'),
    applies: (file) => file.round.body.passes.some((one) => one.because === 'objected') || refiled(file),
  },
];

const refiled = (file: RoundFile) => (filingOf(file)?.no ?? 0) > 1;
