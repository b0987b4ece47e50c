import { read } from '../../law/sources.ts';
import type { ProfileQuery } from '../profile/profile.ts';
import { profileFor } from '../profiles.ts';
import type { Finding } from './rule.ts';

/** 一项标准 with the industry and regional ones under the same code. All in one unit, such as fen. */
export interface Standard {
  readonly code: string;
  readonly name: string;
  readonly enterprise: number;
  readonly wider: readonly { readonly source: 'industry' | 'regional'; readonly value: number }[];
}

/** HIER-01: an enterprise standard is not below the industry or regional one; where both bind, the higher. */
export function checkHierarchy(standards: readonly Standard[]): readonly Finding[] {
  return standards.flatMap(({ name, enterprise, wider }): Finding[] => {
    const highest = wider.reduce<Standard['wider'][number] | null>(
      (best, one) => (best === null || one.value > best.value ? one : best),
      null,
    );
    if (highest === null || enterprise >= highest.value) return [];
    const source = highest.source === 'industry' ? '行业' : '区域';
    return [
      {
        rule: 'HIER-01',
        severity: 'error',
        zh: `${name}低于${source}集体合同的标准`,
        en: `${name}: below the ${highest.source} standard`,
        basis: [
          read('labourContract', '第五十五条'),
          read('nbWageBargaining', '第三十二条'),
          read('hzWageBargaining', '第三十五条'),
        ],
      },
    ];
  });
}

/**
 * WAGE-01: the lowest wage of the contract against the local minimum, by the profile's comparator.
 * @param lowestFen lowest monthly wage for normal work, without overtime pay and special allowances
 * @param minimumFen the local minimum wage; without it the rule is not evaluated
 */
export function checkWageFloor(
  query: ProfileQuery,
  lowestFen: number,
  minimumFen: number | null,
): readonly Finding[] {
  if (minimumFen === null) return [];
  const { value, basis } = profileFor(query).wageFloor;
  if (lowestFen > minimumFen || (value === 'at-least' && lowestFen === minimumFen)) return [];
  return [
    {
      rule: 'WAGE-01',
      severity: 'error',
      zh: `最低的工资标准${value === 'above' ? '应当高于' : '不得低于'}当地最低工资`,
      en: `The lowest wage must be ${value === 'above' ? 'above' : 'at least'} the local minimum wage`,
      basis,
    },
  ];
}

/** 女职工内容 of a comprehensive contract. */
export interface WomenFacts {
  readonly clauses: boolean;
  readonly annex: boolean;
  /** A 女职工权益保护专项集体合同 of the same parties. */
  readonly linkedContract: boolean;
}

/** WOM-01, since 2023-01-01. */
export function checkWomen(query: Pick<ProfileQuery, 'subject'>, facts: WomenFacts): readonly Finding[] {
  if (query.subject !== 'comprehensive') return [];
  if (facts.clauses || facts.annex || facts.linkedContract) return [];
  return [
    {
      rule: 'WOM-01',
      severity: 'error',
      zh: '综合集体合同应当有男女平等和女职工权益保护的内容，或者附件、专项集体合同',
      en: 'A comprehensive contract needs women’s content, an annex or a contract of its own',
      basis: [read('womenRights', '第四十四条第二款')],
    },
  ];
}
