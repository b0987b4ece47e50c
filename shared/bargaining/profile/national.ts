import type { Basis } from '../../law/citation.ts';
import { read } from '../../law/sources.ts';
import { enterprise, joint, type Layer, limited, ofLimit, row, wage } from './layer.ts';

const rules = (article: string, note?: string) => read('collectiveContract', article, note);
const wageRules = (article: string) => read('wageBargaining', article);
/** The national rules are written for one employer; industry and region follow 浙江 by our decision. */
const likeZhejiang = (article: string): Basis =>
  read('zjCollectiveContract', article, '全国没有规定，参照浙江（本程序的做法）');
const custom: Basis = { law: '集体协商工作惯例', article: '—', confidence: 'practice' };

/** 全国：集体合同规定、工资集体协商试行办法、劳动合同法. */
export const national: Layer = {
  id: 'CN',
  rows: {
    replyPeriod: [limited('nat-offer-reply')],
    refusal: [row('with-reason', [rules('第三十二条'), wageRules('第十七条')])],
    replySettles: [row([], rules('第三十二条'))],
    repMin: [row(3, rules('第十九条第二款'))],
    repMinAboveScale: [row(3, rules('第十九条第二款'))],
    repMax: [row(null, rules('第十九条第二款'))],
    parity: [row('equal', rules('第十九条第二款'))],
    outsiders: [row('third', rules('第二十三条'))],
    workerMethodWithUnion: [
      row(['union-appointed'], rules('第二十条'), { scopes: enterprise }),
      row(['union-appointed'], likeZhejiang('第十二条第一款'), { scopes: joint }),
    ],
    workerMethodNoUnion: [row(['worker-recommended'], rules('第二十条'))],
    workerChiefDelegate: [
      row('with-letter', rules('第二十条'), { scopes: enterprise }),
      row('warn-even-with-letter', likeZhejiang('第十二条第一款'), { scopes: joint }),
    ],
    employerChief: [row('legal-or-delegate', rules('第二十一条'))],
    excludedRoles: [row([], rules('第二十四条'))],
    composition: [row([], rules('第十九条'))],
    repPublication: [row(null, custom)],
    materials: [
      row({ kind: 'window', period: ofLimit('nat-wage-materials'), onRequest: true }, wageRules('第十八条'), {
        subjects: wage,
      }),
      row(null, rules('第三十三条')),
    ],
    firstChair: [row('alternating', rules('第三十四条'))],
    minutesSignedBy: [row('chiefs', custom)],
    negotiationLimit: [row(null, custom)],
    suspensionCap: [row(null, rules('第三十五条'))],
    suspensionConsent: [row('both', rules('第三十五条'))],
    draftToCongress: [row(null, rules('第三十六条'))],
    revote: [row(null, rules('第三十六条'))],
    attendance: [
      row('error', rules('第三十六条第二款'), { scopes: enterprise }),
      row('warning', rules('第三十六条第二款', '行业性、区域性没有规定出席人数'), { scopes: joint }),
    ],
    approval: [
      row('half', rules('第三十六条第二款'), { scopes: enterprise }),
      row('half', likeZhejiang('第二十九条'), { scopes: joint }),
    ],
    secretBallot: [row(null, custom)],
    signature: [row('after-adoption', [rules('第三十六条'), rules('第三十七条')])],
    filingPeriod: [limited('nat-submit')],
    filingReminder: [limited('nat-wage-submit', { subjects: wage, scopes: enterprise }), row(null, custom)],
    filer: [row('employer', rules('第四十二条'))],
    filingCopies: [row(3, rules('第四十二条'))],
    objectionWindow: [limited('nat-objection')],
    publication: [
      limited('nat-wage-publish', { subjects: wage, scopes: enterprise }),
      row('promptly', rules('第四十八条')),
    ],
    renewalWindow: [limited('nat-wage-renewal-window', { subjects: wage }), limited('nat-renewal-window')],
    term: [
      row(
        { shortest: { years: 1, severity: 'warning' }, longest: { years: 3, severity: 'warning' } },
        rules('第三十八条第一款'),
      ),
    ],
    usualWageTermYears: [row(1, wageRules('第二十四条'))],
    wageFloor: [row('at-least', read('labourContract', '第五十五条'))],
    coordination: [
      row(
        { period: ofLimit('nat-coordination'), extensionDays: 15, writtenReasons: false },
        rules('第五十二条'),
      ),
    ],
    rescissionFiling: [row(null, custom)],
    annualReport: [row(null, custom)],
    supervisionReply: [row(null, custom)],
    quotaPercent: [row(null, custom)],
    bindingMode: [row('erga-omnes', read('labourContract', '第五十四条第二款'))],
  },
};
