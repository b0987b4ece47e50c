import { describe, expect, it } from 'vitest';
import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { type IssuedPaper, unmetFor, unmetToTake } from '../../../shared/mediation/process/guards.ts';
import { type TransitionId, transitions } from '../../../shared/mediation/process/transitions.ts';
import {
  agreement,
  delivery,
  extendedTo,
  extension,
  followUp,
  inForce,
  matter,
  paper,
  payment,
  recusal,
  route,
  session,
  sideOf,
  signedBy,
  term,
  withCase,
  withLists,
} from './records.ts';
import { id, reply, smallCase } from './small-case.ts';

type Case = {
  file: CaseFile;
  on?: string;
  papers?: IssuedPaper[] | null;
  /** Part of a sentence the guard must say; null: nothing keeps the step closed. */
  says: string | null;
};

const said = (step: TransitionId, { file, on = '2026-11-21', papers = null }: Case): string[] =>
  unmetToTake(step, file, file, day(on), papers).map((one) => one.zh);

const small = smallCase;
const mediator = (file: CaseFile) => file.people[0]?.id ?? '';
const assigned = (stage: CaseFile['case']['stage'] = 'mediating') => {
  const file = small({ case: { stage, acceptedOn: day('2026-11-18') } });
  return withCase(file, { mediatorIds: [mediator(file)] });
};
const disclosed = (file: CaseFile, state = 'none', body = {}) =>
  withLists(file, { recusals: [recusal(file, mediator(file), { state }, body)] });

const draft = (file: CaseFile, given = {}, body = {}) =>
  agreement(file, { state: 'draft', effectiveOn: null, ...given }, body);
const drafted = (signed: boolean, given = {}, body = {}) => {
  const base = assigned('agreementDraft');
  const one = draft(base, given, body);
  return withLists(base, {
    agreements: [one],
    terms: [term(base, one.id, '2026-12-10')],
    signatures: signed ? signedBy(base, one.id, '2026-11-21') : [],
  });
};
const oral = (kind: CaseFile['office']['kind'], region: string, given: Record<string, unknown> = {}) => {
  const base = small({ case: { stage: 'mediating' }, office: { kind, region } });
  const both = [sideOf(base, 'applicant'), sideOf(base, 'respondent')];
  const one = agreement(
    base,
    {},
    { oral: { agreedBy: both, performedAtOnce: true, complex: false, ...given } },
  );
  return withLists(base, { agreements: [one], terms: [term(base, one.id, '2026-11-21')] });
};
const joint = (file: CaseFile, kind: 'arbitration-review' | 'judicial-confirmation', body = {}) =>
  withLists(file, {
    routes: [
      route(
        file,
        kind,
        { state: 'prepared' },
        {
          applicantIds: [sideOf(file, 'applicant'), sideOf(file, 'respondent')],
          truthPledge: true,
          body: '某仲裁委员会',
          ...body,
        },
      ),
    ],
  });
const filedWith = (file: CaseFile, kind: Parameters<typeof route>[1], given = {}, body = {}) =>
  withLists(file, { routes: [route(file, kind, given, { body: '某机关', ...body })] });

const consents = (...days: (string | null)[]) => {
  const file = small({
    case: { stage: 'accepted', receivedOn: day('2026-11-20'), acceptedOn: day('2026-11-20') },
  });
  return withLists(file, {
    consents: file.parties.map((party, i) => ({
      id: id(),
      caseId: file.case.id,
      partyId: party.id,
      reply: days[i] === undefined ? 'none' : 'yes',
      askedOn: null,
      repliedOn: days[i] ?? null,
      body: { method: null, note: '' },
    })),
  });
};
const supervisors = (file: CaseFile, count: number) =>
  withLists(file, {
    people: [...Array(count)].map(() => ({
      id: id(),
      active: true,
      mediator: false,
      body: { name: '监督员', phone: '', certNo: '', supervisorCertNo: '浙监001' },
    })),
  });
