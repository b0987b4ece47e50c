import { read } from '../../law/sources.ts';
import { enterprise, joint, type Layer, limited, ofLimit, row, wage } from './layer.ts';

const nb = (article: string) => read('nbWageBargaining', article);
const hz = (article: string) => read('hzWageBargaining', article);
const numerousWomenAndDisabled = [
  { group: 'women', when: { kind: 'numerous' }, least: { kind: 'proportionate' } },
  { group: 'disabled', when: { kind: 'numerous' }, least: { kind: 'proportionate' } },
] as const;

/** 宁波市企业工资集体协商条例: wages only. */
export const ningbo: Layer = {
  id: 'NB',
  subjects: wage,
  rows: {
    replyPeriod: [limited('nb-offer-reply')],
    refusal: [row('never', nb('第十四条'))],
    replySettles: [row(['time', 'content'], nb('第十四条'))],
    repMin: [row(3, nb('第八条第一款'))],
    repMinAboveScale: [row(5, nb('第八条第一款'))],
    repMax: [row(10, nb('第八条第一款'))],
    parity: [row('employer-not-more', nb('第八条第一款'))],
    outsiders: [row('third', nb('第九条第二款'))],
    workerMethodWithUnion: [
      row(['congress-elected'], nb('第九条第一款'), { scopes: enterprise }),
      row(['union-appointed'], nb('第二十八条第一款'), { scopes: joint }),
    ],
    workerMethodNoUnion: [row(['worker-recommended'], nb('第九条第一款'))],
    workerChiefDelegate: [
      row('warn-even-with-letter', nb('第九条第一款'), { scopes: enterprise }),
      row('warn-even-with-letter', nb('第二十八条第一款'), { scopes: joint }),
    ],
    employerChief: [row('legal-or-principal', nb('第九条第一款'))],
    excludedRoles: [row(['enterprise-principal', 'union-staff'], nb('第八条第二款'))],
    composition: [row(numerousWomenAndDisabled, nb('第八条第三款'))],
    repPublication: [limited('nb-reps-publish')],
    materials: [row({ kind: 'before', period: ofLimit('nb-materials'), onRequest: false }, nb('第十七条'))],
    firstChair: [row('offering-side', nb('第十六条第一款'))],
    minutesSignedBy: [row('chiefs', nb('第十八条第一款'))],
    negotiationLimit: [
      row({ period: ofLimit('nb-negotiation-window'), from: 'first-meeting' }, nb('第十六条第二款')),
    ],
    suspensionCap: [
      row({ period: ofLimit('nb-suspension-max'), cumulative: true, severity: 'error' }, nb('第十九条')),
    ],
    draftToCongress: [limited('nb-draft-to-congress', { scopes: enterprise })],
    attendance: [row('warning', nb('第三十条第一款'), { scopes: joint })],
    approval: [row('half', nb('第三十条第一款'), { scopes: joint })],
    filingPeriod: [limited('nb-submit')],
    filer: [row('employer', nb('第三十四条第一款'))],
    objectionWindow: [limited('nb-objection')],
    publication: [limited('nb-publish')],
    renewalWindow: [limited('nb-renewal-window')],
    annualReport: [row('both-chiefs', nb('第三十六条'))],
    quotaPercent: [row({ percent: 90, of: 'all' }, nb('第二十四条第一款'))],
    bindingMode: [row('erga-omnes', nb('第三十一条'))],
  },
};

/** 杭州市企业工资集体协商条例: wages only. */
export const hangzhou: Layer = {
  id: 'HZ',
  subjects: wage,
  rows: {
    replyPeriod: [limited('hz-offer-reply')],
    refusal: [row('never', hz('第二十四条第一款'))],
    replySettles: [row(['time', 'content'], hz('第二十四条第一款'))],
    repMin: [row(3, hz('第十六条'))],
    repMinAboveScale: [row(5, hz('第十六条'))],
    repMax: [row(9, hz('第十六条'))],
    parity: [row('employer-not-more', hz('第十六条'))],
    outsiders: [row('third', hz('第十七条'))],
    workerMethodWithUnion: [
      row(['congress-elected'], hz('第十八条第一款'), { scopes: enterprise }),
      row(['congress-elected'], hz('第三十二条第一款'), { scopes: joint }),
    ],
    workerMethodNoUnion: [row(['worker-recommended'], hz('第十八条第一款'))],
    workerChiefDelegate: [
      row('warn-even-with-letter', hz('第十八条第一款'), { scopes: enterprise }),
      row('warn-even-with-letter', hz('第三十二条第一款'), { scopes: joint }),
    ],
    employerChief: [row('legal-or-delegated-principal', hz('第十八条第二款'))],
    composition: [
      row(
        [
          ...numerousWomenAndDisabled,
          { group: 'dispatched', when: { kind: 'numerous' }, least: { kind: 'one' } },
        ],
        [hz('第十八条第一款'), hz('第十八条第三款')],
      ),
    ],
    repPublication: [row('posted', hz('第十八条第四款'))],
    materials: [
      row({ kind: 'before', period: ofLimit('hz-materials'), onRequest: true }, hz('第二十五条第二款')),
    ],
    firstChair: [row('alternating', hz('第二十六条第一款'))],
    minutesSignedBy: [row('chiefs', hz('第二十六条第三款'))],
    negotiationLimit: [row({ period: ofLimit('hz-complete'), from: 'offer-sent' }, hz('第二十九条'))],
    suspensionCap: [
      row(
        { period: ofLimit('hz-suspension-max'), cumulative: true, severity: 'error' },
        hz('第二十七条第二款'),
      ),
    ],
    suspensionConsent: [row('worker-chief', hz('第二十七条第二款'))],
    draftToCongress: [limited('hz-draft-to-congress', { scopes: enterprise })],
    revote: [limited('hz-revote', { scopes: enterprise })],
    attendance: [
      row('error', hz('第二十八条第二款'), { scopes: enterprise }),
      row('warning', hz('第三十三条第一款'), { scopes: joint }),
    ],
    approval: [
      row('more-than-half', hz('第二十八条第二款'), { scopes: enterprise }),
      row('half', hz('第三十三条第一款'), { scopes: joint }),
    ],
    signature: [row('after-adoption', hz('第二十八条第二款'))],
    filingPeriod: [limited('hz-submit')],
    filer: [row('employer', hz('第四十条'))],
    objectionWindow: [limited('hz-objection')],
    publication: [limited('hz-publish')],
    renewalWindow: [limited('hz-renewal-window')],
    usualWageTermYears: [row(1, hz('第二十三条第一款'))],
    wageFloor: [row('above', hz('第十一条'))],
    annualReport: [row('employer', hz('第四十二条'))],
    quotaPercent: [row({ percent: 90, of: 'same-post' }, hz('第十条第二款'))],
    bindingMode: [row('erga-omnes', hz('第三十六条'))],
  },
};
