import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BehindPage } from '../../../renderer/features/statistics/BehindPage.tsx';
import { StatisticsPage } from '../../../renderer/features/statistics/StatisticsPage.tsx';
import type { StatisticsQuery } from '../../../renderer/slim/count-statistics.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFacts } from '../../../shared/statistics/case-facts.ts';
import { statisticsFile } from '../../../shared/statistics/exchange.ts';
import { countsOf, oneCase, oneLead, quarter, succeeded } from '../../shared/statistics/facts.ts';
import { fakeApp, renderAt, slimRow } from '../frame/fake-app.tsx';

afterEach(cleanup);

const names = { areas: new Map([['a1', '城东片区']]), people: new Map([['wang', '王调解员']]) };
const closedOn = day('2026-11-10');
const someCases = [
  succeeded(closedOn, { areaId: 'a1', dueOn: closedOn }),
  succeeded(closedOn, { dueOn: day('2026-11-09') }),
  oneCase({ closedOn, outcome: 'failed-other' }),
  oneCase(),
];

/** An app whose figures are really counted, from the facts handed in. */
function appOf(cases: readonly CaseFacts[], given: Record<string, unknown> = {}) {
  const asked: StatisticsQuery[] = [];
  const leads = cases.length > 0 ? [oneLead()] : [];
  const statistics = {
    count: async (query: StatisticsQuery) => {
      asked.push(query);
      const { period, before, filter } = query;
      return {
        counts: countsOf({ cases, leads, period, filter }),
        before: before && countsOf({ cases, leads, period: before, filter }),
        cases: cases.length,
        uncounted: 0,
        names,
      };
    },
    names: async () => names,
    reports: async () => [],
    ...given,
  };
  const area = { id: 'a1', active: true, stewardIds: [], body: { name: '城东片区', town: '' } };
  return { asked, app: fakeApp([], { statistics, areas: { list: async () => [area] } }) };
}

