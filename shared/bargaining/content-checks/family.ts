import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { findInForce, inForce } from '../../law/parameter.ts';
import { layOff } from '../../law/parameters/lay-off.ts';
import { read } from '../../law/sources.ts';
import { maternityLeave } from '../../owed/law/benefits.ts';
import { lawOf } from '../../owed/law/statute.ts';
import { basisOf, tableOf } from '../../owed/regional/look-up.ts';
import { type ContentFinding, findingsOf } from './check.ts';
import { nursing, zhejiangFamilyLeave } from './limits.ts';
import type { Place } from './place.ts';

/** 生育假期条款, in days. `total` is the leave in all, the local extension included. */
export interface MaternityClause {
  readonly totalFirstChild?: number;
  readonly totalSecondChild?: number;
  readonly totalThirdChild?: number;
  readonly difficultBirth?: number;
  readonly eachFurtherChild?: number;
  /** 怀孕未满四个月流产. */
  readonly miscarriageEarly?: number;
  /** 怀孕满四个月流产. */
  readonly miscarriageLate?: number;
  readonly father?: number;
  readonly parentalPerYear?: number;
}

/**
 * 产假: 98 days and what the place adds, 15 for a difficult birth and each further child, 15 or 42 after a
 * miscarriage. Where the place's days are not in the table only the national ones are compared, and it is said.
 * @param region region id such as `ZJ`, for leave of the father and parents
 */
export function checkMaternity(
  clause: MaternityClause,
  place: Place,
  region: string,
): readonly ContentFinding[] {
  const { value, basis } = lawOf(maternityLeave);
  const { error } = findingsOf('maternity');
  const found: ContentFinding[] = [];
  const below = (given: number | undefined, least: number, zh: string, en: string, on = basis) => {
    if (given !== undefined && given < least) {
      found.push(error(`${zh}${given}天，少于${least}天`, `${en}: ${given} of ${least} days`, on));
    }
  };
  const local = tableOf(place.rows, 'maternityExtraDays', place.regionCode, place.on);
  const extra = (child: '1' | '2' | '3') => {
    const days = local?.table[child];
    return typeof days === 'number' ? days : 0;
  };
  const totalBasis = local ? [...basis, basisOf(local.row)] : basis;
  below(clause.totalFirstChild, value.days + extra('1'), '一孩产假', 'First child', totalBasis);
  below(clause.totalSecondChild, value.days + extra('2'), '二孩产假', 'Second child', totalBasis);
  below(clause.totalThirdChild, value.days + extra('3'), '三孩产假', 'Third child', totalBasis);
  below(clause.difficultBirth, value.difficult, '难产增加', 'Difficult birth');
  below(clause.eachFurtherChild, value.eachFurtherChild, '多胞胎每多一孩增加', 'Each further child');
  below(clause.miscarriageEarly, value.miscarriage[0]?.days ?? 0, '未满四个月流产', 'Early miscarriage');
  below(clause.miscarriageLate, value.miscarriage[1]?.days ?? 0, '满四个月流产', 'Late miscarriage');
  const totals = [clause.totalFirstChild, clause.totalSecondChild, clause.totalThirdChild];
  if (local === null && totals.some((one) => one !== undefined)) {
    found.push({
      ...findingsOf('maternity').missing(
        '没有本地延长产假的天数，只按国家规定的98天比较；请录入后再检查',
        'The local extension is not in the table: only the national days were compared',
      ),
      figure: 'maternityExtraDays',
    });
  }
  const family = findInForce(zhejiangFamilyLeave, place.on, region);
  if (family) {
    below(clause.father, family.value.father, '男方护理假', 'Father', family.basis);
    below(clause.parentalPerYear, family.value.parentalPerYear, '育儿假每年', 'Parental leave', family.basis);
  }
  return found;
}

/** 特殊保护条款. True: the contract says so; left out: not agreed at all. */
export interface ProtectionClause {
  readonly noOvertimeFromMonth?: number;
  readonly noNightShiftFromMonth?: number;
  readonly nursingNoOvertime?: boolean;
  readonly nursingMinutes?: number;
  readonly nursingMinutesEachFurtherChild?: number;
  /** 产前检查计入劳动时间. */
  readonly checksCountAsWork?: boolean;
  readonly noWageCutOrDismissal?: boolean;
  /** 禁忌劳动岗位书面告知. */
  readonly prohibitedPostsInWriting?: boolean;
  /** 未成年工: no underground, toxic or level-IV work, regular checks. */
  readonly minorsProtected?: boolean;
}

