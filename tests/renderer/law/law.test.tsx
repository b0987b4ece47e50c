import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LawPage } from '../../../renderer/features/law/LawPage.tsx';
import { LawPrintPage } from '../../../renderer/features/law/LawPrintPage.tsx';
import { lawEntries } from '../../../renderer/features/law/law-entries.ts';
import { found, type LawEntry, marksOf } from '../../../renderer/features/law/law-entry.ts';
import { contentParameters } from '../../../shared/bargaining/content-checks/limits.ts';
import { ruleIds } from '../../../shared/bargaining/rules/rule.ts';
import { deadlineRules } from '../../../shared/deadlines/rules.ts';
import { markOf } from '../../../shared/law/citation.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { acceptanceChecks } from '../../../shared/mediation/acceptance-checks.ts';
import { transitions } from '../../../shared/mediation/process/transitions.ts';
import { owedParameters } from '../../../shared/owed/law/all.ts';
import { smallCase } from '../../shared/mediation/small-case.ts';
import { fakeApp, renderAt } from '../frame/fake-app.tsx';

afterEach(cleanup);

const entries = lawEntries(publishedCalendar, 'zh-CN');
const of = (section: LawEntry['section']) => entries.filter((entry) => entry.section === section);
const law = { calendar: publishedCalendar };
const page = (address = '/law') => renderAt(fakeApp([], { law }), <LawPage />, '/law', address);

describe('what the page holds', () => {
  it('every time limit with its name, trigger, consequence, last day and source', () => {
    const limits = [...of('deadlines'), ...of('bargaining')];
    expect(limits.map((entry) => entry.id)).toEqual(deadlineRules.map((rule) => rule.id));
    expect(of('deadlines')).toHaveLength(44);
    expect(of('bargaining')).toHaveLength(75);
    for (const [at, entry] of limits.entries()) {
      const rule = deadlineRules[at];
      const labels = entry.facts.map((fact) => fact.label);
      expect(labels).toEqual(
        expect.arrayContaining(['trigger', 'length', 'dayOff', 'extension', 'obligor', 'consequence']),
      );
      expect(entry.bases).toEqual(rule?.legalBasis);
      expect(entry.bases.length).toBeGreaterThan(0);
      for (const fact of entry.facts) expect(fact.text).not.toBe('');
    }
  });

  it('every step, every check of acceptance, every figure', () => {
    expect(of('process').map((entry) => entry.id)).toEqual(Object.keys(transitions));
    const checks = acceptanceChecks(smallCase(), [], null);
    expect(
      of('acceptance')
        .map((entry) => entry.id)
        .sort(),
    ).toEqual(checks.map((check) => check.code).sort());
    for (const check of checks) {
      const entry = of('acceptance').find((one) => one.id === check.code);
      expect(entry?.bases).toEqual(expect.arrayContaining([...check.basis]));
    }
    expect(of('owed')).toHaveLength(owedParameters.length);
    expect(new Set(entries.map((entry) => `${entry.section} ${entry.id}`)).size).toBe(entries.length);
  });

  it('every published year with its days, and the next years as provisional', () => {
    const years = of('calendar');
    expect(years.map((entry) => entry.id)).toEqual(
      Array.from({ length: 25 }, (_, at) => `year-${2028 - at}`),
    );
    const words = (id: string) =>
      years
        .find((entry) => entry.id === id)
        ?.facts.map((fact) => fact.text)
        .join('\n');
    expect(words('year-2026')).toContain('国庆节 10-01至10-07');
    expect(words('year-2026')).toContain('已收录');
    expect(words('year-2025')).toMatch(/01-26、02-08/);
    expect(words('year-2027')).toContain('暂定');
    expect(words('year-2027')).toContain('元旦 01-01');
  });

  it('every rule of collective bargaining, with the figures contents are checked by', () => {
    const rules = of('bargainingRules');
    expect(rules.map((entry) => entry.id)).toEqual([
      ...ruleIds,
      ...contentParameters.map((parameter) => parameter.id),
    ]);
    for (const entry of rules) for (const fact of entry.facts) expect(fact.text).not.toMatch(/undefined|^$/);
    const congress = rules.find((entry) => entry.id === 'bargaining.congress-size');
    expect(congress?.facts[0]?.text).toContain('100人以上40人，每满100人增加7人');
  });

  it('says the same in English, without gaps', () => {
    const english = lawEntries(publishedCalendar, 'en');
    expect(english.map((entry) => entry.id)).toEqual(entries.map((entry) => entry.id));
    for (const entry of english) expect(entry.title).toMatch(/[A-Za-z]/);
  });
});