const rowOf = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  return button.closest('tr') as HTMLElement;
};
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('统计', () => {
  it('shows each indicator with what it is made of and the period before', async () => {
    const { app, asked } = appOf(someCases);
    renderAt(app, <StatisticsPage />, '/statistics');
    expect(cells(await rowOf('调解成功率'))).toEqual([
      'S18',
      '调解成功率',
      '66.7%',
      '',
      '2 ／ 3其余 1',
      '—',
      '',
    ]);
    expect(cells(await rowOf('结案数')).slice(2)).toEqual(['3', '件', '', '0', '+3']);
    expect(cells(await rowOf('履行率'))[2]).toBe('—');
    expect(asked[0]).toMatchObject({
      period: quarter,
      before: { from: '2026-07-01', to: '2026-09-30' },
    });
  });

  it('every number leads to the records behind it', async () => {
    renderAt(appOf(someCases).app, <StatisticsPage />, '/statistics');
    const row = await rowOf('按期结案率');
    const links = within(row)
      .getAllByRole('link')
      .map((link) => decodeURIComponent(link.getAttribute('href') ?? ''));
    expect(links[0]).toContain('/statistics/behind?from=2026-10-01&to=2026-12-31&indicator=S19');
    expect(links[2]).toContain('part=rest');
    // Nothing lies behind nought, and a visit has no list of its own.
    expect(within(await rowOf('调解件次')).queryByRole('link')).toBeNull();
    expect(within(await rowOf('调解员数')).queryByRole('link')).toBeNull();
  });

  it('says how an indicator is counted, and that the rule is practice', async () => {
    renderAt(appOf(someCases).app, <StatisticsPage />, '/statistics');
    fireEvent.click(await screen.findByRole('button', { name: '按期结案率' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('结案日期不晚于');
    expect(dialog.textContent).toContain('分子 1　分母 3');
    expect(dialog.textContent).toContain('办案惯例');
  });

  it('a named period and filters stand in the address and in the question', async () => {
    const { app, asked } = appOf(someCases);
    const router = renderAt(app, <StatisticsPage />, '/statistics');
    await rowOf('结案数');
    await waitFor(() => expect(screen.getByLabelText('片区').textContent).toContain('城东片区'));
    fireEvent.change(screen.getByLabelText('期间'), { target: { value: 'last-year' } });
    fireEvent.change(screen.getByLabelText('片区'), { target: { value: 'a1' } });
    await waitFor(() => expect(asked.at(-1)?.filter.area).toBe('a1'));
    expect(asked.at(-1)?.period).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(router.state.location.search).toBe('?period=last-year&area=a1');
    expect(screen.queryByRole('link', { name: '制作报表' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(asked.at(-1)?.filter.area).toBeNull());
    expect(screen.getByRole('link', { name: '制作报表' })).toBeTruthy();
  });

  it('any period begins with the days of the one chosen before; the wrong way round is said at the field', async () => {
    const { app, asked } = appOf(someCases);
    renderAt(app, <StatisticsPage />, '/statistics');
    await rowOf('结案数');
    fireEvent.change(screen.getByLabelText('期间'), { target: { value: 'any' } });
    expect((await screen.findByLabelText<HTMLInputElement>('起')).value).toBe('2026-10-01');
    const before = asked.length;
    fireEvent.change(screen.getByLabelText('止'), { target: { value: '2026-09-01' } });
    expect(await screen.findByText('止日早于起日，请改正后再统计。')).toBeTruthy();
    expect(asked).toHaveLength(before);
  });

  it('checks that fail come first and are counted', async () => {
    const bad = succeeded(closedOn, { agreement: null });
    renderAt(appOf([...someCases, bad]).app, <StatisticsPage />, '/statistics', '/statistics?view=checks');
    expect(await screen.findByText(/1 项核对不符/)).toBeTruthy();
    const [first] = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(first?.textContent).toContain('不符');
  });

  it('an empty desk says what will stand here', async () => {
    renderAt(appOf([]).app, <StatisticsPage />, '/statistics');
    expect(await screen.findByText('还没有可以统计的案件和诉求')).toBeTruthy();
  });

  it('figures that cannot be counted can be asked for again', async () => {
    let broken = true;
    const count = vi.fn(async (query: StatisticsQuery) => {
      if (broken) throw new Error('worker gone');
      return appOf(someCases).app.statistics.count(query);
    });
    renderAt(appOf(someCases, { count }).app, <StatisticsPage />, '/statistics');
    const again = await screen.findByRole('button', { name: /重试|再试/ });
    broken = false;
    fireEvent.click(again);
    expect(await rowOf('结案数')).toBeTruthy();
  });
});

describe('汇总', () => {
  const own = () =>
    statisticsFile({
      office: { id: 'own', name: '本街道', region: 'NB' },
      period: quarter,
      madeOn: day('2026-11-21'),
      frozen: false,
      includes: [],
      ...countsOf({ cases: someCases }),
      names,
    });

  it('adds up the files of other offices and says of each bad one why', async () => {
    renderAt(
      appOf(someCases, { ownFile: async () => own() }).app,
      <StatisticsPage />,
      '/statistics',
      '/statistics?view=offices',
    );
    const input = await screen.findByLabelText<HTMLInputElement>('导入汇总文件', { selector: 'input' });
    const good = { ...own(), office: { id: 'east', name: '东门街道', region: 'NB' } };
    const wrong = { ...good, office: { ...good.office, id: 'west' }, to: '2026-12-30' };
    const file = (name: string, value: unknown) => new File([JSON.stringify(value)], name);
    await act(async () => {
      fireEvent.change(input, {
        target: {
          files: [file('东.json', good), file('西.json', wrong), file('乱.json', 'x'), file('再.json', good)],
        },
      });
    });
    expect(await screen.findByText(/西.json：统计期间是 2026-10-01 至 2026-12-30/)).toBeTruthy();
    expect(screen.getByText(/乱.json：不是统计汇总文件/)).toBeTruthy();
    expect(screen.getByText(/再.json：东门街道已经计入/)).toBeTruthy();
    const row = screen.getByRole('cell', { name: '调解成功率' }).closest('tr') as HTMLElement;
    expect(cells(row)).toEqual(['S18', '调解成功率', '66.7%', '4 ／ 6', '66.7%', '66.7%']);
    fireEvent.click(screen.getByRole('button', { name: '移除东门街道' }));
    expect(await screen.findByText('还没有导入其他单位的文件。')).toBeTruthy();
  });
});

describe('明细', () => {
  it('lists the cases behind a number, a page at a time', async () => {
    const behind = vi.fn(async () => ({ kind: 'case', rows: [slimRow('12')], total: 60 }));
    const { app } = appOf(someCases, { behind });
    const address = '/statistics/behind?from=2026-10-01&to=2026-12-31&indicator=S19&part=rest';
    renderAt(app, <BehindPage />, '/statistics/behind', address);
    expect(await screen.findByRole('heading', { name: '按期结案率 · 没有计入分子的：明细' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '〔2026〕甬西劳调字第12号' }).getAttribute('href')).toBe(
      '/cases/12',
    );
    fireEvent.click(screen.getByRole('button', { name: '下一页' }));
    await waitFor(() =>
      expect(behind).toHaveBeenLastCalledWith(
        expect.objectContaining({
          from: 50,
          count: 50,
          period: quarter,
          asked: expect.objectContaining({ part: 'rest' }),
        }),
      ),
    );
  });

  it('an address that names no number says so', async () => {
    renderAt(appOf([]).app, <BehindPage />, '/statistics/behind', '/statistics/behind?indicator=S99');
    expect(await screen.findByText('这个数字没有逐条的明细。')).toBeTruthy();
  });
});
