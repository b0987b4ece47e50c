import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeadlineDeskPage } from '../../../renderer/features/deadline-desk/DeadlineDeskPage.tsx';
import { DeadlinePrintPage } from '../../../renderer/features/deadline-desk/DeadlinePrintPage.tsx';
import { addDays, day } from '../../../shared/kernel/calendar-day.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { caseClocks } from '../../../shared/mediation/clocks.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import { smallCase } from '../../shared/mediation/small-case.ts';
import {
  fakeApp,
  leadDue,
  leadList,
  person,
  renderAt,
  roundDue,
  roundDueList,
  slimRow,
  today,
} from '../frame/fake-app.tsx';

afterEach(cleanup);

const due = (id: string, days: number, given: Partial<SlimRow> = {}) =>
  slimRow(id, {
    nextDueOn: addDays(today, days),
    nextDueZh: '第1次调解会议',
    nextDueKind: 'session',
    nextDueId: 'session-1',
    ...given,
  });

const law = { calendar: publishedCalendar, clocks: caseClocks };
const desk = (rows: readonly SlimRow[], given = {}, address = '/deadlines') =>
  renderAt(fakeApp(rows, { law, ...given }), <DeadlineDeskPage />, '/deadlines', address);

/** The case numbers below a heading. */
async function under(title: RegExp) {
  const head = await screen.findByRole('rowheader', { name: title });
  const body = head.closest('tbody') as HTMLElement;
  return within(body)
    .getAllByRole('link')
    .map((link) => /第(.+)号/.exec(link.textContent ?? '')?.[1]);
}