const opinion = (stage: CaseFile['case']['stage'], count: number, signer = '工会主席') => {
  const file = supervisors(small({ case: { stage } }), count);
  return withLists(file, {
    matters: [
      matter(
        file,
        'supervision-opinion',
        '2026-11-20',
        {},
        {
          items: ['拖欠工资'],
          personIds: file.people.map((one) => one.id),
          signer,
        },
      ),
    ],
  });
};
const recommended = (
  unionName: string,
  given: Record<string, unknown>,
  body: Record<string, unknown> = {},
) => {
  const file = small({ case: { stage: 'failed' }, office: { kind: 'other-lawful' } });
  const office = { ...file.office, body: { ...file.office.body, unionName } };
  return withLists(withLists(file, { office }), {
    matters: [
      matter(file, 'supervision-opinion', '2026-10-10', given, body),
      matter(file, 'supervision-recommendation', '2026-11-20', {}, { target: '人社局' }),
    ],
  });
};

/** Cases of each guard: what holds it closed, and what opens it. */
const table: Partial<Record<TransitionId, Record<string, Case>>> = {
  T03: {
    open: { file: small(), says: null },
    'no claim': { file: small({ claims: [] }), says: '至少填写一项调解请求' },
  },
  T04: {
    open: { file: small(), says: null },
    'no party': { file: small({ parties: [] }), says: '尚未填写申请人' },
  },
  T05: {
    'both agreed, received on the later day': { file: consents('2026-11-18', '2026-11-20'), says: null },
    'one consent has no day': { file: consents('2026-11-20', null), says: '同意及日期尚未登记' },
    'one side never answered': { file: consents('2026-11-20'), says: '同意及日期尚未登记' },
    'received on the earlier day': { file: consents('2026-11-18', '2026-11-19'), says: '为收到申请日期' },
  },
  T06: { open: { file: small(), says: null }, closed: { file: small({ parties: [] }), says: '尚未填写' } },
  T07: {
    'something is listed': {
      file: withLists(small(), {
        matters: [matter(small(), 'correction', '2026-11-17', {}, { items: ['身份证复印件'] })],
      }),
      says: null,
    },
    'nothing is listed': { file: small(), says: '逐项写明需要补正' },
    'only blanks are listed': {
      file: withLists(small(), {
        matters: [matter(small(), 'correction', '2026-11-17', {}, { items: [' '] })],
      }),
      says: '逐项写明需要补正',
    },
  },
  T07b: {
    'all came in': {
      file: withLists(small(), {
        matters: [matter(small(), 'correction', '2026-11-17', { doneOn: day('2026-11-19') })],
      }),
      says: null,
    },
    'one is outstanding': {
      file: withLists(small(), { matters: [matter(small(), 'correction', '2026-11-17')] }),
      says: '没有登记收到日期',
    },
  },
  T08: {
    open: { file: small(), says: null },
    closed: { file: small({ parties: [] }), says: '尚未填写被申请人' },
  },
  T09: {
    agreed: { file: reply(small(), 'yes'), says: null },
    silent: { file: reply(small(), 'none'), says: '尚未同意调解' },
    'an excluded matter was found': {
      file: withCase(reply(small(), 'yes'), {}, { findings: ['OOS-4'] }),
      says: 'OOS-4',
    },
    'a sham is suspected': {
      file: withCase(reply(small(), 'yes'), {}, { findings: ['sham'] }),
      says: '涉嫌',
    },
    'proactive: the applicant has not agreed': {
      file: withCase(reply(small(), 'yes'), {}, { applicationMode: 'proactive' }),
      says: '张𬭎尚未同意调解',
    },
  },
  T10: {
    'a coded reason and another route': {
      file: withCase(small(), {}, { nonAcceptance: { code: 'WRONG-ORG', text: '', remedy: '可以申请仲裁' } }),
      says: null,
    },
    'no reason': { file: small(), says: '请选择不予受理的理由' },
    'want of consent is a refusal': {
      file: withCase(
        small(),
        {},
        { nonAcceptance: { code: 'NO-CONSENT', text: '', remedy: '可以申请仲裁' } },
      ),
      says: '按“对方不同意调解”办理',
    },
    'other without words, as limitation would be': {
      file: withCase(small(), {}, { nonAcceptance: { code: 'OTHER', text: ' ', remedy: '可以申请仲裁' } }),
      says: '仅超过仲裁时效不是理由',
    },
    'no other route named': {
      file: withCase(small(), {}, { nonAcceptance: { code: 'SHAM', text: '', remedy: '' } }),
      says: '其他途径',
    },
  },
  T11: {
    refused: { file: reply(small(), 'no'), says: null },
    agreed: { file: reply(small(), 'yes'), says: '对方已经同意调解' },
    'silent before the decision is due': {
      file: reply(small(), 'none'),
      on: '2026-11-18',
      says: '未答复不是拒绝',
    },
    'silent on the day the decision is due': { file: reply(small(), 'none'), on: '2026-11-19', says: null },
  },
  T12: {
    disclosed: { file: disclosed(assigned('accepted')), says: null },
    'not disclosed': { file: assigned('accepted'), says: '尚未作出有无利害关系的声明' },
    'nobody chosen': { file: small({ case: { stage: 'accepted' } }), says: '尚未选定调解员' },
    'a ground is open': {
      file: disclosed(assigned('accepted'), 'open', { grounds: ['relative'] }),
      says: '回避事项尚未决定',
    },
    'a ground both sides waived': {
      file: disclosed(assigned('accepted'), 'waived', { grounds: ['relation'] }),
      says: null,
    },
  },
  T13: {
    raised: {
      file: withLists(assigned(), {
        recusals: [recusal(assigned(), id(), { kind: 'objection', state: 'open' }, { reason: '亲属' })],
      }),
      says: null,
    },
    'nothing raised': { file: assigned(), says: '申请回避的对象和理由' },
  },
  T13b: {
    'nothing to decide': { file: assigned(), says: '没有待决定的回避事项' },
    'replaced by nobody': {
      file: withLists(assigned(), {
        recusals: [
          recusal(assigned(), id(), { kind: 'objection', state: 'open' }),
          recusal(assigned(), id(), { kind: 'objection', state: 'replaced' }),
        ],
      }),
      says: '选定接任的调解员',
    },
  },
  T14: {
    open: { file: assigned(), says: null },
    'an objection is open': {
      file: disclosed(assigned(), 'open', { grounds: ['interest'] }),
      says: '回避事项尚未决定',
    },
  },
  T15: {
    open: { file: disclosed(assigned()), says: null },
    'an objection is open': {
      file: disclosed(assigned(), 'open', { grounds: ['interest'] }),
      says: '回避事项尚未决定',
    },
    'no mediator': { file: small({ case: { stage: 'mediating' } }), says: '尚未选定调解员' },
  },
  T16: {
    'nobody was asked': { file: assigned(), says: '尚未登记调查' },
    'with consent': { file: withLists(assigned(), { inquiries: [inquiry('consent', [])] }), says: null },
    'one supervisor': {
      file: withLists(supervisors(assigned(), 1), { inquiries: [inquiry('supervision', [])] }),
      says: '两名以上持证监督员',
    },
  },
  T17: {
    'both sides agree': {
      file: withHelper(['applicant', 'respondent']),
      says: null,
    },
    'one side agrees': { file: withHelper(['applicant']), says: '须经双方同意' },
  },
  T19: {
    'an offer both took': {
      file: withLists(assigned(), {
        offers: [
          {
            id: id(),
            caseId: assigned().case.id,
            sessionId: null,
            by: 'respondent',
            on: day('2026-11-20'),
            ord: 0,
            audience: 'both-sides',
            agreed: true,
            body: { text: '', amountFen: 1 },
          },
        ],
      }),
      says: null,
    },
    'a session agreed on a part': {
      file: withLists(assigned(), { sessions: [session(assigned(), 'held', { result: 'partly' })] }),
      says: null,
    },
    'no meeting of minds': {
      file: withLists(assigned(), { sessions: [session(assigned(), 'held', { result: 'adjourned' })] }),
      says: '尚未就全部或者部分请求达成一致',
    },
  },
  T20: {
    'all four': { file: drafted(true), says: null },
    unsigned: { file: drafted(false), says: '签署要件未齐' },
    'a part only': {
      file: drafted(true, { partial: true }, { remainingDisputes: '加班费' }),
      says: '部分调解协议生效',
    },
    'no terms': { file: withLists(drafted(true), { terms: [] }), says: '尚未填写协议条款' },
  },
  T22: {
    'the rest is listed': {
      file: drafted(true, { partial: true }, { remainingDisputes: '加班费' }),
      says: null,
    },
    'the rest is not listed': { file: drafted(true, { partial: true }), says: '列明没有解决的请求' },
    'nothing is left': { file: drafted(true), says: '解决全部请求' },
  },
  T23: {
    "people's mediation": { file: oral('people-mediation', 'ZJ'), says: null },
    'a township station': { file: oral('township-organisation', 'ZJ'), says: '只有人民调解组织' },
    'Ningbo, not paid at once': {
      file: oral('people-mediation', 'NB', { performedAtOnce: false }),
      says: '即时履行',
    },
    'elsewhere, not paid at once': {
      file: oral('people-mediation', 'ZJ', { performedAtOnce: false }),
      says: null,
    },
    'Ningbo, complex': { file: oral('people-mediation', 'NB', { complex: true }), says: '重大、复杂' },
    'a party wants it in writing': {
      file: oral('people-mediation', 'ZJ', { agreedBy: [] }),
      says: '应当制作书面协议',
    },
  },
  T24: {
    settled: {
      file: withCase(
        assigned(),
        {},
        {
          settlement: { on: day('2026-11-21'), text: '一次付清', witness: '' },
          withdrawal: { on: day('2026-11-21'), reason: '', settled: true, partial: false },
        },
      ),
      says: null,
    },
    'nothing written down': { file: assigned(), says: '和解协议内容' },
  },
  T25: {
    withdrawn: {
      file: withCase(
        small(),
        {},
        { withdrawal: { on: day('2026-11-21'), reason: '', settled: false, partial: false } },
      ),
      says: null,
    },
    'no day': { file: small(), says: '撤回的日期' },
    'no applicant left': {
      file: withLists(small(), {
        parties: small().parties.map((party) =>
          party.role === 'applicant'
            ? { ...party, body: { ...party.body, leftOn: day('2026-11-20') } }
            : party,
        ),
      }),
      says: '没有仍在案的申请人',
    },
  },
  T26: {
    coded: { file: ended('refusal'), says: null },
    'another code': { file: ended('divergence'), says: '与本步骤不符' },
    'no code': { file: assigned(), says: '选择终止调解的原因' },
  },
  T27: {
    'on the last day': { file: ended('expiry'), on: '2026-12-01', says: '现在尚未届满' },
    'the day after': { file: ended('expiry'), on: '2026-12-02', says: null },
  },
  T28: {
    'with words': { file: ended('divergence', '双方分歧较大'), says: null },
    'without words': { file: ended('divergence'), says: '具体情况' },
    'the code of another step': { file: ended('expiry', '到期'), says: '与本步骤不符' },
  },
  T30: {
    open: { file: inForce(small()), says: null },
    closed: { file: small(), says: '没有已经生效的调解协议' },
  },
  T31: {
    'overdue, with a day': {
      file: withLists(inForce(small()), {
        matters: [matter(small(), 'reminder', '2026-12-12', { dueOn: day('2026-12-20') })],
      }),
      on: '2026-12-12',
      says: null,
    },
    'nothing overdue yet': {
      file: withLists(inForce(small()), {
        matters: [matter(small(), 'reminder', '2026-12-10', { dueOn: day('2026-12-20') })],
      }),
      on: '2026-12-10',
      says: '没有逾期未履行的条款',
    },
    'no last day set': { file: inForce(small()), on: '2026-12-12', says: '宽限日' },
  },
  T32: {
    'the grace day passed': { file: breached('grace-passed', '2026-12-15'), on: '2026-12-16', says: null },
    'the grace day runs': {
      file: breached('grace-passed', '2026-12-16'),
      on: '2026-12-16',
      says: '宽限日还没有届满',
    },
    'the obligor refuses': {
      file: breached('declared', null, '电话表示无力支付'),
      on: '2026-12-11',
      says: null,
    },
    'refuses, but nobody says how': {
      file: breached('declared', null),
      on: '2026-12-11',
      says: '以何种方式',
    },
    'another remedy that is not on record': {
      file: breached('remedy', null),
      on: '2026-12-11',
      says: '救济途径',
    },
    'not due': { file: breached('declared', null, '拒付'), on: '2026-12-10', says: '没有逾期' },
  },
  T33: {
    'on the last day of the window': {
      file: joint(inForce(small()), 'arbitration-review', {}),
      on: '2026-12-07',
      says: null,
    },
    'the window is over': {
      file: joint(inForce(small()), 'arbitration-review'),
      on: '2026-12-08',
      says: '申请期限已于2026-12-07届满',
    },
    'one side only': {
      file: joint(inForce(small()), 'arbitration-review', { applicantIds: [] }),
      says: '双方共同申请',
    },
    'the labour relationship only': {
      file: joint(
        inForce(small(), { category: 'relationship-confirmation', amountFen: null }),
        'arbitration-review',
      ),
      says: '仅确认劳动关系',
    },
    'confirmed by a court already': {
      file: filedWith(inForce(small()), 'judicial-confirmation', { state: 'confirmed' }),
      says: '已经裁定确认',
    },
    'pending already': { file: filedWith(inForce(small()), 'arbitration-review'), says: '正在办理' },
    'an oral agreement': { file: oralInForce(), says: '口头协议' },
  },
  T34: {
    'both signed for it': {
      file: filedWith(inForce(small()), 'arbitration-review', {
        state: 'accepted',
        decidedOn: day('2026-12-01'),
        receivedOn: day('2026-12-02'),
      }),
      says: '请登记结果和日期',
    },
    'none pending': { file: inForce(small()), says: '没有正在办理的仲裁审查' },
  },
  T35: { 'none pending': { file: inForce(small()), says: '没有正在办理的仲裁审查' } },
  T36: {
    'on the last day': {
      file: joint(inForce(small()), 'judicial-confirmation'),
      on: '2026-12-21',
      says: null,
    },
    'the window is over': {
      file: joint(inForce(small()), 'judicial-confirmation'),
      on: '2026-12-22',
      says: '届满',
    },
    'an arbitral statement exists': {
      file: filedWith(inForce(small()), 'arbitration-review', { state: 'issued' }),
      says: '已经出具仲裁调解书',
    },
    'the employer is insolvent': { file: insolvent(), says: '破产程序' },
  },
  T37: { 'none pending': { file: inForce(small()), says: '没有正在办理的司法确认' } },
  T38: {
    'not overdue': { file: inForce(small()), says: '履行期限尚未届满' },
    'overdue wages, nothing pledged': { file: inForce(small()), on: '2026-12-11', says: '没有其他债务纠纷' },
    'a kind without payment order': {
      file: inForce(small(), { category: 'pay-in-lieu-of-notice' }),
      on: '2026-12-11',
      says: '只适用于拖欠劳动报酬',
    },
    'no fixed sum': { file: inForce(small(), { amountFen: null }), on: '2026-12-11', says: '只适用于' },
    'cannot be served': {
      file: withCase(inForce(small()), {}, { riskFacts: ['absconded'] }),
      on: '2026-12-11',
      says: '无法送达',
    },
  },
  T39: { 'none runs': { file: inForce(small()), says: '没有正在办理的支付令' } },
  T40: {
    filed: { file: filedWith(small(), 'arbitration'), says: null },
    'to nobody': {
      file: withLists(small(), { routes: [route(small(), 'arbitration')] }),
      says: '写明接收机关',
    },
  },
  T41: {
    'wages only, overdue': { file: filedWith(inForce(small()), 'suit'), on: '2026-12-11', says: null },
    'other terms, overdue': {
      file: filedWith(inForce(small(), { category: 'economic-compensation' }), 'suit'),
      on: '2026-12-11',
      says: '先申请仲裁',
    },
    'wages only, not due': {
      file: filedWith(inForce(small()), 'suit'),
      on: '2026-12-10',
      says: '先申请仲裁',
    },
  },
  T41b: {
    'the agreement alone': { file: inForce(small()), says: '不能申请强制执行' },
    'a confirmed one': {
      file: withLists(inForce(small()), {
        routes: [
          route(small(), 'judicial-confirmation', { state: 'confirmed' }),
          route(small(), 'execution', {}, { body: '人民法院' }),
        ],
      }),
      says: null,
    },
  },
  T42: {
    chosen: { file: filedWith(small(), 'labour-inspection', {}, { consented: true }), says: null },
    'not asked': { file: filedWith(small(), 'labour-inspection'), says: '本人选择和同意' },
  },
  T43: {
    agreed: { file: filedWith(small(), 'legal-aid', {}, { consented: true }), says: null },
    'not asked': { file: filedWith(small(), 'legal-aid'), says: '本人选择和同意' },
  },
  T44: {
    reported: {
      file: withLists(
        withCase(
          small(),
          {},
          { alert: { level: 'major', since: localMinute('2026-11-21T09:00'), reason: '停工' } },
        ),
        {
          matters: [matter(small(), 'incident', '2026-11-21')],
        },
      ),
      says: null,
    },
    'nothing written': { file: small(), says: '紧急情况及报告对象' },
  },
  T46: {
    'closed without agreement, volume given': { file: archived('1', []), papers: null, says: null },
    'no volume': { file: archived(' ', []), says: '卷号' },
    'no follow-up': { file: archivedAgreement([]), says: '尚未回访' },
    'followed up': { file: archivedAgreement([followUp(small(), '2027-01-10')]), says: null },
    'required papers missing': { file: archived('1', []), papers: [], says: '登记表' },
  },
  T48: {
    'facts listed': {
      file: withLists(small(), {
        matters: [matter(small(), 'supervision-prompt', '2026-11-20', {}, { items: ['未签合同'] })],
      }),
      says: null,
    },
    'no facts': { file: small(), says: '违法事实' },
  },
  T48b: {
    'settling failed, two supervisors, signed': { file: opinion('failed', 2), says: null },
    'while mediation goes on': { file: opinion('mediating', 2), says: '先促成双方协商或者调解' },
    'one supervisor': { file: opinion('failed', 1), says: '两名以上持证监督员' },
    'nobody signed': { file: opinion('failed', 2, ''), says: '工会主席或者副主席' },
  },
  T48c: {
    'unanswered in time, a district federation': {
      file: recommended('海曙区总工会', { dueOn: day('2026-10-31') }),
      says: null,
    },
    'the answer is not due yet': {
      file: recommended('海曙区总工会', { dueOn: day('2026-11-30') }),
      says: '没有拒收',
    },
    'a street union': {
      file: recommended('甬西街道总工会', { dueOn: day('2026-10-31') }),
      says: '地方总工会',
    },
    'answered, not followed': {
      file: recommended(
        '海曙区总工会',
        { dueOn: day('2026-10-31'), doneOn: day('2026-10-30') },
        { feedback: '拒绝改正' },
      ),
      says: null,
    },
  },
  T49: {
    reached: { file: negotiating('open', '2026-11-20'), says: '协商正在进行' },
  },
  T50: {
    'never asked': { file: small(), says: '尚未登记协商要求' },
    'still open': { file: negotiating('open', '2026-11-20'), says: '协商结束的日期' },
    failed: { file: negotiating('failed', '2026-11-20', '2026-11-25'), says: null },
    'settled without its agreement': {
      file: negotiating('settled', '2026-11-20', '2026-11-25'),
      says: '和解协议',
    },
  },
};

