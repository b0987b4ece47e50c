import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Basis } from '../../law/citation.ts';
import { findInForce } from '../../law/parameter.ts';
import { layOff } from '../../law/parameters/lay-off.ts';
import { maternityLeave } from '../../owed/law/benefits.ts';
import { probationWage } from '../../owed/law/contract.ts';
import { annualLeaveRule, minimumWageParts, wagePayment } from '../../owed/law/pay.ts';
import { lawOf } from '../../owed/law/statute.ts';
import { overtimeRates } from '../../owed/law/working-time.ts';
import { type ContentCheckId, type ContentFinding, findingsOf } from '../content-checks/check.ts';
import { checkLayOff, checkMaternity, checkProtection } from '../content-checks/family.ts';
import { averageGrowth } from '../content-checks/growth.ts';
import { normalHours, nursing, overtimeHours, zhejiangFamilyLeave } from '../content-checks/limits.ts';
import { checkMinimumWage } from '../content-checks/minimum-wage.ts';
import { checkAnnualLeave, checkPayment } from '../content-checks/pay.ts';
import type { Place } from '../content-checks/place.ts';
import { checkQuota } from '../content-checks/quota.ts';
import { checkHours, checkOvertimeHours, checkOvertimePay } from '../content-checks/working-time.ts';
import type { ProfileQuery } from '../profile/profile.ts';
import { profileFor } from '../profiles.ts';
import type { RoundFile } from '../round-file.ts';
import { measureWords } from './unit.ts';

/** 页边检查: one check of one clause, with the texts it rests on; without findings the clause keeps them. */
export type ClauseCheck = {
  check: ContentCheckId;
  basis: readonly Basis[];
  findings: readonly ContentFinding[];
};

type Clause = RoundFile['roundClauses'][number];
export type CheckContext = {
  file: RoundFile;
  clause: Clause;
  title: string;
  query: ProfileQuery;
  on: CalendarDay;
  place: Place;
  region: string;
  /** The number of a variable; undefined where it is not agreed. */
  of: (name: string) => number | undefined;
  /** A share in per cent. */
  percent: (name: string) => number | undefined;
};
type Checker = (context: CheckContext) => ClauseCheck[];

/** A clause without any of the figures a check compares is not said to have passed it. */
const when = (figures: readonly (number | undefined)[], make: () => ClauseCheck): ClauseCheck[] =>
  figures.some((one) => one !== undefined) ? [make()] : [];

/** Leaves out what is not agreed, so that exact optional types hold. */
const given = <T extends Record<string, number | undefined>>(of: T) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: number;
  };

const lowestWage: Checker = ({ of, query, place, title }) =>
  when([of('monthly')], () => ({
    check: 'minimum-wage',
    basis: [...profileFor(query).wageFloor.basis, ...minimumWageParts],
    findings: checkMinimumWage(
      query,
      [{ name: title, parts: [{ kind: 'base', fen: of('monthly') ?? 0 }] }],
      place,
    ),
  }));

const quota: Checker = ({ of, query, title }) => {
  const rule = profileFor(query).quotaPercent;
  if (rule.value === null) return [];
  const among = rule.value.of;
  return when([of('attainment')], () => ({
    check: 'quota',
    basis: rule.basis,
    findings: checkQuota(query, [{ name: title, attainmentBp: of('attainment') ?? null, among }]),
  }));
};

const payday: Checker = ({ clause }) => [
  {
    check: 'payment',
    basis: wagePayment,
    findings: checkPayment({
      timesPerMonth: 1,
      ...(/顺延/.test(clause.body.text) ? { movesEarlier: false } : {}),
    }),
  },
];

/** The growth a clause states beside the one the posts table comes to, weighted by people. */
const growth: Checker = ({ file, of, title }) => {
  const stated = of('all');
  const posts = file.roundTables.filter((one) => one.state !== 'replaced').flatMap((one) => one.body.posts);
  const counted = posts.length === 0 ? null : averageGrowth(posts);
  if (stated === undefined || counted === null) return [];
  const [said, is] = [measureWords(stated, 'rate'), measureWords(counted, 'rate')];
  return [
    {
      check: 'growth',
      basis: [],
      findings:
        stated === rounded(counted, stated)
          ? []
          : [
              findingsOf('growth', title).warning(
                `条款写${said}，附表按人数加权为${is}，请核对`,
                `The clause says ${said}; the posts table comes to ${is}`,
              ),
            ],
    },
  ];
};

/** As exactly as the other figure is stated: 5.06 % is 5 % where whole per cents are written. */
const rounded = (value: number, like: number): number => {
  const step = like % 100 === 0 ? 100 : like % 10 === 0 ? 10 : 1;
  return Math.round(value / step) * step;
};