describe('期限', () => {
  it('puts each next date under its heading, both sides of every boundary', async () => {
    const days = [-40, -1, 0, 1, 7, 8, 30, 31, 200];
    desk([
      ...days.map((one) => due(String(one), one)),
      slimRow('none'),
      slimRow('closed', { stage: 'closed' }),
    ]);
    expect(await under(/^逾期 2件/)).toEqual(['-40', '-1']);
    expect(await under(/^今天 1件/)).toEqual(['0']);
    expect(await under(/^七天内 2件/)).toEqual(['1', '7']);
    expect(await under(/^以后 2件/)).toEqual(['8', '30']);
    expect(await under(/^无下一期限 1件/)).toEqual(['none']);
    expect(screen.getByText('另有2件在三十天以后，可以在上面按月查看。')).toBeTruthy();
    expect(screen.getByText(/共10件/)).toBeTruthy();
    expect(screen.queryByText(/closed/)).toBeNull();
  });

  it('a row says when, what kind of day, what, why and who, and leads to the right section', async () => {
    desk(
      [
        due('1', 0, {
          nextDueOn: day('2026-11-24'),
          nextDueZh: '调解申请审查受理期限',
          nextDueKind: 'decision',
          nextDueId: 'application-decision-3wd',
          receivedOn: day('2026-11-19'),
          mediatorNames: ['王调解员'],
          mediatorIds: ['me'],
          standInId: 'li',
          standInName: '李调解员',
        }),
        due('2', 0, {
          nextDueOn: day('2027-01-01'),
          nextDueProvisional: true,
          mediatorIds: [],
          mediatorNames: [],
        }),
        due('3', 0, { nextDueOn: day('2026-11-29'), nextDueKind: 'instalment', nextDueId: 'instalment-1' }),
      ],
      {},
      '/deadlines?month=2027-01',
    );
    const row = (await screen.findByRole('link', { name: /第1号/ })).closest('tr') as HTMLElement;
    expect(row.textContent).toContain('2026-11-24 (周二)');
    expect(row.textContent).toContain('3天后工作日预警 11-23');
    expect(row.textContent).toContain('调解组织收到书面申请或者记录口头申请（2026-11-19）');
    expect(row.textContent).toContain('王调解员接替 李调解员');
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/cases/1?section=acceptance');
    const pay = (await screen.findByRole('link', { name: /第3号/ })).closest('tr') as HTMLElement;
    expect(pay.textContent).toContain('双休日');
    expect(pay.textContent).toContain('调解协议约定的履行日');
    expect(within(pay).getByRole('link').getAttribute('href')).toBe('/cases/3?section=performance');
    // 1 January lies beyond the thirty days; its day is on the strip.
    fireEvent.click(screen.getByRole('button', { name: /2027-01-01.*元旦法定节假日.*1件/ }));
    const late = (await screen.findByRole('link', { name: /第2号/ })).closest('tr') as HTMLElement;
    expect(late.textContent).toContain('元旦法定节假日');
    expect(late.textContent).toContain('暂定');
    expect(late.textContent).toContain('未指派');
  });

  it('rounds of bargaining stand among them with the way to where they are met, and can be filtered for', async () => {
    const rounds = [
      roundDue('R1', addDays(today, 2)),
      roundDue('R2', addDays(today, -1), { openSince: null, place: 'tables', personIds: ['li'] }),
    ];
    desk([due('1', 1)], {
      roundDues: roundDueList(rounds),
      office: { people: async () => [person('me', '王调解员')] },
    });
    const head = await screen.findByRole('rowheader', { name: /^七天内 2件/ });
    const body = within(head.closest('tbody') as HTMLElement);
    expect(body.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/cases/1?section=sessions',
      '/bargaining/rounds/R1?section=offers',
    ]);
    expect(body.getByText('集体协商 · 要约答复期限')).toBeTruthy();
    expect(await under(/^逾期 1件/)).toEqual([undefined]);
    fireEvent.change(screen.getByLabelText('事项'), { target: { value: 'round' } });
    expect(await screen.findByRole('rowheader', { name: /^七天内 1件/ })).toBeTruthy();
    expect(screen.queryByText(/第1号/)).toBeNull();
    fireEvent.change(screen.getByLabelText('经办人'), { target: { value: 'me' } });
    await waitFor(() => expect(screen.queryByRole('rowheader', { name: /^逾期/ })).toBeNull());
  });

  it('leads stand among the cases by their day, with their kind, counted and on the strip', async () => {
    const leads = [
      leadDue('L1', addDays(today, 2)),
      leadDue('L2', addDays(today, 40)),
      leadDue('L3', addDays(today, 2), { personId: 'li' }),
    ];
    const rows = [due('1', 1), due('2', 3)];
    desk(rows, { leadList: leadList(leads), office: { people: async () => [person('me', '王调解员')] } });
    const head = await screen.findByRole('rowheader', { name: /^七天内 4件/ });
    const body = within(head.closest('tbody') as HTMLElement);
    expect(body.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/cases/1?section=sessions',
      '/leads/L1',
      '/leads/L3',
      '/cases/2?section=sessions',
    ]);
    expect(body.getAllByText('信访事项 · 信访事项书面告知期限')).toHaveLength(2);
    expect(screen.getByText('另有1件在三十天以后，可以在上面按月查看。')).toBeTruthy();
    expect(screen.getByRole('button', { name: /2026-11-23.*2件/ })).toBeTruthy();

    fireEvent.change(screen.getByLabelText('经办人'), { target: { value: 'me' } });
    expect(await screen.findByRole('rowheader', { name: /^七天内 3件/ })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('事项'), { target: { value: 'lead' } });
    expect(await screen.findByRole('rowheader', { name: /^七天内 1件/ })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('事项'), { target: { value: 'session' } });
    expect(await screen.findByRole('rowheader', { name: /^七天内 2件/ })).toBeTruthy();
  });

  it('filters by person and kind, also on the strip', async () => {
    const people = [person('me', '王调解员'), person('li', '李调解员')];
    const rows = [
      due('1', 3),
      due('2', 3, { mediatorIds: ['li'] }),
      due('3', 3, { mediatorIds: ['li'], nextDueKind: 'instalment', nextDueId: 'instalment-1' }),
      slimRow('4', { mediatorIds: ['li'] }),
    ];
    const router = desk(rows, { office: { people: async () => people } });
    expect(await under(/^七天内 3件/)).toEqual(['1', '2', '3']);
    await screen.findByRole('option', { name: '李调解员' });
    fireEvent.change(screen.getByLabelText('经办人'), { target: { value: 'li' } });
    await waitFor(async () => expect(await under(/^七天内 2件/)).toEqual(['2', '3']));
    expect(await under(/^无下一期限 1件/)).toEqual(['4']);
    fireEvent.change(screen.getByLabelText('事项'), { target: { value: 'instalment' } });
    await waitFor(async () => expect(await under(/^七天内 1件/)).toEqual(['3']));
    expect(screen.queryByRole('rowheader', { name: /无下一期限/ })).toBeNull();
    expect(screen.getByRole('button', { name: /2026-11-24.*1件/ })).toBeTruthy();
    expect(router.state.location.search).toBe('?person=li&kind=instalment');
    expect(screen.getByRole('link', { name: '打印控制表' }).getAttribute('href')).toBe(
      '/deadlines/print?person=li&kind=instalment',
    );
  });

  it('opens the case only when somebody asks why', async () => {
    const file = smallCase();
    const open = vi.fn(async () => ({ file, papers: [], notes: [] }));
    const app = fakeApp([due('1', 0, { nextDueKind: 'decision', nextDueId: 'application-decision-3wd' })], {
      law,
    });
    renderAt({ ...app, read: { ...app.read, open: open as never } }, <DeadlineDeskPage />, '/deadlines');
    const why = await screen.findByRole('button', { name: /为什么是这一天/ });
    expect(open).not.toHaveBeenCalled();
    fireEvent.click(why);
    expect(await screen.findByText(/当日不计入/)).toBeTruthy();
    expect(open).toHaveBeenCalledWith('1');
    const link = screen.getByRole('link', { name: /依据/ });
    expect(link.getAttribute('href')).toBe(`/law?text=${encodeURIComponent('调解申请审查受理期限')}`);
  });

  it('tells an empty desk from filters that leave nothing', async () => {
    desk([]);
    await screen.findByText('没有在办案件');
    cleanup();
    desk([due('1', 3)], {}, '/deadlines?person=nobody');
    await screen.findByText('没有符合条件的期限');
    fireEvent.click(screen.getByRole('button', { name: '清除条件' }));
    expect(await under(/^七天内 1件/)).toEqual(['1']);
  });

  it('exports what the filters leave and says where it is', async () => {
    const exportCalendar = vi.fn(async () => ({
      token: 't',
      name: '期限.ics',
      place: '文书/期限',
      count: 2,
    }));
    desk([due('1', 3)], { deadlineDesk: { exportCalendar }, papers: {} }, '/deadlines?kind=session');
    fireEvent.click(await screen.findByRole('button', { name: '导出日历' }));
    expect(await screen.findByText(/已导出2个期限到“文书\/期限\/期限.ics”/)).toBeTruthy();
    expect(exportCalendar).toHaveBeenCalledWith({ dueKind: 'session', only: 'cases' });
  });
});

