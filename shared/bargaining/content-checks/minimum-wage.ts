import { fen, formatYuan } from '../../kernel/money.ts';
import { minimumWageParts } from '../../owed/law/pay.ts';
import type { ProfileQuery } from '../profile/profile.ts';
import { profileFor } from '../profiles.ts';
import { type ContentFinding, findingsOf } from './check.ts';
import { figureOf, type Place } from './place.ts';

/**
 * 工资项目. `overtime`, `shift` 中班夜班津贴, `condition` 高温、低温、井下、有毒有害津贴 and `welfare` 法定福利 are left out of the
 * comparison (最低工资规定第十二条); a skill allowance is ordinary pay and stays in.
 */
export const wageParts = {
  base: { zh: '基本工资', en: 'Base pay', counts: true },
  piece: { zh: '计件工资', en: 'Piece pay', counts: true },
  bonus: { zh: '奖金', en: 'Bonus', counts: true },
  allowance: { zh: '其他津贴', en: 'Other allowance', counts: true },
  skill: { zh: '技能津贴', en: 'Skill allowance', counts: true },
  overtime: { zh: '加班工资', en: 'Overtime pay', counts: false },
  shift: { zh: '中班、夜班津贴', en: 'Shift allowance', counts: false },
  condition: { zh: '特殊工作环境津贴', en: 'Special-condition allowance', counts: false },
  welfare: { zh: '法定福利', en: 'Statutory welfare', counts: false },
} as const;
export type WagePart = keyof typeof wageParts;

/** One post with its monthly pay for normal work, by parts, in fen. */
export interface PostPay {
  readonly name: string;
  readonly parts: readonly { readonly kind: WagePart; readonly fen: number }[];
}

/** The sum that is compared with the minimum wage, in fen. */
export const comparableFen = ({ parts }: PostPay): number =>
  parts.reduce((sum, { kind, fen: part }) => sum + (wageParts[kind].counts ? part : 0), 0);

/**
 * 最低工资: each post against the local figure, by the comparator of the profile (不得低于, in 浙江 and 杭州 应当高于).
 * @param per `hour` compares hourly pay of part-time work with the hourly figure
 */
export function checkMinimumWage(
  query: ProfileQuery,
  posts: readonly PostPay[],
  place: Place,
  per: 'month' | 'hour' = 'month',
): readonly ContentFinding[] {
  const figure = figureOf(per === 'month' ? 'minWageMonthly' : 'minWageHourly', place, 'minimum-wage');
  if ('missing' in figure) return [figure.missing];
  const { value, basis } = profileFor(query).wageFloor;
  return posts.flatMap((post) => {
    const pay = comparableFen(post);
    if (pay > figure.fen || (value === 'at-least' && pay === figure.fen)) return [];
    const [yuan, floor] = [formatYuan(fen(pay)), formatYuan(fen(figure.fen))];
    return [
      findingsOf('minimum-wage', post.name).error(
        `可比工资${yuan}元，${value === 'above' ? '应当高于' : '不得低于'}最低工资${floor}元；加班工资、特殊环境津贴、法定福利不计入`,
        `Comparable pay ${yuan} must be ${value === 'above' ? 'above' : 'at least'} ${floor} yuan`,
        [...basis, ...minimumWageParts, ...figure.basis],
      ),
    ];
  });
}
