import type { Words } from '../../mediation/terms.ts';
import { agreementOf } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';
import { beforeSignature } from './transitions-to-signature.ts';

/** A clause or table of the contract, as far as the lock looks at it. */
type TextPart = { pass: number; state: string };

/**
 * How the text of a contract may be changed. `open`: in place. `version`: the part stands in a text that was signed, so
 * a new version takes its place. Words: it may not be changed, and what to do instead.
 */
export type TextLock = 'open' | 'version' | Words;

const afterSigning: Words = {
  zh: '首席代表已经在文本上签字，不能再改。确需修改的，请先在“合同”中撤回签字，修改后重新草签、审议、签字',
  en: 'A chief has signed the text. Withdraw the signature under Contract first; then initial, adopt and sign it again',
};
const underReview: Words = {
  zh: '合同已经双方首席代表签字，不能再改。签错的，请在“记录”中更正“首席代表签字”一步；主管机关提出异议的，按异议重新协商',
  en: 'Both chiefs have signed. Take the signing step back under Record, or bargain again on what the authority objects to',
};
const binding: Words = {
  zh: '合同已经签字生效，不能直接改动。请办理“提议变更，进入协商”，在变更协商中写新的条款；原条款和变更后的条款都会保留',
  en: 'The contract is in force. Begin an amendment: there a new version takes the place of a clause, and both are kept',
};
const over: Words = {
  zh: '本轮已经结束，合同文本只供查阅。要订新的合同，请续签或者新建一轮',
  en: 'The round is over; its text is kept as it is. Renew the contract or begin another round',
};
const notDisputed: Words = {
  zh: '审查异议只重开有异议的条款，这一条没有异议，不能改动。要改的，请待合同生效后办理变更',
  en: 'Only the clauses the authority objects to are open again. Amend this one once the contract is in force',
};

const byStage: Partial<Record<RoundFile['round']['stage'], Words>> = {
  signed: underReview,
  filed: underReview,
  inReview: underReview,
  objected: underReview,
  effective: binding,
  published: binding,
  performanceDispute: binding,
};

/** What keeps the text as a whole closed; null: it is being worked on. */
export function textClosed(file: RoundFile): Words | null {
  const { stage } = file.round;
  if (!(beforeSignature as readonly string[]).includes(stage)) return byStage[stage] ?? over;
  const agreement = agreementOf(file);
  if (agreement === null || agreement.state === 'in-force') return null;
  if (agreement.state !== 'draft') return underReview;
  const { signedWorkerOn, signedEmployerOn } = agreement.body;
  return signedWorkerOn !== null || signedEmployerOn !== null ? afterSigning : null;
}

/** Whether and how one part of the text may be changed; without a part: whether another may be added. */
export function textLock(file: RoundFile, part?: TextPart): TextLock {
  const closed = textClosed(file);
  if (closed !== null || part === undefined) return closed ?? 'open';
  // A vote that failed reopens the draft of the same attempt.
  const reopened = file.round.body.passes.filter((one) => one.because !== 'rejected').at(-1);
  if (!reopened || part.pass >= reopened.pass) return 'open';
  if (reopened.because === 'amendment' || part.state === 'disputed') return 'version';
  const objections = file.roundFilings
    .filter((one) => one.pass === reopened.pass - 1)
    .flatMap((one) => one.body.objections);
  // An objection to the contract as a whole opens all of it.
  return objections.some((one) => one.clauseId === null) ? 'version' : notDisputed;
}