describe.each(Object.entries(table))('%s', (step, cases) => {
  it.each(Object.entries(cases ?? {}))('%s', (_, one) => {
    const words = said(step as TransitionId, one);
    if (one.says === null) expect(words).toEqual([]);
    else expect(words.join('；')).toContain(one.says);
  });
});

describe('the guards altogether', () => {
  it('every step that has conditions is in the table above or below', () => {
    const free: TransitionId[] = ['T21', 'T43b', 'T45', 'T47'];
    const below: TransitionId[] = ['T18', 'T29'];
    const tested = new Set([...Object.keys(table), ...free, ...below]);
    expect(Object.keys(transitions).filter((one) => !tested.has(one))).toEqual([]);
  });

  it('every reason says where it is mended, in both languages', () => {
    for (const step of Object.keys(transitions) as TransitionId[]) {
      for (const one of unmetFor(step, small({ parties: [] }), day('2026-11-21'), [])) {
        expect(one.zh).not.toBe('');
        expect(one.en).not.toBe('');
        expect(one.place).not.toBe('');
      }
    }
  });

  it('the very same mediator may not act while he works for the employer and did not say so', () => {
    const base = assigned('accepted');
    const people = base.people.map((one) => ({
      ...one,
      body: { ...one.body, unit: '北门电器配件有限公司' },
    }));
    const file = disclosed(withLists(base, { people }));
    expect(said('T12', { file, says: null }).join()).toContain('工作单位是本案的');
    const waived = disclosed(withLists(base, { people }), 'waived', { grounds: ['relation'] });
    expect(said('T12', { file: waived, says: null })).toEqual([]);
  });
});

