import { activeParties, nameOf } from '../../active-parties.ts';
import type { PartyRole } from '../../terms.ts';
import { all, blank, type Guard, type GuardTable, when } from '../guard.ts';

const named = (role: PartyRole): Guard => {
  const [zh, en] = role === 'applicant' ? ['申请人', 'applicant'] : ['被申请人', 'respondent'];
  return ({ file }) =>
    when(
      !activeParties(file, role).some((party) => !blank(party.body.name)),
      `尚未填写${zh}`,
      `No ${en} is named`,
      'parties',
    );
};

export const bothNamed = all(named('applicant'), named('respondent'));

export const hasClaim: Guard = ({ file }) =>
  when(
    !file.claims.some((claim) => !blank(claim.body.text)),
    '至少填写一项调解请求',
    'At least one claim is needed',
    'claims',
  );

/** 主动调解: both sides said yes, each on a day of its own (T05). */
const bothConsentDated: Guard = ({ file }) =>
  [...activeParties(file, 'applicant'), ...activeParties(file, 'respondent')].flatMap((party) => {
    const answer = file.consents.find((one) => one.partyId === party.id);
    return when(
      answer?.reply !== 'yes' || answer.repliedOn === null,
      `${nameOf(party)}的同意及日期尚未登记`,
      `The dated consent of ${nameOf(party)} is not on record`,
      'acceptance',
    );
  });

/** 收到申请日期 of proactive mediation is the day of the later consent. */
const receivedOnLastConsent: Guard = ({ file }) => {
  const last = file.consents
    .flatMap((one) => one.repliedOn ?? [])
    .sort()
    .at(-1);
  return when(
    last !== undefined && file.case.receivedOn !== last,
    `主动调解以后一方同意之日（${last}）为收到申请日期`,
    `In proactive mediation the application counts as received on the later consent (${last})`,
    'overview',
  );
};

/** 补正 names each thing that is wanting: who, against whom, or what. */
const correctionsListed: Guard = ({ file }) => {
  const open = file.matters.filter((one) => one.kind === 'correction' && one.doneOn === null);
  return when(
    !open.some((one) => one.body.items.some((item) => !blank(item))),
    '请逐项写明需要补正的内容',
    'List what has to be corrected',
    'acceptance',
  );
};

const correctionsIn: Guard = ({ file }) =>
  when(
    file.matters.some((one) => one.kind === 'correction' && one.doneOn === null),
    '还有补正事项没有登记收到日期',
    'A correction is still outstanding',
    'acceptance',
  );

const open = ({ file }: Parameters<Guard>[0]) => file.case.body.negotiation?.state === 'open';

export const intakeGuards: GuardTable = {
  T03: { record: all(bothNamed, hasClaim) },
  T04: { record: all(bothNamed, hasClaim) },
  T05: { record: all(bothNamed, hasClaim, bothConsentDated, receivedOnLastConsent) },
  T06: { record: all(bothNamed, hasClaim) },
  T07: { record: correctionsListed },
  T07b: { record: correctionsIn },
  T08: { offer: bothNamed },
  T49: {
    offer: (c) => when(open(c), '协商正在进行', 'A negotiation is open already', 'overview'),
    record: ({ file }) =>
      when(
        file.case.body.negotiation?.state !== 'open' || file.case.body.negotiation.reachedOn === null,
        '请登记协商要求到达对方的日期',
        'Enter the day the request reached the other side',
        'overview',
      ),
  },
  T50: {
    offer: (c) =>
      when(
        c.file.case.body.negotiation === null,
        '尚未登记协商要求',
        'No request to negotiate is on record',
        'overview',
      ),
    record: ({ file }) => {
      const { negotiation, settlement } = file.case.body;
      return [
        ...when(
          negotiation?.endedOn === null || negotiation?.state === 'open',
          '请登记协商结束的日期和结果',
          'Enter how and when the negotiation ended',
          'overview',
        ),
        ...when(
          negotiation?.state === 'settled' && (settlement === null || blank(settlement.text)),
          '协商和解的，请登记双方签署的和解协议',
          'A settlement needs the agreement both signed',
          'overview',
        ),
      ];
    },
  },
};
