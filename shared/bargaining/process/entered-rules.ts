import type { Words } from '../../mediation/terms.ts';
import type { CompositionRule, ProfileKey, ProfileValues } from '../profile/values.ts';
import type { RoundFile } from '../round-file.ts';
import { producedBy } from '../terms.ts';

type Choice<V> = Words & { value: V };
type Point<K extends ProfileKey> = Words & { choices: Readonly<Record<string, Choice<ProfileValues[K]>>> };

const choice = <V>(value: V, zh: string, en: string): Choice<V> => ({ value, zh, en });
const method = <M extends 'union-appointed' | 'congress-elected' | 'worker-recommended'>(code: M) =>
  choice([code], producedBy[code].zh, producedBy[code].en);
const methods = {
  'union-appointed': method('union-appointed'),
  'congress-elected': method('congress-elected'),
  'worker-recommended': method('worker-recommended'),
};
const numerous = (group: CompositionRule['group'], least: 'one' | 'proportionate'): CompositionRule => ({
  group,
  when: { kind: 'numerous' },
  least: { kind: least },
});
const women = numerous('women', 'proportionate');
const disabled = numerous('disabled', 'proportionate');

/** 江苏: points that are neither a period nor a number, with what a local text may say of each. */
export const enteredRules = {
  refusal: {
    zh: '能否拒绝协商',
    en: 'Refusal',
    choices: {
      never: choice('never', '不得拒绝', 'never'),
      'with-reason': choice('with-reason', '有正当理由可以拒绝', 'with a proper reason'),
    },
  },
  replySettles: {
    zh: '书面答复须确定的内容',
    en: 'What the reply must settle',
    choices: {
      nothing: choice([], '不作要求', 'nothing'),
      time: choice(['time'], '时间', 'time'),
      'time-content': choice(['time', 'content'], '时间、内容', 'time and content'),
      'time-place-content': choice(
        ['time', 'place', 'content'],
        '时间、地点、内容',
        'time, place and content',
      ),
    },
  },
  parity: {
    zh: '双方代表人数',
    en: 'Numbers of the two sides',
    choices: {
      equal: choice('equal', '双方人数对等', 'equal'),
      'employer-not-more': choice('employer-not-more', '用人单位方不多于职工方', 'employer side not larger'),
    },
  },
  outsiders: {
    zh: '外聘代表',
    en: 'Representatives from outside',
    choices: {
      third: choice('third', '不超过本方三分之一', 'at most a third of the side'),
      none: choice('none', '外聘人员不得担任代表', 'none'),
    },
  },
  workerMethodWithUnion: {
    zh: '建会企业职工方代表产生',
    en: 'Produced where there is a union',
    choices: methods,
  },
  workerMethodNoUnion: { zh: '未建会企业职工方代表产生', en: 'Produced without a union', choices: methods },
  workerChiefDelegate: {
    zh: '职工方首席代表委托他人',
    en: 'A delegate as worker chief',
    choices: {
      'with-letter': choice('with-letter', '书面委托的可以', 'with a letter'),
      'warn-even-with-letter': choice(
        'warn-even-with-letter',
        '没有规定可以委托（提示）',
        'not provided for (warning)',
      ),
    },
  },
  employerChief: {
    zh: '用人单位方首席代表',
    en: 'Employer chief',
    choices: {
      'legal-or-delegate': choice(
        'legal-or-delegate',
        '法定代表人或者其书面委托的其他管理人员',
        'legal representative, or a manager delegated in writing',
      ),
      'legal-or-principal': choice(
        'legal-or-principal',
        '法定代表人或者主要负责人',
        'legal representative or principal',
      ),
      'legal-or-delegated-principal': choice(
        'legal-or-delegated-principal',
        '法定代表人或者其书面委托的企业其他负责人',
        'legal representative, or another principal delegated in writing',
      ),
    },
  },
  excludedRoles: {
    zh: '不得担任代表的人员',
    en: 'Who may not sit',
    choices: {
      none: choice([], '没有列明', 'nobody named'),
      principals: choice(
        ['enterprise-principal', 'union-staff'],
        '企业负责人（职工方）、工会工作人员（用人单位方）',
        'principals for the workers, union staff for the employer',
      ),
      all: choice(
        ['enterprise-principal', 'investor', 'hr-head', 'relative', 'union-staff'],
        '负责人、出资人、人力资源负责人及其近亲属（职工方），工会工作人员（用人单位方）',
        'principals, investors, HR heads and relatives for the workers, union staff for the employer',
      ),
    },
  },
  composition: {
    zh: '代表的组成',
    en: 'Groups to be represented',
    choices: {
      none: choice([], '没有规定', 'nothing said'),
      'women-disabled': choice(
        [women, disabled],
        '女职工、残疾职工较多的应有相应代表',
        'women and disabled where many',
      ),
      'women-disabled-dispatched': choice(
        [women, disabled, numerous('dispatched', 'one')],
        '女职工、残疾职工、被派遣劳动者较多的应有代表',
        'women, disabled and dispatched where many',
      ),
      frontline: choice(
        [{ group: 'frontline', when: { kind: 'always' }, least: { kind: 'third' } }],
        '一线职工不少于三分之一',
        'front line at least a third',
      ),
    },
  },
  firstChair: {
    zh: '首次会议主持',
    en: 'First chair',
    choices: {
      'offering-side': choice('offering-side', '要约方首席代表', 'chief of the offering side'),
      alternating: choice('alternating', '双方首席代表轮流', 'the chiefs in turn'),
      both: choice('both', '双方首席代表共同', 'both chiefs'),
    },
  },
  minutesSignedBy: {
    zh: '会议记录签字',
    en: 'Minutes signed by',
    choices: {
      chiefs: choice('chiefs', '双方首席代表', 'both chiefs'),
      all: choice('all', '全体到会代表', 'all present'),
    },
  },
  suspensionConsent: {
    zh: '中止协商的同意',
    en: 'Consent to a suspension',
    choices: {
      both: choice('both', '双方', 'both sides'),
      'worker-side': choice('worker-side', '职工方', 'worker side'),
      'worker-chief': choice('worker-chief', '职工方首席代表', 'worker chief'),
      'force-majeure-only': choice('force-majeure-only', '只限不可抗力', 'force majeure only'),
      unsaid: choice('unsaid', '没有规定', 'nothing said'),
    },
  },
  attendance: {
    zh: '审议出席人数',
    en: 'Attendance at the vote',
    choices: {
      error: choice('error', '须三分之二以上出席', 'two thirds must be present'),
      warning: choice('warning', '条文没有写出席人数', 'no quorum in the text'),
    },
  },
  approval: {
    zh: '通过票数',
    en: 'Votes to pass',
    choices: {
      'more-than-half': choice('more-than-half', '全体的过半数', 'more than half of all'),
      half: choice('half', '全体的半数以上', 'half or more of all'),
    },
  },
  secretBallot: {
    zh: '无记名投票',
    en: 'Secret ballot',
    choices: {
      none: choice(null, '没有规定', 'nothing said'),
      congress: choice(
        { congress: 'error', otherBodies: 'warning' },
        '职工代表大会须无记名',
        'the staff congress',
      ),
      all: choice({ congress: 'error', otherBodies: 'error' }, '一律无记名', 'every body'),
    },
  },
  term: {
    zh: '合同期限',
    en: 'Term',
    choices: {
      must: choice(
        { shortest: { years: 1, severity: 'error' }, longest: { years: 3, severity: 'error' } },
        '应当一至三年',
        'one to three years, a must',
      ),
      generally: choice(
        { shortest: { years: 1, severity: 'warning' }, longest: { years: 3, severity: 'warning' } },
        '一般一至三年',
        'generally one to three years',
      ),
    },
  },
  annualReport: {
    zh: '每年报告履行情况',
    en: 'Yearly report',
    choices: {
      none: choice(null, '没有规定', 'nothing said'),
      'both-chiefs': choice('both-chiefs', '双方首席代表', 'both chiefs'),
      employer: choice('employer', '用人单位', 'employer'),
      'either-side': choice('either-side', '任何一方', 'either side'),
    },
  },
} as const satisfies { readonly [K in ProfileKey]?: Point<K> };
export type EnteredRule = keyof typeof enteredRules;
export const enterableRules = Object.keys(enteredRules) as EnteredRule[];

