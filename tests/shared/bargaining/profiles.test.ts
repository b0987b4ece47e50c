import { describe, expect, it } from 'vitest';
import { conflicts } from '../../../shared/bargaining/profile/conflicts.ts';
import { lastDayOfPeriod } from '../../../shared/bargaining/profile/due.ts';
import type { ProfileQuery } from '../../../shared/bargaining/profile/profile.ts';
import {
  profileBanner,
  profileFor,
  profileKeys,
  profileLayers,
  profileRegion,
} from '../../../shared/bargaining/profiles.ts';
import {
  type ProfileId,
  profileIds,
  type Scope,
  type Subject,
  scopes,
  subjects,
} from '../../../shared/bargaining/terms.ts';
import { deadlineRule, isDeadlineId } from '../../../shared/deadlines/rules.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { regionOf } from '../../../shared/law/place.ts';

const profiles = Object.keys(profileIds) as ProfileId[];
const all = profiles.flatMap((profile) =>
  (Object.keys(subjects) as Subject[]).flatMap((subject) =>
    (Object.keys(scopes) as Scope[]).map((scope) => ({ profile, subject, scope })),
  ),
);
const wages = (profile: ProfileId): ProfileQuery => ({ profile, subject: 'wage', scope: 'enterprise' });
const days = (
  query: ProfileQuery,
  key: 'replyPeriod' | 'filingPeriod' | 'renewalWindow' | 'objectionWindow',
) => {
  const { value, unit } = profileFor(query)[key].value.duration;
  return `${value} ${unit}`;
};

describe('地区规则: every point of every profile', () => {
  it.each(all.map((query) => [`${query.profile} ${query.subject} ${query.scope}`, query] as const))(
    '%s has every value with its source',
    (_, query) => {
      const profile = profileFor(query);
      for (const key of profileKeys) {
        const { value, basis, layer } = profile[key];
        expect(value).not.toBeUndefined();
        expect(basis.length).toBeGreaterThan(0);
        expect(layer).not.toBe('office');
        expect(profileLayers[query.profile].some((one) => one.id === layer)).toBe(true);
      }
    },
  );

  it('a limit named by a value is of the same length, of that place or a wider one, and for that kind', () => {
    const found = new Set<string>();
    const walk = (value: unknown, query: ProfileQuery) => {
      if (typeof value !== 'object' || value === null) return;
      if ('limit' in value && typeof value.limit === 'string' && 'duration' in value) {
        expect(isDeadlineId(value.limit)).toBe(true);
        const rule = deadlineRule(value.limit);
        expect(value.duration).toEqual(rule.duration);
        found.add(value.limit);
      }
      for (const inner of Object.values(value)) walk(inner, query);
    };
    for (const query of all) walk(profileFor(query), query);
    expect(found.size).toBeGreaterThan(50);
  });

  it('profiles begin at a region that is known', () => {
    expect(profiles.map((one) => regionOf(profileRegion[one]).zh)).toEqual([
      '全国',
      '浙江省',
      '宁波市',
      '杭州市',
      '江苏省',
      '上海市',
      '北京市',
      '山东省',
      '河南省',
      '重庆市',
    ]);
  });
});

describe('地区规则: layers', () => {
  it.each([
    ['national', '20 calendar-day', 'CN'],
    ['zhejiang', '10 working-day', 'ZJ'],
    ['ningbo', '10 working-day', 'NB'],
    ['hangzhou', '10 working-day', 'HZ'],
    ['jiangsu', '20 calendar-day', 'CN'],
    ['shanghai', '15 calendar-day', 'SH'],
    ['beijing', '20 calendar-day', 'BJ'],
    ['shandong', '10 calendar-day', 'SD'],
    ['henan', '10 working-day', 'HA'],
    ['chongqing', '20 calendar-day', 'CQ'],
  ] as const)('the reply in %s', (profile, period, layer) => {
    expect(days(wages(profile), 'replyPeriod')).toBe(period);
    expect(profileFor(wages(profile)).replyPeriod.layer).toBe(layer);
  });

  it('city texts are for wages only: other kinds follow the province, or the nation', () => {
    const of = (profile: ProfileId, subject: Subject) =>
      profileFor({ profile, subject, scope: 'enterprise' }).replyPeriod.layer;
    expect([
      of('ningbo', 'osh'),
      of('hangzhou', 'comprehensive'),
      of('shandong', 'osh'),
      of('henan', 'female-worker'),
    ]).toEqual(['ZJ', 'ZJ', 'CN', 'CN']);
  });

  it('a branch is treated as an enterprise', () => {
    for (const query of all.filter((one) => one.scope === 'branch')) {
      expect(profileFor(query)).toEqual(profileFor({ ...query, scope: 'enterprise' }));
    }
  });

  it('the points of the table', () => {
    const nb = profileFor(wages('ningbo'));
    expect([nb.repMin.value, nb.repMinAboveScale.value, nb.repMax.value, nb.filingCopies.value]).toEqual([
      3, 5, 10, 5,
    ]);
    expect(nb.filingCopies.layer).toBe('ZJ');
    expect(nb.negotiationLimit.value).toMatchObject({
      from: 'first-meeting',
      period: { limit: 'nb-negotiation-window' },
    });
    const hz = profileFor(wages('hangzhou'));
    expect(hz.negotiationLimit.value).toMatchObject({ from: 'offer-sent', period: { limit: 'hz-complete' } });
    expect([hz.repMax.value, hz.suspensionConsent.value, hz.wageFloor.value]).toEqual([
      9,
      'worker-chief',
      'above',
    ]);
    expect(profileFor(wages('ningbo')).suspensionConsent).toMatchObject({
      value: 'worker-side',
      layer: 'ZJ',
    });
    expect(profileFor(wages('ningbo')).wageFloor).toMatchObject({ value: 'above', layer: 'ZJ' });
    expect(profileFor(wages('henan')).negotiationLimit.value).toMatchObject({
      period: { duration: { value: 2, unit: 'month' } },
    });
    expect(days({ profile: 'national', subject: 'osh', scope: 'enterprise' }, 'renewalWindow')).toBe(
      '3 month',
    );
    expect(days(wages('national'), 'renewalWindow')).toBe('60 calendar-day');
    expect(days(wages('zhejiang'), 'renewalWindow')).toBe('90 calendar-day');
    expect(profileFor(wages('zhejiang')).approval.value).toBe('more-than-half');
    expect(profileFor({ ...wages('zhejiang'), scope: 'industry' }).approval.value).toBe('half');
    expect(profileFor({ ...wages('shandong'), scope: 'industry' })).toMatchObject({
      approval: { value: 'more-than-half' },
      bindingMode: { value: 'signatories-only' },
    });
  });

  it('what an office types goes before all texts', () => {
    const typed = profileFor({ ...wages('jiangsu'), overrides: { filingCopies: 4, repMax: null } });
    expect(typed.filingCopies).toEqual({ value: 4, layer: 'office', basis: [], gap: false });
    expect(typed.repMax).toMatchObject({ value: null, layer: 'office' });
  });

  it('the strictest preset meets all four texts at once and leaves the rest alone', () => {
    for (const profile of ['national', 'zhejiang', 'ningbo', 'hangzhou'] as const) {
      const strict = profileFor({ ...wages(profile), strictest: true });
      expect(strict.parity.value).toBe('equal');
      expect(strict.approval.value).toBe('more-than-half');
      expect(strict.secretBallot.value?.congress).toBe('error');
      expect(strict.filingPeriod.value.duration).toEqual({ value: 7, unit: 'calendar-day' });
      expect(strict.filingCopies.value).toBe(5);
      expect(strict.replyPeriod).toEqual(profileFor(wages(profile)).replyPeriod);
      const left = conflicts({ ...wages(profile), strictest: true }).map((one) => one.key);
      for (const key of ['parity', 'approval', 'filingPeriod', 'filingCopies'])
        expect(left).not.toContain(key);
    }
  });
});