/** Checks by the topic of a clause; a topic without one says nothing of its figures. */
export const checkers: Readonly<Record<string, Checker>> = {
  minWageInUnit: lowestWage,
  industryMinWage: lowestWage,
  regionalMinWage: lowestWage,
  pieceRates: quota,
  quotaStandard: quota,
  payment: payday,
  payday,
  growthRate: growth,
  hoursSection: ({ of, on }) => [
    ...when([of('perDay'), of('perWeek')], () => ({
      check: 'hours',
      basis: findInForce(normalHours, on, 'CN')?.basis ?? [],
      findings: checkHours(given({ perDay: of('perDay'), perWeek: of('perWeek') }), on),
    })),
    ...when([of('overtimeDay'), of('overtimeSpecial'), of('overtimeMonth')], () => ({
      check: 'overtime-hours',
      basis: findInForce(overtimeHours, on, 'CN')?.basis ?? [],
      findings: checkOvertimeHours(
        given({
          perDay: of('overtimeDay'),
          specialPerDay: of('overtimeSpecial'),
          perMonth: of('overtimeMonth'),
        }),
        on,
      ),
    })),
  ],
  leaveSection: ({ of, on, percent }) => [
    ...when([of('restDays')], () => ({
      check: 'hours',
      basis: findInForce(normalHours, on, 'CN')?.basis ?? [],
      findings: checkHours(given({ restDaysPerWeek: of('restDays') }), on),
    })),
    ...when([of('leave1'), of('leave10'), of('leave20'), of('unused')], () => {
      const tiers = (
        [
          ['leave1', 1],
          ['leave10', 10],
          ['leave20', 20],
        ] as const
      ).map(([name, fromYears]) => ({
        fromYears,
        // A tier the clause leaves out keeps the law's own days.
        days:
          of(name) ??
          lawOf(annualLeaveRule).value.tiers.find((one) => one.fromYears === fromYears)?.days ??
          0,
      }));
      return {
        check: 'annual-leave',
        basis: lawOf(annualLeaveRule).basis,
        findings: checkAnnualLeave({ tiers, ...given({ unusedPercent: percent('unused') }) }),
      };
    }),
  ],
  overtimeRules: ({ percent }) => {
    const rates = { workday: percent('workday'), rest: percent('restDay'), statutory: percent('holiday') };
    return when(Object.values(rates), () => ({
      check: 'overtime-pay',
      basis: lawOf(overtimeRates).basis,
      findings: checkOvertimePay(given(rates)),
    }));
  },
  specialPeriods: ({ percent, title }) => {
    const { value, basis } = lawOf(probationWage);
    const share = percent('probation');
    return when([share], () => ({
      check: 'probation',
      basis,
      findings:
        (share ?? 100) >= value.percent
          ? []
          : [
              findingsOf('probation', title).error(
                `试用期工资${share}%，低于同岗位最低档工资或者约定工资的${value.percent}%`,
                `Probation at ${share}%, below ${value.percent}%`,
                basis,
              ),
            ],
    }));
  },
  maternityDays: ({ of, place, region, title }) => {
    const { value, basis } = lawOf(maternityLeave);
    const days = of('days');
    return when([days, of('difficult'), of('eachChild')], () => ({
      check: 'maternity',
      basis,
      findings: [
        ...(days !== undefined && days < value.days
          ? [
              findingsOf('maternity', title).error(
                `产假${days}天，少于${value.days}天`,
                `Maternity leave of ${days} days, fewer than ${value.days}`,
                basis,
              ),
            ]
          : []),
        ...checkMaternity(
          given({ difficultBirth: of('difficult'), eachFurtherChild: of('eachChild') }),
          place,
          region,
        ),
      ],
    }));
  },
  miscarriageDays: ({ of, place, region }) =>
    when([of('early'), of('late')], () => ({
      check: 'maternity',
      basis: lawOf(maternityLeave).basis,
      findings: checkMaternity(
        given({ miscarriageEarly: of('early'), miscarriageLate: of('late') }),
        place,
        region,
      ),
    })),
  localMaternityExtra: ({ of, place, region, on }) =>
    when([of('first'), of('second'), of('third'), of('father'), of('parental')], () => ({
      check: 'maternity',
      basis: [...lawOf(maternityLeave).basis, ...(findInForce(zhejiangFamilyLeave, on, region)?.basis ?? [])],
      findings: checkMaternity(
        given({
          totalFirstChild: of('first'),
          totalSecondChild: of('second'),
          totalThirdChild: of('third'),
          father: of('father'),
          parentalPerYear: of('parental'),
        }),
        place,
        region,
      ),
    })),
  pregnancyRules: ({ of, on }) =>
    when([of('fromMonth')], () => ({
      check: 'protection',
      basis: findInForce(nursing, on, 'CN')?.basis ?? [],
      findings: checkProtection(
        given({ noOvertimeFromMonth: of('fromMonth'), noNightShiftFromMonth: of('fromMonth') }),
        on,
      ),
    })),
  nursing: ({ of, on }) =>
    when([of('minutes'), of('eachChild')], () => ({
      check: 'protection',
      basis: findInForce(nursing, on, 'CN')?.basis ?? [],
      findings: checkProtection(
        given({ nursingMinutes: of('minutes'), nursingMinutesEachFurtherChild: of('eachChild') }),
        on,
      ),
    })),
  layoffSection: ({ of, percent, on }) =>
    when([of('persons'), of('percent'), of('noticeDays')], () => ({
      check: 'lay-off',
      basis: findInForce(layOff, on, 'CN')?.basis ?? [],
      findings: checkLayOff(
        given({
          fromPersons: of('persons'),
          fromPercent: percent('percent'),
          noticeDays: of('noticeDays'),
        }),
        on,
      ),
    })),
};
