import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../renderer/features/settings/SettingsPage.tsx';
import { fakeApp, office, person, renderAt } from '../frame/fake-app.tsx';

afterEach(cleanup);

function show() {
  const acts = {
    updateOffice: vi.fn(async () => undefined),
  };
  const change = vi.fn(async () => undefined);
  const people = [person('me', '王调解员'), person('li', '李调解员')];
  const settings = { lang: 'zh-CN', dark: false, deviceSegment: '', personId: 'me', notices: true };
  const app = fakeApp([], {
    office: { office: async () => office, people: async () => people, ...acts },
    device: { settings, change },
    characterPictures: { list: async () => [] },
  });
  renderAt(app, <SettingsPage />, '/settings');
  return { ...acts, change };
}
const type = (box: HTMLElement, value: string) => {
  fireEvent.change(box, { target: { value } });
  fireEvent.blur(box);
};

describe('设置', () => {
  it('stores office facts when a field is left', async () => {
    const { updateOffice } = show();
    type(await screen.findByLabelText('地址'), ' 西门路2号 ');
    await waitFor(() =>
      expect(updateOffice).toHaveBeenCalledExactlyOnceWith('office', { body: { address: '西门路2号' } }),
    );
  });

  it('an empty name is marked, stays on screen and is not stored', async () => {
    const { updateOffice } = show();
    const name = (await screen.findByLabelText(/^名称/)) as HTMLInputElement;
    type(name, '');
    expect(screen.getByText(/这一栏不能为空/)).toBeTruthy();
    expect(name.value).toBe('');
    expect(updateOffice).not.toHaveBeenCalled();
  });

  it('takes a number segment in capitals and refuses anything else in words', async () => {
    const { change } = show();
    const segment = await screen.findByLabelText('本机编号段');
    type(segment, '甲');
    expect(screen.getByText(/只能填一至三个英文字母/)).toBeTruthy();
    expect(change).not.toHaveBeenCalled();
    type(segment, 'ｂ');
    await waitFor(() => expect(change).toHaveBeenCalledExactlyOnceWith({ deviceSegment: 'B' }));
  });

  it('names data folder, version and licences', async () => {
    show();
    expect(await screen.findByText('hejie-data')).toBeTruthy();
    expect(screen.getByText('0.1.0')).toBeTruthy();
    expect(screen.getAllByText('OFL-1.1')).toHaveLength(2);
  });
});