/** 女职工、未成年工特殊保护. */
export function checkProtection(clause: ProtectionClause, on: CalendarDay): readonly ContentFinding[] {
  const { value, basis } = inForce(nursing, on, 'CN');
  const { error } = findingsOf('protection');
  const found: ContentFinding[] = [];
  const late = (month: number | undefined, zh: string, en: string) => {
    if (month !== undefined && month > value.noOvertimeFromMonth) {
      found.push(
        error(
          `怀孕${value.noOvertimeFromMonth}个月以上即不得${zh}`,
          `No ${en} from month ${value.noOvertimeFromMonth}`,
          basis,
        ),
      );
    }
  };
  late(clause.noOvertimeFromMonth, '延长劳动时间', 'overtime');
  late(clause.noNightShiftFromMonth, '安排夜班', 'night shift');
  const minutes = [
    [clause.nursingMinutes, value.minutesPerDay, '每日哺乳时间'],
    [clause.nursingMinutesEachFurtherChild, value.eachFurtherChild, '每多哺乳一孩增加'],
  ] as const;
  for (const [given, least, zh] of minutes) {
    if (given === undefined || given >= least) continue;
    found.push(
      error(`${zh}${given}分钟，少于${least}分钟`, `Nursing time ${given} of ${least} minutes`, basis),
    );
  }
  const promises = [
    [
      clause.nursingNoOvertime,
      '哺乳未满一周岁婴儿的，不得加班、安排夜班',
      'No overtime while nursing',
      basis,
    ],
    [clause.checksCountAsWork, '产前检查时间计入劳动时间', 'Antenatal checks count as work', basis],
    [
      clause.noWageCutOrDismissal,
      '不得因怀孕、生育、哺乳降低工资、予以辞退',
      'No wage cut or dismissal for pregnancy, birth, nursing',
      [read('womenProtection', '第五条'), read('womenRights', '第四十八条')],
    ],
    [
      clause.prohibitedPostsInWriting,
      '禁忌从事的劳动岗位应当书面告知女职工',
      'Prohibited posts are told in writing',
      [read('womenProtection', '第四条')],
    ],
    [
      clause.minorsProtected,
      '未成年工不得从事矿山井下、有毒有害、第四级体力劳动强度的劳动，并定期体检',
      'Minors: no underground, toxic or level-IV work, regular checks',
      [read('labour', '第六十四条'), read('labour', '第六十五条')],
    ],
  ] as const;
  for (const [promised, zh, en, where] of promises) if (promised === false) found.push(error(zh, en, where));
  return found;
}

/** 裁员条款: from how many people the procedure is followed, and how many days before it is explained. */
export interface LayOffClause {
  readonly fromPersons?: number;
  readonly fromPercent?: number;
  readonly noticeDays?: number;
  readonly reportsToAuthority?: boolean;
}

/** 裁员: from 20 people or 10 per cent, 30 days' explanation to union or all workers, report to the authority. */
export function checkLayOff(clause: LayOffClause, on: CalendarDay): readonly ContentFinding[] {
  const { value, basis } = inForce(layOff, on, 'CN');
  const { error } = findingsOf('lay-off');
  const found: ContentFinding[] = [];
  const later =
    (clause.fromPersons ?? value.persons) > value.persons ||
    (clause.fromPercent ?? value.percent) > value.percent;
  if (later) {
    found.push(
      error(
        `裁减${value.persons}人以上或者占${value.percent}%以上即适用法定程序`,
        `The procedure applies from ${value.persons} people or ${value.percent}%`,
        basis,
      ),
    );
  }
  if (clause.noticeDays !== undefined && clause.noticeDays < value.noticeDays) {
    found.push(
      error(`应当提前${value.noticeDays}日说明情况`, `${value.noticeDays} days’ explanation`, basis),
    );
  }
  if (clause.reportsToAuthority === false) {
    found.push(error('裁减人员方案应当向劳动行政部门报告', 'The plan is reported to the authority', basis));
  }
  return found;
}
