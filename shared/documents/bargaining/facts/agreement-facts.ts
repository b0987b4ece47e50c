import { agreementOf, predecessorOf } from '../../../bargaining/parts.ts';
import { profileOfRound } from '../../../bargaining/process/profile-of-round.ts';
import { renewalWindowOf } from '../../../bargaining/process/round-limits.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { subjects } from '../../../bargaining/terms.ts';
import type { Facts } from '../../facts.ts';
import { chineseNumber, paperDay, paperSum } from '../../paper-words.ts';
import { daySpan } from '../day-span.ts';
import type { RoundContext } from '../round-context.ts';
import { people, whole } from '../words.ts';

/** 集体合同: the one being made or in force, and the one it follows. */
export function contractFacts(file: RoundFile, { calendar }: RoundContext): Facts {
  const agreement = agreementOf(file);
  const before = predecessorOf(file);
  const window = renewalWindowOf(file, profileOfRound(file), calendar);
  const expiring: Facts = before
    ? {
        'expiring.ref': refOf(before),
        'expiring.endsOn': paperDay(before.termEnd),
        'expiring.windowFrom': paperDay(window?.due),
      }
    : {};
  if (!agreement) return expiring;
  const { body } = agreement;
  return {
    ...expiring,
    'contract.number': body.number,
    'contract.title': body.title,
    'contract.ref': refOf(agreement),
    'contract.kind': subjects[agreement.subject].zh,
    'contract.termStart': paperDay(agreement.termStart),
    'contract.termEnd': paperDay(agreement.termEnd),
    'contract.term': daySpan(agreement.termStart, agreement.termEnd),
    'contract.draftAgreedOn': paperDay(body.draftAgreedOn),
    'contract.adoptedOn': paperDay(body.adoptedOn),
    'contract.signedOn': paperDay(agreement.signedOn),
    'contract.signedWorker': signed(body.signedWorkerBy, paperDay(body.signedWorkerOn)),
    'contract.signedEmployer': signed(body.signedEmployerBy, paperDay(body.signedEmployerOn)),
    'contract.effectiveOn': paperDay(agreement.effectiveOn),
    'ending.reason': body.endReason ? endReasons[body.endReason] : '',
    'contract.endedOn': paperDay(agreement.endedOn),
    'contract.coverage':
      agreement.workers > 0 ? `${people(agreement.workers)}（其中女职工${people(agreement.women)}）` : '',
    'contract.copies': whole(body.copies || null),
    'contract.copiesWords': body.copies > 0 ? `${chineseNumber(body.copies)}份` : '',
    'contract.minimumWage': paperSum(body.minimumWageFen),
    ...succeeding(file, agreement.successorId),
  };
}

const endReasons = {
  expired: '期满',
  'agreed-condition': '约定的终止条件出现',
  'employer-gone': '用人单位主体消灭',
  rescinded: '解除',
  amended: '变更',
  renewed: '续签后由新合同代替',
} as const;

const signed = (by: string, on: string): string => [by, on].filter((part) => part !== '').join('，');

/** `《…工资专项集体合同》（青工协字〔2026〕1号）`. */
export const refOf = ({ body }: RoundFile['collectiveAgreements'][number]): string =>
  body.number === '' ? `《${body.title}》` : `《${body.title}》（${body.number}）`;

function succeeding(file: RoundFile, id: string | null): Facts {
  const next = [...file.collectiveAgreements, ...file.siblings].find((one) => one.id === id);
  return { 'contract.successor': next ? refOf(next) : '无后续合同' };
}