describe('the outcome of a route', () => {
  it.each([
    ['T34', 'arbitration-review', 'issued'],
    ['T35', 'arbitration-review', 'refused'],
    ['T35', 'arbitration-review', 'withdrawn'],
    ['T37', 'judicial-confirmation', 'confirmed'],
    ['T37', 'judicial-confirmation', 'dismissed'],
    ['T39', 'payment-order', 'ended'],
  ] as const)('%s: a pending %s may be recorded as %s, with its day', (step, kind, state) => {
    const file = inForce(small());
    const one = route(file, kind, { state: 'accepted', acceptedOn: day('2026-11-26') });
    const before = withLists(file, { routes: [one] });
    const told = (given: object) => withLists(file, { routes: [{ ...one, state, ...given }] });
    const received = { decidedOn: day('2026-12-01'), receivedOn: day('2026-12-02') };
    expect(unmetToTake(step, before, told(received), day('2026-12-02'), null)).toEqual([]);
    expect(unmetToTake(step, before, told({}), day('2026-12-02'), null).length).toBeGreaterThan(0);
  });
});

describe('结案 (T29)', () => {
  const gate = (file: CaseFile, papers: IssuedPaper[] | null) =>
    unmetFor('T29', file, day('2026-12-30'), papers);
  const rejected = withCase(small(), { stage: 'rejected', outcome: 'not-accepted' });
  const notice = paper('non-acceptance-notice');
  const hard = (file: CaseFile, papers: IssuedPaper[] | null) =>
    gate(file, papers).filter((one) => !one.waivable);

  it('a rejected case needs its notice, issued and served', () => {
    expect(hard(rejected, []).map((one) => one.zh)).toEqual(['《不予受理通知书》尚未制作']);
    expect(hard(rejected, [notice]).map((one) => one.zh)).toEqual([
      '《不予受理通知书》尚未送达申请人，请登记送达',
    ]);
    const sent = withLists(rejected, { deliveries: [delivery(rejected, notice.id, null)] });
    expect(hard(sent, [notice])).toHaveLength(1);
    const served = withLists(rejected, { deliveries: [delivery(rejected, notice.id, '2026-11-22')] });
    expect(hard(served, [notice])).toEqual([]);
    const left = withLists(rejected, { deliveries: [delivery(rejected, notice.id, null, '拒收，留置')] });
    expect(hard(left, [notice])).toEqual([]);
    expect(hard(served, [{ ...notice, state: 'void' }])).toHaveLength(1);
  });

  it('an open session and an open objection keep it open', () => {
    const file = withLists(assigned('failed'), {
      sessions: [session(small(), 'open')],
      recusals: [recusal(small(), id(), { state: 'open' })],
    });
    expect(hard(file, null).map((one) => one.place)).toEqual(['sessions', 'overview']);
  });

  it('a partial agreement needs the termination notice for the rest', () => {
    const base = inForce(small());
    const partial = withLists(base, {
      agreements: base.agreements.map((one) => ({ ...one, partial: true })),
    });
    expect(
      hard(partial, [])
        .map((one) => one.zh)
        .join(),
    ).toContain('终止调解通知书');
    expect(hard(partial, [paper('termination-notice')])).toEqual([]);
    expect(hard(base, [])).toEqual([]);
  });

  it('tells every required paper that was not issued, as something to pass over in writing', () => {
    const file = withCase(assigned('failed'), { outcome: 'failed-divergence' }, {});
    const told = gate(file, []).filter((one) => one.waivable);
    const words = told.map((one) => one.zh).join();
    for (const title of ['登记表', '受理通知书', '结案审批表']) expect(words).toContain(title);
    const acceptance = paper('acceptance-notice');
    expect(
      gate(file, [acceptance])
        .map((one) => one.zh)
        .join(),
    ).toContain('《受理通知书》尚未登记送达');
    expect(gate(file, null)).toEqual([]);
  });
});

