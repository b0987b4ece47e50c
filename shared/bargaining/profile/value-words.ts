import type { DurationUnit } from '../../deadlines/rule.ts';
import type { Words } from '../../mediation/terms.ts';
import type { Period, ProfileKey, ProfileValues } from './values.ts';

const units: Partial<Record<DurationUnit, Words>> = {
  'calendar-day': { zh: '日', en: 'days' },
  'working-day': { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
};

const period = ({ duration: { value, unit } }: Period): Words => {
  const { zh, en } = units[unit] ?? { zh: unit, en: unit };
  return { zh: `${value}${zh}`, en: `${value} ${en}` };
};
const persons = (count: number): Words => ({ zh: `${count}人`, en: `${count}` });

type Say = { [K in ProfileKey]?: (value: ProfileValues[K]) => Words };

/** What a rule says on a point, in a few words, for the points on which two texts can differ in strictness. */
const say: Say = {
  replyPeriod: period,
  refusal: (value) =>
    value === 'never'
      ? { zh: '不得拒绝', en: 'never' }
      : { zh: '有正当理由可以拒绝', en: 'with a proper reason' },
  repMin: persons,
  parity: (value) =>
    value === 'equal'
      ? { zh: '双方人数对等', en: 'equal numbers' }
      : { zh: '用人单位方不多于职工方', en: 'employer side not larger' },
  outsiders: (value) =>
    value === 'none'
      ? { zh: '外聘人员不得担任代表', en: 'none' }
      : { zh: '不超过本方三分之一', en: 'at most a third of the side' },
  attendance: (value) =>
    value === 'error'
      ? { zh: '须三分之二以上出席', en: 'two thirds must be present' }
      : { zh: '条文没有写出席人数', en: 'no quorum in the text' },
  approval: (value) =>
    value === 'more-than-half'
      ? { zh: '全体的过半数', en: 'more than half of all' }
      : { zh: '全体的半数以上', en: 'half or more of all' },
  secretBallot: (value) =>
    value === null ? { zh: '没有规定', en: 'nothing said' } : { zh: '无记名投票', en: 'secret ballot' },
  filingPeriod: period,
  filingCopies: (value) => ({ zh: `${value}份`, en: `${value}` }),
  objectionWindow: period,
  publication: (value) => (value === 'promptly' ? { zh: '及时', en: 'promptly' } : period(value)),
  wageFloor: (value) =>
    value === 'above' ? { zh: '应当高于', en: 'above' } : { zh: '不得低于', en: 'at least' },
  coordination: (value) => period(value.period),
};

/** 规则的内容 in words; null: a point that is not told in a few words. */
export function valueWords<K extends ProfileKey>(key: K, value: ProfileValues[K]): Words | null {
  const words = say[key] as ((value: ProfileValues[K]) => Words) | undefined;
  return words ? words(value) : null;
}
