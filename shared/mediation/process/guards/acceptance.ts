import { computeDeadline } from '../../../deadlines/engine.ts';
import { acceptanceChecks } from '../../acceptance-checks.ts';
import { activeParties } from '../../active-parties.ts';
import { mediatorConflicts } from '../../conflict-checks.ts';
import { all, blank, type Guard, type GuardTable, when } from '../guard.ts';
import { bothNamed, hasClaim } from './intake.ts';

/** 受理 needs the recorded consent of every respondent (domain §3.3, invariant 2); silence is none. */
const everybodyAgrees: Guard = ({ file }) =>
  // Nobody applied for 主动调解: there the applicants' own consent is needed as well.
  [
    ...activeParties(file, 'respondent'),
    ...(file.case.body.applicationMode === 'proactive' ? activeParties(file, 'applicant') : []),
  ]
    .filter((party) => !file.consents.some((one) => one.partyId === party.id && one.reply === 'yes'))
    .map((party) => ({
      zh: `${party.body.name || '被申请人'}尚未同意调解`,
      en: `${party.body.name || 'The respondent'} has not agreed to mediation`,
      place: 'acceptance' as const,
    }));

/** Checks whose answer the guards above give in their own words. */
const saidElsewhere = ['A1', 'A6', 'A7'];

/** Everything else the checks of acceptance block for. */
const nothingBlocks: Guard = ({ file }) =>
  acceptanceChecks(file, [], null)
    .filter((check) => check.state === 'block' && !saidElsewhere.includes(check.code))
    .map((check) => ({ ...check.detail, place: 'acceptance' as const }));

const notForConsent: Guard = ({ file }) => {
  const code = file.case.body.nonAcceptance?.code;
  return [
    ...when(code === undefined, '请选择不予受理的理由', 'Choose the reason for not accepting', 'acceptance'),
    ...when(
      code === 'NO-CONSENT' || code === 'NO-RESPONSE',
      '仅因对方不同意或者未答复的，按“对方不同意调解”办理',
      'Want of consent alone is recorded as the other side’s refusal',
      'acceptance',
    ),
    ...when(
      code === 'OTHER' && blank(file.case.body.nonAcceptance?.text),
      '选择“其他”的，请写明具体理由；仅超过仲裁时效不是理由',
      'Say what “other” is; limitation alone is no reason',
      'acceptance',
    ),
    ...when(
      code !== undefined && blank(file.case.body.nonAcceptance?.remedy),
      '请写明当事人可以采取的其他途径',
      'Say which other routes are open',
      'acceptance',
    ),
  ];
};

/**
 * 对方不同意调解 is kept for want of consent (invariant 11): somebody refused, or somebody stayed silent until the day
 * the decision was due.
 */
const refusedOrSilent: Guard = ({ file, today, calendar }) => {
  const replies = activeParties(file, 'respondent').map(
    (party) => file.consents.find((one) => one.partyId === party.id)?.reply ?? 'none',
  );
  if (replies.includes('no')) return [];
  const { due } = computeDeadline({
    rule: 'application-decision-3wd',
    trigger: file.case.receivedOn,
    calendar,
    region: file.office.region,
    orgKind: file.office.kind,
  });
  const silent = replies.includes('none');
  return [
    ...when(
      replies.length > 0 && !silent,
      '对方已经同意调解',
      'The other side has agreed to mediation',
      'acceptance',
    ),
    ...when(
      silent && today < due,
      `对方尚未答复，决定期限至${due}；未答复不是拒绝`,
      `No answer yet and the decision is due on ${due}; silence is no refusal`,
      'acceptance',
    ),
  ];
};

const mediatorChosen: Guard = ({ file }) =>
  when(file.case.mediatorIds.length === 0, '尚未选定调解员', 'No mediator is chosen', 'overview');

const personName = (file: Parameters<Guard>[0]['file'], id: string) =>
  file.people.find((one) => one.id === id)?.body.name ?? '调解员';

/** 披露 of each mediator before the first session (§2.4); a conflict the records show must be among its grounds. */
const disclosed: Guard = ({ file }) =>
  file.case.mediatorIds.flatMap((id) => {
    const name = personName(file, id);
    const made = file.recusals.filter((one) => one.personId === id && one.kind === 'disclosure');
    const found = mediatorConflicts(file).filter((one) => one.personId === id);
    return [
      ...when(
        made.length === 0,
        `${name}尚未作出有无利害关系的声明`,
        `${name} has not disclosed whether there is a conflict`,
        'overview',
      ),
      ...when(
        found.length > 0 && made.length > 0 && made.every((one) => one.state === 'none'),
        `${name}：${found.map((one) => one.zh).join('；')}，声明中没有写明`,
        `${name}: ${found.map((one) => one.en).join('; ')}, not disclosed`,
        'overview',
      ),
    ];
  });

/** 回避未决定前不办理 (§2.4): while a disclosure or objection about one of the mediators is open. */
export const noOpenRecusal: Guard = ({ file }) =>
  file.recusals
    .filter((one) => one.state === 'open' && file.case.mediatorIds.includes(one.personId))
    .map((one) => ({
      zh: `${personName(file, one.personId)}的回避事项尚未决定，紧急安全措施除外不得继续办理`,
      en: `The objection to ${personName(file, one.personId)} is open; only urgent safety steps may be taken`,
      place: 'overview' as const,
    }));

export const acceptanceGuards: GuardTable = {
  T09: { offer: all(bothNamed, hasClaim, everybodyAgrees, nothingBlocks) },
  T10: { record: notForConsent },
  T11: { offer: refusedOrSilent },
  T12: { record: all(mediatorChosen, disclosed, noOpenRecusal) },
  T13: {
    offer: mediatorChosen,
    record: ({ file }) =>
      when(
        !file.recusals.some((one) => one.kind === 'objection' && one.state === 'open'),
        '请写明申请回避的对象和理由',
        'Say who is objected to and why',
        'overview',
      ),
  },
  T13b: {
    offer: ({ file }) =>
      when(
        !file.recusals.some((one) => one.state === 'open'),
        '没有待决定的回避事项',
        'No objection is open',
        'overview',
      ),
    record: ({ file }) =>
      file.recusals
        .filter((one) => one.state === 'replaced' && blank(one.body.replacementId))
        .flatMap(() =>
          when(true, '更换调解员的，请选定接任的调解员', 'Choose the mediator who takes over', 'overview'),
        ),
  },
  T15: { offer: all(mediatorChosen, noOpenRecusal) },
  T14: { offer: noOpenRecusal },
};
