import { describe, expect, it } from 'vitest';
import { roundClocks } from '../../../../shared/bargaining/process/clocks.ts';
import { enterableRules, enteredRules } from '../../../../shared/bargaining/process/entered-rules.ts';
import { roundGuardSays } from '../../../../shared/bargaining/process/guards.ts';
import { renewalOf, roundNextDue } from '../../../../shared/bargaining/process/next-due.ts';
import {
  enterablePoints,
  isCount,
  profileOfRound,
  queryOfRound,
} from '../../../../shared/bargaining/process/profile-of-round.ts';
import { renewalRow, roundDueRow } from '../../../../shared/bargaining/process/round-due-row.ts';
import { textLock } from '../../../../shared/bargaining/process/text-lock.ts';
import type { RoundTransitionId } from '../../../../shared/bargaining/process/transitions.ts';
import { conflicts, pointNames } from '../../../../shared/bargaining/profile/conflicts.ts';
import { jiangsu } from '../../../../shared/bargaining/profile/jiangsu.ts';
import { presetChanges } from '../../../../shared/bargaining/profile/preset.ts';
import { valueWords } from '../../../../shared/bargaining/profile/value-words.ts';
import type { ProfileKey } from '../../../../shared/bargaining/profile/values.ts';
import { profileBanner, profileFor } from '../../../../shared/bargaining/profiles.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { type ProfileId, profileIds, scopes, subjects } from '../../../../shared/bargaining/terms.ts';
import { addDays, day } from '../../../../shared/kernel/calendar-day.ts';
import { sampleWageRound, wageRoundAfter, wageRoundReadyFor } from '../../../../shared/samples/wage-round.ts';

type Round = RoundFile['round'];
const at = (file: RoundFile, round: Partial<Round>, body: Partial<Round['body']> = {}): RoundFile => ({
  ...file,
  round: { ...file.round, ...round, body: { ...file.round.body, ...body } } as Round,
});
const clock = (file: RoundFile, id: string, today: string) =>
  roundClocks(file, day(today)).find((one) => one.id === id);
const says = (file: RoundFile, id: RoundTransitionId, on: string) => roundGuardSays(id, file, day(on));
const zh = (points: readonly { zh: string }[]) => points.map((one) => one.zh).join('\n');

describe('limits only one place sets', () => {
  it('上海: both sides produce their representatives within 15 days of the consent', () => {
    const file = at(wageRoundAfter('T4'), { profile: 'shanghai' });
    const none = at(file, {}, { production: { worker: null, employer: null } });
    expect(clock(none, 'sh-reps', '2026-03-12')).toMatchObject({ due: '2026-03-25', state: 'running' });
    expect(clock(none, 'sh-reps', '2026-03-26')?.state).toBe('missed');
    const both = at(wageRoundAfter('T8'), { profile: 'shanghai' });
    expect(clock(both, 'sh-reps', '2026-03-26')?.state).toBe('met');
    expect(clock(wageRoundAfter('T4'), 'sh-reps', '2026-03-12')).toBeUndefined();
  });

  it('河南: coordination is applied for within 15 days after the two months, else the round is over', () => {
    const file = at(wageRoundAfter('T9'), { profile: 'henan', stage: 'deadlocked' });
    const limit = clock(file, 'hen-coordination-apply', '2026-05-05');
    // Offer received 2 March: two months end on 2 May, a holiday, and roll to 6 May; 15 days later 21 May.
    expect(limit).toMatchObject({ due: '2026-05-21', state: 'running' });
    const applied = (filedOn: string): RoundFile => ({
      ...file,
      roundMeasures: [
        {
          id: 'm',
          kind: 'coordination',
          on: day(filedOn),
          body: {
            dispute: null,
            coordination: {
              filedOn: day(filedOn),
              acceptedOn: day(filedOn),
              ownMotion: false,
              applicants: ['worker'],
            },
          },
        } as unknown as RoundFile['roundMeasures'][number],
      ],
    });
    expect(zh(says(applied('2026-05-22'), 'T12', '2026-05-22').unmet)).toContain('2026-05-21');
    expect(zh(says(applied('2026-05-21'), 'T12', '2026-05-21').unmet)).not.toContain('逾期本轮终止');
  });

  it('北京: the end of a contract is reported, and stays the next date although the round is over', () => {
    const measure = {
      id: 'm',
      kind: 'termination',
      on: day('2027-05-14'),
      body: { dispute: null, ending: { ground: 'term-over', filedOn: null } },
    } as unknown as RoundFile['roundMeasures'][number];
    const file = {
      ...at(sampleWageRound, { profile: 'beijing', stage: 'expired' }),
      roundMeasures: [measure],
    };
    expect(roundNextDue(file, day('2027-05-15'))).toMatchObject({ id: 'bj-end-filing' });
    expect(roundNextDue(at(sampleWageRound, { stage: 'expired' }), day('2027-05-15'))).toBeNull();
  });

  it('the yearly round and the yearly congress are reminders and never the next date', () => {
    const yearly = clock(sampleWageRound, 'nat-wage-annual-round', '2026-06-01');
    expect(yearly).toMatchObject({ due: '2027-05-14', kind: 'reminder' });
    expect(roundNextDue(sampleWageRound, day('2027-01-02'))?.id).not.toBe('nat-wage-annual-round');
  });
});

