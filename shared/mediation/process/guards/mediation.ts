import type { CalendarDay } from '../../../kernel/calendar-day.ts';
import { activeParties, nameOf, signersOf } from '../../active-parties.ts';
import { consentedOn, extensionCap, mediationDeadline } from '../../mediation-due.ts';
import { all, blank, type Guard, type GuardContext, type GuardTable, when } from '../guard.ts';
import { noOpenRecusal } from './acceptance.ts';

/** 调查: the person asked agreed, or at least two certified union supervisors asked in that power. */
const inquiryBasis: Guard = ({ file }) => {
  const last = file.inquiries.at(-1);
  if (!last) return when(true, '尚未登记调查', 'No inquiry is on record', 'evidence');
  if (last.body.basis === 'consent') return [];
  const certified = last.body.interviewerIds.filter((id) =>
    file.people.some((one) => one.id === id && !blank(one.body.supervisorCertNo)),
  );
  return when(
    certified.length < 2,
    '以工会劳动法律监督名义调查的，须有两名以上持证监督员参加',
    'An inquiry in the power of supervision needs two certified supervisors',
    'evidence',
  );
};

/** 邀请协助调解: with the consent of both sides. */
const helpersWelcome: Guard = ({ file }) => {
  const helpers = file.sessions.flatMap((session) => session.body.helpers);
  const sides = (['applicant', 'respondent'] as const).map((role) =>
    activeParties(file, role).map((party) => party.id),
  );
  return helpers.flatMap((helper) =>
    when(
      !sides.every((side) => side.some((id) => helper.consentedBy.includes(id))),
      `邀请${helper.name}协助调解须经双方同意`,
      `Both sides must agree to ${helper.name} helping`,
      'sessions',
    ),
  );
};

/** The due day before the newest extension, and the latest day an extension may reach. */
function limitsOf({ file, calendar }: GuardContext): { before: CalendarDay; cap: CalendarDay | null } | null {
  const before = mediationDeadline({ ...file, extensions: file.extensions.slice(0, -1) }, calendar);
  if (!before) return null;
  return { before: before.due, cap: extensionCap(file, calendar) };
}

/**
 * 延期同意 (T18, invariant 6): of both sides, in writing, each dated on or before the due day in force, to a day they
 * name, within the cap of 新就业形态. One that came late is no extension: the mediation ends and may be applied for anew.
 */
const validExtension: Guard = (context) => {
  const { file } = context;
  const last = file.extensions.at(-1);
  if (!last) return when(true, '尚未登记延期同意', 'No consent to an extension is on record', 'sessions');
  const limits = limitsOf(context);
  if (!limits) {
    return when(true, '调解期限尚未起算，不能延期', 'The period does not run yet', 'acceptance');
  }
  const unsigned = signersOf(file).filter((id) => !last.body.signed.some((one) => one.partyId === id));
  const late = last.body.signed.filter((one) => one.on > limits.before);
  return [
    ...unsigned.flatMap((id) => {
      const who = nameOf(file.parties.find((party) => party.id === id));
      return when(
        true,
        `${who}尚未签署延期同意，单方同意无效`,
        `${who} has not signed; one side’s consent is none`,
        'sessions',
      );
    }),
    ...when(
      late.length > 0,
      `延期同意签署于期限届满日（${limits.before}）之后，不发生延期效力；请终止调解，当事人可以重新申请`,
      `Consent dated after ${limits.before} extends nothing; end the mediation, the parties may apply anew`,
      'sessions',
    ),
    ...when(
      last.newDue <= limits.before,
      `延期后的届满日应当晚于${limits.before}`,
      `The new day must be later than ${limits.before}`,
      'sessions',
    ),
    ...when(
      limits.cap !== null && last.newDue > limits.cap,
      `新就业形态劳动纠纷延期最长至${limits.cap}`,
      `For platform work the extension may reach ${limits.cap} at most`,
      'sessions',
    ),
    ...when(
      consentedOn(file, last) === null && unsigned.length === 0,
      '延期同意没有签署日期',
      'The consent is not dated',
      'sessions',
    ),
  ];
};

const extendable: Guard = ({ file }) => {
  const deadline = mediationDeadline(file);
  return [
    ...when(deadline === null, '调解期限尚未起算', 'The period does not run yet', 'acceptance'),
    ...when(
      deadline !== null && !deadline.rule.extendable.allowed,
      '本案的调解期限不能延长',
      'This period cannot be extended',
      'acceptance',
    ),
  ];
};

export const mediationGuards: GuardTable = {
  T16: { offer: noOpenRecusal, record: inquiryBasis },
  T17: { offer: noOpenRecusal, record: helpersWelcome },
  T18: { offer: all(noOpenRecusal, extendable), record: validExtension },
};
