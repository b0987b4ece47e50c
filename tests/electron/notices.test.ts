import { beforeEach, describe, expect, it, vi } from 'vitest';
import { systemPlatform } from '../../electron/browser-shell/system-platform.ts';
import { electronPlatform } from '../../electron/electron-platform.ts';
import { noticesService } from '../../electron/services/notices.ts';
import { hostContract } from '../../shared/host/contract.ts';
import { asked, BrowserWindow, Notification, resetElectron } from '../fakes/electron.ts';

vi.mock('electron', () => import('../fakes/electron.ts'));
beforeEach(resetElectron);

const notice = { title: '和解台', text: '今天到期3件', page: '/deadlines?kind=session' };
const desktop = noticesService(electronPlatform)['notices.show'];

describe('notices of the system', () => {
  it('are shown by the desktop shell; a click brings the window forward at the page', async () => {
    const window = new BrowserWindow({});
    expect(await desktop(notice)).toEqual({ shown: true });
    expect(asked).toContain('notice 和解台: 今天到期3件');
    Notification.all[0]?.emit('click');
    expect(asked.slice(-3)).toEqual([
      'window.restore',
      'window.focus',
      expect.stringMatching(/^window\.loadURL .*#\/deadlines\?kind=session$/),
    ]);
    expect(window.url).toContain('#/deadlines');
  });

  it('are not there where the system has none, nor in the browser shell', async () => {
    Notification.supported = false;
    expect(await desktop(notice)).toEqual({ shown: false });
    for (const system of ['linux', 'win32', 'darwin'] as const)
      expect(await noticesService(systemPlatform(system))['notices.show'](notice)).toEqual({ shown: false });
    expect(Notification.all).toEqual([]);
  });

  it.each(['deadlines', 'https://example.org/', '//example.org', "/x'y", '/a#b', `/${'a'.repeat(200)}`])(
    'lead nowhere but to a page of the program: %s',
    (page) => {
      const read = hostContract['notices.show'].input.safeParse({ ...notice, page });
      expect(read.success).toBe(false);
    },
  );
});
