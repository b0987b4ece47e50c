import type { CalendarDay } from '../kernel/calendar-day.ts';
import { type IntakeDraft, type IntakeGap, intakeGaps } from './intake-draft.ts';
import type { ReplyMethod } from './terms.ts';

type Consents = Record<string, { on: CalendarDay; method: ReplyMethod }>;
type Delegation = {
  body: string;
  letterNo: string;
  receivedOn: CalendarDay;
  confirmedOn: CalendarDay | null;
  online: boolean;
};

/** Parties of a draft that must agree before 主动调解 may begin (浙江条例 10 第一款): every one of both sides. */
export const mustConsent = (draft: IntakeDraft): IntakeDraft['parties'] =>
  draft.parties.filter((party) => party.role !== 'thirdParty');

/** What keeps a draft from being registered in the way it came in: all of `intakeGaps`, and what that way asks for. */
export function registrationGaps(draft: IntakeDraft): IntakeGap[] {
  return [...intakeGaps(draft), ...modeGaps(draft)];
}

function modeGaps(draft: IntakeDraft): IntakeGap[] {
  if (draft.applicationMode === 'proactive') {
    return mustConsent(draft).flatMap(({ key, body }) => {
      if (draft.consents?.[key]?.on) return [];
      const name = body.name.trim() || '当事人';
      return [
        {
          zh: `请填写${name}同意调解的日期`,
          en: `Enter the day ${name} agreed to mediation`,
          field: `consent-${key}`,
        },
      ];
    });
  }
  if (draft.applicationMode === 'delegated') {
    const { body = '', receivedOn = null } = draft.delegation ?? {};
    return [
      ...(body.trim() === ''
        ? [{ zh: '请填写委派、委托单位', en: 'Enter who delegated', field: 'delegation-body' }]
        : []),
      ...(receivedOn === null
        ? [
            {
              zh: '请填写收到委派、委托的日期',
              en: 'Enter the day the delegation was received',
              field: 'delegation-received',
            },
          ]
        : []),
    ];
  }
  return [];
}

/** The consents of a draft without gaps. */
export function consentsOf(draft: IntakeDraft): Consents {
  return Object.fromEntries(
    mustConsent(draft).flatMap(({ key }) => {
      const given = draft.consents?.[key];
      return given?.on ? [[key, { on: given.on, method: given.method ?? 'written' }]] : [];
    }),
  );
}

/** The delegation of a draft without gaps; null while something is missing. */
export function delegationOf({ delegation }: IntakeDraft): Delegation | null {
  const receivedOn = delegation?.receivedOn ?? null;
  if (!delegation || receivedOn === null) return null;
  return { ...delegation, body: delegation.body.trim(), letterNo: delegation.letterNo.trim(), receivedOn };
}
