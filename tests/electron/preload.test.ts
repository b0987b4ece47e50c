import { expect, it, vi } from 'vitest';
import { contextBridge, ipcRenderer } from '../fakes/electron.ts';

vi.mock('electron', () => import('../fakes/electron.ts'));

it('the preload shows the page one key with one function', async () => {
  await import('../../electron/preload.ts');
  expect(Object.keys(contextBridge.exposed)).toEqual(['hostBridge']);
  const bridge = contextBridge.exposed.hostBridge as { call(...args: unknown[]): Promise<unknown> };
  expect(Object.keys(bridge)).toEqual(['call']);
  expect(await bridge.call('app.info', {}, 'more')).toBe('answer');
  expect(ipcRenderer.invoked).toEqual([['host', 'app.info', {}]]);
});
