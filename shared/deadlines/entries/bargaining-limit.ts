import { type Scope, type Subject, scopes, subjects } from '../../bargaining/terms.ts';
import { type CalendarDay, day } from '../../kernel/calendar-day.ts';
import type { Basis } from '../../law/citation.ts';
import { read } from '../../law/sources.ts';
import {
  type DeadlineRule,
  type DeadlineType,
  type DueRule,
  type DurationUnit,
  type Extendable,
  type Nature,
  notExtendable,
} from '../rule.ts';
import type { Trigger } from './bargaining-triggers.ts';

/** 民法典第二百零三条 by analogy: weekends are treated as 法定休假日 (the prevailing reading). */
const rollByAnalogy: readonly Basis[] = [
  read('civilCode', '第二百零三条', '类推适用于协商和报送期限'),
  read('civilCode', '第二百零四条'),
];

/** Rank and first day in force of the text that mostly rules at a place; `null` where the day was not found. */
const places: Record<string, { nature: Nature; from: CalendarDay | null }> = {
  CN: { nature: 'departmental-rule', from: day('2004-05-01') },
  ZJ: { nature: 'local-regulation', from: day('2011-01-01') },
  NB: { nature: 'local-regulation', from: day('2014-05-01') },
  HZ: { nature: 'local-regulation', from: day('2014-05-01') },
  JS: { nature: 'local-regulation', from: null },
  SH: { nature: 'local-regulation', from: day('2008-01-01') },
  BJ: { nature: 'local-regulation', from: day('2005-11-01') },
  SD: { nature: 'local-regulation', from: day('2017-01-01') },
  HA: { nature: 'local-regulation', from: day('2014-01-01') },
  CQ: { nature: 'local-regulation', from: null },
};

export const everySubject: readonly Subject[] = Object.keys(subjects) as Subject[];
export const wage: readonly Subject[] = ['wage'];
export const enterprise: readonly Scope[] = ['enterprise', 'branch'];
const everyScope: readonly Scope[] = Object.keys(scopes) as Scope[];

type Words = readonly [zh: string, en: string];

/** What an entry says of itself; the rest follows from the place and the kind. */
interface Given {
  readonly id: string;
  readonly name: Words;
  readonly region: string;
  readonly type?: DeadlineType;
  readonly on: Trigger;
  readonly length: readonly [value: number, unit: DurationUnit];
  readonly before?: true;
  /** Only where the kind does not decide it. */
  readonly dueRule?: DueRule;
  readonly windowEnds?: 'trigger' | 'day-before';
  readonly extendable?: Extendable;
  readonly restart?: DeadlineRule['restart'];
  readonly pause?: DeadlineRule['pause'];
  readonly subjects?: readonly Subject[];
  readonly scopes?: readonly Scope[];
  readonly by: { readonly zh: string; readonly en: string };
  readonly missed: Words;
  readonly basis: readonly Basis[];
  readonly note?: Words;
  readonly nature?: Nature;
  readonly from?: CalendarDay | null;
  readonly confidence?: DeadlineRule['confidence'];
  readonly twin?: string;
}

/** 延长: the authority itself adds at most so many days, counted on from the un-rolled last day. */
export const byDays = (
  value: number,
  howZh: string,
  howEn: string,
  by: 'decision' | 'approval',
): Extendable => ({
  allowed: true,
  by,
  max: { value, unit: 'calendar-day' },
  howZh,
  howEn,
});

/** One limit of collective bargaining. Forward counts of days roll, backward ones, windows, caps and terms never do. */
export function bargainingLimit(given: Given): DeadlineRule {
  const type = given.type ?? 'act-by';
  const forSubjects = given.subjects ?? everySubject;
  const forScopes = given.scopes ?? everyScope;
  const [value, unit] = given.length;
  const dueRule = given.dueRule ?? dueRuleOf(type, unit, given.before === true);
  const place = places[given.region];
  if (!place) throw new RangeError(`no place: ${given.region}`);
  return {
    id: given.id,
    nameZh: given.name[0],
    nameEn: given.name[1],
    nature: given.nature ?? place.nature,
    region: given.region,
    triggerZh: given.on.zh,
    triggerEn: given.on.en,
    triggerField: given.on.field,
    duration: { value, unit },
    direction: given.before ? 'before' : 'after',
    dueRule,
    rollBasis: dueRule === 'rolled' ? rollByAnalogy : [],
    extendable: given.extendable ?? notExtendable,
    ...(given.restart === undefined ? {} : { restart: given.restart }),
    ...(given.pause === undefined ? {} : { pause: given.pause }),
    appliesTo: [...forSubjects.map((one) => subjects[one].en), ...forScopes.map((one) => scopes[one].en)],
    appliesToZh: `${forSubjects.map((one) => subjects[one].zh).join('、')}；${forScopes.map((one) => scopes[one].zh).join('、')}`,
    obligorZh: given.by.zh,
    obligorEn: given.by.en,
    consequenceZh: given.missed[0],
    consequenceEn: given.missed[1],
    legalBasis: given.basis,
    confidence: given.confidence ?? 'read',
    notesZh: given.note?.[0] ?? null,
    notesEn: given.note?.[1] ?? null,
    validFrom: given.from === undefined ? place.from : given.from,
    validTo: null,
    bargaining: {
      type,
      subjects: forSubjects,
      scopes: forScopes,
      ...(given.windowEnds === undefined ? {} : { windowEnds: given.windowEnds }),
      ...(given.twin === undefined ? {} : { twin: given.twin }),
    },
  };
}

function dueRuleOf(type: DeadlineType, unit: DurationUnit, before: boolean): DueRule {
  if (unit === 'working-day') return 'working-day-count';
  const rolls = (type === 'act-by' || type === 'authority-window') && !before;
  return rolls ? 'rolled' : 'raw';
}
