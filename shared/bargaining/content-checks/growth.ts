import { type ContentFinding, findingsOf } from './check.ts';

/** 岗位行, wages in fen a month. */
export interface PostGrowth {
  readonly post: string;
  readonly headcount: number;
  readonly baseFen: number;
  readonly targetFen: number;
}

/** Hundredths of a per cent, rounded to the nearest; `null` without a base. */
const basisPoints = (target: number, base: number): number | null =>
  base === 0 ? null : Math.round(((target - base) * 10_000) / base);

/** 增幅 of one post in hundredths of a per cent. */
export const growthOf = ({ baseFen, targetFen }: PostGrowth): number | null =>
  basisPoints(targetFen, baseFen);

/** 平均增幅: total target payroll over total base payroll, weighted by headcount, never the mean of percentages. */
export function averageGrowth(posts: readonly PostGrowth[]): number | null {
  const sum = (of: (post: PostGrowth) => number) =>
    posts.reduce((total, one) => total + of(one) * one.headcount, 0);
  return basisPoints(
    sum((one) => one.targetFen),
    sum((one) => one.baseFen),
  );
}

const percent = (bp: number) => `${(bp / 100).toFixed(2)}%`;

/**
 * 增幅 beside the consumer price index and the wage guideline. Warnings only.
 * @param figures hundredths of a per cent; a figure not known is named, not guessed
 */
export function checkGrowth(
  posts: readonly PostGrowth[],
  figures: { readonly cpiBp: number | null; readonly guidelineBp: number | null },
): readonly ContentFinding[] {
  const average = averageGrowth(posts);
  const { warning, missing } = findingsOf('growth');
  const found = posts.flatMap((post, at) => {
    const growth = growthOf(post);
    if (growth === null || growth >= 0) return [];
    return [
      findingsOf('growth', post.post, at).warning(
        `增幅${percent(growth)}，低于基期`,
        `Growth ${percent(growth)}`,
      ),
    ];
  });
  if (average === null) return found;
  const compare = (bp: number | null, zh: string, en: string) => {
    if (bp === null)
      found.push(missing(`没有${zh}，请录入后对照`, `${en} is not known: enter it to compare`));
    else if (average < bp) {
      found.push(
        warning(
          `平均增幅${percent(average)}，低于${zh}${percent(bp)}`,
          `Average growth ${percent(average)}, below ${en} ${percent(bp)}`,
        ),
      );
    }
  };
  compare(figures.cpiBp, '居民消费价格涨幅', 'the consumer price index');
  compare(figures.guidelineBp, '工资指导线基准线', 'the wage guideline');
  return found;
}
