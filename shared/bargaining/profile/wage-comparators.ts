import { read } from '../../law/sources.ts';
import { joint, type Layer, length, limited, ofLimit, row, sameAs, wage } from './layer.ts';

const sd = (article: string) => read('sdWageBargaining', article);
const ha = (article: string) => read('haWageBargaining', article);
const frontlineThird = { group: 'frontline', when: { kind: 'always' }, least: { kind: 'third' } } as const;
const fromTenPercent = (group: 'women' | 'disabled') =>
  ({ group, when: { kind: 'share', percent: 10, over: false }, least: { kind: 'proportionate' } }) as const;
const longest = { years: 3, severity: 'error' } as const;

/** 山东省企业工资集体协商条例: wages only. */
export const shandong: Layer = {
  id: 'SD',
  subjects: wage,
  rows: {
    replyPeriod: [limited('sd-offer-reply')],
    refusal: [row('with-reason', sd('第二十一条第二款'))],
    replySettles: [row(['time', 'place', 'content'], sd('第二十一条第三款'))],
    repMin: [row(3, sd('第七条第一款'))],
    repMinAboveScale: [row(3, sd('第七条第一款'))],
    parity: [row('equal', sd('第七条第一款'))],
    outsiders: [row('none', sd('第十二条'))],
    workerMethodWithUnion: [
      row(['union-appointed'], sd('第三十三条'), { scopes: joint }),
      row(['union-appointed', 'congress-elected'], sd('第八条第一款')),
    ],
    workerMethodNoUnion: [row(['worker-recommended'], sd('第八条第二款'))],
    employerChief: [row('legal-or-delegate', sd('第九条'))],
    excludedRoles: [row(['enterprise-principal', 'investor', 'relative', 'union-staff'], sd('第十条'))],
    composition: [row([frontlineThird], sd('第七条第二款'))],
    repPublication: [row(length(5, 'cal'), sd('第十一条'))],
    materials: [row({ kind: 'before', period: ofLimit('sd-materials'), onRequest: false }, sd('第二十三条'))],
    firstChair: [row('offering-side', sd('第二十五条第二款'))],
    minutesSignedBy: [row('all', sd('第二十六条第二款'))],
    negotiationLimit: [row({ period: ofLimit('sd-negotiation'), from: 'consent' }, sd('第二十八条第一款'))],
    suspensionConsent: [row('force-majeure-only', sd('第二十八条第二款'))],
    attendance: [row('warning', [sd('第二十七条'), sd('第三十五条')])],
    approval: [
      row('more-than-half', sd('第三十五条'), { scopes: joint }),
      row('more-than-half', sd('第二十七条')),
    ],
    filingPeriod: [sameAs('nat-submit', sd('第二十九条'))],
    filer: [row('employer', sd('第二十九条'))],
    objectionWindow: [sameAs('nat-objection', sd('第三十条'))],
    publication: [limited('sd-publish')],
    term: [row({ shortest: null, longest }, sd('第十七条第三款'))],
    usualWageTermYears: [row(1, sd('第十七条第三款'))],
    coordination: [
      row({ period: ofLimit('nat-coordination'), extensionDays: 15, writtenReasons: true }, sd('第四十五条')),
    ],
    rescissionFiling: [row(length(7, 'cal'), sd('第四十一条第二款'))],
    annualReport: [row('employer', sd('第三十一条第二款'))],
    quotaPercent: [row({ percent: 90, of: 'all' }, sd('第二十条'))],
    bindingMode: [row('signatories-only', sd('第三十六条第二款'), { scopes: joint })],
  },
};

/** 河南省企业工资集体协商条例: wages only. */
export const henan: Layer = {
  id: 'HA',
  subjects: wage,
  rows: {
    replyPeriod: [limited('hen-offer-reply')],
    refusal: [row('with-reason', ha('第二十一条第一款'))],
    replySettles: [row(['time', 'place', 'content', 'own-representatives'], ha('第二十一条第二款'))],
    repMin: [row(3, ha('第十二条'))],
    repMinAboveScale: [row(3, ha('第十二条'))],
    parity: [row('equal', ha('第十二条'))],
    outsiders: [row('third', ha('第十一条'))],
    workerMethodWithUnion: [
      row(['union-appointed'], ha('第三十五条第一款'), { scopes: joint }),
      row(['union-appointed', 'congress-elected'], ha('第八条第一款')),
    ],
    workerMethodNoUnion: [row(['worker-recommended'], ha('第八条第二款'))],
    workerChiefDelegate: [
      row('warn-even-with-letter', ha('第三十五条第一款'), { scopes: joint }),
      row('with-letter', ha('第八条第一款')),
    ],
    employerChief: [row('legal-or-delegate', ha('第九条'))],
    excludedRoles: [
      row(['enterprise-principal', 'investor', 'hr-head', 'relative', 'union-staff'], ha('第十四条')),
    ],
    composition: [row([frontlineThird, fromTenPercent('women'), fromTenPercent('disabled')], ha('第八条'))],
    repPublication: [limited('hen-reps-publish')],
    materials: [
      row({ kind: 'before', period: ofLimit('hen-materials'), onRequest: false }, ha('第二十三条')),
    ],
    firstChair: [row('offering-side', ha('第二十四条'))],
    minutesSignedBy: [row('all', ha('第二十五条'))],
    negotiationLimit: [row({ period: length(2, 'month'), from: 'offer-received' }, ha('第二十六条第一款'))],
    suspensionConsent: [row('force-majeure-only', ha('第二十六条第二款'))],
    attendance: [row('warning', ha('第二十七条第二款'))],
    approval: [
      row('half', [
        { ...ha('第二十七条第二款'), note: '条文只写讨论通过，按全国规定掌握' },
        read('collectiveContract', '第三十六条第二款'),
      ]),
    ],
    filingPeriod: [limited('hen-submit')],
    filer: [row('employer', ha('第二十八条'))],
    objectionWindow: [sameAs('nat-objection', ha('第二十九条第三款'))],
    publication: [row(length(5, 'cal'), ha('第三十条'))],
    renewalWindow: [row(length(2, 'month'), ha('第三十一条第二款'))],
    term: [row({ shortest: { years: 1, severity: 'error' }, longest }, ha('第三十一条第二款'))],
    coordination: [
      row(
        { period: ofLimit('nat-coordination'), extensionDays: 15, writtenReasons: false },
        ha('第三十八条第二款'),
      ),
    ],
    quotaPercent: [row({ percent: 90, of: 'all' }, ha('第十九条'))],
    bindingMode: [row('erga-omnes', ha('第三十六条'), { scopes: joint })],
  },
};