describe('期限控制表', () => {
  it('lists every heading with its cases, numbered through, and prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    window.print = print;
    const rows = [due('1', -2), due('2', 5), slimRow('3')];
    renderAt(fakeApp(rows, { law }), <DeadlinePrintPage />, '/deadlines/print');
    await screen.findByRole('heading', { name: '期限控制表' });
    const table = screen.getByRole('table');
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(cells[1]).toBe('逾期 1件');
    expect(cells[2]).toMatch(/^1.*第1号.*第1次调解会议已安排的调解会议王调解员$/);
    expect(cells.at(-2)).toBe('无下一期限 1件');
    expect(cells.at(-1)).toMatch(/^3未定/);
    expect(screen.getByText(/西门街道劳动争议调解中心.*2026-11-21.*王调解员/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '打印' }));
    expect(print).toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('tells the day warning begins, who stands in, and the rounds, which have no such day', async () => {
    const rows = [due('1', 5, { nextDueId: 'mediation-15d-from-receipt', standInName: '李备勤' })];
    renderAt(
      fakeApp(rows, { law, roundDues: roundDueList([roundDue('r1', addDays(today, 6))]) }),
      <DeadlinePrintPage />,
      '/deadlines/print',
    );
    await screen.findByRole('heading', { name: '期限控制表' });
    const cells = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(cells.find((cell) => cell?.includes('第1号'))).toMatch(/2026-11-26.*预警 2026-11-21.*接替 李备勤/);
    const ofRound = cells.find((cell) => cell?.includes('集体协商'));
    expect(ofRound).toBeTruthy();
    expect(ofRound).not.toContain('预警');
  });
});
