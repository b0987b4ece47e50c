import type { Basis } from '../../law/citation.ts';
import { read } from '../../law/sources.ts';
import { chiefOf, measuresOf, offerOf, predecessorOf, representativesOf } from '../parts.ts';
import { profileLayers } from '../profiles.ts';
import type { ProfileId } from '../terms.ts';
import { representativeSays } from './findings.ts';
import type { RoundGuard } from './guard-context.ts';
import { paperOf } from './papers-of-step.ts';
import { remedies } from './remedy-ladder.ts';
import { renewalWindowOf, replyDueOf } from './round-limits.ts';
import { replyFaults } from './settlement.ts';
import { must, nothing, together, warn } from './unmet.ts';

/** 要约须附本方代表名单的地区. */
const ownListInOffer: Partial<Record<ProfileId, Basis>> = {
  hangzhou: read('hzWageBargaining', '第二十四条第二款'),
  henan: { ...read('haWageBargaining', '—'), note: '条号未核对' },
};

/** T1: the lists known so far pass the rules of the place; each comes with its record. */
export const representativesProduced: RoundGuard = (context) => {
  const { file } = context;
  const known = (['worker', 'employer'] as const).filter((side) => representativesOf(file, side).length > 0);
  const record = { worker: 'worker-rep-election-record', employer: 'employer-rep-appointment' } as const;
  const words = {
    worker: { zh: '职工方', en: 'worker' },
    employer: { zh: '用人单位方', en: 'employer' },
  } as const;
  return together(
    must(
      known.length === 0,
      '还没有登记任何一方的协商代表',
      'No representatives are on record',
      'representatives',
    ),
    ...known.flatMap((side) => [
      must(
        chiefOf(file, side) === null,
        `${words[side].zh}没有确定首席代表`,
        `The ${words[side].en} side has no chief`,
        'representatives',
      ),
      must(
        file.round.body.production[side] === null,
        `${words[side].zh}代表的产生情况没有登记`,
        `How the ${words[side].en} side was produced is not on record`,
        'representatives',
      ),
      must(
        paperOf(file, [record[side]], null) === null,
        side === 'worker' ? '缺少职工方代表选举（推选）结果记录' : '缺少用人单位方代表指派书',
        `The record of the ${words[side].en} side is missing`,
        'papers',
      ),
    ]),
    representativeSays(context, known),
  );
};

/** T8: both lists pass, now against each other. */
export const bothSidesReady: RoundGuard = (context) =>
  together(
    ...(['worker', 'employer'] as const).map((side) =>
      must(
        representativesOf(context.file, side).length === 0,
        side === 'worker' ? '职工方代表还没有产生' : '用人单位方代表名单还没有收到',
        `The ${side} side has no representatives yet`,
        'representatives',
      ),
    ),
    representativesProduced(context),
  );

/** T2: a written offer of a lawful offeror, whole in its contents. */
export const offerLawful: RoundGuard = (context) => {
  const { file } = context;
  const offer = file.roundOffers
    .filter((one) => one.state !== 'withdrawn')
    .sort((a, b) => a.no - b.no)
    .at(-1);
  if (!offer) return must(true, '还没有拟好要约书', 'No offer is drafted', 'offers');
  const { body } = offer;
  const { hasUnion, workerParty } = file.round.body;
  const list = ownListInOffer[file.round.profile];
  return together(
    withinScope(context),
    must(body.topics.length === 0, '要约书没有写明协商内容', 'The offer names no topics', 'offers'),
    must(body.proposedAt === null, '要约书没有写明协商时间', 'The offer names no time', 'offers'),
    must(body.proposedPlace.trim() === '', '要约书没有写明协商地点', 'The offer names no place', 'offers'),
    must(body.offerorName.trim() === '', '要约书没有写明要约方', 'The offer names no offeror', 'offers'),
    offer.by === 'worker' && hasUnion
      ? must(
          workerParty.name !== '' && body.offerorName !== workerParty.name,
          '已建工会的，职工方要约应由工会提出',
          'Where a union exists the union makes the offer',
          'offers',
        )
      : nothing,
    must(
      offer.by === 'worker' && !hasUnion && body.guidingUnion.trim() === '',
      '未建工会的，要约应由上级工会指导推选的代表提出，请写明指导的上级工会',
      'Without a union the offer comes from representatives guided by the higher union: name it',
      'offers',
    ),
    must(
      list !== undefined && !body.listsOwnRepresentatives,
      '本地规定要约书应附本方协商代表名单',
      'Here the offer must list its own representatives',
      'offers',
    ),
    prematureRenewal(context),
  );
};

