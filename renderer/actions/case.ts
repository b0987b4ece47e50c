import { type CalendarDay, partsOf } from '../../shared/kernel/calendar-day.ts';
import type { PartyInput } from '../../shared/mediation/blank-party.ts';
import { claimedTotal } from '../../shared/mediation/performance.ts';
import type { TransitionId } from '../../shared/mediation/process/transitions.ts';
import { riskLevelOf } from '../../shared/mediation/risk-level.ts';
import type { ClosingType, ConsentReply, ReplyMethod } from '../../shared/mediation/terms.ts';
import type { Draft } from '../../shared/schema/record-types.ts';
import type { Patch, Writer } from '../db/write.ts';
import { formalNumber } from './intake.ts';
import type { Needs } from './needs.ts';
import { takeStep } from './steps.ts';

/** 案件: its own fields, parties, claims, consents and the steps from 受理 to 结案. */
export function caseActions(needs: Needs) {
  const { change, clock, device, me } = needs;
  return {
    /** Changes fields of the case itself. */
    update: (caseId: string, patch: Patch<'cases'>) =>
      change('case.update', async (w) => {
        await w.update('cases', caseId, patch);
        await gradeAgain(w, caseId);
      }),
    addParty: (caseId: string, input: PartyInput) =>
      change('party.add', async (w) => {
        const file = await w.caseFile(caseId);
        const ord = file.parties.filter((party) => party.role === input.role).length;
        return w.create('parties', { ...input, caseId, ord });
      }),
    updateParty: (id: string, patch: Patch<'parties'>) =>
      change('party.update', (w) => w.update('parties', id, patch)),
    removeParty: (id: string, reason: string) =>
      change('party.remove', (w) => w.remove('parties', id, reason), { reason }),
    addClaim: (caseId: string, draft: Omit<Draft<'claims'>, 'caseId' | 'ord'>) =>
      change('claim.add', async (w) => {
        const file = await w.caseFile(caseId);
        const id = await w.create('claims', { ...draft, caseId, ord: file.claims.length } as Draft<'claims'>);
        await gradeAgain(w, caseId);
        return id;
      }),
    updateClaim: (caseId: string, id: string, patch: Patch<'claims'>) =>
      change('claim.update', async (w) => {
        await w.update('claims', id, patch);
        await gradeAgain(w, caseId);
      }),
    removeClaim: (caseId: string, id: string, reason: string) =>
      change(
        'claim.remove',
        async (w) => {
          await w.remove('claims', id, reason);
          await gradeAgain(w, caseId);
        },
        { reason },
      ),
    /** Takes back a deletion. */
    restore: (table: 'parties' | 'claims' | 'terms' | 'privateNotes' | 'utterances', id: string) =>
      change(`${table}.restore`, (w) => w.restore(table, id)),

    /** Records a party's answer; the first one opens 征询意见. */
    recordConsent: (
      caseId: string,
      partyId: string,
      answer: {
        reply: ConsentReply;
        method: ReplyMethod | null;
        repliedOn: CalendarDay | null;
        note: string;
      },
    ) => change('case.consent', (w) => recordConsent(w, needs, caseId, partyId, answer)),

    /** 受理: the case number is issued. `on` is the day of acceptance. */
    accept: (caseId: string, given: { on: CalendarDay; note: string }) =>
      change('case.accept', async (w) => {
        const { year } = partsOf(given.on);
        await takeStep(w, needs, {
          caseId,
          id: 'T09',
          on: given.on,
          note: given.note,
          patch: {
            acceptedOn: given.on,
            body: {
              caseNo: await formalNumber(w, year, device().deviceSegment),
              acceptanceNote: given.note,
              acceptedById: me(),
            },
          },
        });
      }),
    /** 不予受理, 对方不同意, 撤回, 终止: the ends before an agreement. The outcome is kept for closing. */
    end: (caseId: string, id: TransitionId, outcome: ClosingType, note: string) =>
      change('case.end', (w) => takeStep(w, needs, { caseId, id, note, patch: { outcome } })),
    /** 指派调解员. */
    assign: (caseId: string, mediatorIds: string[]) =>
      change('case.assign', async (w) => {
        await w.update('cases', caseId, { mediatorIds });
        const file = await w.caseFile(caseId);
        if (file.case.stage === 'accepted') await takeStep(w, needs, { caseId, id: 'T12' });
      }),
    /** 结案. */
    close: (caseId: string, given: { on: CalendarDay; outcome: ClosingType; note: string }) =>
      change('case.close', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T29',
          on: given.on,
          note: given.note,
          patch: { closedOn: given.on, outcome: given.outcome, body: { closingNote: given.note } },
        }),
      ),
    /** 回访 done. */
    followUp: (caseId: string, draft: Draft<'followUps'>['body'], on: CalendarDay = clock.today()) =>
      change('case.follow-up', (w) =>
        w.create('followUps', { caseId, dueOn: null, doneOn: on, body: { ...draft, byId: me() } }),
      ),
  };
}

/** 风险等级 is worked out again at every change of its facts. */
async function gradeAgain(w: Writer, caseId: string): Promise<void> {
  const file = await w.caseFile(caseId);
  const { workersCount, commonClaim, migrantWorkers } = file.case.body;
  const level = riskLevelOf({
    workersCount,
    commonClaim,
    migrantWorkers,
    category: file.case.category,
    claimed: claimedTotal(file),
  });
  if (level !== file.case.level) await w.update('cases', caseId, { level });
}

async function recordConsent(
  w: Writer,
  needs: Needs,
  caseId: string,
  partyId: string,
  { reply, method, repliedOn, note }: Parameters<ReturnType<typeof caseActions>['recordConsent']>[2],
): Promise<void> {
  const file = await w.caseFile(caseId);
  if (file.case.stage === 'received') await takeStep(w, needs, { caseId, id: 'T08' });
  const before = file.consents.find((consent) => consent.partyId === partyId);
  const body = { method, note };
  if (before) {
    await w.update('consents', before.id, { reply, repliedOn, body });
    return;
  }
  await w.create('consents', { caseId, partyId, reply, askedOn: needs.clock.today(), repliedOn, body });
}
