import { type CalendarDay, dayOf, localMinute, partsOf } from '../../shared/kernel/calendar-day.ts';
import { calendarOf } from '../../shared/law/workdays/calendar-of.ts';
import type { IntakeDraft } from '../../shared/mediation/intake-draft.ts';
import { areaLabel } from '../../shared/mediation/leads/area-label.ts';
import {
  blankLead,
  blankOrder,
  blankPetition,
  type LeadInput,
} from '../../shared/mediation/leads/blank-lead.ts';
import { leadDueDays } from '../../shared/mediation/leads/lead-due.ts';
import { intakeFromLead, leadFromIntake, leadPatchOf } from '../../shared/mediation/leads/lead-intake.ts';
import { leadNumber, leadSeries } from '../../shared/mediation/leads/lead-number.ts';
import { type Disposal, disposalUnmet } from '../../shared/mediation/leads/lead-steps.ts';
import { leadMay, leadTransitionOf, transitionFor } from '../../shared/mediation/process/lead-transitions.ts';
import { leadStates } from '../../shared/mediation/process-terms.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { DraftStore } from '../db/drafts.ts';
import type { Patch, Writer } from '../db/write.ts';
import type { SlimClient } from '../slim/slim-client.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { nextNumber } from './office.ts';
import { type SimilarTo, similarLeads } from './similar-leads.ts';

type Order = NonNullable<Row<'leads'>['body']['hotline']>;
type Petition = NonNullable<Row<'leads'>['body']['petition']>;

export type LeadNeeds = Needs & {
  drafts: Pick<DraftStore, 'load' | 'save'>;
  slim: Pick<SlimClient, 'list'>;
  chance: (length: number) => Uint8Array;
};

/** 诉求: registered, followed up, answered or passed on, or turned into a case. */
export function leadActions(needs: LeadNeeds) {
  const { change, clock, me } = needs;
  return {
    /** 登记诉求. Returns the id. @throws NotAllowed when it says nothing at all */
    create: (input: LeadInput) => change('lead.register', (w) => createLead(w, needs, input)),
    /** 存为诉求 from the intake page: a new lead, or the one the intake came from. Returns its id. */
    keepIntake: (draft: IntakeDraft) => change('lead.keep-intake', (w) => keepIntake(w, needs, draft)),
    /** 走访发现的诉求: unit, area and day from the visit, which then names the lead. Returns its id. */
    createFromVisit: (visitId: string) =>
      change('lead.from-visit', (w) => createFromVisit(w, needs, visitId)),
    update: (id: string, patch: Patch<'leads'>) =>
      change('lead.update', async (w) => {
        const receivedAt = patch.body?.receivedAt;
        await w.update(
          'leads',
          id,
          receivedAt ? { ...patch, receivedOn: dayOf(localMinute(receivedAt)) } : patch,
        );
        await settleDue(w, id);
      }),
    /** 工单: made with its first fields. Its log is never part of a patch, so that a line written meanwhile stays. */
    updateHotline: (id: string, patch: Partial<Omit<Order, 'progress'>>) =>
      change('lead.hotline', async (w) => {
        const { body } = await known(w, id);
        const { progress: _kept, ...fields } = patch as Partial<Order>;
        // A lead that becomes a work order takes its log along.
        const before = body.hotline ?? { ...blankOrder(), progress: body.progress };
        const moved = body.hotline ? {} : { progress: [] };
        await w.update('leads', id, { body: { hotline: { ...before, ...fields }, ...moved } });
        await settleDue(w, id);
      }),
    /** 信访: route, notice, acceptance, objection, extension. */
    updatePetition: (id: string, patch: Partial<Petition>) =>
      change('lead.petition', async (w) => {
        const { body } = await known(w, id);
        await w.update('leads', id, {
          body: { petition: { ...(body.petition ?? blankPetition()), ...patch } },
        });
        await settleDue(w, id);
      }),
    /** 解答、转办、其他办结. @throws NotAllowed with what is missing */
    dispose: (id: string, given: Disposal) => change('lead.dispose', (w) => dispose(w, needs, id, given)),
    /** Takes a disposal back: the lead is open again. A lead that became a case stays one. */
    reopen: (id: string, reason: string) =>
      change(
        'lead.reopen',
        async (w) => {
          const lead = await known(w, id);
          if (lead.state === 'registered' || lead.state === 'converted') throw refusedFrom(lead, reopenWords);
          await w.update('leads', id, {
            state: 'registered',
            disposition: null,
            disposedOn: null,
            body: { disposedById: null, duplicateOfId: null },
          });
          await settleDue(w, id);
        },
        { reason },
      ),
    /** 跟进记录: one more line. */
    note: (id: string, text: string) =>
      change('lead.progress', async (w) => {
        const { body } = await known(w, id);
        const line = { at: clock.minute(), text: text.trim(), byId: me() };
        if (line.text === '') return;
        await w.update('leads', id, {
          body: body.hotline
            ? { hotline: { ...body.hotline, progress: [...body.hotline.progress, line] } }
            : { progress: [...body.progress, line] },
        });
      }),
    remove: (id: string, reason: string) =>
      change('lead.remove', (w) => w.remove('leads', id, reason), { reason }),
    restore: (id: string) => change('lead.restore', (w) => w.restore('leads', id)),
    /** 转调解案件: opens the intake of this lead, with what was typed in it before. Returns the id of the draft. */
    toIntake: (id: string) => toIntake(needs, id),
    /** Leads and cases that look like the same matter. */
    similar: (to: SimilarTo) => similarLeads(needs, to),
  };
}