describe('延期 (T18)', () => {
  const base = assigned();
  const due = '2026-12-01';
  it.each([
    ['both sides on the last day', extendedTo(base, '2026-12-16', due), null],
    ['both sides, one of them a day late', lateOnce(base), '不发生延期效力'],
    ['one side only', extension(base, '2026-12-16', { [sideOf(base, 'applicant')]: due }), '单方同意无效'],
    ['to the day in force', extendedTo(base, due, due), '应当晚于'],
  ] as const)('%s', (_, one, says) => {
    const words = said('T18', { file: withLists(base, { extensions: [one] }), on: '2026-12-01', says: null });
    if (says === null) expect(words).toEqual([]);
    else expect(words.join()).toContain(says);
  });

  it('a consent given in time may be recorded later', () => {
    const file = withLists(base, { extensions: [extendedTo(base, '2026-12-16', due)] });
    expect(said('T18', { file, on: '2026-12-05', says: null })).toEqual([]);
  });

  it('platform work: at most fifteen more days', () => {
    const form = withLists(base, { office: { ...base.office, kind: 'one-stop-new-form' } });
    const to = (newDue: string) =>
      said('T18', {
        file: withLists(form, { extensions: [extendedTo(form, newDue, '2026-12-01')] }),
        on: '2026-12-01',
        says: null,
      }).join();
    // Accepted on 18 November: fifteen days end on 3 December, fifteen more on 18 December.
    expect(to('2026-12-18')).toBe('');
    expect(to('2026-12-19')).toContain('最长至2026-12-18');
  });
});