/**
 * 协商范围: a branch bargains only with its legal representative's consent (浙江条例 46, 宁波条例 2); a contract of an
 * industry or region above the county lies outside the law that makes it bind everybody (劳动合同法 53).
 */
const withinScope: RoundGuard = ({ file }) => {
  const { scope, profile, body } = file.round;
  const words = [
    '分支机构协商应有法定代表人同意，没有登记同意日期',
    'A branch needs the legal representative’s consent: its day is missing',
  ] as const;
  const lacking = scope === 'branch' && body.branchConsentOn === null;
  const bound = profileLayers[profile].some((one) => one.id === 'ZJ');
  return together(
    bound ? must(lacking, words[0], words[1], 'overview') : warn(lacking, words[0], words[1], 'overview'),
    warn(
      (scope === 'industry' || scope === 'regional') && body.territoryLevel === 'above-county',
      '行业性、区域性集体合同限于县级以下区域，县级以上没有法律依据',
      'Contracts of an industry or region are for areas of a county or below',
      'overview',
    ),
  );
};

const prematureRenewal: RoundGuard = (context) => {
  const offer = context.file.roundOffers.at(-1);
  const window = renewalWindowOf(context.file, context.profile, context.calendar);
  const day = offer?.sentOn ?? context.on;
  return warn(
    offer?.renewal === true && predecessorOf(context.file) !== null && window !== null && day < window.due,
    `续签要约早于窗口开启日${window?.due ?? ''}`,
    `The renewal offer is earlier than ${window?.due ?? ''}, when the window opens`,
    'offers',
  );
};

/** T3: receipt proved; the clocks of the other side start on that day. */
export const receiptProved: RoundGuard = ({ file }) => {
  const offer = offerOf(file);
  if (!offer) return must(true, '要约还没有发出', 'The offer is not sent', 'offers');
  return together(
    must(offer.receivedOn === null, '没有登记对方签收日期', 'The day of receipt is missing', 'offers'),
    must(offer.body.receivedBy.trim() === '', '没有登记签收人', 'Who received it is missing', 'offers'),
    must(
      offer.receivedOn !== null && offer.sentOn !== null && offer.receivedOn < offer.sentOn,
      '签收日期早于发出日期',
      'Received before it was sent',
      'offers',
    ),
  );
};

/** T4, T6: the answer is the written consent the place asks for. */
export const consented: RoundGuard = ({ file, profile }) => ({
  unmet: replyFaults(file, profile).map((fault) => ({ ...fault, place: 'offers' as const })),
  warnings: [],
});

/** T5: a refusal on file, or the day has passed without an answer that counts. Silence is never consent. */
export const refusedOrLate: RoundGuard = ({ file, on, profile, calendar }) => {
  if (offerOf(file)?.body.reply?.kind === 'refusal') return nothing;
  const due = replyDueOf(file, profile, calendar);
  if (due === null)
    return must(
      true,
      '没有登记签收日期，答复期限没有起算',
      'No receipt: the clock has not started',
      'offers',
    );
  if (offerOf(file)?.body.reply?.postponementAccepted === true) {
    return must(true, '要约方已同意延期，不能按逾期未答复处理', 'The postponement was accepted', 'offers');
  }
  return together(
    must(on <= due, `答复期限到${due}，尚未届满`, `The time for the reply runs until ${due}`, 'offers'),
    must(
      replyFaults(file, profile).length === 0,
      '已经收到合格的应约答复',
      'A proper reply is on record',
      'offers',
    ),
  );
};

/** T7: the ladder of remedies is documented before the round is given up. */
export const laddered: RoundGuard = ({ file }) =>
  must(
    !remedies.some((kind) => measuresOf(file, kind).length > 0),
    '还没有记录任何救济措施（上级工会督促、监督意见书、提请责令改正）',
    'No remedy is on record yet',
    'measures',
  );
