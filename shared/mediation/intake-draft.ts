import { z } from 'zod';
import { zDay, zLocalMinute } from '../kernel/calendar-day.ts';
import { zFen } from '../kernel/money.ts';
import { type CategoryId, categories } from './categories.ts';
import { ClaimComputation } from './claim-computation.ts';
import { Party } from './records/party.ts';
import type { Words } from './terms.ts';
import {
  applicationModes,
  channels,
  codesOf,
  partyKinds,
  partyRoles,
  proceedingKinds,
  replyMethods,
} from './terms.ts';

const categoryIds = Object.keys(categories) as [CategoryId, ...CategoryId[]];

/** One claim as typed at intake. `key` tells rows apart on the screen. */
export const ClaimInput = z.object({
  key: z.string(),
  category: z.enum(categoryIds),
  text: z.string(),
  amountFen: zFen.nullable(),
  periodFrom: zDay.nullable(),
  periodTo: zDay.nullable(),
  /** 计算 beside the sum claimed; its worker is told by the key of the row, for nobody has an id yet. */
  computation: ClaimComputation.extend({ workerId: z.string().nullable() }).nullable().optional(),
});
export type ClaimInput = z.output<typeof ClaimInput>;

/** One party as typed at intake. */
export const PartyDraft = z.object({
  key: z.string(),
  role: z.enum(codesOf(partyRoles)),
  kind: z.enum(codesOf(partyKinds)),
  body: Party.row.shape.body,
});
export type PartyDraft = z.output<typeof PartyDraft>;

/** 登记草稿: everything the intake page holds; saved as one types, incomplete or wrong as it may be. */
export const IntakeDraft = z.object({
  channel: z.enum(codesOf(channels)),
  applicationMode: z.enum(codesOf(applicationModes)),
  receivedAt: zLocalMinute,
  appliedOn: zDay.nullable(),
  area: z.string(),
  parties: z.array(PartyDraft),
  claims: z.array(ClaimInput),
  facts: z.string(),
  reasons: z.string(),
  /** `null`: as many as there are applicants who are workers. */
  workersCount: z.number().int().min(1).nullable(),
  commonClaim: z.boolean(),
  migrantWorkers: z.boolean(),
  newForm: z.boolean(),
  proceedings: z.array(z.enum(codesOf(proceedingKinds))),
  /** The 咨询计算 this intake came from. */
  consultationId: z.string().optional(),
  /** The 诉求 this intake came from. */
  leadId: z.string().optional(),
  /** 片区, when `area` names one of the register. */
  areaId: z.string().nullable().optional(),
  /** 主动调解: the day each party agreed, by the party's key. */
  consents: z
    .record(z.string(), z.object({ on: zDay.nullable(), method: z.enum(codesOf(replyMethods)).nullable() }))
    .optional(),
  /** 委派、委托. */
  delegation: z
    .object({
      body: z.string(),
      letterNo: z.string(),
      receivedOn: zDay.nullable(),
      confirmedOn: zDay.nullable(),
      online: z.boolean(),
    })
    .optional(),
});
export type IntakeDraft = z.output<typeof IntakeDraft>;

/** What still keeps a draft from being registered (登记), and the field to go to. */
export type IntakeGap = Words & { field: string };

/** 登记 needs both sides named, a way to reach the applicant, one claim, and the facts. Everything else only warns. */
export function intakeGaps(draft: IntakeDraft): IntakeGap[] {
  const gaps: IntakeGap[] = [];
  const of = (role: string) => draft.parties.filter((party) => party.role === role);
  for (const role of ['applicant', 'respondent'] as const) {
    const zh = role === 'applicant' ? '申请人' : '被申请人';
    if (of(role).length === 0) gaps.push({ zh: `请添加${zh}`, en: `Add the ${role}`, field: `add-${role}` });
  }
  for (const party of draft.parties) {
    const zh = party.role === 'applicant' ? '申请人' : party.role === 'respondent' ? '被申请人' : '第三人';
    if (party.body.name.trim() === '') {
      gaps.push({ zh: `请填写${zh}的姓名或名称`, en: 'Enter the name', field: `${party.key}.name` });
    }
  }
  const reachable = of('applicant').some((party) => party.body.phone.trim() || party.body.address.trim());
  const first = of('applicant')[0];
  if (first && !reachable) {
    gaps.push({
      zh: '至少填写一名申请人的电话或住址',
      en: 'Enter a phone number or address of at least one applicant',
      field: `${first.key}.phone`,
    });
  }
  if (draft.claims.length === 0) gaps.push({ zh: '请添加一项请求', en: 'Add a claim', field: 'add-claim' });
  for (const claim of draft.claims) {
    if (claim.text.trim() === '') {
      gaps.push({ zh: '请写明请求内容', en: 'Say what is claimed', field: `${claim.key}.text` });
    }
  }
  if (draft.facts.trim() === '') gaps.push({ zh: '请填写事实', en: 'Enter the facts', field: 'facts' });
  return gaps;
}
