import { read } from '../../law/sources.ts';
import { enterprise, joint, type Layer, limited, ofLimit, row, wage } from './layer.ts';

const zj = (article: string) => read('zjCollectiveContract', article);
const democracy = (article: string) => read('zjDemocracy', article);
const inTerm = { years: 3, severity: 'error' } as const;

/** 浙江省集体合同条例、企业民主管理条例. */
export const zhejiang: Layer = {
  id: 'ZJ',
  rows: {
    replyPeriod: [limited('zj-offer-reply')],
    refusal: [row('never', zj('第七条'))],
    replySettles: [row(['time'], zj('第七条'))],
    repMin: [row(3, zj('第十条第一款'))],
    repMinAboveScale: [row(5, zj('第十条第一款'))],
    parity: [row('employer-not-more', zj('第十条第一款'))],
    outsiders: [row('third', zj('第十条第四款'))],
    workerMethodWithUnion: [
      row(['congress-elected'], zj('第十条第二款'), { scopes: enterprise }),
      row(['union-appointed'], [zj('第十二条第一款'), democracy('第三十条')], { scopes: joint }),
    ],
    workerMethodNoUnion: [row(['worker-recommended'], zj('第十条第二款'))],
    workerChiefDelegate: [
      row('warn-even-with-letter', zj('第十条第二款'), { scopes: enterprise }),
      row('warn-even-with-letter', zj('第十二条第一款'), { scopes: joint }),
    ],
    employerChief: [row('legal-or-principal', zj('第十条第三款'))],
    composition: [
      row(
        [
          { group: 'women', when: { kind: 'numerous' }, least: { kind: 'proportionate' } },
          { group: 'disabled', when: { kind: 'numerous' }, least: { kind: 'proportionate' } },
          { group: 'dispatched', when: { kind: 'numerous' }, least: { kind: 'one' } },
        ],
        [zj('第十条第二款'), zj('第十一条第二款')],
      ),
    ],
    materials: [
      row(
        { kind: 'before', period: ofLimit('zj-meeting-materials'), onRequest: false },
        zj('第十六条第二款'),
      ),
    ],
    firstChair: [row('alternating', zj('第十六条第一款'))],
    minutesSignedBy: [row('chiefs', zj('第十六条第三款'))],
    suspensionCap: [
      row({ period: ofLimit('zj-suspension-max'), cumulative: false, severity: 'warning' }, [
        democracy('第二十九条第三款'),
        zj('第十七条'),
      ]),
    ],
    suspensionConsent: [row('worker-side', zj('第十七条'))],
    draftToCongress: [limited('zj-draft-to-congress', { scopes: enterprise })],
    revote: [limited('zj-revote', { scopes: enterprise })],
    attendance: [
      row('error', zj('第二十四条第二款'), { scopes: enterprise }),
      row('warning', zj('第二十九条第一款'), { scopes: joint }),
    ],
    approval: [
      row('more-than-half', zj('第二十四条第二款'), { scopes: enterprise }),
      row('half', zj('第二十九条第一款'), { scopes: joint }),
    ],
    secretBallot: [row({ congress: 'error', otherBodies: 'warning' }, democracy('第十五条第三款'))],
    signature: [row('after-adoption', zj('第二十四条第三款'))],
    filingPeriod: [limited('zj-submit')],
    filer: [row('employer', zj('第三十四条'))],
    filingCopies: [row(5, zj('第三十四条'))],
    objectionWindow: [limited('zj-objection')],
    publication: [limited('zj-publish')],
    renewalWindow: [limited('zj-renewal-window')],
    term: [
      row({ shortest: { years: 1, severity: 'warning' }, longest: inTerm }, zj('第三十条'), {
        subjects: wage,
      }),
      row({ shortest: { years: 1, severity: 'error' }, longest: inTerm }, zj('第三十条第一款')),
    ],
    usualWageTermYears: [row(1, zj('第三十条第二款'))],
    wageFloor: [row('above', zj('第五条第三款'))],
    coordination: [
      row(
        { period: ofLimit('zj-coordination'), extensionDays: 15, writtenReasons: true },
        zj('第三十九条第二款'),
      ),
    ],
    rescissionFiling: [limited('zj-rescission-filing')],
    annualReport: [row('both-chiefs', zj('第三十七条'))],
    supervisionReply: [limited('zj-supervision-reply')],
    bindingMode: [row('erga-omnes', zj('第二十六条'))],
  },
};
