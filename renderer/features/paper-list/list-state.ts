import { type CalendarDay, isCalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { LedgerAsk, LedgerKind, LedgerRow } from '../../actions/paper-ledger.ts';

const kinds: readonly LedgerKind[] = ['case', 'lead', 'round'];
const states: readonly LedgerRow['state'][] = ['issued', 'void', 'external'];

/** What is asked for, as the address has it. */
export function askOf(params: URLSearchParams): LedgerAsk {
  const day = (name: string): CalendarDay | null => {
    const value = params.get(name) ?? '';
    return isCalendarDay(value) ? value : null;
  };
  return {
    kind: kinds.find((one) => one === params.get('kind')) ?? null,
    document: params.get('document') || null,
    state: states.find((one) => one === params.get('state')) ?? null,
    from: day('from'),
    to: day('to'),
    text: params.get('text') ?? '',
  };
}

/** The address of what is asked for; nothing for what is not narrowed. */
export function paramsOf(ask: LedgerAsk): URLSearchParams {
  const given = Object.entries(ask).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given);
}

export const narrowed = (ask: LedgerAsk): boolean => Object.values(ask).some(Boolean);

/** The document page of a paper in force; null for one that is not shown there. */
export function pageOf({ kind, ownerId, document, subjectId, state }: LedgerRow): string | null {
  if (state === 'external') return `/bargaining/rounds/${ownerId}`;
  if (state !== 'issued') return null;
  const subject = subjectId ? `?subject=${subjectId}` : '';
  if (kind === 'lead') return `/leads/${ownerId}/paper/${document}`;
  const owner = kind === 'case' ? `/cases/${ownerId}` : `/bargaining/rounds/${ownerId}`;
  return `${owner}/paper/${document}${subject}`;
}
