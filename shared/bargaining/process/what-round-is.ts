import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { predecessorOf } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';
import { closedStages, type RoundStage } from '../stages.ts';
import type { Side } from '../terms.ts';

type Agreement = RoundFile['collectiveAgreements'][number];

/** 续签: the contract a round renews; `contract` null where it is not on record here. */
export function renewedBy(file: RoundFile): { contract: Agreement | null } | null {
  return file.round.predecessorId === null ? null : { contract: predecessorOf(file) };
}

const bound: readonly RoundStage[] = ['effective', 'published', 'performanceDispute', ...closedStages];

/**
 * 变更: the amendment a round is in, from its proposal until it is in force or dropped; null: none. The contract stays in
 * force until then.
 */
export function amendmentUnderWay({ round, collectiveAgreements }: RoundFile): {
  on: CalendarDay;
  by: Side | null;
  ground: string;
  inForce: Agreement | null;
} | null {
  const begun = round.body.passes.filter((one) => one.because === 'amendment').at(-1);
  if (!begun || bound.includes(round.stage)) return null;
  const inForce = collectiveAgreements.find(
    (one) => one.state === 'in-force' && one.id !== round.predecessorId,
  );
  return { on: begun.openedOn, by: begun.proposedBy, ground: begun.ground, inForce: inForce ?? null };
}
