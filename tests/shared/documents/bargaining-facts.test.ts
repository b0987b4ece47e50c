import { describe, expect, it } from 'vitest';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { unitPrice } from '../../../shared/bargaining/unit-price.ts';
import { basesFor, roundCardOf, roundCopies } from '../../../shared/documents/bargaining/cards.ts';
import { bargainingCatalogue } from '../../../shared/documents/bargaining/catalogue.ts';
import { instructorFactsOf } from '../../../shared/documents/bargaining/facts-of-round.ts';
import { pathsOf } from '../../../shared/documents/fill.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import type { TemplateBlock } from '../../../shared/documents/template.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { roundSampleFacts, roundSampleFor } from '../../../shared/samples/for-round-document.ts';
import { factsWith, need, said } from './bargaining-situations.ts';

describe('facts of a round', () => {
  it('no paper names a fact that nothing tells', () => {
    // The office's own heading stands only where it has one.
    const told = new Set(['seq', 'sign', 'org.letterhead']);
    for (const { id } of bargainingCatalogue)
      for (const [path, value] of Object.entries(roundSampleFacts(id))) {
        told.add(path);
        if (typeof value !== 'string')
          for (const row of value) for (const field of Object.keys(row)) told.add(field);
      }
    const named = (value: unknown, member: string): string[] => {
      if (typeof value === 'string')
        return ['each', 'of', 'has', 'path'].includes(member) ? [value] : pathsOf(value);
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, part]) => named(part, name));
    };
    const untold = bargainingCatalogue.flatMap(({ id, ...template }) =>
      named([template.blocks as readonly TemplateBlock[], template.needs], '')
        .filter((path) => !told.has(path))
        .map((path) => `${id}: ${path}`),
    );
    expect(untold).toEqual([]);
  });

  it('the day by which to answer follows the place, from receipt', () => {
    expect(said('bargaining-offer')).toContain('答复截止日：2026年3月16日');
    const nationwide = said('bargaining-offer', ({ round }) => {
      round.profile = 'national';
    });
    // The twentieth day, 22 March, is a Sunday.
    expect(nationwide).toContain('答复截止日：2026年3月23日');
    expect(nationwide).not.toContain('浙江省集体合同条例');
    const unsigned = said('bargaining-offer', ({ roundOffers }) => {
      for (const one of roundOffers) one.receivedOn = null;
    });
    expect(unsigned).toMatch(/答复截止日：＿+/u);
  });

  it('a vote is counted against all, not against those present', () => {
    const votes = (yes: number, present: number) =>
      said('congress-resolution', ({ roundVotes }) => {
        for (const one of roundVotes) Object.assign(one.body, { for: yes, present, against: present - yes });
      });
    expect(votes(23, 40)).toContain('工资专项集体合同（草案）通过。');
    expect(votes(22, 40)).toContain('工资专项集体合同（草案）未获通过。');
    expect(votes(29, 29)).toContain('未获通过。');
  });

  it('the paper on a refusal is not for an offer that still can be answered, or was accepted', () => {
    const lacking = (change: (file: RoundFile) => void) =>
      missingFacts(
        need('offer-refusal-or-delay-record'),
        factsWith('offer-refusal-or-delay-record', change),
      ).map((one) => one.path);
    expect(lacking(() => {})).toEqual([]);
    expect(
      lacking(({ roundOffers }) => {
        for (const one of roundOffers) one.body.reply = null;
      }),
    ).toEqual([]);
    expect(
      lacking(({ roundOffers }) => {
        for (const one of roundOffers) {
          one.body.reply = null;
          one.receivedOn = '2026-03-10' as typeof one.receivedOn;
        }
      }),
    ).toEqual(['reply.trouble']);
  });

  it('what every contract must settle stands in it even without a clause of its own', () => {
    const text = said('contract-wage', (file) => {
      file.roundClauses = file.roundClauses.filter((one) => one.topic !== 'disputeTerms');
    });
    expect(text).toContain('争议处理');
    expect(text).toContain('协商不成的，任何一方可以书面申请劳动保障行政部门协调处理');
    expect(said('contract-wage')).not.toContain('书面申请劳动保障行政部门协调处理');
  });

  it('an outsider too many is told as one', () => {
    const text = said('expert-commission', ({ roundReps }) => {
      for (const rep of roundReps) if (rep.side === 'worker' && !rep.chief) rep.outsider = true;
    });
    expect(text).toContain('外聘人数超过本方代表的三分之一');
  });

  it('copies for the authority follow the place; citations its law and the kind of contract', () => {
    const { file } = roundSampleFor('contract-wage');
    const card = roundCardOf('contract-wage');
    if (!card) throw new Error('no card');
    const national = { ...file, round: { ...file.round, profile: 'national' as const } };
    expect([roundCopies(card, file), roundCopies(card, national)]).toEqual([8, 6]);
    const laws = (round: RoundFile['round']) =>
      basesFor('contract-wage', { round }).map(({ law }) => law.slice(0, 3));
    expect(laws(file.round)).toContain('浙江省');
    expect(laws(file.round)).not.toContain('宁波市');
    expect(laws({ ...file.round, profile: 'ningbo' })).toContain('宁波市');
    expect(laws({ ...file.round, subject: 'osh' })).not.toContain('工资集');
  });

  it('a request for an order tells the answer that is on record, or that there was none', () => {
    const answered = (reply: object | null) =>
      said('refusal-remedy-request', ({ roundOffers }) => {
        for (const one of roundOffers) {
          const refusal = roundSampleFor('offer-refusal-or-delay-record').file.roundOffers[0]?.body.reply;
          one.body.reply = reply && refusal ? { ...refusal, ...reply } : null;
        }
      });
    expect(answered(null)).toContain('至今没有收到对方的书面答复，对方没有提出正当理由。');
    const refused = answered({});
    expect(refused).toContain(
      '对方于2026年3月13日书面拒绝协商，陈述的理由为：企业认为本年度订单减少，暂不安排工资协商。',
    );
    expect(refused).not.toContain('没有提出正当理由');
    expect(answered({ reason: '' })).toContain('书面拒绝协商，没有说明理由。');
    expect(
      answered({
        kind: 'postponement',
        newDate: '2026-06-30',
        postponementAccepted: false,
        reason: '等待审计',
      }),
    ).toContain('请求延期至2026年6月30日，陈述的理由为：等待审计。职工方没有同意延期。');
    expect(answered({ kind: 'consent', reason: '' })).toContain('答复同意协商，此后没有按照答复开展协商。');
  });

  it('a supervision opinion needs as many certified supervisors as the law of the place', () => {
    const lacking = (profile: RoundFile['round']['profile'], keep: number) =>
      missingFacts(
        need('union-supervision-opinion'),
        factsWith('union-supervision-opinion', ({ round, roundMeasures }) => {
          round.profile = profile;
          for (const { body } of roundMeasures) body.investigators = body.investigators.slice(0, keep);
        }),
      ).map((one) => one.path);
    expect(lacking('zhejiang', 2)).toEqual([]);
    expect(lacking('zhejiang', 1)).toEqual(['supervisionOpinion.investigators']);
    expect(lacking('jiangsu', 1)).toEqual([]);
    // Where no text sets a period the union names a day.
    expect(lacking('national', 1)).toEqual(['supervisionOpinion.replyDue']);
  });

  it('a rescission is filed as the place says', () => {
    const under = (profile: RoundFile['round']['profile']) =>
      said('rescission-agreement', ({ round }) => {
        round.profile = profile;
      });
    expect(under('zhejiang')).toContain('自解除之日起5个工作日内报劳动保障行政部门备案');
    expect(under('national')).toContain('当地规定应当报劳动保障行政部门备案的，按照规定备案');
  });

  it('an order below the price in force says so, and an opinion not given is a blank', () => {
    const text = said('order-bargaining-record', ({ orderQuotes }) => {
      for (const { body } of orderQuotes) {
        for (const line of body.lines) if (line.code === 'G02') line.final = unitPrice(100_000);
        body.opinions = body.opinions.filter((one) => one.party !== 'union');
      }
    });
    expect(text).toContain('壳体精镗的最终工价低于现行协议单价，应当重新协商。');
    expect(text).toMatch(/工会代表 \| ＿+/u);
  });

  it('an amendment lists what changed, what is new and what is gone, and nothing else', () => {
    const text = said('amendment-agreement', (file) => {
      const gone = file.roundClauses.find((one) => one.topic === 'referenceFactors');
      if (gone) Object.assign(gone, { state: 'replaced', body: { ...gone.body, replacedInPass: 2 } });
      const same = file.roundClauses.find((one) => one.topic === 'payment' && one.pass === 2);
      const before = file.roundClauses.find((one) => one.id === same?.body.replacesId);
      if (same && before) same.body.text = before.body.text;
    });
    expect(text).toContain('夜班交通 | （原无此条） | ');
    expect(text).toMatch(/协商参考因素 \| .* \| （删除）/u);
    expect(text).not.toContain('工资支付办法');
    expect(text).not.toContain('年度工资总收入');
  });

  it('an article changed twice in an amendment is compared with the contract in force', () => {
    const text = said('amendment-agreement', (file) => {
      const once = file.roundClauses.find((one) => one.topic === 'payment' && one.pass === 2);
      if (!once) throw new Error('the sample changes the payday');
      const again = structuredClone(once);
      Object.assign(again, { id: file.round.id, pass: 3 });
      Object.assign(again.body, { text: '每月8日前支付上月工资。', replacesId: once.id });
      Object.assign(once, { state: 'replaced', body: { ...once.body, replacedInPass: 3 } });
      file.roundClauses.push(again);
      file.round.pass = 3;
    });
    expect(text).toMatch(/工资支付办法 \| 每月15日前.* \| 每月8日前支付上月工资。/u);
    expect(text).not.toContain('（删除）');
    expect(text).not.toContain('每月10日前');
  });

  it('articles of a contract outlive a pass: what was not changed stays in the text', () => {
    const text = said('contract-wage', (file) => {
      file.round.pass = 2;
    });
    expect(text).toContain('年度工资总收入');
    expect(text).toContain('装配工');
  });

  it('a service of another round bears its number where the register knows it', () => {
    const { file } = roundSampleFor('instructor-service-log');
    const [one] = file.bargainingActivities;
    const rounds = [file.round];
    const today = day('2026-12-25');
    const facts = (known: typeof rounds) =>
      instructorFactsOf({ ...file, rounds: known }, { today, subjectId: one?.id });
    expect(facts(rounds)['service.caseNo']).toBe(file.round.body.caseNo);
    expect(facts([])['service.caseNo']).toBe('');
    expect(missingFacts(need('instructor-service-log'), facts([]))).toEqual([]);
  });
});
