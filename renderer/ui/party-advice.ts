import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { AgeWarning } from '../../shared/mediation/identity/age-warnings.ts';
import { checkCreditCode } from '../../shared/mediation/identity/credit-code.ts';
import { checkPhone } from '../../shared/mediation/identity/phone.ts';
import { checkResidentId, type ResidentIdError } from '../../shared/mediation/identity/resident-id.ts';
import type { PartyDraft } from '../../shared/mediation/intake-draft.ts';
import type { Words } from '../../shared/mediation/terms.ts';
import { partyAdviceText } from '../text/party.ts';

export type PartyBody = PartyDraft['body'];

/** One piece of advice about a field of a party, in words. `weight`: `error` looks wrong, `note` is worth knowing. */
export type Advice = Words & { field: keyof PartyBody & string; weight: 'error' | 'note' };

type Sentences = (typeof partyAdviceText)['zh-CN'];
const both = (pick: (t: Sentences) => string): Words => ({
  zh: pick(partyAdviceText['zh-CN']),
  en: pick(partyAdviceText.en),
});

/** True for documents whose number is an 18-character identity number. */
export const hasResidentNumber = (body: PartyBody): boolean =>
  body.idType === 'resident-id' || body.idType === 'hk-macao-taiwan-residence';

/** Everything worth saying about what was typed of a party. Nothing here keeps anybody from saving. */
export function partyAdvice(party: Pick<PartyDraft, 'kind' | 'body'>, today: CalendarDay): Advice[] {
  const { body, kind } = party;
  return [
    ...(kind === 'employer' ? creditCode(body) : identity(body, today)),
    ...phone('phone', body.phone),
    ...(kind === 'employer' ? phone('contactPhone', body.contactPhone) : []),
    ...(kind === 'worker' ? employment(body, today) : []),
  ];
}

function identity(body: PartyBody, today: CalendarDay): Advice[] {
  if (body.idNo.trim() === '' || !hasResidentNumber(body)) return [];
  const check = checkResidentId(body.idNo, today);
  const advice: Advice[] = [];
  if (check.error) {
    const error = check.error;
    advice.push({ field: 'idNo', weight: 'error', ...both((t) => idSentence(t, error)) });
  }
  for (const warning of check.warnings) {
    advice.push({ field: 'birthDate', weight: 'note', ...both((t) => ageSentence(t, warning)) });
  }
  if (check.birthDate && body.birthDate && check.birthDate !== body.birthDate) {
    advice.push({ field: 'birthDate', weight: 'error', ...both((t) => t.idBirthDiffers) });
  }
  if (check.gender && body.gender && check.gender !== body.gender) {
    advice.push({ field: 'gender', weight: 'error', ...both((t) => t.idGenderDiffers) });
  }
  return advice;
}

/** What is wrong with an identity number, in a sentence. */
export function idSentence(t: Sentences, error: ResidentIdError): string {
  switch (error.code) {
    case 'format':
      if (error.firstGeneration) return t.idFirstGeneration;
      return error.length === 18 ? t.idCharacters : t.idLength(error.length);
    case 'region':
      return t.idRegion(error.found);
    case 'birthdate':
      return error.reason === 'future' ? t.idFuture(error.found) : t.idBirth(error.found);
    case 'checksum':
      return t.idChecksum(error.expected, error.found);
  }
}

function ageSentence(t: Sentences, warning: AgeWarning): string {
  const basis = warning.basis.map((one) => one.law + one.article.replace('—', '')).join('、');
  const source = basis === '' ? '' : t.basis(basis);
  switch (warning.code) {
    case 'under-16':
      return t.under16(warning.age) + source;
    case 'minor-16-17':
      return t.minor(warning.age) + source;
    case 'over-retirement-age':
      return (warning.certain ? t.retired : t.perhapsRetired)(warning.age, warning.since) + source;
  }
}

function creditCode(body: PartyBody): Advice[] {
  if (body.uscc.trim() === '') return [];
  const { error } = checkCreditCode(body.uscc);
  if (!error) return [];
  const words = both((t) => {
    if (error.code === 'checksum') return t.usccChecksum(error.expected, error.found);
    return error.length === 18 ? t.usccCharacters : t.usccLength(error.length);
  });
  return [{ field: 'uscc', weight: 'error', ...words }];
}

function phone(field: 'phone' | 'contactPhone', text: string): Advice[] {
  if (text.trim() === '') return [];
  const { errorCode, hotline } = checkPhone(text);
  if (hotline) return [{ field, weight: 'error', ...both((t) => t.hotline(hotline.zh)) }];
  return errorCode === 'format' ? [{ field, weight: 'error', ...both((t) => t.phoneFormat) }] : [];
}

function employment(body: PartyBody, today: CalendarDay): Advice[] {
  const { hireDate, terminationDate } = body;
  const advice: Advice[] = [];
  if (hireDate && hireDate > today) {
    advice.push({ field: 'hireDate', weight: 'error', ...both((t) => t.hiredLater) });
  }
  if (hireDate && terminationDate && terminationDate < hireDate) {
    advice.push({ field: 'terminationDate', weight: 'error', ...both((t) => t.leftBeforeHired) });
  }
  return advice;
}