describe('a new minimum wage is posted', () => {
  const issued = (postedOn: string | null, subject: RoundFile['round']['subject'] = 'wage') =>
    at(
      wageRoundReadyFor('T9'),
      { subject },
      {
        minimumWageIssuedOn: day('2026-02-03'),
        minimumWagePostedOn: postedOn === null ? null : day(postedOn),
      },
    );
  const notice = (file: RoundFile, today: string) => clock(file, 'nat-min-wage-notice', today);

  it('runs from the day it was issued to the tenth day, and stays the next date until it is posted', () => {
    expect(notice(issued(null), '2026-02-13')).toMatchObject({ due: '2026-02-13', state: 'running' });
    expect(notice(issued(null), '2026-02-14')).toMatchObject({ state: 'missed' });
    expect(notice(issued('2026-02-13'), '2026-03-01')).toMatchObject({ state: 'met' });
    expect(notice(issued('2026-02-14'), '2026-03-01')).toMatchObject({ state: 'missed' });
    expect(roundNextDue(issued(null), day('2026-03-15'))?.id).toBe('nat-min-wage-notice');
    for (const posted of ['2026-02-13', '2026-02-14']) {
      expect(roundNextDue(issued(posted), day('2026-03-15'))?.id).not.toBe('nat-min-wage-notice');
    }
  });

  it('does not run without the day, nor where wages are not the subject', () => {
    expect(notice(wageRoundReadyFor('T9'), '2026-02-13')).toBeUndefined();
    expect(notice(issued(null, 'osh'), '2026-02-13')).toBeUndefined();
  });
});

