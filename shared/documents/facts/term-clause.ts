import type { CaseFile } from '../../mediation/case-file.ts';
import type { FactRow } from '../facts.ts';
import { openEnded, paperDay, paperSumInFull } from '../paper-words.ts';

type Term = CaseFile['terms'][number];

/** Content that already says for whom, such as 为申请人办理…. */
const saysForWhom = /^[向为给对与由按]|申请人/u;

/**
 * 履行条款 as an agreement states it: who, by which day, to whom, what and how much, and the way of payment.
 * `payTo` is set where an account has to be named; the template prints it, or a blank to write it in.
 */
export function termClause({ dueOn, body }: Term, names: { obligor: string; obligee: string }): FactRow {
  const { amountFen, method, account } = body;
  const content = openEnded(body.content);
  const forWhom = saysForWhom.test(content) || content.includes(names.obligee) ? '' : `向${names.obligee}`;
  const act = `${names.obligor}于${paperDay(dueOn)}前（含当日）${forWhom}${content}${paperSumInFull(amountFen)}`;
  const where = openEnded(account);
  if (method === 'bank' && (amountFen !== null || where !== '')) {
    return { clause: `${act}，以银行转账方式支付至`, payTo: 'yes', account: where };
  }
  if (method === 'cash') return { clause: `${act}，以现金方式支付${where && `（${where}）`}`, payTo: '' };
  return { clause: where ? `${act}，履行方式：${where}` : act, payTo: '' };
}
