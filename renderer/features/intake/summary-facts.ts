import { type CalendarDay, dayOf } from '../../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../../shared/kernel/money.ts';
import type { CategoryId } from '../../../shared/mediation/categories.ts';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { riskLevelOf } from '../../../shared/mediation/risk-level.ts';
import { partyRoles, type RiskLevel, type Words } from '../../../shared/mediation/terms.ts';
import { type IntakeText, intakeText } from '../../text/intake.ts';
import { partyAdvice } from '../../ui/party-advice.ts';
import { workersOf } from './draft.ts';
import { claimedOf, sharesOf } from './shares.ts';

export type SummaryFacts = { claimed: Fen; workersCount: number; category: CategoryId; level: RiskLevel };

/** What registering will make of the draft as it stands. */
export function summaryOf(draft: IntakeDraft): SummaryFacts {
  const claimed = claimedOf(draft);
  const workersCount = draft.workersCount ?? Math.max(1, workersOf(draft).length);
  const [first, ...rest] = draft.claims;
  const largest = rest.reduce(
    (top, one) => ((one.amountFen ?? 0) > (top?.amountFen ?? 0) ? one : top),
    first,
  );
  const category = largest?.category ?? 'other-labour';
  const { commonClaim, migrantWorkers } = draft;
  return {
    claimed,
    workersCount,
    category,
    level: riskLevelOf({ workersCount, commonClaim, migrantWorkers, category, claimed }),
  };
}

/** Something to check, and the field to go to. It keeps nobody from registering. */
export type IntakeAdvice = Words & { field: string };

const both = (pick: (t: IntakeText) => string): Words => ({
  zh: pick(intakeText['zh-CN']),
  en: pick(intakeText.en),
});

/** Everything worth checking in a draft before it is registered. */
export function adviceOf(draft: IntakeDraft, today: CalendarDay): IntakeAdvice[] {
  const advice: IntakeAdvice[] = draft.parties.flatMap((party) =>
    partyAdvice(party, today).map(({ field, zh, en }) => ({
      field: `${party.key}.${field}`,
      zh: `${party.body.name || partyRoles[party.role].zh}：${zh}`,
      en: `${party.body.name || partyRoles[party.role].en}: ${en}`,
    })),
  );
  const when = (found: boolean, field: string, pick: (t: IntakeText) => string) => {
    if (found) advice.push({ field, ...both(pick) });
  };
  const workers = workersOf(draft);
  when(
    draft.appliedOn !== null && draft.appliedOn > dayOf(draft.receivedAt),
    'appliedOn',
    (t) => t.appliedLater,
  );
  when(sharesOf(draft).kind === 'differ', 'shares', (t) => t.sharesAdvice);
  when(
    !draft.commonClaim && workers.some(({ body }) => body.representation !== null),
    'commonClaim',
    (t) => t.tickCommon,
  );
  when(
    !draft.migrantWorkers && workers.some(({ body }) => body.migrantWorker === true),
    'migrantWorkers',
    (t) => t.tickMigrant,
  );
  when(draft.workersCount !== null && draft.workersCount < workers.length, 'workersCount', (t) =>
    t.fewerWorkers(workers.length),
  );
  when(draft.proceedings.length === 0, 'proceedings', (t) => t.askProceedings);
  return advice;
}