describe('guards of scope and seal', () => {
  it('a branch bargains only with its legal representative’s consent', () => {
    const file = at(wageRoundReadyFor('T2'), { scope: 'branch' });
    expect(zh(says(file, 'T2', '2026-03-02').unmet)).toContain('法定代表人同意');
    const elsewhere = at(file, { profile: 'national' });
    expect(zh(says(elsewhere, 'T2', '2026-03-02').unmet)).not.toContain('法定代表人同意');
    expect(zh(says(elsewhere, 'T2', '2026-03-02').warnings)).toContain('法定代表人同意');
    const given = at(file, {}, { branchConsentOn: day('2026-02-20') });
    expect(zh(says(given, 'T2', '2026-03-02').unmet)).not.toContain('法定代表人同意');
  });

  it('a region above the county is warned of', () => {
    const file = at(wageRoundReadyFor('T2'), { scope: 'regional' }, { territoryLevel: 'above-county' });
    expect(zh(says(file, 'T2', '2026-03-02').warnings)).toContain('县级以下');
  });

  it('重庆 wants the employer’s seal on every kind of contract', () => {
    const file = wageRoundReadyFor('T18');
    const bare = {
      ...at(file, { profile: 'chongqing', subject: 'osh' }),
      collectiveAgreements: file.collectiveAgreements.map((one) => ({
        ...one,
        body: { ...one.body, sealEmployer: false },
      })),
    } as RoundFile;
    expect(zh(says(bare, 'T18', '2026-04-21').unmet)).toContain('用人单位须在合同上盖章');
    expect(zh(says(at(bare, { profile: 'national' }), 'T18', '2026-04-21').unmet)).not.toContain('盖章');
  });

  it('a draft that reaches the delegates late is warned of, not refused', () => {
    const file = wageRoundReadyFor('T16');
    const late = {
      ...file,
      roundVotes: file.roundVotes.map((one) => ({
        ...one,
        body: { ...one.body, submittedOn: addDays(one.on, -6) },
      })),
    } as RoundFile;
    expect(zh(says(late, 'T16', '2026-04-20').warnings)).toContain('送达职工代表');
    expect(says(late, 'T16', '2026-04-20').unmet).toEqual([]);
  });
});

describe('江苏: what the local union enters', () => {
  const file = at(wageRoundReadyFor('T8'), { profile: 'jiangsu' });
  const entered = (localPeriods: Round['body']['localPeriods']) => at(file, {}, { localPeriods });
  it('numbers of persons and copies count in the rules, and leave the list of gaps', () => {
    const own = entered({
      repMin: { value: 7, unit: 'count', source: '市总工会' },
      filingCopies: { value: 4, unit: 'count', source: '市总工会' },
      suspensionCap: { value: 45, unit: 'calendar-day', source: '市总工会' },
    });
    expect(zh(says(own, 'T8', '2026-03-12').unmet)).toMatch(/7人/);
    expect(zh(says(file, 'T8', '2026-03-12').unmet)).not.toMatch(/7人/);
    const profile = profileOfRound(own);
    expect(profile.filingCopies).toMatchObject({ value: 4, layer: 'office' });
    expect(profile.suspensionCap.value).toMatchObject({ period: { duration: { value: 45 } } });
    const gaps = profileBanner(queryOfRound(own))?.gaps ?? [];
    expect(gaps).not.toContain('repMin');
    expect(gaps).toContain('repMax');
    expect(profileBanner(queryOfRound(file))?.gaps).toContain('repMin');
  });

  it('every point that can be entered is one the place leaves open, and makes a whole rule', () => {
    for (const point of enterablePoints) {
      expect(jiangsu.unknown, point).toContain(point);
      const unit = isCount(point) ? ('count' as const) : ('working-day' as const);
      const own = at(
        file,
        {},
        {
          localPeriods: { [point]: { value: 6, unit, source: '' } },
          localRules: { negotiationLimit: { choice: 'offer-sent', source: '' } },
        },
      );
      expect(profileOfRound(own)[point].layer).toBe('office');
      expect(() => roundClocks(own, day('2026-03-12'))).not.toThrow();
    }
  });
});

