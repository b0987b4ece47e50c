import type { Patch } from '../../schema/row-types.ts';
import { blankParty } from '../blank-party.ts';
import { IntakeDraft, type PartyDraft } from '../intake-draft.ts';
import { blankLead, type LeadInput } from './blank-lead.ts';
import type { LeadFacts } from './lead-facts.ts';

/** A lead as the intake page needs it. */
export type LeadForIntake = LeadFacts & { id: string };

/**
 * 转调解案件: the intake draft of a lead. What was typed on the intake page before comes back as it was; what the lead
 * says now (name, telephone, employer, facts) goes over it, so that nothing is typed twice and nothing stale stays.
 * @param key makes names for rows of the draft
 */
export function intakeFromLead(lead: LeadForIntake, key: () => string): IntakeDraft {
  const { body } = lead;
  const kept = IntakeDraft.safeParse(body.intake);
  const base = kept.success ? kept.data : bareIntake(key);
  const { area, areaId, workersCount, summary, receivedAt } = body;
  return {
    ...base,
    leadId: lead.id,
    channel: lead.channel,
    receivedAt,
    area,
    areaId,
    facts: summary.trim() === '' ? base.facts : summary,
    workersCount: workersCount > 1 ? workersCount : base.workersCount,
    parties: withLead(base.parties, lead),
  };
}

/** A worker against an employer, told by word of mouth: how a lead becomes an application. */
function bareIntake(key: () => string): IntakeDraft {
  const worker = { ...blankParty('applicant', 'worker'), key: key() };
  const employer = { ...blankParty('respondent', 'employer'), key: key() };
  return IntakeDraft.parse({
    channel: 'visit',
    applicationMode: 'oral',
    receivedAt: '2000-01-01T00:00',
    appliedOn: null,
    area: '',
    parties: [worker, employer],
    claims: [
      { key: key(), category: 'wage-arrears', text: '', amountFen: null, periodFrom: null, periodTo: null },
    ],
    facts: '',
    reasons: '',
    workersCount: null,
    commonClaim: false,
    migrantWorkers: false,
    newForm: false,
    proceedings: [],
  });
}

/** The names of the lead on the parties: the person on the first worker, the unit on the first employer. */
function withLead(parties: PartyDraft[], { body }: LeadFacts): PartyDraft[] {
  const worker = parties.find((party) => party.kind === 'worker');
  const employer = parties.find((party) => party.kind === 'employer');
  return parties.map((party) => {
    if (party === worker) {
      const { name, phone, address } = body;
      return { ...party, body: { ...party.body, ...said({ name, phone, address }) } };
    }
    if (party === employer)
      return { ...party, body: { ...party.body, ...said({ name: body.employerName }) } };
    return party;
  });
}

/** Only what was said: an empty field of the lead takes nothing away. */
const said = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ''));

/** 存为诉求: the lead an unfinished intake becomes; the whole draft stays in it. */
export function leadFromIntake(draft: IntakeDraft): LeadInput {
  const blank = blankLead(draft.receivedAt);
  const { area, areaId = null, channel } = draft;
  return {
    ...blank,
    kind: 'dispute',
    channel,
    body: { ...blank.body, ...bodyOf(draft), area, areaId, receivedAt: draft.receivedAt },
  };
}

/** What a lead takes over when its intake was worked on and is put back. */
export function leadPatchOf(draft: IntakeDraft): Patch<'leads'> {
  return {
    channel: draft.channel,
    body: { ...bodyOf(draft), area: draft.area, areaId: draft.areaId ?? null },
  };
}

function bodyOf(draft: IntakeDraft) {
  const worker = draft.parties.find((party) => party.kind === 'worker');
  const employer = draft.parties.find((party) => party.kind === 'employer');
  const counted = draft.parties.filter((party) => party.kind === 'worker').length;
  const { leadId: _lead, ...intake } = draft;
  return {
    name: worker?.body.name.trim() ?? '',
    phone: worker?.body.phone.trim() || (employer?.body.contactPhone.trim() ?? ''),
    address: worker?.body.address.trim() ?? '',
    employerName: employer?.body.name.trim() ?? '',
    workersCount: draft.workersCount ?? Math.max(1, counted),
    summary: draft.facts.trim() || draft.claims.map((claim) => claim.text.trim()).join('；'),
    intake,
  };
}
