import type { CalendarDay } from '../kernel/calendar-day.ts';
import { nameOf, signersOf } from './active-parties.ts';
import { powerDefects, toSignAgreement } from './agent-power.ts';
import type { CaseFile } from './case-file.ts';
import type { Words } from './terms.ts';

export { signersOf } from './active-parties.ts';

/** One of the four elements of article 14 (劳动争议调解仲裁法 14(2)) and the day it was there. */
export type Element = {
  element: 'party' | 'mediator' | 'seal';
  partyId: string | null;
  on: CalendarDay | null;
};

type Signature = CaseFile['signatures'][number];

/** Why a signature does not count: an agent signed without a power for it (invariant 4). */
export function signatureDefects(file: CaseFile, signature: Signature): Words[] {
  const { agentId } = signature.body;
  if (agentId === null) return [];
  const agent = file.agents.find((one) => one.id === agentId);
  if (!agent || agent.partyId !== signature.partyId) {
    const who = nameOf(file.parties.find((party) => party.id === signature.partyId));
    return [
      {
        zh: `代${who}签字的人没有登记为其代理人`,
        en: `Whoever signed for ${who} is not its agent on record`,
      },
    ];
  }
  return powerDefects(agent, toSignAgreement, signature.on);
}

/** The elements of an agreement, each with its day or null. An agent's signature without power leaves its place empty. */
export function elementsOf(file: CaseFile, agreementId: string): Element[] {
  const signed = file.signatures.filter((signature) => signature.agreementId === agreementId);
  const valid = signed.filter((signature) => signatureDefects(file, signature).length === 0);
  const parties = signersOf(file).map((partyId) => ({
    element: 'party' as const,
    partyId,
    on: valid.find((s) => s.element === 'party' && s.partyId === partyId)?.on ?? null,
  }));
  const others = (['mediator', 'seal'] as const).map((element) => ({
    element,
    partyId: null,
    on: signed.find((s) => s.element === element)?.on ?? null,
  }));
  return [...parties, ...others];
}

/** What keeps signatures of an agreement from counting. */
export const defectsOf = (file: CaseFile, agreementId: string): Words[] =>
  file.signatures
    .filter((signature) => signature.agreementId === agreementId)
    .flatMap((signature) => signatureDefects(file, signature));

/** True where the agreement is signed on the court's own mediation platform (人民法院在线调解规则 19(2)). */
export const onCourtPlatform = (file: CaseFile): boolean => file.case.body.delegation?.online === true;

/**
 * 生效日期: the latest of the four elements, or null while one is missing (domain §3.3, invariant 3).
 * @param platform on the court's mediation platform the last party's signature decides; the paper still needs the rest
 */
export function effectiveDay(elements: readonly Element[], platform = false): CalendarDay | null {
  const deciding = platform ? elements.filter(({ element }) => element === 'party') : elements;
  if (deciding.length === 0) return null;
  let latest: CalendarDay | null = null;
  for (const { on } of deciding) {
    if (on === null) return null;
    if (latest === null || on > latest) latest = on;
  }
  return latest;
}

/** 生效日期 of an agreement of this case, by the rule that fits how it was signed. */
export const effectiveDayOf = (file: CaseFile, agreementId: string): CalendarDay | null =>
  effectiveDay(elementsOf(file, agreementId), onCourtPlatform(file));

/** The agreement in force, written or oral; null: none. */
export const agreementInForce = (file: CaseFile): CaseFile['agreements'][number] | null =>
  file.agreements.find((one) => one.state === 'effective') ?? null;
