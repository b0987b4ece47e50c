import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { CaseFile } from './case-file.ts';

/** One of the four elements of article 14 (劳动争议调解仲裁法 14(2)) and the day it was there. */
export type Element = {
  element: 'party' | 'mediator' | 'seal';
  partyId: string | null;
  on: CalendarDay | null;
};

/** Who must sign: every respondent, and each applicant or the representative the applicants elected. */
export function signersOf(file: CaseFile): string[] {
  const applicants = file.parties.filter((party) => party.role === 'applicant');
  const chosen = applicants.filter((party) => party.body.representation !== null);
  const forApplicants = chosen.length > 0 ? chosen : applicants;
  const respondents = file.parties.filter((party) => party.role === 'respondent');
  return [...forApplicants, ...respondents].map((party) => party.id);
}

/** The elements of an agreement, each with its day or null. */
export function elementsOf(file: CaseFile, agreementId: string): Element[] {
  const signed = file.signatures.filter((signature) => signature.agreementId === agreementId);
  const parties = signersOf(file).map((partyId) => ({
    element: 'party' as const,
    partyId,
    on: signed.find((s) => s.element === 'party' && s.partyId === partyId)?.on ?? null,
  }));
  const others = (['mediator', 'seal'] as const).map((element) => ({
    element,
    partyId: null,
    on: signed.find((s) => s.element === element)?.on ?? null,
  }));
  return [...parties, ...others];
}

/** 生效日期: the latest of the four elements, or null while one is missing (domain §3.3, invariant 3). */
export function effectiveDay(elements: readonly Element[]): CalendarDay | null {
  let latest: CalendarDay | null = null;
  for (const { on } of elements) {
    if (on === null) return null;
    if (latest === null || on > latest) latest = on;
  }
  return latest;
}