describe('江苏: what is not known says so', () => {
  it('stands in with national values, marked as gaps', () => {
    const js = profileFor(wages('jiangsu'));
    expect(js.replyPeriod).toMatchObject({ layer: 'CN', gap: true });
    expect(js.filingCopies).toMatchObject({ value: 3, gap: true });
    expect(js.approval).toMatchObject({ value: 'more-than-half', layer: 'JS', gap: true });
    expect(js.supervisionReply).toMatchObject({ layer: 'JS', gap: false });
    expect(js.quotaPercent).toMatchObject({ layer: 'JS', gap: false });
    expect(js.objectionWindow).toMatchObject({ layer: 'CN', gap: false });
  });
  it('a banner names the gaps and goes when they are filled; other profiles have none', () => {
    const banner = profileBanner(wages('jiangsu'));
    expect(banner?.gaps).toContain('replyPeriod');
    const period = { duration: { value: 15, unit: 'calendar-day' as const }, limit: null };
    const one = profileBanner({ ...wages('jiangsu'), overrides: { replyPeriod: period } });
    expect(one?.gaps).toHaveLength((banner?.gaps.length ?? 0) - 1);
    for (const profile of profiles.filter((id) => id !== 'jiangsu'))
      expect(profileBanner(wages(profile))).toBeNull();
  });
});

describe('规则冲突', () => {
  const keys = (query: ProfileQuery) => conflicts(query).map((one) => one.key);
  it('浙江 wages: numbers, filing and publication are stricter nationally, both rules are named', () => {
    expect(keys(wages('zhejiang'))).toEqual(['parity', 'filingPeriod', 'publication']);
    const [parity, filing] = conflicts(wages('zhejiang'));
    expect(parity).toMatchObject({
      local: { value: 'employer-not-more', layer: 'ZJ' },
      national: { value: 'equal', layer: 'CN' },
    });
    expect(filing?.national.basis[0]?.law).toContain('工资集体协商试行办法');
    expect(filing?.local.basis[0]?.law).toContain('浙江省集体合同条例');
  });
  it('other kinds have no seven days', () => {
    expect(keys({ profile: 'zhejiang', subject: 'osh', scope: 'enterprise' })).toEqual(['parity']);
  });
  it('the nation does not conflict with itself, nor 江苏 with what stands in for it', () => {
    expect(keys(wages('national'))).toEqual([]);
    expect(keys(wages('jiangsu'))).toEqual([]);
  });
  it('重庆 takes longer to coordinate, 上海 has no quorum', () => {
    expect(keys(wages('chongqing'))).toContain('coordination');
    expect(keys(wages('shanghai'))).toContain('attendance');
  });
});

describe('the last day of a period', () => {
  it('is the limit’s day, or rolls like one', () => {
    expect(lastDayOfPeriod(profileFor(wages('zhejiang')).filingPeriod.value, day('2026-04-21'))).toBe(
      '2026-05-06',
    );
    const free = { duration: { value: 10, unit: 'calendar-day' as const }, limit: null };
    expect(lastDayOfPeriod(free, day('2026-04-21'))).toBe('2026-05-06');
    expect(lastDayOfPeriod({ ...free, duration: { value: 5, unit: 'working-day' } }, day('2026-04-29'))).toBe(
      '2026-05-09',
    );
    const typed = { duration: { value: 7, unit: 'calendar-day' as const }, limit: 'zj-submit' };
    expect(lastDayOfPeriod(typed, day('2026-04-21'))).toBe('2026-04-28');
  });
});
