import { type CalendarDay, partsOf } from '../../shared/kernel/calendar-day.ts';
import type { PartyInput } from '../../shared/mediation/blank-party.ts';
import { endingBody } from '../../shared/mediation/ending-body.ts';
import { noGround } from '../../shared/mediation/no-ground.ts';
import type { TransitionId } from '../../shared/mediation/process/transitions.ts';
import type { NonAcceptanceCode } from '../../shared/mediation/process-terms.ts';
import type { ClosingType, ConsentReply, ReplyMethod } from '../../shared/mediation/terms.ts';
import type { Draft } from '../../shared/schema/record-types.ts';
import type { Patch, Writer } from '../db/write.ts';
import { gradeAgain, lookForConflicts } from './grade-again.ts';
import { formalNumber } from './intake.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { refuseUnlessOpen, takeStep } from './steps.ts';

/** Records a person may remove and bring back. */
type Restorable =
  | 'parties'
  | 'claims'
  | 'terms'
  | 'privateNotes'
  | 'utterances'
  | 'agents'
  | 'evidence'
  | 'matters'
  | 'routes'
  | 'deliveries';

/** 案件: its own fields, parties, claims, consents and the steps from 受理 to 结案. */
export function caseActions(needs: Needs) {
  const { change, clock, device, me } = needs;
  return {
    /** Changes fields of the case itself. */
    update: (caseId: string, patch: Patch<'cases'>) =>
      change('case.update', async (w) => {
        refuseStepFields(patch);
        await w.update('cases', caseId, patch);
        await gradeAgain(w, needs, caseId);
      }),
    addParty: (caseId: string, input: PartyInput) =>
      change('party.add', async (w) => {
        const file = await w.caseFile(caseId);
        const ord = file.parties.filter((party) => party.role === input.role).length;
        const id = await w.create('parties', { ...input, caseId, ord });
        await partiesChanged(w, needs, caseId);
        return id;
      }),
    updateParty: (id: string, patch: Patch<'parties'>) =>
      change('party.update', async (w) => {
        await w.update('parties', id, patch);
        const party = await w.get('parties', id);
        if (party) await partiesChanged(w, needs, party.caseId);
      }),
    removeParty: (id: string, reason: string) =>
      change(
        'party.remove',
        async (w) => {
          const party = await w.get('parties', id);
          await w.remove('parties', id, reason);
          if (party) await partiesChanged(w, needs, party.caseId);
        },
        { reason },
      ),
    addClaim: (caseId: string, draft: Omit<Draft<'claims'>, 'caseId' | 'ord'>) =>
      change('claim.add', async (w) => {
        const file = await w.caseFile(caseId);
        const id = await w.create('claims', { ...draft, caseId, ord: file.claims.length } as Draft<'claims'>);
        await gradeAgain(w, needs, caseId);
        return id;
      }),
    updateClaim: (caseId: string, id: string, patch: Patch<'claims'>) =>
      change('claim.update', async (w) => {
        await w.update('claims', id, patch);
        await gradeAgain(w, needs, caseId);
      }),
    removeClaim: (caseId: string, id: string, reason: string) =>
      change(
        'claim.remove',
        async (w) => {
          await w.remove('claims', id, reason);
          await gradeAgain(w, needs, caseId);
        },
        { reason },
      ),
    /** Takes back a deletion. */
    restore: (table: Restorable, id: string) => change(`${table}.restore`, (w) => w.restore(table, id)),

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
    /**
     * 不予受理, 对方不同意, 撤回, 终止: the ends before an agreement. The outcome is kept for closing; the coded reason
     * that goes with it is put on record.
     * @param code 不予受理理由, for T10
     */
    end: (caseId: string, id: TransitionId, outcome: ClosingType, note: string, code?: NonAcceptanceCode) =>
      change('case.end', async (w) => {
        const file = await w.caseFile(caseId);
        const body = endingBody({ file, id, outcome, note, today: clock.today(), code: code ?? null });
        await takeStep(w, needs, { caseId, id, note, patch: { outcome, body } });
        await gradeAgain(w, needs, caseId);
      }),
    /**
     * 指派调解员. `declared`: those who said, item by item, that nothing ties them to a party; a mediator with something
     * to tell discloses it first.
     */
    assign: (caseId: string, mediatorIds: string[], declared: readonly string[] = []) =>
      change('case.assign', async (w) => {
        const { stage } = (await w.caseFile(caseId)).case;
        const work = async (tracked: Writer) => {
          await tracked.update('cases', caseId, { mediatorIds });
          await declareNone(tracked, needs, caseId, declared);
          await lookForConflicts(tracked, needs, caseId);
        };
        if (stage === 'accepted') await takeStep(w, needs, { caseId, id: 'T12', work });
        else await work(w);
      }),
    /** 结案. `waive`: why it is closed although papers are missing that may exist on paper only. */
    close: (caseId: string, given: { on: CalendarDay; outcome: ClosingType; note: string; waive?: string }) =>
      change('case.close', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T29',
          on: given.on,
          note: given.note,
          waive: given.waive ?? '',
          patch: { closedOn: given.on, outcome: given.outcome, body: { closingNote: given.note } },
        }),
      ),
    /** 回访 done. */
    followUp: (caseId: string, draft: Draft<'followUps'>['body'], on: CalendarDay = clock.today()) =>
      change('case.follow-up', async (w) => {
        await refuseUnlessOpen(w, needs, caseId, 'T45');
        return w.create('followUps', { caseId, dueOn: null, doneOn: on, body: { ...draft, byId: me() } });
      }),
  };
}

/** What only a step of the process, or a recorded correction, may write. */
const stepFields = ['stage', 'receivedOn', 'acceptedOn', 'closedOn', 'outcome'] as const;
const stepBodyFields = ['receivedAt', 'caseNo', 'intakeNo', 'archive'] as const;

function refuseStepFields({ body, ...card }: Patch<'cases'>): void {
  const own =
    stepFields.some((field) => card[field] !== undefined) ||
    stepBodyFields.some((field) => body?.[field] !== undefined);
  if (!own) return;
  throw new NotAllowed({
    zh: '收到日期、受理、结案等由办理步骤登记，填错的请使用“更正”或者“撤销”。案件没有改动。',
    en: 'Dates of the process are written by its steps; correct them or take the step back. Nothing was changed.',
  });
}

/** 当事人 changed: the level and the conflicts of interest may be others. */
async function partiesChanged(w: Writer, needs: Needs, caseId: string): Promise<void> {
  await gradeAgain(w, needs, caseId);
  await lookForConflicts(w, needs, caseId);
}

/** A declaration without any ground, for those who have made none yet. */
async function declareNone(
  w: Writer,
  { clock }: Needs,
  caseId: string,
  declared: readonly string[],
): Promise<void> {
  const { recusals } = await w.caseFile(caseId);
  for (const personId of declared) {
    if (recusals.some((one) => one.kind === 'disclosure' && one.personId === personId)) continue;
    await w.create('recusals', noGround(caseId, personId, clock.today()));
  }
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
