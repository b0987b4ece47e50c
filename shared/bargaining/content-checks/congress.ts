import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { findInForce } from '../../law/parameter.ts';
import { type ContentFinding, findingsOf } from './check.ts';
import { congressSize } from './limits.ts';

/** Fewest delegates of a staff congress. */
export interface CongressMinimum {
  readonly delegates: number;
  /** The text names neither band for exactly 100 and 1,000 workers; the higher band's base is taken. */
  readonly unsettled: boolean;
  /** Fewer than 100 workers may hold a workers' meeting instead. */
  readonly meetingAllowed: boolean;
}

/**
 * 职工代表大会代表人数下限 by the number of workers (浙江省企业民主管理条例). Only complete further hundreds or thousands count.
 * @param region region id; `null` where the place has no such rule
 * @throws RangeError for fewer than one worker
 */
export function minimumDelegates(workers: number, on: CalendarDay, region: string): CongressMinimum | null {
  if (!Number.isSafeInteger(workers) || workers < 1)
    throw new RangeError(`not a number of workers: ${workers}`);
  const law = findInForce(congressSize, on, region);
  if (!law) return null;
  const { bands, meetingBelow } = law.value;
  const unsettled = bands.some((band) => band.step > 0 && band.above === workers);
  const band = bands.findLast((one) => workers > one.above || (one.above > 0 && workers === one.above));
  if (!band) return null;
  const further = Math.floor((workers - band.above) / band.each);
  return {
    delegates: band.base + band.step * further,
    unsettled,
    meetingAllowed: workers < meetingBelow,
  };
}

/** 职工代表大会 as it is made up. */
export interface CongressFacts {
  readonly workers: number;
  readonly delegates: number;
  /** 企业中高层管理人员, in an industry or region 经营管理者. */
  readonly managers?: number;
  readonly joint?: boolean;
  readonly women?: { readonly staff: number; readonly delegates: number };
  /** Where people with disabilities are employed together (集中使用). */
  readonly disabled?: { readonly staff: number; readonly delegates: number };
}

/** 职工代表大会的组成: number of delegates, managers at most a fifth, women and people with disabilities by their share. */
export function checkCongress(
  facts: CongressFacts,
  on: CalendarDay,
  region: string,
): readonly ContentFinding[] {
  const law = findInForce(congressSize, on, region);
  const least = facts.joint ? null : minimumDelegates(facts.workers, on, region);
  if (!law) return [];
  const { error, warning } = findingsOf('congress');
  const found: ContentFinding[] = [];
  const { workers, delegates, managers } = facts;
  if (least && delegates < least.delegates) {
    const instead = least.meetingAllowed ? '；不足一百人的也可以召开职工大会' : '';
    found.push(
      error(
        `职工${workers}人，代表${delegates}人，少于${least.delegates}人${instead}`,
        `${delegates} delegates for ${workers} workers, fewer than ${least.delegates}`,
        law.basis,
      ),
    );
  }
  if (least?.unsettled) {
    found.push(
      warning(
        `恰为${workers}人，条文没有写明归入哪一档，按较高一档${least.delegates}人掌握`,
        `Exactly ${workers} workers is in neither band: ${least.delegates} are taken`,
        law.basis,
      ),
    );
  }
  const share = facts.joint ? law.value.operatorsPercent : law.value.managersPercent;
  if (managers !== undefined && managers * 100 > delegates * share) {
    found.push(
      error(
        `管理人员代表${managers}人，超过代表的${share}%`,
        `${managers} managers, more than ${share}%`,
        law.basis,
      ),
    );
  }
  const groups = [
    [facts.women, '女职工', 'Women'],
    [facts.disabled, '残疾职工', 'Workers with disabilities'],
  ] as const;
  for (const [group, zh, en] of groups) {
    if (!group || group.delegates * workers >= group.staff * delegates) continue;
    found.push(error(`${zh}代表的比例低于其在职工中的比例`, `${en}: below their share of staff`, law.basis));
  }
  return found;
}
