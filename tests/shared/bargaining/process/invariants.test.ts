import { describe, expect, it } from 'vitest';
import { blankMeasureBody, blankRepBody } from '../../../../shared/bargaining/blank.ts';
import { effectiveDayOf } from '../../../../shared/bargaining/process/effective-day.ts';
import { effectsOf } from '../../../../shared/bargaining/process/effects.ts';
import { roundGuardSays } from '../../../../shared/bargaining/process/guards.ts';
import { openRoundSteps } from '../../../../shared/bargaining/process/open-steps.ts';
import { profileOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import { remedyLadder } from '../../../../shared/bargaining/process/remedy-ladder.ts';
import type { RoundTransitionId } from '../../../../shared/bargaining/process/transitions.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { ProfileId } from '../../../../shared/bargaining/terms.ts';
import { unitPrice } from '../../../../shared/bargaining/unit-price.ts';
import { day } from '../../../../shared/kernel/calendar-day.ts';
import { industryRoundReadyFor } from '../../../../shared/samples/industry-round.ts';
import { sampleId } from '../../../../shared/samples/sample-union.ts';
import { sampleWageRound, wageRoundAfter, wageRoundReadyFor } from '../../../../shared/samples/wage-round.ts';

const at = (file: RoundFile, profile: ProfileId): RoundFile => ({
  ...file,
  round: { ...file.round, profile },
});
const says = (id: RoundTransitionId, file: RoundFile, on: string) => roundGuardSays(id, file, day(on));
const errors = (id: RoundTransitionId, file: RoundFile, on: string) =>
  says(id, file, on).unmet.flatMap((one) => one.rule ?? []);
const words = (id: RoundTransitionId, file: RoundFile, on: string) =>
  says(id, file, on)
    .unmet.map((one) => one.zh)
    .join('\n');
const open = (file: RoundFile, on: string) =>
  openRoundSteps(file, day(on))
    .filter((step) => step.unmet.length === 0)
    .map((step) => step.id);

const withFiling = (file: RoundFile, patch: object, body: object = {}): RoundFile => ({
  ...file,
  roundFilings: file.roundFilings.map((one) => ({ ...one, ...patch, body: { ...one.body, ...body } })),
});
const withVote = (file: RoundFile, body: object): RoundFile => ({
  ...file,
  roundVotes: file.roundVotes.map((one) => ({ ...one, body: { ...one.body, ...body } })),
});
const withoutReps = (file: RoundFile, side: 'worker' | 'employer', keep: number): RoundFile => ({
  ...file,
  roundReps: file.roundReps.filter((one) => one.side !== side || one.ord < keep),
});

describe('a contract is in force by its review only', () => {
  const signed = wageRoundAfter('T18');
  const inReview = wageRoundAfter('T19');
  const effective = (file: RoundFile) => effectiveDayOf(file, profileOfRound(file))?.on ?? null;

  it('not by signature, not by filing', () => {
    expect(effective(signed)).toBeNull();
    expect(signed.collectiveAgreements[0]?.effectiveOn).toBeNull();
    expect(inReview.collectiveAgreements[0]?.effectiveOn).toBeNull();
    expect(open(signed, '2026-05-20')).not.toContain('T21');
  });

  it('in silence the day after the window, and not one day earlier', () => {
    const ready = wageRoundReadyFor('T21');
    expect(effective(ready)).toBe('2026-05-14');
    expect(words('T21', ready, '2026-05-13')).toContain('2026-05-14');
    expect(says('T21', ready, '2026-05-14').unmet).toEqual([]);
    expect(effectsOf('T21', ready, day('2026-06-30'))[0]?.patch).toMatchObject({ effectiveOn: '2026-05-14' });
  });

  it('wages: by an express opinion of no objection from the day it is served; other kinds wait', () => {
    const early = withFiling(
      wageRoundReadyFor('T21'),
      { opinion: 'no-objection' },
      { opinionServedOn: day('2026-05-06') },
    );
    expect(effective(early)).toBe('2026-05-06');
    expect(says('T21', early, '2026-05-06').unmet).toEqual([]);
    expect(effective({ ...early, round: { ...early.round, subject: 'comprehensive' } })).toBe('2026-05-14');
  });

  it('never while an objection served in time stands; one that comes too late does not stop it', () => {
    const objections = [{ clauseId: null, clause: '工资支付', reason: '低于规定' }];
    const inTime = withFiling(
      wageRoundReadyFor('T21'),
      { opinion: 'objection' },
      { opinionServedOn: day('2026-05-12'), objections },
    );
    expect(effective(inTime)).toBeNull();
    expect(says('T20', inTime, '2026-05-12').unmet).toEqual([]);
    const late = withFiling(inTime, {}, { opinionServedOn: day('2026-05-15') });
    expect(effective(late)).toBe('2026-05-14');
    expect(words('T20', late, '2026-05-15')).toContain('合同已经生效');
  });

  it('an objection opens only its clauses and takes back adoption and signatures', () => {
    const clause = sampleWageRound.roundClauses[3];
    const file = withFiling(
      wageRoundAfter('T19'),
      { opinion: 'objection' },
      { objections: [{ clauseId: clause?.id ?? null, clause: '', reason: '低于规定' }] },
    );
    const objected = { ...file, round: { ...file.round, stage: 'objected' as const } };
    const effects = effectsOf('T20-again', objected, day('2026-05-13'));
    expect(effects.filter((one) => one.table === 'roundClauses').map((one) => one.id)).toEqual([clause?.id]);
    expect(effects.find((one) => one.table === 'rounds')?.patch).toMatchObject({ pass: 2 });
    expect(effects.find((one) => one.table === 'collectiveAgreements')?.patch).toMatchObject({
      state: 'draft',
      signedOn: null,
      body: { adoptedHash: '', signedWorkerOn: null, signedEmployerOn: null },
    });
  });
});

describe('representatives', () => {
  const ready = wageRoundReadyFor('T8');

  it('浙江: a smaller employer side is a warning, a larger one closes the step', () => {
    expect(errors('T8', ready, '2026-03-12')).toEqual([]);
    expect(says('T8', ready, '2026-03-12').warnings.map((one) => one.rule)).toContain('REP-02');
    const larger = withoutReps(ready, 'worker', 3);
    const four: RoundFile = { ...larger, roundReps: [...larger.roundReps, ...extra('employer', 1)] };
    expect(errors('T8', four, '2026-03-12')).toContain('REP-02');
  });

  it('nationally both sides are equal', () => {
    expect(errors('T8', at(ready, 'national'), '2026-03-12')).toContain('REP-02');
  });

  it('规模以上 needs five a side; an outsider is never chief; a third of outsiders at most', () => {
    const large = { ...ready, round: { ...ready.round, body: { ...ready.round.body, aboveScale: true } } };
    expect(errors('T8', large, '2026-03-12')).toContain('REP-01');
    const outside = {
      ...ready,
      roundReps: ready.roundReps.map((one) => ({ ...one, outsider: one.ord <= 1 })),
    };
    expect(errors('T8', outside, '2026-03-12')).toEqual(expect.arrayContaining(['REP-04', 'REP-05']));
  });

  it('the offering side alone may go first; the other side is not judged before it is there', () => {
    expect(says('T1', wageRoundReadyFor('T1'), '2026-02-26').unmet).toEqual([]);
    expect(words('T8', withoutReps(ready, 'employer', 0), '2026-03-12')).toContain(
      '用人单位方代表名单还没有收到',
    );
  });

  const extra = (side: 'worker' | 'employer', count: number): RoundFile['roundReps'] =>
    Array.from({ length: count }, (_, n) => ({
      id: sampleId(900 + n),
      roundId: ready.round.id,
      side,
      chief: false,
      outsider: false,
      ord: 10 + n,
      active: true,
      body: { ...blankRepBody(), name: `代表${n}`, producedBy: 'employer-designated' },
    })) as RoundFile['roundReps'];
});

describe('the offer and its answer', () => {
  it('where a union exists the union makes the offer', () => {
    const file = wageRoundReadyFor('T2');
    const other = {
      ...file,
      roundOffers: file.roundOffers.map((one) => ({ ...one, body: { ...one.body, offerorName: '李红梅' } })),
    };
    expect(words('T2', other, '2026-03-02')).toContain('应由工会提出');
  });

  it('杭州: the offer lists its own representatives', () => {
    expect(words('T2', at(wageRoundReadyFor('T2'), 'hangzhou'), '2026-03-02')).toContain(
      '附本方协商代表名单',
    );
  });

  it('without receipt no clock and no step', () => {
    expect(words('T3', wageRoundAfter('T2'), '2026-03-05')).toContain('没有登记对方签收日期');
  });

  it('silence is never consent: the day after the time is over the refusal track opens, not before', () => {
    const waiting = wageRoundAfter('T3');
    const noted = {
      ...waiting,
      roundPapers: [...waiting.roundPapers, paperOf(waiting, 'offer-refusal-or-delay-record')],
    };
    expect(words('T5', noted, '2026-03-16')).toContain('2026-03-16');
    expect(says('T5', noted, '2026-03-17').unmet).toEqual([]);
    expect(open(noted, '2026-04-30')).not.toContain('T4');
  });

  it('an answer that settles no date is none in 浙江; 宁波 wants the topics too', () => {
    const ready = wageRoundReadyFor('T4');
    const reply = (patch: object): RoundFile => ({
      ...ready,
      roundOffers: ready.roundOffers.map((one) => ({
        ...one,
        body: { ...one.body, reply: one.body.reply && { ...one.body.reply, ...patch } },
      })),
    });
    expect(words('T4', reply({ meetingAt: null }), '2026-03-10')).toContain('协商时间');
    expect(words('T4', reply({ topics: [] }), '2026-03-10')).toBe('');
    expect(words('T4', at(reply({ topics: [] }), 'ningbo'), '2026-03-10')).toContain('协商内容');
    expect(words('T4', reply({ kind: 'refusal' }), '2026-03-10')).toContain('不是同意协商');
  });

  it('the ladder leads to government and authority, never to arbitration', () => {
    const rungs = remedyLadder(wageRoundAfter('T3'));
    expect(rungs.map((one) => one.kind)).toEqual([
      'upper-union-reminder',
      'supervision-opinion',
      'supervision-recommendation',
      'correction-request',
    ]);
    const last = rungs.at(-1);
    expect(last?.to.zh).toContain('县级以上人民政府');
    expect(last?.basis).toContainEqual(expect.objectContaining({ article: '第五十四条第四项' }));
    expect(rungs.map((one) => `${one.zh}${one.to.zh}`).join()).not.toContain('仲裁');
    const national = remedyLadder(at(wageRoundAfter('T3'), 'national')).at(-1);
    expect(national?.to.zh).not.toContain('人力资源');
  });
});

describe('at the table', () => {
  it('late data closes the step unless the other side waives it', () => {
    const ready = wageRoundReadyFor('T9');
    const late = (waived: boolean): RoundFile => ({
      ...ready,
      roundMeetings: ready.roundMeetings.map((one) => ({
        ...one,
        noticeServedOn: day('2026-03-20'),
        body: { ...one.body, lateMaterialsWaived: waived },
      })),
    });
    expect(words('T9', late(false), '2026-03-26')).toContain('2026-03-19');
    expect(says('T9', late(true), '2026-03-26').unmet).toEqual([]);
    expect(
      says('T9', late(true), '2026-03-26')
        .warnings.map((one) => one.zh)
        .join(),
    ).toContain('放弃异议');
  });

  it('the recorder is no representative, and both chiefs are there', () => {
    const ready = wageRoundReadyFor('T9');
    const changed = (body: object): RoundFile => ({
      ...ready,
      roundMeetings: ready.roundMeetings.map((one) => ({ ...one, body: { ...one.body, ...body } })),
    });
    expect(words('T9', changed({ recorder: '李红梅' }), '2026-03-26')).toContain('记录员不能由协商代表担任');
    expect(words('T9', changed({ presentIds: [] }), '2026-03-26')).toContain('职工方首席代表未到会');
    const delegates = [
      { side: 'employer' as const, name: '徐丽娜', letter: true },
      { side: 'worker' as const, name: '李红梅', letter: true },
    ];
    expect(words('T9', changed({ presentIds: [], delegates }), '2026-03-26')).toBe('');
  });

  it('宁波: the offering side’s chief chairs the first meeting', () => {
    const ready = at(wageRoundReadyFor('T9'), 'ningbo');
    expect(words('T9', ready, '2026-03-26')).not.toContain('主持');
    const other = {
      ...ready,
      roundMeetings: ready.roundMeetings.map((one) => ({
        ...one,
        body: { ...one.body, chairSide: 'employer' as const },
      })),
    };
    expect(words('T9', other, '2026-03-26')).toContain('要约方首席代表主持');
  });

  const paused = (patch: object, resumeOn = '2026-05-10'): RoundFile => {
    const file = wageRoundAfter('T9');
    return {
      ...file,
      roundPapers: [...file.roundPapers, paperOf(file, 'suspension-memo')],
      roundMeasures: [
        {
          id: sampleId(910),
          roundId: file.round.id,
          kind: 'suspension',
          on: day('2026-03-27'),
          dueOn: null,
          doneOn: null,
          body: {
            ...blankMeasureBody(),
            suspension: {
              reason: '核对数据',
              forceMajeure: false,
              consentWorker: true,
              consentEmployer: true,
              resumeOn: day(resumeOn),
              resumePlace: '会议室',
              resumeTopics: '工资',
              resumedOn: null,
              ...patch,
            },
          },
        } as RoundFile['roundMeasures'][number],
      ],
    };
  };

  it('suspension takes the consent of those the place names', () => {
    const without = { consentEmployer: false };
    expect(words('T10', paused(without), '2026-03-27')).toBe('');
    expect(words('T10', at(paused(without), 'national'), '2026-03-27')).toContain('双方');
    expect(words('T10', paused({ consentWorker: false }), '2026-03-27')).toContain('职工方');
    expect(words('T10', at(paused({}), 'shandong'), '2026-03-27')).toContain('不可抗力');
  });

  it('the cap: a warning in 浙江, an end in 宁波 and 杭州', () => {
    const long = paused({}, '2026-06-30');
    expect(words('T10', long, '2026-03-27')).toBe('');
    expect(
      says('T10', long, '2026-03-27')
        .warnings.map((one) => one.zh)
        .join(),
    ).toContain('中止上限');
    expect(words('T10', at(long, 'ningbo'), '2026-03-27')).toContain('中止上限');
    expect(words('T10', at(paused({}, '2026-05-10'), 'hangzhou'), '2026-03-27')).toContain('2026-04-26');
  });

  it('a draft with an open item, an unsettled clause or a wage at the minimum is none', () => {
    const ready = wageRoundReadyFor('T14');
    const first = <T>(rows: readonly T[], patch: Partial<T>): T[] =>
      rows.map((one, n) => (n === 0 ? { ...one, ...patch } : one));
    expect(
      words('T14', { ...ready, roundItems: first(ready.roundItems, { outcome: 'disagreed' }) }, '2026-04-02'),
    ).toContain('尚未一致');
    expect(
      words(
        'T14',
        { ...ready, roundClauses: first(ready.roundClauses, { state: 'proposed' }) },
        '2026-04-02',
      ),
    ).toContain('还没有定稿');
    const lowest = (fen: number): RoundFile => ({
      ...ready,
      collectiveAgreements: ready.collectiveAgreements.map((one) => ({
        ...one,
        body: { ...one.body, minimumWageFen: fen as never },
      })),
    });
    expect(errors('T14', lowest(201_000), '2026-04-02')).toContain('WAGE-01');
    expect(errors('T14', lowest(201_001), '2026-04-02')).toEqual([]);
    expect(errors('T14', at(lowest(201_000), 'national'), '2026-04-02')).not.toContain('WAGE-01');
  });

  it('a table of rates is checked row by row: a day at the price under the minimum wage, overtime under its multiple', () => {
    const ready = industryRoundReadyFor('T14');
    const first = (patch: object): RoundFile => ({
      ...ready,
      roundTables: ready.roundTables.map((one) => ({
        ...one,
        body: {
          ...one.body,
          prices: one.body.prices.map((row, n) => (n === 7 ? { ...row, ...patch } : row)),
        },
      })),
    });
    expect(errors('T14', ready, '2026-05-28')).toEqual([]);
    // 22 pieces at 4.19 yuan are 92.18 yuan a day; the minimum of 2,010 over 21.75 days is 92.41.
    expect(words('T14', first({ price: unitPrice(41_900), overtime: null }), '2026-05-28')).toContain(
      'M08 车工 导柱车削',
    );
    expect(errors('T14', first({ price: unitPrice(42_100), overtime: null }), '2026-05-28')).toEqual([]);
    expect(words('T14', first({ price: unitPrice(130_000) }), '2026-05-28')).toContain('低于单价的150%');
  });

  it('an enterprise may not fall below the industry contract that binds it', () => {
    const ready = wageRoundReadyFor('T14');
    const industry = {
      ...ready.collectiveAgreements[0],
      scope: 'industry' as const,
      body: { ...ready.collectiveAgreements[0]?.body, minimumWageFen: 250_000 },
    } as RoundFile['collectiveAgreements'][number];
    const under = { ...ready, wider: [{ agreement: industry, tables: [], clauses: [] }] };
    expect(errors('T14', under, '2026-04-02')).toContain('HIER-01');
  });

  it('a simplified round makes no contract', () => {
    const ready = wageRoundReadyFor('T15');
    const simple = {
      ...ready,
      round: { ...ready.round, body: { ...ready.round.body, procedure: 'simplified' as const } },
    };
    expect(words('T15', simple, '2026-04-10')).toContain('普通程序');
  });
});

describe('adoption and signature', () => {
  const ready = wageRoundReadyFor('T16');

  it('is counted against all, never those present', () => {
    expect(
      errors(
        'T16',
        withVote(ready, {
          present: 45,
          for: 22,
          against: 5,
          abstain: 18,
          issued: 45,
          returned: 45,
          valid: 45,
        }),
        '2026-04-20',
      ),
    ).toEqual(['ADO-02']);
    expect(
      errors(
        'T16',
        withVote(ready, {
          present: 30,
          for: 23,
          against: 5,
          abstain: 2,
          issued: 30,
          returned: 30,
          valid: 30,
        }),
        '2026-04-20',
      ),
    ).toEqual([]);
    expect(
      errors(
        'T16',
        withVote(ready, {
          present: 29,
          for: 23,
          against: 5,
          abstain: 1,
          issued: 29,
          returned: 29,
          valid: 29,
        }),
        '2026-04-20',
      ),
    ).toEqual(['ADO-01']);
  });

  it('a vote that carries cannot be recorded as rejected, nor the other way round', () => {
    expect(words('T17', ready, '2026-04-20')).toContain('已经通过');
    const failed = withVote(ready, { for: 20, against: 20, abstain: 2 });
    expect(open(failed, '2026-04-20')).toEqual(['T17', 'T29']);
  });

  it('half exactly: enough for an industry in 浙江 with a warning, not for an enterprise', () => {
    const industry = industryRoundReadyFor('T16');
    const half = withVote(industry, { for: 26, against: 22, abstain: 0 });
    expect(errors('T16', half, '2026-06-12')).toEqual([]);
    expect(says('T16', half, '2026-06-12').warnings.map((one) => one.rule)).toContain('ADO-02');
  });

  it('how the congress is made up is shown beside the vote', () => {
    const small = withVote(ready, {
      total: 39,
      present: 39,
      managers: 9,
      for: 38,
      against: 1,
      abstain: 0,
      issued: 39,
      returned: 39,
      valid: 39,
    });
    const { unmet, warnings } = says('T16', small, '2026-04-20');
    expect(unmet).toEqual([]);
    expect(warnings.filter((one) => one.rule === 'congress')).toHaveLength(2);
  });

  it('open ballot in a staff congress of 浙江 closes the step', () => {
    expect(errors('T16', withVote(ready, { secretBallot: false }), '2026-04-20')).toEqual(['ADO-04']);
  });

  it('nobody without power to sign signs, and nobody before adoption', () => {
    const signing = wageRoundReadyFor('T18');
    const changed = (body: object): RoundFile => ({
      ...signing,
      collectiveAgreements: signing.collectiveAgreements.map((one) => ({
        ...one,
        body: { ...one.body, ...body },
      })),
    });
    expect(words('T18', changed({ signedEmployerBy: '徐丽娜' }), '2026-04-21')).toContain('没有签署授权');
    expect(errors('T18', changed({ signedWorkerOn: day('2026-04-19') }), '2026-04-21')).toContain('ADO-05');
    expect(words('T18', changed({ sealEmployer: false }), '2026-04-21')).toContain('盖章');
    expect(words('T18', changed({ signedEmployerOn: null }), '2026-04-21')).toContain(
      '用人单位方首席代表还没有签字',
    );
  });

  it('three copies are too few in 浙江, enough nationally', () => {
    const filing = withFiling(wageRoundReadyFor('T19'), {}, { copies: 3 });
    expect(errors('T19', filing, '2026-04-28')).toContain('FILE-01');
    expect(errors('T19', at(filing, 'national'), '2026-04-28')).not.toContain('FILE-01');
  });
});

describe('the order of days', () => {
  it('no step is dated before the one before', () => {
    expect(words('T2', wageRoundReadyFor('T2'), '2026-02-20')).toContain('早于上一步的日期2026-02-26');
  });
});

function paperOf(file: RoundFile, document: string): RoundFile['roundPapers'][number] {
  return { ...(file.roundPapers[0] as RoundFile['roundPapers'][number]), id: sampleId(950), document };
}