/** Makes a lead with its number and due days, inside a change. */
export async function createLead(
  w: Writer,
  { me, device }: Pick<LeadNeeds, 'me' | 'device'>,
  input: LeadInput,
): Promise<string> {
  const { name, phone, employerName, summary } = input.body;
  if ([name, phone, employerName, summary].every((text) => text.trim() === ''))
    throw new NotAllowed(nothingSaid);
  const office = await w.office();
  const receivedOn = dayOf(localMinute(input.body.receivedAt));
  const { year } = partsOf(receivedOn);
  const running = await nextNumber(w, office.id, leadSeries(year));
  const id = await w.create('leads', {
    ...input,
    receivedOn,
    body: {
      ...input.body,
      name: name.trim().normalize('NFC'),
      no: leadNumber(year, device().deviceSegment, running),
      registrarId: me(),
    },
  });
  await settleDue(w, id);
  return id;
}

/** Writes the due days of a lead as they follow from the rest of it. */
export async function settleDue(w: Writer, id: string): Promise<void> {
  const [lead, office] = [await known(w, id), await w.office()];
  const days = leadDueDays(lead, office, calendarOf(await w.arrangements()));
  if (days.dueOn !== lead.dueOn || days.nextDueOn !== lead.nextDueOn || days.nextDueId !== lead.nextDueId) {
    await w.update('leads', id, days);
  }
}

/** Closes a lead because it became this case, inside the change that makes the case (domain §3.3, invariant 12). */
export async function leadBecameCase(
  w: Writer,
  { me }: Pick<LeadNeeds, 'me'>,
  id: string,
  given: { caseId: string; on: CalendarDay },
): Promise<void> {
  const lead = await w.get('leads', id);
  // A lead deleted meanwhile keeps nobody from registering.
  if (!lead) return;
  if (!leadMay('T03', lead.state)) throw refusedFrom(lead, leadTransitionOf('T03'));
  await w.update('leads', id, {
    state: 'converted',
    disposition: 'converted',
    disposedOn: given.on,
    convertedCaseId: given.caseId,
    body: { disposedById: me() },
  });
  await settleDue(w, id);
}

