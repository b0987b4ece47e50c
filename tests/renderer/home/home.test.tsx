import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { clockOf } from '../../../renderer/clock.ts';
import { HomePage } from '../../../renderer/features/home/HomePage.tsx';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { zhejiangRows } from '../../../shared/owed/regional/zhejiang.ts';
import {
  fakeApp,
  leadDue,
  leadList,
  renderAt,
  roundDue,
  roundDueList,
  slimRow,
  today,
} from '../frame/fake-app.tsx';

afterEach(cleanup);

const column = (name: string) => within(screen.getByRole('region', { name }));

const session = { state: 'planned', startsAt: '2026-11-21T14:30', body: { place: '调解室一' } };
const withSession = (rows: Parameters<typeof fakeApp>[0], drafts: unknown[] = []) => {
  const app = fakeApp(rows);
  app.read.open = async () => ({ file: { sessions: [session] }, papers: [], notes: [] }) as never;
  app.drafts.intakes = async () => drafts as never;
  return app;
};

describe('工作台', () => {
  it('an empty desk shows ways to begin, without a sample it cannot open', async () => {
    renderAt(fakeApp([]), <HomePage />, '/');
    await screen.findByText('登记第一件');
    expect(screen.getByText('设置单位')).toBeTruthy();
    expect(screen.queryByText('看示例')).toBeNull();
  });

  it('sorts what there is into today, what slips, and what changed', async () => {
    const rows = [
      slimRow('0001', { nextDueOn: today, nextDueKind: 'session', nextDueZh: '调解会议' }),
      slimRow('0002', { nextDueOn: day('2026-11-24'), nextDueKind: 'mediation', nextDueZh: '调解期满' }),
      slimRow('0003', { nextDueOn: day('2026-11-19'), nextDueKind: 'instalment', nextDueZh: '第2期付款' }),
      slimRow('0004', {}),
      slimRow('0005', { stage: 'agreementDraft', nextDueOn: day('2026-12-30') }),
    ];
    renderAt(withSession(rows), <HomePage />, '/');
    await screen.findByRole('region', { name: '今天' });

    const now = column('今天');
    expect(now.getByText('14:30')).toBeTruthy();
    expect(now.getByText('调解室一')).toBeTruthy();
    expect(now.getByText('3天后')).toBeTruthy();
    expect(now.getByText('调解期满')).toBeTruthy();

    const watch = column('要留意');
    expect(watch.getByText('逾期2天')).toBeTruthy();
    const pay = watch.getByRole('link', { name: /登记履行.*0003/ });
    expect(pay.getAttribute('href')).toBe('/cases/0003?section=performance');
    expect(watch.getByRole('link', { name: /登记签署.*0005/ }).getAttribute('href')).toBe(
      '/cases/0005?section=agreement',
    );
    expect(watch.getByText('没有安排下一步，也没有期限')).toBeTruthy();

    expect(column('最近').getAllByRole('listitem')).toHaveLength(5);
  });

  it('shows leads with their kind, by when they are due, and a desk with leads is not empty', async () => {
    const leads = [
      leadDue('0001', day('2026-11-19')),
      leadDue('0002', today, { kind: 'question', dueId: 'reply-by' }),
      leadDue('0003', day('2026-11-28'), { title: '' }),
      leadDue('0004', day('2026-11-29')),
    ];
    renderAt(fakeApp([], { leadList: leadList(leads) }), <HomePage />, '/');
    const now = within(await screen.findByRole('region', { name: '今天' }));
    expect(now.getByText('诉求 · 今天到期 · 1')).toBeTruthy();
    expect(now.getByText('咨询 · 约定答复日')).toBeTruthy();
    expect(now.getByText('诉求 · 七天内到期 · 1')).toBeTruthy();
    expect(now.getByText('未留姓名')).toBeTruthy();
    const watch = column('要留意');
    expect(watch.getByText('信访事项 · 信访事项书面告知期限')).toBeTruthy();
    expect(watch.getByText('逾期2天')).toBeTruthy();
    expect(watch.getByRole('link', { name: /办理.*0001/ }).getAttribute('href')).toBe('/leads/0001');
    expect(screen.queryByText('诉〔2026〕0004')).toBeNull();
  });

  it('shows rounds of bargaining by when they are due, and contracts to renew', async () => {
    const rounds = [
      roundDue('R1', day('2026-11-19'), { place: 'filing' }),
      roundDue('R2', day('2026-11-26')),
      roundDue('R3', day('2026-12-30')),
    ];
    const renewal = {
      id: 'R9',
      no: '〔2025〕协9号',
      title: '北门针织',
      from: today,
      until: day('2027-02-18'),
    };
    renderAt(fakeApp([], { roundDues: roundDueList(rounds, [renewal]) }), <HomePage />, '/');
    const now = within(await screen.findByRole('region', { name: '今天' }));
    expect(now.getByText('协商 · 七天内到期 · 1')).toBeTruthy();
    expect(now.getByRole('link', { name: /协R2号/ }).getAttribute('href')).toBe(
      '/bargaining/rounds/R2?section=offers',
    );
    const watch = column('要留意');
    expect(watch.getByText('协商 · 已逾期 · 1')).toBeTruthy();
    expect(watch.getByRole('link', { name: /协R1号/ }).getAttribute('href')).toBe(
      '/bargaining/rounds/R1?section=filing',
    );
    expect(watch.getByText('续签要约期 2026-11-21 至 2027-02-18')).toBeTruthy();
  });

  it('shows drafts to finish with the way back to them', async () => {
    const worker = (name: string) => ({ role: 'applicant', kind: 'worker', body: { name } });
    const employer = { role: 'respondent', kind: 'employer', body: { name: '北门电器配件有限公司' } };
    const parties = [worker('陈建国'), worker('李䶮'), worker(''), employer];
    const draft = { id: 'd1', savedAt: '2026-11-21T01:05:00.000Z', draft: { parties, workersCount: null } };
    renderAt(withSession([], [draft]), <HomePage />, '/');
    await screen.findByText('草稿：陈建国等2人');
    expect(screen.getByText('09:05 存')).toBeTruthy();
    expect(screen.getByRole('link', { name: /继续填写/ }).getAttribute('href')).toBe('/intake/d1');
  });

  it('says when it cannot be read, and tries again', async () => {
    const app = fakeApp([]);
    app.read.home = () => Promise.reject(new Error('worker'));
    renderAt(app, <HomePage />, '/');
    expect(await screen.findByRole('button', { name: /重试|再试/ })).toBeTruthy();
  });

  it('in January it reminds of the yearly figures of the place, with the way to them', async () => {
    const app = fakeApp([slimRow('0001')], {
      clock: clockOf(() => new Date('2027-01-05T02:00:00Z')),
      owed: { figures: async () => zhejiangRows },
    });
    renderAt(app, <HomePage />, '/');
    const link = await screen.findByRole('link', { name: /项年度标准待查/ });
    expect(link.getAttribute('href')).toContain('/owed/figures');
  });
});
