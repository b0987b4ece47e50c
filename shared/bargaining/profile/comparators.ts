import { read } from '../../law/sources.ts';
import { enterprise, joint, type Layer, length, limited, ofLimit, row, sameAs, wage } from './layer.ts';

const sh = (article: string) => read('shCollectiveContract', article);
const bj = (article: string) => read('bjCollectiveContract', article);
const cq = (article: string) => read('cqCollectiveContract', article);
const generally = (years: number) => ({ years, severity: 'warning' }) as const;

/** 上海市集体合同条例. A selection: what is not here is national. */
export const shanghai: Layer = {
  id: 'SH',
  rows: {
    replyPeriod: [limited('sh-offer-reply')],
    refusal: [row('with-reason', sh('第十五条'))],
    repMin: [row(3, sh('第六条'))],
    repMinAboveScale: [row(3, sh('第六条'))],
    parity: [row('employer-not-more', sh('第六条'))],
    outsiders: [row('third', sh('第七条第四款'))],
    workerMethodWithUnion: [row(['union-appointed'], sh('第七条第一款'), { scopes: enterprise })],
    workerMethodNoUnion: [row(['worker-recommended'], sh('第七条第二款'))],
    employerChief: [row('legal-or-delegate', sh('第七条第三款'))],
    composition: [
      row([{ group: 'women', when: { kind: 'committee' }, least: { kind: 'one' } }], sh('第七条第一款')),
    ],
    firstChair: [row('both', sh('第十八条第一款'))],
    minutesSignedBy: [row('chiefs', sh('第十八条第二款'))],
    attendance: [row('warning', sh('第二十二条第二款'))],
    approval: [
      row('half', sh('第二十二条第二款'), { scopes: enterprise }),
      row('half', [sh('第二十八条第二款'), sh('第三十条第二款')], { scopes: joint }),
    ],
    signature: [row('before-adoption', sh('第二十二条第一款'))],
    filingPeriod: [limited('sh-submit', { scopes: enterprise })],
    filer: [
      row('employer', sh('第二十三条第一款'), { scopes: enterprise }),
      row('either', sh('第三十一条第一款'), { scopes: joint }),
    ],
    objectionWindow: [sameAs('nat-objection', sh('第二十三条第三款'))],
    term: [row({ shortest: generally(1), longest: generally(3) }, sh('第二十五条第一款'))],
    usualWageTermYears: [row(1, sh('第二十五条第一款'))],
    wageFloor: [row('at-least', sh('第二十五条第二款'))],
    bindingMode: [row('signatories-only', sh('第三十二条'), { scopes: joint })],
  },
};

/** 北京市集体合同条例. */
export const beijing: Layer = {
  id: 'BJ',
  rows: {
    replyPeriod: [limited('bj-offer-reply')],
    refusal: [
      row('never', bj('第三十二条第二款'), { subjects: wage }),
      row('with-reason', bj('第三十二条第二款')),
    ],
    repMin: [row(3, bj('第七条第二款'))],
    repMinAboveScale: [row(3, bj('第七条第二款'))],
    parity: [row('equal', bj('第七条第二款'))],
    outsiders: [row('third', bj('第十条第一款'))],
    workerMethodWithUnion: [row(['union-appointed'], bj('第八条第一款'), { scopes: enterprise })],
    workerMethodNoUnion: [row(['worker-recommended'], bj('第八条第一款'))],
    workerChiefDelegate: [row('with-letter', bj('第八条第二款'), { scopes: enterprise })],
    employerChief: [row('legal-or-delegate', bj('第九条第二款'))],
    repPublication: [row('before-bargaining', bj('第十一条'))],
    firstChair: [row('alternating', bj('第三十四条'))],
    minutesSignedBy: [row('chiefs', bj('第三十五条第五项'))],
    suspensionCap: [
      row({ period: ofLimit('bj-suspension-max'), cumulative: false, severity: 'error' }, bj('第三十七条')),
    ],
    suspensionConsent: [row('unsaid', bj('第三十七条'))],
    attendance: [row('error', bj('第三十八条第二款'), { scopes: enterprise })],
    approval: [row('half', bj('第三十八条第二款'), { scopes: enterprise })],
    signature: [row('after-adoption', bj('第三十九条'))],
    filingPeriod: [sameAs('nat-submit', bj('第三十九条'))],
    filer: [row('employer', bj('第三十九条'))],
    objectionWindow: [sameAs('nat-objection', bj('第三十九条'))],
    renewalWindow: [sameAs('nat-renewal-window', bj('第四十三条第一款'))],
    term: [row({ shortest: generally(3), longest: generally(3) }, bj('第三十六条'))],
    coordination: [
      row({ period: ofLimit('nat-coordination'), extensionDays: 15, writtenReasons: false }, bj('第五十条')),
    ],
    rescissionFiling: [limited('bj-end-filing')],
    annualReport: [row('either-side', bj('第四十一条'))],
  },
};

/** 重庆市集体合同条例. */
export const chongqing: Layer = {
  id: 'CQ',
  rows: {
    replyPeriod: [row(length(20, 'cal'), cq('第十九条'))],
    refusal: [row('never', cq('第十九条'))],
    repMin: [row(3, cq('第八条'))],
    repMinAboveScale: [row(3, cq('第八条'))],
    repMax: [row(15, cq('第八条'))],
    parity: [row('employer-not-more', cq('第八条'))],
    excludedRoles: [row(['enterprise-principal', 'union-staff'], cq('第九条'))],
    composition: [
      row(
        [
          { group: 'women', when: { kind: 'share', percent: 20, over: false }, least: { kind: 'one' } },
          { group: 'dispatched', when: { kind: 'share', percent: 5, over: true }, least: { kind: 'one' } },
        ],
        cq('第十条'),
      ),
    ],
    materials: [row({ kind: 'before', period: ofLimit('cq-materials'), onRequest: true }, cq('第二十条'))],
    suspensionCap: [
      row({ period: length(30, 'cal'), cumulative: false, severity: 'warning' }, [
        { ...cq('—'), note: '一般不超过30日，条号未核对' },
      ]),
    ],
    approval: [row('half', cq('第二十六条'), { scopes: enterprise })],
    filingCopies: [row(3, cq('第二十八条'))],
    publication: [limited('cq-publish')],
    renewalWindow: [
      row({ ...ofLimit('nat-renewal-window') }, [{ ...cq('—'), note: '期满前三个月，条号未核对' }]),
    ],
    coordination: [
      row(
        { period: ofLimit('cq-coordination'), extensionDays: 30, writtenReasons: false },
        cq('第四十八条第三款'),
      ),
    ],
  },
};