type Start = NonNullable<ProfileValues['negotiationLimit']>['from'];
/** 协商完成期限自何时起算; the limit counts only once its start is entered too. */
export const negotiationStarts: Readonly<Record<Start, Words>> = {
  'first-meeting': { zh: '自首次会议起', en: 'from the first meeting' },
  'offer-sent': { zh: '自发出要约起', en: 'from sending the offer' },
  'offer-received': { zh: '自收到要约起', en: 'from receipt of the offer' },
  consent: { zh: '自答复同意协商起', en: 'from the consenting reply' },
};

/** From where the office says the negotiation limit runs; null: not entered. */
export function negotiationStartOf({ body }: RoundFile['round']): Start | null {
  const code = body.localRules.negotiationLimit?.choice ?? '';
  return code in negotiationStarts ? (code as Start) : null;
}

/** What the office chose, as values of the profile; a code nobody knows counts as not entered. */
export function rulesEntered({ body }: RoundFile['round']): Partial<ProfileValues> {
  const found = enterableRules.flatMap((point) => {
    const choices: Readonly<Record<string, Choice<unknown>>> = enteredRules[point].choices;
    const one = body.localRules[point];
    const known = one && Object.hasOwn(choices, one.choice) ? choices[one.choice] : undefined;
    return known ? [[point, known.value] as const] : [];
  });
  return Object.fromEntries(found) as Partial<ProfileValues>;
}