describe('江苏: points that are neither a period nor a number', () => {
  const file = at(wageRoundReadyFor('T8'), { profile: 'jiangsu' });
  const chosen = (localRules: Record<string, string>, localPeriods: Round['body']['localPeriods'] = {}) =>
    at(
      file,
      {},
      {
        localPeriods,
        localRules: Object.fromEntries(
          Object.entries(localRules).map(([point, choice]) => [point, { choice, source: '市总工会' }]),
        ),
      },
    );

  it('every point the place leaves open can be entered, by one way or the other', () => {
    expect([...enterablePoints, ...enterableRules].sort()).toEqual([...(jiangsu.unknown ?? [])].sort());
  });

  it('every choice takes effect as the office’s own and leaves the list of gaps', () => {
    for (const point of enterableRules) {
      for (const [code, { value }] of Object.entries(enteredRules[point].choices)) {
        const own = chosen({ [point]: code });
        expect(profileOfRound(own)[point], `${point} ${code}`).toEqual({
          value,
          layer: 'office',
          basis: [],
          gap: false,
        });
        expect(profileBanner(queryOfRound(own))?.gaps).not.toContain(point);
        expect(() => roundClocks(own, day('2026-03-12'))).not.toThrow();
        expect(() => says(own, 'T8', '2026-03-12')).not.toThrow();
      }
    }
  });

  it('what is not entered, or entered as nobody knows it, stays unknown with the wider value', () => {
    for (const own of [file, chosen({ parity: 'constructor', approval: '' })]) {
      const profile = profileOfRound(own);
      expect(profile.parity).toMatchObject({ value: 'equal', layer: 'CN', gap: true });
      expect(profile.approval).toMatchObject({ value: 'more-than-half', layer: 'JS', gap: true });
    }
  });

  it('the rules follow the choice: numbers of the sides', () => {
    const short = at(file, {});
    const employer = short.roundReps.filter((one) => one.side === 'employer');
    const fewer = { ...short, roundReps: short.roundReps.filter((one) => one !== employer.at(-1)) };
    const own = {
      ...fewer,
      round: chosen({ parity: 'employer-not-more' }).round,
    };
    expect(zh(says(fewer, 'T8', '2026-03-12').unmet)).toContain('对等');
    expect(zh(says(own, 'T8', '2026-03-12').unmet)).not.toContain('对等');
  });

  it('the negotiation limit counts once its start is known too', () => {
    const thirty = { negotiationLimit: { value: 30, unit: 'calendar-day' as const, source: '' } };
    expect(profileOfRound(chosen({}, thirty)).negotiationLimit).toMatchObject({ value: null, gap: true });
    const own = chosen({ negotiationLimit: 'offer-received' }, thirty);
    const received = own.roundOffers[0]?.receivedOn ?? null;
    expect(received).toBe('2026-03-02');
    expect(clock(own, 'hz-complete', '2026-03-12')?.due).toBe('2026-04-01');
  });
});

describe('从严掌握', () => {
  it('equal numbers, filing in 7 days and five copies count in the round that chose it', () => {
    const strict = at(sampleWageRound, {}, { strictest: true });
    const profile = profileOfRound(strict);
    expect(profile.parity).toMatchObject({ value: 'equal', layer: 'strictest' });
    expect(
      clock(at(wageRoundAfter('T18'), {}, { strictest: true }), 'nat-wage-submit', '2026-04-22')?.due,
    ).toBe('2026-04-28');
    expect(profileOfRound(sampleWageRound).parity.value).toBe('employer-not-more');
  });

  it('every point it changes, and every conflict, is told with both rules in words', () => {
    for (const profile of Object.keys(profileIds) as ProfileId[]) {
      for (const subject of Object.keys(subjects) as (keyof typeof subjects)[]) {
        for (const scope of Object.keys(scopes) as (keyof typeof scopes)[]) {
          const query = { profile, subject, scope };
          for (const one of presetChanges(query)) {
            expect(one.local.value).not.toEqual(one.strict.value);
            expect(valueWords(one.key, one.local.value as never)?.zh, one.key).toBeTruthy();
            expect(valueWords(one.key, one.strict.value as never)?.zh).not.toBe(
              valueWords(one.key, one.local.value as never)?.zh,
            );
          }
          for (const one of conflicts(query)) {
            expect(valueWords(one.key, one.local.value as never)?.zh, one.key).toBeTruthy();
            expect(valueWords(one.key, one.national.value as never)?.zh, one.key).toBeTruthy();
          }
        }
      }
    }
    const named = Object.keys(pointNames) as ProfileKey[];
    const values = profileFor({ profile: 'national', subject: 'wage', scope: 'enterprise' });
    expect(named.filter((key) => valueWords(key, values[key].value as never) === null)).toEqual([]);
  });

  it('the place that is as strict already has nothing to change there', () => {
    const keys = presetChanges({ profile: 'zhejiang', subject: 'wage', scope: 'enterprise' }).map(
      (one) => one.key,
    );
    expect(keys).toEqual(['parity', 'filingPeriod']);
  });
});

