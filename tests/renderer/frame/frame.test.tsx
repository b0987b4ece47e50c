import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Frame } from '../../../renderer/features/frame/Frame.tsx';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fakeApp, person, renderAt, slimRow, today } from './fake-app.tsx';

afterEach(cleanup);

describe('框架', () => {
  it('has an entry for each page there is, and once the number of what is due', async () => {
    const rows = [
      slimRow('1', { nextDueOn: day('2026-11-20') }),
      slimRow('2', { nextDueOn: today }),
      slimRow('3', { nextDueOn: day('2026-12-20') }),
    ];
    renderAt(fakeApp(rows), <Frame />, '/');
    const rail = screen.getByRole('navigation', { name: '主导航' });
    await within(rail).findByText('2');
    const names = within(rail)
      .getAllByRole('link')
      .map((link) => link.getAttribute('aria-label'));
    expect(names).toEqual([
      '工作台，2件今天到期或已逾期',
      '诉求',
      '案件',
      '协商',
      '期限',
      '文书',
      '名册',
      '计算',
      '统计',
      '设置',
    ]);
  });

  it('登记 opens a fresh draft', async () => {
    const router = renderAt(fakeApp([]), <Frame />, '/');
    fireEvent.click(screen.getByRole('button', { name: '登记' }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/intake\/[0-9a-f-]{36}$/));
  });

  it('changes person, language and dark mode for this machine', async () => {
    const change = vi.fn(async () => undefined);
    const settings = { lang: 'zh-CN', dark: false, deviceSegment: '', personId: 'me', notices: true };
    const people = [person('me', '王调解员'), person('li', '李调解员'), person('old', '旧人', false)];
    const office = { people: async () => people };
    renderAt(fakeApp([], { office, device: { settings, change } }), <Frame />, '/');
    const open = async () => {
      fireEvent.click(await screen.findByRole('button', { name: /打开个人菜单/ }));
      return within(await screen.findByRole('menu'));
    };
    let menu = await open();
    await menu.findByRole('menuitemradio', { name: '李调解员' });
    expect(menu.queryByText('旧人')).toBeNull();
    fireEvent.click(menu.getByRole('menuitemradio', { name: '李调解员' }));
    expect(change).toHaveBeenLastCalledWith({ personId: 'li' });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    menu = await open();
    fireEvent.click(menu.getByRole('menuitemradio', { name: 'English' }));
    expect(change).toHaveBeenLastCalledWith({ lang: 'en' });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    menu = await open();
    fireEvent.click(menu.getByText('深色模式'));
    expect(change).toHaveBeenLastCalledWith({ dark: true });
  });
});
