import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeFrames } from '../../electron/browser-shell/api.ts';
import { openHost } from '../../electron/host-services.ts';
import type { HostReply } from '../../shared/host/contract.ts';
import type { Dispatch } from '../../shared/host/dispatcher.ts';
import { createDispatcher } from '../../shared/host/dispatcher.ts';
import { hostOf } from '../../shared/host/host-of.ts';
import { fakeHost } from '../fakes/host.ts';
import { databaseId, entriesOf } from './change-entries.ts';
import { tempFolder } from './temp-folder.ts';

const framed = (value: unknown) => nodeFrames.decode(new Uint8Array(Buffer.concat(nodeFrames.encode(value))));

/** How input and answer travel between page and host in each shell. */
const transports: [string, <T>(value: T) => T][] = [
  ['direct', (value) => value],
  ['structured clone, as in Electron', (value) => structuredClone(value)],
  ['frames, as on the loopback', (value) => framed(value) as typeof value],
];

async function opened(): Promise<{ dispatch: Dispatch; folder: string }> {
  const folder = await tempFolder();
  const platform = { reveal: async () => {}, open: async () => {} };
  const { dispatch, close } = await openHost({
    folder: join(folder, 'data'),
    shell: 'browser',
    version: '1',
    platform,
  });
  onTestFinished(close);
  return { dispatch, folder };
}

describe.each(transports)('host over %s', (_, through) => {
  async function host() {
    const { dispatch } = await opened();
    return hostOf({
      call: async (name, input) => through((await dispatch(name, through(input))) as HostReply<unknown>),
    });
  }

  it('says what it is', async () => {
    const info = await (await host())['app.info']({});
    expect(info).toMatchObject({ ok: true, value: { version: '1', shell: 'browser' } });
  });

  it('gives entries back unchanged: Chinese, rare characters, unknown fields, order of keys, marks of the frame', async () => {
    const desk = await host();
    await desk['journal.adopt']({ databaseId });
    const [entry] = entriesOf(1, 1);
    const odd = {
      later: { $b: [0, 3], $o: [] },
      ...entry,
      ops: [{ field: 'x', before: { $b: 1 }, after: '𬭎', more: 1 }],
    };
    await desk['journal.append']({ databaseId, entries: [odd as never], records: 1 });
    const page = await desk['journal.read']({ cursor: null });
    expect(page.ok && JSON.stringify(page.value.entries[0])).toBe(JSON.stringify(odd));
  });

  it('keeps bytes by their sum, and refuses a wrong sum', async () => {
    const desk = await host();
    const bytes = new Uint8Array([1, 2, 3]);
    const sha256 = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81';
    expect(await desk['blobs.get']({ sha256 })).toEqual({ ok: true, value: { bytes: null } });
    expect(await desk['blobs.put']({ sha256, bytes })).toEqual({ ok: true, value: {} });
    expect(await desk['blobs.get']({ sha256 })).toEqual({ ok: true, value: { bytes } });
    const wrong = await desk['blobs.put']({ sha256, bytes: new Uint8Array([4]) });
    expect(wrong).toMatchObject({ ok: false, failure: { kind: 'checksum' } });
  });

  it('makes every failure a value', async () => {
    const desk = await host();
    const entries = entriesOf(1, 1);
    expect(await desk['journal.append']({ databaseId, entries, records: 1 })).toMatchObject({
      failure: { kind: 'stale-database' },
    });
    expect(await desk['papers.open']({ token: 'nothing' })).toMatchObject({ failure: { kind: 'not-found' } });
  });
});

describe('dispatcher', () => {
  it.each(['__proto__', 'constructor', 'toString', 'journal', '', 7, null, undefined])(
    'knows no call %s',
    async (name) => {
      const { dispatch } = await opened();
      expect(await dispatch(name, {})).toEqual({ ok: false, failure: { kind: 'unknown-call', detail: '' } });
    },
  );

  it('checks strictly, and names the place but not the value', async () => {
    const { dispatch } = await opened();
    const [entry] = entriesOf(1, 1);
    const secret = { ...entry, seq: '张三' };
    const reply = await dispatch('journal.append', { databaseId, entries: [secret], records: 0 });
    expect(reply).toEqual({
      ok: false,
      failure: { kind: 'bad-input', detail: 'entries.0.seq: invalid_type' },
    });
    const more = await dispatch('disk.free', { path: '/etc' });
    expect(more).toMatchObject({ failure: { kind: 'bad-input' } });
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['ENOENT', 'not-found'],
    ['EIO', 'internal'],
  ])('system error %s is the failure %s and keeps no path', async (code, kind) => {
    const { host } = fakeHost();
    const handlers = Object.fromEntries(
      Object.keys(host).map((name) => [
        name,
        async () => Promise.reject(Object.assign(new Error('/home/张三'), { code })),
      ]),
    );
    const reply = await createDispatcher(handlers as never)('app.info', {});
    expect(reply).toEqual({ ok: false, failure: { kind, detail: code } });
  });
});
