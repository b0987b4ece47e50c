import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { CaseFile } from '../case-file.ts';
import { effectiveDay, elementsOf } from '../effectiveness.ts';
import type { TransitionId } from './transitions.ts';
import type { Unmet } from './unmet.ts';

type Guard = (file: CaseFile, today: CalendarDay) => Unmet[];

const named = (file: CaseFile, role: 'applicant' | 'respondent') =>
  file.parties.filter((party) => party.role === role && party.body.name.trim() !== '');

const when = (missing: boolean, zh: string, en: string, place: Unmet['place']): Unmet[] =>
  missing ? [{ zh, en, place }] : [];

const bothNamed: Guard = (file) => [
  ...when(named(file, 'applicant').length === 0, '尚未填写申请人', 'No applicant is named', 'parties'),
  ...when(named(file, 'respondent').length === 0, '尚未填写被申请人', 'No respondent is named', 'parties'),
];

const hasClaim: Guard = (file) =>
  when(
    !file.claims.some((claim) => claim.body.text.trim() !== ''),
    '至少填写一项调解请求',
    'At least one claim is needed',
    'claims',
  );

/** 受理 needs the recorded consent of the applicant's side and of every respondent (domain §3.3, invariant 2). */
const everybodyAgrees: Guard = (file) =>
  file.parties
    .filter((party) => party.role === 'respondent')
    .filter(
      (party) => !file.consents.some((consent) => consent.partyId === party.id && consent.reply === 'yes'),
    )
    .map((party) => ({
      zh: `${party.body.name || '被申请人'}尚未同意调解`,
      en: `${party.body.name || 'The respondent'} has not agreed to mediation`,
      place: 'acceptance' as const,
    }));

const notElsewhere: Guard = (file) =>
  when(
    file.case.body.applicationMode !== 'delegated' &&
      file.case.body.proceedings.some((kind) => kind === 'arbitration' || kind === 'court'),
    '同一请求已在仲裁或诉讼中，未经该机关委托不得受理',
    'The same claim is before a commission or court and was not delegated',
    'acceptance',
  );

const mediatorChosen: Guard = (file) =>
  when(file.case.mediatorIds.length === 0, '尚未选定调解员', 'No mediator is chosen', 'overview');

const termsWhole: Guard = (file) => [
  ...when(file.terms.length === 0, '尚未填写协议条款', 'The agreement has no terms', 'agreement'),
  ...when(
    file.terms.some((term) => term.body.content.trim() === ''),
    '有协议条款没有写明履行内容',
    'A term does not say what is owed',
    'agreement',
  ),
];

const fourElements: Guard = (file) => {
  const agreement = file.agreements.find((one) => one.state !== 'void');
  if (!agreement) return [{ zh: '尚未拟定协议', en: 'There is no agreement', place: 'agreement' }];
  return when(
    effectiveDay(elementsOf(file, agreement.id)) === null,
    '签署要件未齐：双方签名或盖章、调解员签名、调解组织印章',
    'Not all four elements are recorded: both parties, mediator, seal',
    'agreement',
  );
};

const readyToClose: Guard = (file) =>
  when(
    file.sessions.some((session) => session.state === 'open'),
    '还有一次调解会议没有结束',
    'A session is still open',
    'sessions',
  );

const all =
  (...guards: Guard[]): Guard =>
  (file, today) =>
    guards.flatMap((guard) => guard(file, today));

/** What each step still needs; a step that is not listed needs nothing but its stage. */
const guards: Partial<Record<TransitionId, Guard>> = {
  T03: all(bothNamed, hasClaim),
  T04: all(bothNamed, hasClaim),
  T08: bothNamed,
  T09: all(bothNamed, hasClaim, everybodyAgrees, notElsewhere),
  T12: mediatorChosen,
  T15: mediatorChosen,
  T20: all(termsWhole, fourElements),
  T29: readyToClose,
};

/** Everything that keeps a step closed although the stage allows it; empty: the step may be taken. */
export function unmetFor(id: TransitionId, file: CaseFile, today: CalendarDay): Unmet[] {
  return guards[id]?.(file, today) ?? [];
}
