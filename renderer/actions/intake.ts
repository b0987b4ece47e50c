import { dayOf, partsOf } from '../../shared/kernel/calendar-day.ts';
import { sumFen } from '../../shared/kernel/money.ts';
import { caseNumber, intakeNumber } from '../../shared/mediation/case-number.ts';
import { computationForCase, paidWithin } from '../../shared/mediation/claim-computation.ts';
import type { IntakeDraft } from '../../shared/mediation/intake-draft.ts';
import { intakeGaps } from '../../shared/mediation/intake-draft.ts';
import { riskLevelOf } from '../../shared/mediation/risk-level.ts';
import type { Writer } from '../db/write.ts';
import { gradeAgain } from './grade-again.ts';
import { leadBecameCase } from './leads.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { nextNumber } from './office.ts';
import { beginCase } from './steps.ts';

/** 登记: from a finished draft to a case with its parties and claims, in one change. */
export function intakeActions(needs: Needs) {
  const { change } = needs;
  return {
    /** Registers the draft and returns the id of the new case. @throws NotAllowed with what is missing */
    register: (draft: IntakeDraft) => change('case.register', (w) => register(w, needs, draft)),
  };
}

async function register(w: Writer, needs: Needs, draft: IntakeDraft): Promise<string> {
  const { caseId } = await makeCase(w, needs, draft);
  const { applicationMode, receivedAt } = draft;
  const id = applicationMode === 'oral' ? 'T04' : applicationMode === 'delegated' ? 'T06' : 'T03';
  await beginCase(w, needs, { caseId, id, on: dayOf(receivedAt) });
  await gradeAgain(w, needs, caseId);
  return caseId;
}

/**
 * The case of a draft with its parties and claims, and the 诉求 or calculation it came from marked; its first step is
 * for the caller to take. @throws NotAllowed with what is missing
 */
export async function makeCase(
  w: Writer,
  { clock, me, device }: Needs,
  draft: IntakeDraft,
): Promise<{ caseId: string; partyIds: Map<string, string> }> {
  const gaps = intakeGaps(draft);
  if (gaps.length > 0) {
    throw new NotAllowed({
      zh: `还不能登记：${gaps.map((gap) => gap.zh).join('；')}。草稿已保存。`,
      en: `Not registered yet: ${gaps.map((gap) => gap.en).join('; ')}. The draft is kept.`,
    });
  }
  const office = await w.office();
  const receivedOn = dayOf(draft.receivedAt);
  const { year } = partsOf(receivedOn);
  const segment = device().deviceSegment;
  const workers = draft.parties.filter((party) => party.kind === 'worker').length;
  const workersCount = draft.workersCount ?? Math.max(1, workers);
  const category = mainCategory(draft);
  const caseId = await w.create('cases', {
    stage: 'received',
    category,
    channel: draft.channel,
    level: riskLevelOf({
      workersCount,
      commonClaim: draft.commonClaim,
      migrantWorkers: draft.migrantWorkers,
      category,
      claimed: sumFen(draft.claims.flatMap((claim) => claim.amountFen ?? [])),
    }),
    receivedOn,
    acceptedOn: null,
    closedOn: null,
    nextDueOn: null,
    outcome: null,
    mediatorIds: [],
    body: {
      intakeNo: intakeNumber(year, segment, await nextNumber(w, office.id, `intake-${year}`)),
      caseNo: null,
      receivedAt: draft.receivedAt,
      appliedOn: draft.appliedOn ?? receivedOn,
      applicationMode: draft.applicationMode,
      area: draft.area.trim(),
      areaId: draft.areaId ?? null,
      leadId: draft.leadId ?? null,
      registrarId: me(),
      facts: draft.facts.trim(),
      reasons: draft.reasons.trim(),
      workersCount,
      commonClaim: draft.commonClaim,
      migrantWorkers: draft.migrantWorkers,
      newForm: draft.newForm,
      proceedings: draft.proceedings,
      acceptanceNote: '',
      acceptedById: null,
      closingNote: '',
    },
  });
  const places = new Map<string, number>();
  const partyIds = new Map<string, string>();
  for (const { key, role, kind, body } of draft.parties) {
    const ord = places.get(role) ?? 0;
    places.set(role, ord + 1);
    partyIds.set(key, await w.create('parties', { caseId, role, kind, ord, body }));
  }
  for (const [ord, claim] of draft.claims.entries()) {
    const { category: kind, text, amountFen, periodFrom, periodTo } = claim;
    const computation = computationForCase(claim, partyIds);
    await w.create('claims', {
      caseId,
      category: kind,
      ord,
      body: {
        text: text.trim(),
        amountFen,
        periodFrom,
        periodTo,
        computation,
        paidFen: paidWithin(computation),
      },
    });
  }
  // A calculation deleted meanwhile keeps nobody from registering.
  const kept = draft.consultationId ? await w.get('consultations', draft.consultationId) : undefined;
  if (kept) await w.update('consultations', kept.id, { convertedCaseId: caseId });
  if (draft.leadId) await leadBecameCase(w, { me }, draft.leadId, { caseId, on: clock.today() });
  return { caseId, partyIds };
}

/** The claim with the largest sum decides the primary category, else the first. */
function mainCategory(draft: IntakeDraft) {
  const [first, ...rest] = draft.claims;
  if (!first) return 'other-labour' as const;
  return rest.reduce((top, one) => ((one.amountFen ?? 0) > (top.amountFen ?? 0) ? one : top), first).category;
}

/** The formal number of a case accepted in `year`. */
export async function formalNumber(w: Writer, year: number, segment: string): Promise<string> {
  const office = await w.office();
  return caseNumber(office.body.caseWord, year, segment, await nextNumber(w, office.id, `case-${year}`));
}