async function dispose(w: Writer, { me, clock }: LeadNeeds, id: string, given: Disposal): Promise<void> {
  const lead = await known(w, id);
  const row = leadTransitionOf(transitionFor(given.disposition));
  const unmet = disposalUnmet(lead, given, clock.today());
  if (unmet.length > 0) {
    throw new NotAllowed({
      zh: `还不能办理“${row.zh}”：${unmet.map((one) => one.zh).join('；')}。诉求没有改动。`,
      en: `“${row.en}” is not possible yet: ${unmet.map((one) => one.en).join('; ')}. Nothing was changed.`,
    });
  }
  const { hotline, petition } = lead.body;
  const reply = given.reply.trim();
  const passed = row.to === 'transferred';
  await w.update('leads', id, {
    state: row.to,
    disposition: given.disposition,
    disposedOn: given.on,
    body: {
      disposedById: me(),
      ...(reply && { reply }),
      ...(passed && {
        transferTo: given.transferTo.trim(),
        transferNote: given.transferNote.trim(),
        feedbackDueOn: given.feedbackDueOn,
        feedbackOn: null,
      }),
      // The written notice names where it went: nobody writes it twice.
      ...(passed &&
        petition &&
        petition.transferTo === '' && {
          petition: { ...petition, transferTo: given.transferTo.trim() },
        }),
      ...(given.disposition === 'duplicate' && { duplicateOfId: given.duplicateOfId }),
      ...(hotline && {
        hotline: {
          ...hotline,
          reply: hotline.reply || reply,
          closedOn: passed ? hotline.closedOn : (hotline.closedOn ?? given.on),
        },
      }),
    },
  });
  await settleDue(w, id);
}

async function createFromVisit(w: Writer, needs: LeadNeeds, visitId: string): Promise<string> {
  const visit = await w.get('visits', visitId);
  if (!visit) throw new NotAllowed(visitGone);
  const area = visit.areaId === null ? undefined : await w.get('areas', visit.areaId);
  const now = needs.clock.minute();
  // The hour of a visit is not known; its day is.
  const receivedAt = visit.on === dayOf(now) ? now : localMinute(`${visit.on}T00:00`);
  const blank = blankLead(receivedAt);
  const id = await createLead(w, needs, {
    ...blank,
    kind: 'complaint',
    channel: 'area-report',
    body: {
      ...blank.body,
      employerName: visit.body.unit,
      area: area ? areaLabel(area) : '',
      areaId: area?.id ?? null,
      summary: visit.body.note,
    },
  });
  await w.update('visits', visitId, { leadIds: [...visit.leadIds, id] });
  return id;
}

async function keepIntake(w: Writer, needs: LeadNeeds, draft: IntakeDraft): Promise<string> {
  const before = draft.leadId ? await w.get('leads', draft.leadId) : undefined;
  if (!before) return createLead(w, needs, leadFromIntake(draft));
  await w.update('leads', before.id, leadPatchOf(draft));
  await settleDue(w, before.id);
  return before.id;
}

async function toIntake({ db, drafts, chance }: LeadNeeds, id: string): Promise<string> {
  const lead = await db.leads.get(id);
  if (!lead || lead.deleted) throw new NotAllowed(gone);
  if (!leadMay('T03', lead.state)) throw refusedFrom(lead, leadTransitionOf('T03'));
  const draftId = `lead-${id}`;
  // What was typed into the intake before is newer than the lead.
  if (await drafts.load(draftId)) return draftId;
  const key = () => Array.from(chance(6), (byte) => byte.toString(16).padStart(2, '0')).join('');
  await drafts.save({ id: draftId, kind: 'intake', value: intakeFromLead(lead, key) });
  return draftId;
}

async function known(w: Writer, id: string): Promise<Row<'leads'>> {
  const lead = await w.get('leads', id);
  if (!lead) throw new NotAllowed(gone);
  return lead;
}

const gone = {
  zh: '找不到这件诉求，可能已被删除。没有改动任何内容。请回到诉求列表核对。',
  en: 'This lead was not found; it may have been deleted. Nothing was changed. Please look in the list.',
};

const visitGone = {
  zh: '找不到这条走访记录，可能已被移除。没有改动任何内容。',
  en: 'This visit was not found; it may have been removed. Nothing was changed.',
};

const nothingSaid = {
  zh: '还没有登记：请至少填写姓名、电话、单位、诉求内容中的一项。填写的内容没有丢失。',
  en: 'Not registered yet: enter a name, a telephone number, an employer or what is wanted. Nothing is lost.',
};

const reopenWords = { zh: '恢复办理', en: 'Open again' };

function refusedFrom(lead: Row<'leads'>, step: { zh: string; en: string }): NotAllowed {
  const state = leadStates[lead.state];
  return new NotAllowed({
    zh: `诉求${lead.body.no}${state.zh}，不能办理“${step.zh}”。没有改动任何内容。`,
    en: `Lead ${lead.body.no} is “${state.en}”; “${step.en}” is not possible. Nothing was changed.`,
  });
}