function lateOnce(file: CaseFile) {
  return extension(file, '2026-12-16', {
    [sideOf(file, 'applicant')]: '2026-12-01',
    [sideOf(file, 'respondent')]: '2026-12-02',
  });
}

function inquiry(basis: 'consent' | 'supervision', interviewerIds: string[]) {
  return {
    id: id(),
    caseId: id(),
    no: 1,
    body: {
      startsAt: localMinute('2026-11-20T09:00'),
      endsAt: null,
      place: '',
      interviewerIds,
      recorder: '',
      interviewee: '李四',
      relation: '',
      basis,
      lines: [],
      readBack: false,
    },
  };
}

function withHelper(sides: ('applicant' | 'respondent')[]) {
  const file = assigned();
  const consentedBy = sides.map((side) => sideOf(file, side));
  return withLists(file, {
    sessions: [session(file, 'planned', { helpers: [{ name: '律师志愿者', unit: '', consentedBy }] })],
  });
}

function ended(code: string, text = '') {
  return withCase(assigned(), {}, { termination: { code: code as 'refusal', text, on: day('2026-11-21') } });
}

function breached(ground: string, graceOn: string | null, note = '') {
  const file = withCase(
    inForce(small()),
    {},
    {
      breach: { on: day('2026-12-16'), ground: ground as 'declared', note },
    },
  );
  return withLists(file, {
    matters: graceOn ? [matter(file, 'reminder', '2026-12-11', { dueOn: day(graceOn) })] : [],
  });
}

