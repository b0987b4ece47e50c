import { describe, expect, it } from 'vitest';
import { deadlineRule } from '../../../shared/deadlines/rules.ts';
import { type CalendarDay, day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { areaLabel, areaNamed } from '../../../shared/mediation/leads/area-label.ts';
import { blankLead, blankOrder, blankPetition } from '../../../shared/mediation/leads/blank-lead.ts';
import { leadClocks } from '../../../shared/mediation/leads/lead-clocks.ts';
import { leadDueDays } from '../../../shared/mediation/leads/lead-due.ts';
import { leadDueName } from '../../../shared/mediation/leads/lead-due-names.ts';
import { intakeFromLead, leadFromIntake, leadPatchOf } from '../../../shared/mediation/leads/lead-intake.ts';
import { leadNumber } from '../../../shared/mediation/leads/lead-number.ts';
import { type Disposal, disposalAdvice, disposalUnmet } from '../../../shared/mediation/leads/lead-steps.ts';
import {
  leadMay,
  leadTransitions,
  transitionFor,
} from '../../../shared/mediation/process/lead-transitions.ts';
import { leadDispositions, leadStates } from '../../../shared/mediation/process-terms.ts';
import { Lead } from '../../../shared/mediation/records/lead.ts';
import { id } from './small-case.ts';

const zhejiang = { region: 'NB' };
const elsewhere = { region: 'JS' };

/** A call of Monday 2026-11-16, with what a test changes. */
function lead(card: Partial<Lead> = {}, body: Partial<Lead['body']> = {}): Lead {
  const blank = blankLead(localMinute('2026-11-16T10:20'));
  return Lead.row.parse({
    ...blank,
    id: id(),
    officeId: id(),
    hlc: '',
    vv: {},
    deleted: false,
    ...card,
    body: {
      ...blank.body,
      no: '诉〔2026〕0001',
      registrarId: id(),
      name: '张三',
      phone: '13800138000',
      employerName: '北门电器配件有限公司',
      summary: '两个月工资没有发',
      ...body,
    },
  });
}

const petition = (given: Partial<NonNullable<Lead['body']['petition']>> = {}, card: Partial<Lead> = {}) =>
  lead({ kind: 'petition', channel: 'letter', ...card }, { petition: { ...blankPetition(), ...given } });

const clock = (of: Lead, clockId: string, today: CalendarDay, place = zhejiang) =>
  leadClocks(of, place, today).find((one) => one.id === clockId);

describe('信访书面告知 15日 (信访工作条例 23)', () => {
  it.each([
    ['on the last day it still runs', '2026-12-01', null, 'running', true],
    ['the day after it is missed and still open', '2026-12-02', null, 'missed', true],
    ['told on the last day: kept', '2026-12-05', '2026-12-01', 'met', false],
    ['told the day after: missed', '2026-12-05', '2026-12-02', 'missed', false],
  ] as const)('%s', (_, today, noticeOn, state, open) => {
    const found = clock(
      petition({ noticeOn: noticeOn && day(noticeOn) }),
      'petition-written-notice-15d',
      day(today),
    );
    // 16 November is day 0, the fifteenth day is 1 December.
    expect(found).toMatchObject({ due: '2026-12-01', state, open });
  });

  it('runs on after the petition was passed on, and ends with a void entry', () => {
    const passed = petition({}, { state: 'transferred', disposition: 'transferred-out' });
    expect(clock(passed, 'petition-written-notice-15d', day('2026-11-20'))?.open).toBe(true);
    const void_ = petition({}, { state: 'answered', disposition: 'duplicate' });
    expect(clock(void_, 'petition-written-notice-15d', day('2026-11-20'))).toMatchObject({
      open: false,
      state: 'stopped',
    });
  });

  it('is not owed to somebody without a name, nor for what is no petition', () => {
    const nameless = lead({ kind: 'petition' }, { anonymous: true, name: '', petition: blankPetition() });
    expect(clock(nameless, 'petition-written-notice-15d', day('2026-11-20'))).toBeUndefined();
    expect(leadClocks(lead(), zhejiang, day('2026-11-20'))).toEqual([]);
  });

  it('says for whom the rule holds', () => {
    expect(clock(petition(), 'petition-written-notice-15d', day('2026-11-20'))?.appliesTo?.zh).toContain(
      '不含民营企业',
    );
  });
});

describe('转送交办异议 5个工作日', () => {
  it.each([
    ['received directly: none', 'letter', undefined],
    ['assigned from above: to Monday', 'superior-assigned', '2026-11-23'],
    ['passed on by a department: to Monday', 'department-transfer', '2026-11-23'],
  ] as const)('%s', (_, channel, due) => {
    const found = clock(petition({}, { channel }), 'petition-transfer-objection-5wd', day('2026-11-17'));
    expect(found?.due).toBe(due);
    if (found) expect(found.optional).toBe(true);
  });

  it('is no longer open once the petition is accepted', () => {
    const accepted = petition({ acceptedOn: day('2026-11-18') }, { channel: 'superior-assigned' });
    expect(clock(accepted, 'petition-transfer-objection-5wd', day('2026-11-19'))?.open).toBe(false);
  });
});

describe('信访办结 60日, 延长 30日 (信访工作条例 34)', () => {
  const accepted = { acceptedOn: day('2026-07-01') };
  it('sixty days from acceptance', () => {
    expect(clock(petition(accepted), 'petition-handling-60d', day('2026-07-02'))?.due).toBe('2026-08-30');
  });
  it.each([
    ['to a day within thirty days', '2026-09-20', '2026-09-20'],
    ['never beyond them', '2026-12-31', '2026-09-29'],
  ] as const)('extended %s', (_, to, due) => {
    const extension = { approvedOn: day('2026-08-20'), to: day(to), reason: '案情复杂' };
    expect(clock(petition({ ...accepted, extension }), 'petition-handling-60d', day('2026-08-21'))?.due).toBe(
      due,
    );
  });
  it('an approval after the end extends nothing', () => {
    const extension = { approvedOn: day('2026-09-01'), to: day('2026-09-20'), reason: '案情复杂' };
    expect(clock(petition({ ...accepted, extension }), 'petition-handling-60d', day('2026-09-02'))?.due).toBe(
      '2026-08-30',
    );
  });
});

describe('other limits', () => {
  it('a complaint to the union supervision has its five working days in Zhejiang only', () => {
    const complaint = lead({ kind: 'complaint' });
    const find = (place: { region: string }) =>
      clock(complaint, 'union-supervision-nonacceptance-5wd', day('2026-11-17'), place);
    expect(find(zhejiang)).toMatchObject({ due: '2026-11-23', optional: true });
    expect(find(elsewhere)).toBeUndefined();
  });

  it('a hotline order is due on the day it says, and ends when it is closed', () => {
    const order = { ...blankOrder(), dueOn: day('2026-11-18') };
    const hotline = (closedOn: CalendarDay | null) =>
      clock(
        lead({ channel: 'hotline-12351' }, { hotline: { ...order, closedOn } }),
        'hotline-due',
        day('2026-11-19'),
      );
    expect(hotline(null)).toMatchObject({ state: 'missed', open: true, daysLeft: -1 });
    expect(hotline(day('2026-11-18'))).toMatchObject({ state: 'met', open: false });
    expect(hotline(null)?.because[0]?.text).toContain('由热线中心规定');
  });

  it('an answer is awaited only from what was passed on', () => {
    const given = { feedbackDueOn: day('2026-12-01') };
    expect(clock(lead({}, given), 'transfer-feedback', day('2026-11-17'))).toBeUndefined();
    const passed = lead({ state: 'transferred' }, given);
    expect(clock(passed, 'transfer-feedback', day('2026-11-17'))?.open).toBe(true);
    const back = lead({ state: 'transferred' }, { ...given, feedbackOn: day('2026-11-30') });
    expect(clock(back, 'transfer-feedback', day('2026-12-02'))).toMatchObject({ open: false, state: 'met' });
  });
});

describe('the days on the card', () => {
  it('the limit stays after the disposal, the next day does not', () => {
    const given = { replyBy: day('2026-11-20') };
    expect(leadDueDays(lead({}, given), zhejiang)).toEqual({
      dueOn: '2026-11-20',
      nextDueOn: '2026-11-20',
      nextDueId: 'reply-by',
    });
    const answered = { state: 'answered', disposition: 'answered', disposedOn: day('2026-11-19') } as const;
    expect(leadDueDays(lead(answered, given), zhejiang)).toEqual({
      dueOn: '2026-11-20',
      nextDueOn: null,
      nextDueId: null,
    });
  });

  it('a petition is due by its notice, once accepted by the end of handling; the notice stays the next day', () => {
    expect(leadDueDays(petition(), zhejiang).dueOn).toBe('2026-12-01');
    const accepted = leadDueDays(petition({ acceptedOn: day('2026-11-20') }), zhejiang);
    expect(accepted).toMatchObject({ dueOn: '2027-01-19', nextDueOn: '2026-12-01' });
    const told = { acceptedOn: day('2026-11-20'), noticeOn: day('2026-11-21') };
    expect(leadDueDays(petition(told), zhejiang).nextDueId).toBe('petition-handling-60d');
  });

  it('nothing is due on a plain question', () => {
    expect(leadDueDays(lead(), zhejiang)).toEqual({ dueOn: null, nextDueOn: null, nextDueId: null });
  });

  it.each(['petition-written-notice-15d', 'petition-handling-60d'])(
    '%s has the same name as its rule',
    (ruleId) => {
      const rule = deadlineRule(ruleId);
      expect(leadDueName(ruleId)).toEqual({ zh: rule.nameZh, en: rule.nameEn });
    },
  );
});

describe('诉求办理流程表', () => {
  it('every way of disposing takes exactly one row, and every state but the first is reached', () => {
    for (const code of Object.keys(leadDispositions)) {
      const rows = Object.values(leadTransitions).filter((row) =>
        (row.dispositions as readonly string[]).includes(code),
      );
      expect(rows, code).toHaveLength(1);
    }
    const reached = new Set(Object.values(leadTransitions).map((row) => row.to));
    expect([...reached].sort()).toEqual(Object.keys(leadStates).sort());
  });

  it('only a registered lead is disposed of', () => {
    for (const state of ['answered', 'transferred', 'converted'] as const) {
      for (const row of ['T02', 'T51', 'T03'] as const) expect(leadMay(row, state)).toBe(false);
    }
    expect(transitionFor('hardship-aid')).toBe('T51');
  });

  it('the limits it names exist', () => {
    for (const row of Object.values(leadTransitions)) for (const one of row.starts) deadlineRule(one);
  });
});

const today = day('2026-11-20');
const given = (patch: Partial<Disposal>): Disposal => ({
  disposition: 'answered',
  on: today,
  reply: '可以申请调解',
  transferTo: '',
  transferNote: '',
  feedbackDueOn: null,
  duplicateOfId: null,
  ...patch,
});
const fieldsOf = (of: Lead, patch: Partial<Disposal>) =>
  disposalUnmet(of, given(patch), today).map((one) => one.field);

describe('what keeps a disposal from being recorded', () => {
  it.each([
    ['an answer with words', {}, []],
    ['an answer without words', { reply: ' ' }, ['reply']],
    ['passed on to nobody', { disposition: 'transferred-out' }, ['transferTo']],
    ['passed on', { disposition: 'legal-aid', transferTo: '区法律援助中心' }, []],
    ['in the future', { on: day('2026-11-21') }, ['on']],
    ['on the day it came', { on: day('2026-11-16') }, []],
    ['before it came', { on: day('2026-11-15') }, ['on']],
    [
      'an answer asked for before it is passed on',
      { disposition: 'supervision', transferTo: '区总工会', feedbackDueOn: day('2026-11-19') },
      ['feedbackDueOn'],
    ],
    ['an invalid entry needs no words', { disposition: 'invalid', reply: '' }, []],
  ] as const)('%s', (_, patch, fields) => {
    expect(fieldsOf(lead(), patch)).toEqual(fields);
  });

  it('a lead that is over is not disposed of again', () => {
    const unmet = disposalUnmet(lead({ state: 'answered' }), given({}), today);
    expect(unmet[0]?.zh).toBe('这件诉求已答复，不能再办理“答复办结”');
  });
});

describe('what is worth minding', () => {
  const advice = (of: Lead, disposition: Disposal['disposition']) =>
    disposalAdvice(of, disposition).map((one) => one.zh);
  it('a petition without its notice, unless the entry is void', () => {
    expect(advice(petition(), 'transferred-out')[0]).toContain('书面告知');
    expect(advice(petition({ noticeOn: today }), 'transferred-out')).toEqual([]);
    expect(advice(petition(), 'duplicate')).toEqual([]);
  });
  it('whoever asks for mediation gets a case', () => {
    expect(advice(lead({ kind: 'dispute' }), 'answered')[0]).toContain('转为调解案件');
  });
  it('nobody can be reached', () => {
    expect(advice(lead({}, { phone: '' }), 'transferred-down')[0]).toContain('无法联系');
  });
});

describe('转调解案件: nothing is typed twice', () => {
  let keys = 0;
  const key = () => {
    keys += 1;
    return `k${keys}`;
  };
  it('a plain lead becomes a worker against an employer', () => {
    const draft = intakeFromLead(
      { ...lead({ channel: 'visit' }, { area: '西门街道', workersCount: 3 }), id: 'lead-1' },
      key,
    );
    expect(draft).toMatchObject({
      leadId: 'lead-1',
      channel: 'visit',
      receivedAt: '2026-11-16T10:20',
      area: '西门街道',
      workersCount: 3,
      facts: '两个月工资没有发',
      applicationMode: 'oral',
    });
    const [worker, employer] = draft.parties;
    expect(worker).toMatchObject({ role: 'applicant', kind: 'worker' });
    expect(worker?.body).toMatchObject({ name: '张三', phone: '13800138000' });
    expect(employer?.body.name).toBe('北门电器配件有限公司');
    expect(new Set(draft.parties.map((party) => party.key)).size).toBe(2);
  });

  it('an intake kept as a lead comes back whole, with what the lead says now', () => {
    const first = intakeFromLead({ ...lead(), id: 'lead-1' }, key);
    const claims = [{ ...first.claims[0], key: 'c1', text: '支付工资', amountFen: 300_000 }];
    const typed = { ...first, claims, reasons: '依法应当支付', leadId: undefined } as typeof first;
    const kept = leadFromIntake(typed);
    expect(kept).toMatchObject({ kind: 'dispute', state: 'registered' });
    expect(kept.body).toMatchObject({ name: '张三', summary: '两个月工资没有发' });
    // The name was corrected on the page of the lead.
    const stored = Lead.row.parse({
      ...lead(),
      ...kept,
      body: { ...lead().body, ...kept.body, name: '张叁' },
    });
    const again = intakeFromLead({ ...stored, id: 'lead-2' }, key);
    expect(again.leadId).toBe('lead-2');
    expect(again.claims[0]).toMatchObject({ text: '支付工资', amountFen: 300_000 });
    expect(again.reasons).toBe('依法应当支付');
    expect(again.parties[0]?.body.name).toBe('张叁');
    // Put back again, the lead takes the newer words.
    const back = leadPatchOf({ ...again, facts: '三个月工资没有发' });
    expect(back.body?.summary).toBe('三个月工资没有发');
  });
});

describe('numbers and areas', () => {
  it('a number of its own, apart from cases, per machine', () => {
    expect(leadNumber(2026, '', 7)).toBe('诉〔2026〕0007');
    expect(leadNumber(2026, 'B', 12345)).toBe('诉〔2026〕B12345');
  });
  it('words name an area only when they fit exactly one', () => {
    const area = (areaId: string, town: string, name: string) => ({
      id: areaId,
      body: { town, name, stewardNames: '', enterpriseCount: null, note: '' },
    });
    const all = [
      area('a', '西门街道', '第一片区'),
      area('b', '北门街道', '第一片区'),
      area('c', '西门街道', '西门街道第二片区'),
    ];
    expect(areaLabel(all[2] as (typeof all)[0])).toBe('西门街道第二片区');
    expect(areaNamed('西门街道第一片区', all)).toBe('a');
    expect(areaNamed('第一片区', all)).toBeNull();
    expect(areaNamed('西门街道第二片区', all)).toBe('c');
    expect(areaNamed('西门', all)).toBeNull();
    expect(areaNamed('', all)).toBeNull();
  });
});
