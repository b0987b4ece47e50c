import { rulesIn } from '../../../law/place.ts';
import { activeParties, nameOf } from '../../active-parties.ts';
import { defectsOf, effectiveDayOf, elementsOf, onCourtPlatform } from '../../effectiveness.ts';
import { all, blank, type Guard, type GuardContext, type GuardTable, when, whenWaivable } from '../guard.ts';
import { noOpenRecusal } from './acceptance.ts';

/** 达成一致: an offer both sides took, or a session that ended in agreement on all or part. */
const meetingOfMinds: Guard = ({ file }) =>
  when(
    !file.offers.some((offer) => offer.agreed && offer.audience === 'both-sides') &&
      !file.sessions.some(({ body }) => body.result === 'agreed' || body.result === 'partly'),
    '双方尚未就全部或者部分请求达成一致',
    'The sides have not agreed on all or part of the claims',
    'sessions',
  );

const draftOf = ({ file }: GuardContext) => file.agreements.find((one) => one.state === 'draft');

const termsWhole: Guard = ({ file }) => [
  ...when(file.terms.length === 0, '尚未填写协议条款', 'The agreement has no terms', 'agreement'),
  ...when(
    file.terms.some((term) => blank(term.body.content)),
    '有协议条款没有写明履行内容',
    'A term does not say what is owed',
    'agreement',
  ),
];

/** 生效要件 (invariants 3 and 4): all four, or on the court's platform every party; agents only with a power for it. */
const elementsThere: Guard = (context) => {
  const { file } = context;
  const agreement = file.agreements.find((one) => one.state !== 'void');
  if (!agreement) return when(true, '尚未拟定协议', 'There is no agreement', 'agreement');
  const missing = effectiveDayOf(file, agreement.id) === null;
  const platform = onCourtPlatform(file);
  return [
    ...when(
      missing && !platform,
      '签署要件未齐：双方签名或盖章、调解员签名、调解组织印章',
      'Not all four elements are recorded: both parties, mediator, seal',
      'agreement',
    ),
    ...when(
      missing && platform,
      '还有当事人没有在法院调解平台上签署',
      'A party has not signed on the court’s platform',
      'agreement',
    ),
    ...(missing ? defectsOf(file, agreement.id).map((one) => ({ ...one, place: 'agreement' as const })) : []),
  ];
};

/** On the court's platform the agreement binds before the paper is whole; the paper still needs mediator and seal. */
export const paperWhole: Guard = ({ file }) => {
  const agreement = file.agreements.find((one) => one.state === 'effective' && one.body.oral === null);
  if (!agreement || file.signatures.length === 0) return [];
  const gaps = elementsOf(file, agreement.id).filter((one) => one.element !== 'party' && one.on === null);
  return whenWaivable(
    gaps.length > 0,
    `协议书还缺${gaps.map((one) => (one.element === 'seal' ? '调解组织印章' : '调解员签名')).join('、')}`,
    'The agreement still lacks the mediator’s signature or the seal',
    'agreement',
  );
};

const whole: Guard = (context) =>
  when(
    draftOf(context)?.partial === true,
    '本协议只解决部分请求，请按“部分调解协议生效”办理',
    'This agreement settles a part only',
    'agreement',
  );

const remainderListed: Guard = (context) => {
  const draft = draftOf(context);
  if (!draft) return [];
  return [
    ...when(
      !draft.partial,
      '本协议解决全部请求，请按“协议生效”办理',
      'This agreement settles everything',
      'agreement',
    ),
    ...when(
      draft.partial && blank(draft.body.remainingDisputes),
      '部分协议应当列明没有解决的请求',
      'A partial agreement lists the claims that are left',
      'agreement',
    ),
  ];
};

const peopleMediationOnly: Guard = ({ file }) =>
  when(
    file.office.kind !== 'people-mediation',
    '只有人民调解组织可以达成口头协议，其他调解组织应当制作调解协议书',
    'Only a people’s mediation organisation may record an oral agreement; others must put it in writing',
    'agreement',
  );

/** 口头协议: everybody thinks writing unnecessary; Ningbo also wants it paid at once and the dispute simple. */
const oralFits: Guard = (context) => {
  const { file } = context;
  const oral = file.agreements.findLast((one) => one.state === 'effective')?.body.oral ?? null;
  if (!oral) return when(true, '尚未登记口头协议', 'No oral agreement is on record', 'agreement');
  const writing = [...activeParties(file, 'applicant'), ...activeParties(file, 'respondent')].filter(
    (party) => !oral.agreedBy.includes(party.id),
  );
  const ningbo = rulesIn('NB', file.office.region);
  return [
    ...writing.flatMap((party) =>
      when(
        true,
        `${nameOf(party)}没有表示无需书面协议，应当制作书面协议`,
        `${nameOf(party)} has not said that writing is unnecessary`,
        'agreement',
      ),
    ),
    ...when(
      ningbo && !oral.performedAtOnce,
      '宁波：没有即时履行完毕的，应当制作书面协议',
      'Ningbo: writing is compulsory unless everything is performed at once',
      'agreement',
    ),
    ...when(
      ningbo && oral.complex,
      '宁波：重大、复杂、疑难纠纷应当制作书面协议',
      'Ningbo: writing is compulsory for major, complex or difficult disputes',
      'agreement',
    ),
    ...termsWhole(context),
  ];
};

export const agreementGuards: GuardTable = {
  T19: { offer: all(noOpenRecusal, meetingOfMinds) },
  T20: { offer: all(whole, termsWhole, elementsThere, noOpenRecusal) },
  T21: {},
  T22: { offer: all(remainderListed, termsWhole, elementsThere, noOpenRecusal) },
  T23: { offer: all(peopleMediationOnly, noOpenRecusal), record: oralFits },
};