describe('审查异议以后的文本', () => {
  const reopened = (clauseId: string | null): RoundFile => {
    const file = wageRoundAfter('T19');
    const base = at(
      file,
      { stage: 'negotiating', pass: 2 },
      {
        passes: [
          {
            pass: 2,
            because: 'objected',
            openedOn: day('2026-05-10'),
            proposedBy: null,
            ground: '',
            proofs: '',
          },
        ],
      },
    );
    return {
      ...base,
      roundClauses: base.roundClauses.map((one) =>
        one.id === clauseId ? { ...one, state: 'disputed' } : one,
      ),
      roundFilings: base.roundFilings.map((one) => ({
        ...one,
        body: { ...one.body, objections: [{ clauseId, clause: '', reason: '' }] },
      })),
      collectiveAgreements: base.collectiveAgreements.map((one) => ({
        ...one,
        state: 'draft',
        body: { ...one.body, signedWorkerOn: null, signedEmployerOn: null },
      })),
    } as unknown as RoundFile;
  };
  const [first, second] = sampleWageRound.roundClauses;

  it('opens the disputed clause as a new version, and no other', () => {
    const file = reopened(first?.id ?? '');
    const [disputed, other] = [file.roundClauses[0], file.roundClauses[1]];
    expect(textLock(file, disputed)).toBe('version');
    expect(textLock(file, other)).toMatchObject({ zh: expect.stringContaining('没有异议') });
    expect(textLock(file)).toBe('open');
    expect(second?.id).toBe(other?.id);
  });

  it('an objection to the whole opens all of it', () => {
    const file = reopened(null);
    expect(file.roundClauses.map((one) => textLock(file, one)).every((one) => one === 'version')).toBe(true);
  });
});

describe('a round in the lists of next dates', () => {
  const round = (nextDueOn: string | null, due: Round['body']['due']) =>
    ({
      ...at(sampleWageRound, { nextDueOn: nextDueOn as Round['nextDueOn'] }, { due }).round,
      deleted: false,
    }) as never;
  const window = {
    id: 'zj-renewal-window',
    zh: '续签窗口',
    en: 'Renewal',
    place: 'overview',
    until: day('2027-05-13'),
    provisional: false,
  };

  it('a window counts to its last day once it is open', () => {
    const row = (today: string) => roundDueRow(round('2027-02-12', window), new Map(), day(today));
    expect(row('2027-02-11')).toMatchObject({ dueOn: '2027-02-12', openSince: null });
    expect(row('2027-02-12')).toMatchObject({ dueOn: '2027-05-13', openSince: '2027-02-12' });
    expect(row('2027-05-20')).toMatchObject({ dueOn: '2027-05-13' });
    expect(roundDueRow(round(null, null), new Map(), day('2027-01-01'))).toBeNull();
  });

  it('the renewal of the sample may be asked for from 90 days before its end until that day', () => {
    expect(renewalOf(sampleWageRound, day('2026-06-01'))).toEqual({
      from: '2027-02-12',
      until: '2027-05-13',
    });
    const renewal = renewalOf(sampleWageRound, day('2026-06-01'));
    const row = { ...at(sampleWageRound, {}, { renewal }).round, deleted: false } as never;
    expect(renewalRow(row, day('2027-02-11'))).toBeNull();
    expect(renewalRow(row, day('2027-02-12'))).toMatchObject({ until: '2027-05-13' });
    expect(renewalRow(row, day('2027-05-14'))).toBeNull();
  });
});