describe('finding', () => {
  it.each([
    ['a law by its title', { text: '人民调解法 第十七条' }, ['T09', 'T11', 'A7']],
    ['a limit by its id', { text: 'judicial-confirmation-30d' }, ['judicial-confirmation-30d']],
    ['a limit by its English name', { text: 'Reply to a request to negotiate' }, ['negotiation-response-5d']],
  ])('%s', (_, filter, ids) => {
    const hits = found(entries, { section: null, mark: null, ...filter });
    expect(hits.map((entry) => entry.id)).toEqual(expect.arrayContaining(ids));
    expect(hits.length).toBeLessThan(entries.length / 4);
  });

  it.each(['read', 'quoted', 'recalled', 'practice'] as const)('by the mark %s', (mark) => {
    const hits = found(entries, { text: '', section: null, mark });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((entry) => marksOf(entry).has(mark))).toBe(true);
    const other = entries.filter((entry) => !hits.includes(entry));
    expect(other.some((entry) => entry.bases.some((basis) => markOf(basis) === mark))).toBe(false);
  });
});

describe('依据', () => {
  it('shows all rules by part and narrows by typing, part and mark', async () => {
    const router = page();
    expect(within(screen.getByRole('region', { name: '调解期限' })).getAllByRole('article')).toHaveLength(44);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '司法确认' } });
    await waitFor(() => expect(screen.getAllByRole('article').length).toBeLessThan(20));
    expect(screen.getByText(/，列出\d+条/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^调解期限 \d/ }));
    await waitFor(() => expect(screen.queryByRole('region', { name: '办理流程' })).toBeNull());
    expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({
      text: '司法确认',
      section: 'deadlines',
    });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '没有这样的词' } });
    fireEvent.click(await screen.findByRole('button', { name: '清除条件' }));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(entries.length));
    // Every rule is drawn three times here, which a busy machine needs its time for.
  }, 20_000);

  it('opens at the rule a reason points to, with every mark said', () => {
    page(`/law?text=${encodeURIComponent('调解申请审查受理期限')}&section=deadlines`);
    const rule = screen.getByRole('article', { name: '调解申请审查受理期限' });
    expect(rule.textContent).toContain('3个工作日');
    expect(rule.textContent).toContain('没有法定制裁');
    expect(within(rule).getByText('凭记忆')).toBeTruthy();
    expect(within(rule).getByText('转引')).toBeTruthy();
  });

  it('has the limits of collective bargaining in a part of their own, found by place', async () => {
    page('/law?section=bargaining');
    const part = screen.getByRole('region', { name: '集体协商期限' });
    expect(within(part).getAllByRole('article')).toHaveLength(75);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '宁波市 窗口' } });
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
    const rule = screen.getByRole('article', { name: '续订窗口（宁波，期满前90日内）' });
    expect(rule.textContent).toContain('窗口的第一日；窗口至届满日止');
    expect(rule.textContent).toContain('工资专项集体合同');
    expect(rule.textContent).toContain('宁波市');
  });

  it('prints what the filters leave', () => {
    renderAt(fakeApp([], { law }), <LawPrintPage />, '/law/print', '/law/print?section=acceptance');
    expect(screen.getAllByRole('article')).toHaveLength(of('acceptance').length);
    expect(screen.getByRole('link', { name: '返回' }).getAttribute('href')).toBe('/law?section=acceptance');
  });
});
