import { type CalendarDay, daysBetween } from '../../kernel/calendar-day.ts';
import type { Basis } from '../../law/citation.ts';
import type { Words } from '../../mediation/terms.ts';
import { agreementOf } from '../parts.ts';
import { profileLayers } from '../profiles.ts';
import type { RoundFile } from '../round-file.ts';
import { mandateFixedBySide, mandateIsTerm, type ProtectionRule, protectionLaw } from './law.ts';

type Rep = RoundFile['roundReps'][number];
type Id = ProtectionRule['id'];

/** Something to see to, in words, with what it rests on. */
export type ProtectionCaution = Words & { basis: readonly Basis[] };

/** 代表保护 of one person as of a day. */
export type RepProtection = {
  /** `outsider`: no labour contract with this employer · `unknown`: no day the mandate began. */
  state: 'protected' | 'not-begun' | 'ended' | 'outsider' | 'unknown';
  from: CalendarDay | null;
  to: CalendarDay | null;
  /** Where the last day of the mandate comes from. */
  toBasis: Basis | null;
  /** Days of protection left, today included; null: no last day known, or not protected. */
  daysLeft: number | null;
  contractEndsOn: CalendarDay | null;
  /** 自动延续至: set where the labour contract ends within the mandate; `duties` where the mandate has no last day yet. */
  extendedTo: CalendarDay | 'duties' | null;
  cautions: readonly ProtectionCaution[];
};

/** The rules that protect worker representatives at the place of the round, one for each point. */
export function protectionRulesOf(file: Pick<RoundFile, 'round'>): readonly ProtectionRule[] {
  const layers = layersOf(file);
  const held = protectionLaw.filter(
    (rule) => !rule.layers || rule.layers.some((one) => layers.includes(one)),
  );
  return held.filter((rule, at) => held.findIndex((one) => one.id === rule.id) === at);
}

/** The last day of a mandate: as entered, else as the place ties it to the term of the contract. */
function mandateEnd(file: RoundFile, { body }: Rep): { to: CalendarDay | null; toBasis: Basis | null } {
  const layers = layersOf(file);
  const tied = mandateIsTerm.find((one) => layers.includes(one.layer));
  if (body.mandateTo !== null) return { to: body.mandateTo, toBasis: tied?.basis ?? mandateFixedBySide };
  const end = agreementOf(file)?.termEnd ?? null;
  return tied && end !== null ? { to: end, toBasis: tied.basis } : { to: null, toBasis: null };
}

/**
 * 代表保护 on `today`: runs from the first to the last day of the mandate, both included, and no longer than until the
 * person left. A labour contract that ends before the last day of the mandate runs on (集体合同规定 28); one that ends
 * on the last day needs nothing.
 */
export function protectionOf(file: RoundFile, rep: Rep, today: CalendarDay): RepProtection {
  const { body } = rep;
  const from = body.mandateFrom ?? body.producedOn ?? file.round.body.production[rep.side]?.on ?? null;
  const mandate = mandateEnd(file, rep);
  const left = body.leftOn;
  const to = left !== null && (mandate.to === null || left < mandate.to) ? left : mandate.to;
  const over = rep.active ? to !== null && today > to : left === null || today > left;
  const state = rep.outsider
    ? 'outsider'
    : from === null
      ? 'unknown'
      : over
        ? 'ended'
        : today < from
          ? 'not-begun'
          : 'protected';
  const ends = body.contractEndsOn;
  const within = ends !== null && from !== null && ends >= from && (to === null || ends < to);
  const extendedTo = state !== 'outsider' && within ? (to ?? 'duties') : null;
  return {
    state,
    from,
    to,
    toBasis: mandate.toBasis,
    daysLeft: state === 'protected' && to !== null ? daysBetween(today, to) + 1 : null,
    contractEndsOn: ends,
    extendedTo,
    cautions: cautionsOf(file, rep, { state, from, to, extendedTo }, today),
  };
}

function cautionsOf(
  file: RoundFile,
  rep: Rep,
  { state, from, to, extendedTo }: Pick<RepProtection, 'state' | 'from' | 'to' | 'extendedTo'>,
  today: CalendarDay,
): ProtectionCaution[] {
  const basisOf = (id: Id) => protectionRulesOf(file).find((one) => one.id === id)?.basis ?? [];
  const say = (so: boolean, zh: string, en: string, basis: readonly Basis[]): ProtectionCaution[] =>
    so ? [{ zh, en, basis }] : [];
  const { name, contractEndsOn: ends, leftOn, notifiedOtherSideOn } = rep.body;
  const running = state === 'protected' || state === 'not-begun';
  const until = { zh: to ?? '履行职责完毕', en: to ?? 'the duties end' };
  const ended = ends !== null && ends < today;
  return [
    ...say(
      running && extendedTo !== null,
      ended
        ? `${name}的劳动合同已于${ends}期满，在任期内自动延续至${until.zh}，用人单位不得以期满终止`
        : `${name}的劳动合同${ends}期满，在任期内，自动延续至${until.zh}，请提前告知用人单位`,
      ended
        ? `The labour contract of ${name} ended on ${ends} within the mandate and runs on until ${until.en}: it may not be ended for expiry`
        : `The labour contract of ${name} ends on ${ends} within the mandate and runs on until ${until.en}: tell the employer in time`,
      basisOf('extension'),
    ),
    ...say(
      running && ends !== null && from !== null && ends < from,
      `${name}的劳动合同到期日${ends}早于任期开始日${from}，请核对`,
      `The labour contract of ${name} ended on ${ends}, before the mandate began on ${from}: check it`,
      basisOf('extension'),
    ),
    ...say(
      leftOn !== null && notifiedOtherSideOn === null,
      `${name}已离任，还没有登记书面通知对方的日期`,
      `${name} has left; the day the other side was told in writing is not on record`,
      basisOf('replacement'),
    ),
    ...say(
      leftOn !== null && successorOf(file, rep) === null,
      `${name}离任后，还没有登记由谁接替`,
      `Nobody is on record in the place of ${name}`,
      basisOf('replacement'),
    ),
    ...differentProcedure(file, rep, basisOf('replacement')),
  ];
}

/** Who took the place of a representative who left; null: nobody on record. */
export const successorOf = (file: RoundFile, rep: Pick<Rep, 'id'>): Rep | null =>
  file.roundReps.find((one) => one.body.replacesId === rep.id) ?? null;

/** 按原产生程序: the successor was produced another way than the person whose place it takes. */
function differentProcedure(file: RoundFile, rep: Rep, basis: readonly Basis[]): ProtectionCaution[] {
  const before = file.roundReps.find((one) => one.id === rep.body.replacesId);
  if (!before || before.body.producedBy === rep.body.producedBy) return [];
  return [
    {
      zh: `${rep.body.name}接替${before.body.name}，产生方式与原来不同，请核对是否按原程序产生`,
      en: `${rep.body.name} took the place of ${before.body.name} but was produced another way: check the procedure`,
      basis,
    },
  ];
}

const layersOf = ({ round }: Pick<RoundFile, 'round'>) =>
  profileLayers[round.profile]
    .filter((layer) => !layer.subjects || layer.subjects.includes(round.subject))
    .map((layer) => layer.id);