function oralInForce() {
  const file = inForce(small({ office: { kind: 'people-mediation' } }));
  return withLists(file, {
    agreements: file.agreements.map((one) => ({
      ...one,
      body: { ...one.body, oral: { agreedBy: [], performedAtOnce: true, complex: false } },
    })),
  });
}

function insolvent() {
  const file = inForce(small());
  return withLists(file, {
    parties: file.parties.map((party) =>
      party.kind === 'employer' ? { ...party, body: { ...party.body, state: 'insolvent' } } : party,
    ),
  });
}

function archive(no: string) {
  return {
    no,
    filedOn: day('2027-01-15'),
    filedById: id(),
    retention: '10y' as const,
    checkedById: null,
    checkedOn: null,
    notes: '',
    pages: null,
    followUpWaived: '',
  };
}

function archived(no: string, followUps: unknown[]) {
  return withLists(
    withCase(small(), { stage: 'closed', closedOn: day('2026-12-20') }, { archive: archive(no) }),
    {
      followUps,
    },
  );
}

function archivedAgreement(followUps: unknown[]) {
  const file = withCase(
    inForce(small()),
    { stage: 'closed', closedOn: day('2026-12-20') },
    { archive: archive('1') },
  );
  const first = file.terms[0];
  return withLists(file, { followUps, payments: first ? [payment(file, first.id, '2026-12-10')] : [] });
}

function negotiating(state: string, reachedOn: string, endedOn: string | null = null) {
  return withCase(
    small(),
    {},
    {
      negotiation: {
        state: state as 'open',
        requestedOn: day(reachedOn),
        reachedOn: day(reachedOn),
        endedOn: endedOn === null ? null : day(endedOn),
        note: '',
      },
    },
  );
}
