import { activeParties } from '../../active-parties.ts';
import { endedStages } from '../../stages.ts';
import { blank, type Guard, type GuardContext, type GuardTable, when } from '../guard.ts';

const last = (
  { file }: GuardContext,
  kind: 'supervision-prompt' | 'supervision-opinion' | 'supervision-recommendation',
) => file.matters.findLast((one) => one.kind === kind);

const employerThere: Guard = ({ file }) =>
  when(
    !activeParties(file).some((party) => party.kind === 'employer'),
    '案件中没有用人单位',
    'There is no employer in the case',
    'parties',
  );

const violationsListed =
  (kind: 'supervision-prompt' | 'supervision-opinion'): Guard =>
  (context) => {
    const matter = last(context, kind);
    return when(
      !matter?.body.items.some((item) => !blank(item)),
      '请写明违法事实或者提示事项',
      'List the facts',
      'matters',
    );
  };

/** 意见书: first the attempt to have them settle (浙江工会劳动法律监督条例 19), which has failed. */
const settlingFailed: Guard = ({ file }) =>
  when(
    !endedStages.includes(file.case.stage) &&
      file.case.body.negotiation?.state !== 'failed' &&
      file.case.stage !== 'closed',
    '发出意见书前，应当先促成双方协商或者调解；双方不愿或者未能和解的方可发出',
    'First have both sides try to settle; the letter follows when they would not or could not',
    'overview',
  );

const investigatedByTwo: Guard = (context) => {
  const matter = last(context, 'supervision-opinion');
  const certified = (matter?.body.personIds ?? []).filter((id) =>
    context.file.people.some((one) => one.id === id && !blank(one.body.supervisorCertNo)),
  );
  return [
    ...when(
      certified.length < 2,
      '监督意见书须由两名以上持证监督员调查',
      'Two certified supervisors must have investigated',
      'matters',
    ),
    ...when(
      !matter || blank(matter.body.signer),
      '监督意见书由工会主席或者副主席签署',
      'The union’s chair or vice-chair signs',
      'matters',
    ),
  ];
};

/** 建议书 is the business of a 地方总工会 only; the name of the union on record says whether this desk is one. */
const localUnion: Guard = ({ file }) =>
  when(
    file.office.kind === 'enterprise-committee' ||
      file.office.kind === 'township-organisation' ||
      !/(省|市|县|区)总工会$/.test(file.office.body.unionName.trim()),
    '监督建议书只能由地方总工会发出',
    'Only a local trade-union federation may issue it',
    'overview',
  );

/** 意见书 refused on delivery, not answered in time, or not followed without good reason (同条例 23). */
const opinionIgnored: Guard = (context) => {
  const { file, today } = context;
  const opinion = last(context, 'supervision-opinion');
  if (!opinion) return when(true, '尚未发出监督意见书', 'No opinion was issued', 'matters');
  const refused = file.deliveries.some(
    (one) => one.body.document.includes('监督意见书') && !blank(one.body.refusal),
  );
  const unanswered = opinion.dueOn !== null && opinion.doneOn === null && today > opinion.dueOn;
  const notFollowed =
    opinion.doneOn !== null && opinion.body.consented === false && !blank(opinion.body.feedback);
  return when(
    !refused && !unanswered && !notFollowed,
    '用人单位没有拒收、逾期不答复或者无正当理由不改正意见书所列事项',
    'The opinion was neither refused, nor left unanswered in time, nor disregarded',
    'matters',
  );
};

export const supervisionGuards: GuardTable = {
  T48: { offer: employerThere, record: violationsListed('supervision-prompt') },
  T48b: {
    offer: (c) => [...employerThere(c), ...settlingFailed(c)],
    record: (c) => [...violationsListed('supervision-opinion')(c), ...investigatedByTwo(c)],
  },
  T48c: {
    offer: (c) => [...localUnion(c), ...opinionIgnored(c)],
    record: (c) =>
      when(
        blank(last(c, 'supervision-recommendation')?.body.target),
        '请写明建议书的接收机关',
        'Name the authority it goes to',
        'matters',
      ),
  },
  T44: {
    record: ({ file }) =>
      when(
        file.case.body.alert === null || !file.matters.some((one) => one.kind === 'incident'),
        '请填写紧急情况及报告对象',
        'Enter the incident and who it is reported to',
        'matters',
      ),
  },
};
