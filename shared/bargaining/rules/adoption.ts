import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { recalled } from '../../law/sources.ts';
import type { Profile, ProfileQuery } from '../profile/profile.ts';
import { profileFor } from '../profiles.ts';
import type { VoteBody } from '../terms.ts';
import type { Finding } from './rule.ts';

/** 审议表决. Counts are of ballots; `total` are all delegates or all workers, present or not. */
export interface VoteFacts {
  /** A code of 审议会议类型 or its Chinese name. */
  readonly body?: string | undefined;
  readonly total?: number | undefined;
  readonly present?: number | undefined;
  readonly for?: number | undefined;
  readonly against?: number | undefined;
  readonly abstain?: number | undefined;
  readonly issued?: number | undefined;
  readonly returned?: number | undefined;
  readonly valid?: number | undefined;
  readonly secretBallot?: boolean | undefined;
  readonly adoptedOn?: CalendarDay | undefined;
  readonly signedOn?: CalendarDay | undefined;
}

/** Which body voted; `null` when the words name none that is known. */
export function bodyOf(text: string): VoteBody | null {
  if (/行业|区域|joint/.test(text)) return 'joint-congress';
  if (/each-enterprise|各企业/.test(text)) return 'each-enterprise';
  if (/职工代表|职代会|staff-congress/.test(text)) return 'staff-congress';
  return /职工大会|workers-meeting/.test(text) ? 'workers-meeting' : null;
}

/**
 * ADO-01 … ADO-05. Where each bound enterprise votes by itself, each vote is checked by itself and an enterprise that
 * fails is not covered.
 */
export function checkVote(query: ProfileQuery, facts: VoteFacts): readonly Finding[] {
  const profile = profileFor(query);
  return [
    ...attendance(profile, facts),
    ...approval(profile, facts),
    ...reconciliation(facts),
    ...ballot(profile, facts),
    ...order(profile, facts),
  ];
}

function* attendance({ attendance: rule }: Profile, { present, total }: VoteFacts): Iterable<Finding> {
  if (present === undefined || total === undefined || present * 3 >= total * 2) return;
  yield {
    rule: 'ADO-01',
    severity: rule.value,
    zh: `应到${total}人，出席${present}人，不足三分之二`,
    en: `${present} of ${total} present, fewer than two thirds`,
    basis: rule.basis,
  };
}

function* approval({ approval: rule }: Profile, { for: votes, total }: VoteFacts): Iterable<Finding> {
  if (votes === undefined || total === undefined || votes * 2 > total) return;
  const half = votes * 2 === total;
  const enough = half && rule.value === 'half';
  yield {
    rule: 'ADO-02',
    severity: enough ? 'warning' : 'error',
    zh: enough
      ? `同意${votes}票，恰为全体${total}人的半数：按“半数以上”通过，建议取得过半数`
      : `同意${votes}票，${rule.value === 'half' ? '不足' : '没有超过'}全体${total}人的半数；按全体计算，不按出席人数`,
    en: enough
      ? `${votes} of all ${total}, exactly half: passed, more than half is advised`
      : `${votes} of all ${total}, ${rule.value === 'half' ? 'fewer than' : 'not more than'} half`,
    basis: enough
      ? [...rule.basis, recalled('enterpriseDemocracy', '第二十条', '要求过半数，原文未读')]
      : rule.basis,
  };
}

function* reconciliation(facts: VoteFacts): Iterable<Finding> {
  const { total, present, issued, returned, valid, for: votes, against, abstain } = facts;
  const cast =
    votes === undefined || against === undefined || abstain === undefined
      ? undefined
      : votes + against + abstain;
  const wrong = [
    above(present, total, '出席人数多于全体人数', 'more present than there are'),
    above(votes, present, '同意票多于出席人数', 'more votes for than people present'),
    above(cast, present, '各项票数之和多于出席人数', 'more votes than people present'),
    above(valid, present, '有效票多于出席人数', 'more valid ballots than people present'),
    above(valid, returned, '有效票多于收回票', 'more valid ballots than were returned'),
    above(returned, issued, '收回票多于发出票', 'more ballots returned than issued'),
    above(issued, total, '发出票多于全体人数', 'more ballots issued than there are people'),
    cast !== undefined && valid !== undefined && cast !== valid
      ? ([
          '同意、反对、弃权之和不等于有效票',
          'for, against and abstentions do not make up the valid ballots',
        ] as const)
      : null,
  ].find((one) => one !== null);
  if (!wrong) return;
  yield { rule: 'ADO-03', severity: 'error', zh: `票数不符：${wrong[0]}`, en: wrong[1], basis: [] };
}

const above = (a: number | undefined, b: number | undefined, zh: string, en: string) =>
  a !== undefined && b !== undefined && a > b ? ([zh, en] as const) : null;

function* ballot({ secretBallot: rule }: Profile, { secretBallot, body }: VoteFacts): Iterable<Finding> {
  if (secretBallot !== false || rule.value === null || body === undefined) return;
  const kind = bodyOf(body);
  if (kind === null) return;
  const congress = kind === 'staff-congress' || kind === 'each-enterprise';
  yield {
    rule: 'ADO-04',
    severity: congress ? rule.value.congress : rule.value.otherBodies,
    zh: congress
      ? '职工代表大会表决应当采用无记名投票'
      : '没有采用无记名投票；条文只写职工代表大会，建议照办',
    en: congress
      ? 'The staff congress votes by secret ballot'
      : 'No secret ballot; the text names only the staff congress',
    basis: rule.basis,
  };
}

function* order({ signature }: Profile, { adoptedOn, signedOn }: VoteFacts): Iterable<Finding> {
  if (signature.value === 'before-adoption' || adoptedOn === undefined || signedOn === undefined) return;
  if (adoptedOn <= signedOn) return;
  yield {
    rule: 'ADO-05',
    severity: 'error',
    zh: `首席代表于${signedOn}正式签字，早于${adoptedOn}审议通过`,
    en: `Signed on ${signedOn}, before adoption on ${adoptedOn}`,
    basis: signature.basis,
  };
}
