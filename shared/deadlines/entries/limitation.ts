import { day } from '../../kernel/calendar-day.ts';
import { quoted, read, recalled } from '../../law/sources.ts';
import { rollLimitation } from '../bases.ts';
import type { DeadlineRule } from '../rule.ts';

/** 仲裁时效: advice only, see limitation.ts for the engine. */
export const limitationPeriods: readonly DeadlineRule[] = [
  {
    id: 'arbitration-limitation-1y',
    nameZh: '劳动争议仲裁时效（一般）',
    nameEn: 'General limitation for labour arbitration',
    nature: 'law',
    region: 'CN',
    triggerZh: '知道或者应当知道权利被侵害',
    triggerEn: 'the party knew or should have known of the infringement',
    triggerField: 'case.limitation.startAt',
    duration: { value: 1, unit: 'year' },
    direction: 'after',
    dueRule: 'rolled',
    rollBasis: rollLimitation,
    extendable: {
      allowed: true,
      by: null,
      max: null,
      howZh: '中断的重新计算；中止的自原因消除之日起继续计算',
      howEn: 'Interruption starts the period anew; after suspension the remaining time runs on',
    },
    restart: { zh: '中断', basis: [read('mediationArbitration', '第二十七条第二款')] },
    pause: { mode: 'remaining', zh: '中止', basis: [read('mediationArbitration', '第二十七条第三款')] },
    appliesTo: ['all arbitrable labour disputes except wage arrears during employment'],
    appliesToZh: '劳动关系存续期间拖欠劳动报酬以外的劳动争议',
    obligorZh: '请求权人',
    obligorEn: 'claimant',
    consequenceZh: '对方可以提出时效抗辩，仲裁机构和法院不主动适用；调解组织不得因时效拒绝调解，仅作风险提示',
    consequenceEn:
      'The other party may plead limitation, nobody raises it for them; mediation is never refused for it: advice only',
    legalBasis: [
      read('mediationArbitration', '第二十七条第一款'),
      read('mediationArbitration', '第二十七条第二款'),
      read('mediationArbitration', '第二十七条第三款'),
      quoted('arbitrationRules', '第二十七条、第二十八条'),
      recalled('enterpriseMediation', '第三十一条'),
    ],
    confidence: 'partly-recalled',
    notesZh: '中止不限于最后六个月，也不另给六个月；同一事由有先后时点的，从严取较早的时点',
    notesEn:
      'Suspension may happen at any time and gives no fresh six months; of several points of one event the earlier counts',
    validFrom: day('2008-05-01'),
    validTo: null,
  },
  {
    id: 'arbitration-limitation-wages-after-termination-1y',
    nameZh: '拖欠劳动报酬特别时效（劳动关系终止后）',
    nameEn: 'Special limitation for unpaid remuneration after the relationship ends',
    nature: 'law',
    region: 'CN',
    triggerZh: '劳动关系终止',
    triggerEn: 'the labour relationship ends',
    triggerField: 'worker.terminationDate',
    duration: { value: 1, unit: 'year' },
    direction: 'after',
    dueRule: 'rolled',
    rollBasis: rollLimitation,
    extendable: {
      allowed: true,
      by: null,
      max: null,
      howZh: '中断、中止同一般时效',
      howEn: 'Interruption and suspension as for the general period',
    },
    restart: { zh: '中断', basis: [read('mediationArbitration', '第二十七条第二款')] },
    pause: { mode: 'remaining', zh: '中止', basis: [read('mediationArbitration', '第二十七条第三款')] },
    appliesTo: ['unpaid remuneration claimed by the WORKER (wages, overtime pay, bonuses, allowances)'],
    appliesToZh: '劳动者主张的拖欠劳动报酬（工资、加班费、奖金、津贴）',
    obligorZh: '劳动者',
    obligorEn: 'worker',
    consequenceZh: '对方可以提出时效抗辩；劳动关系存续期间此类请求没有时效',
    consequenceEn: 'The limitation may be pleaded; while the relationship lasts there is none for this claim',
    legalBasis: [read('mediationArbitration', '第二十七条第四款'), read('overtimeCase', '—')],
    confidence: 'read',
    notesZh:
      '加班费属于劳动报酬；二倍工资差额、经济补偿、赔偿金、未休年休假工资报酬通常不按劳动报酬计算时效，各地做法不一',
    notesEn:
      'Overtime pay is remuneration; double-wage differences, severance, damages and unused leave are mostly not, practice varies',
    validFrom: day('2008-05-01'),
    validTo: null,
  },
];
