import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FirstRunPage } from '../../../renderer/features/first-run/FirstRunPage.tsx';
import { Around } from '../frame/fake-app.tsx';

afterEach(cleanup);

const places = [
  { id: 'CN', zh: '全国', en: 'China' },
  { id: 'NB', zh: '宁波市', en: 'Ningbo' },
];

function show(onSetUp: () => Promise<void> = vi.fn(async () => undefined)) {
  const onSample = vi.fn(async () => undefined);
  render(
    <Around>
      <FirstRunPage places={places} onSetUp={onSetUp} onSample={onSample} dataFolder="hejie-data" />
    </Around>,
  );
  return { onSetUp, onSample };
}
const field = (name: RegExp) => screen.getByLabelText(name) as HTMLInputElement;
const fill = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } });

describe('首次设置', () => {
  it('hands over what was entered, with the proposed case word', async () => {
    const { onSetUp } = show();
    fill(/调解组织名称/, ' 西门街道劳动争议调解中心 ');
    fill(/组织类型/, 'township-organisation');
    fill(/所在地区/, 'NB');
    fill(/您的姓名/, '王调解员');
    expect(field(/案号字头/).value).toBe('甬西劳调字');
    expect(screen.getByText(/第一件案号：〔\d{4}〕甬西劳调字第0001号/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '开始使用' }));
    await waitFor(() =>
      expect(onSetUp).toHaveBeenCalledExactlyOnceWith({
        office: {
          name: '西门街道劳动争议调解中心',
          kind: 'township-organisation',
          region: 'NB',
          caseWord: '甬西劳调字',
          address: '',
          phone: '',
        },
        mediatorName: '王调解员',
      }),
    );
  });

  it('a case word typed by hand stays when the name changes', () => {
    show();
    fill(/案号字头/, '甬海劳调字');
    fill(/调解组织名称/, '西门街道劳动争议调解中心');
    expect(field(/案号字头/).value).toBe('甬海劳调字');
  });

  it('says in words what is missing, at the field, and goes to the first', () => {
    const { onSetUp } = show();
    fireEvent.click(screen.getByRole('button', { name: '开始使用' }));
    expect(onSetUp).not.toHaveBeenCalled();
    expect(screen.getByText('请填写调解组织名称')).toBeTruthy();
    expect(screen.getByText('请选择所在地区')).toBeTruthy();
    expect(screen.getByText(/还有5处/)).toBeTruthy();
    expect(document.activeElement).toBe(field(/调解组织名称/));
  });

  it('refuses a case word with what the program adds itself', () => {
    show();
    fill(/案号字头/, '〔2026〕甬西劳调字第');
    expect(screen.getByText(/程序会自动加上/)).toBeTruthy();
  });

  it('Enter goes to the next field, never submits, and does nothing while composing', () => {
    const { onSetUp } = show();
    const name = field(/调解组织名称/);
    name.focus();
    fireEvent.keyDown(name, { key: 'Enter', isComposing: true });
    expect(document.activeElement).toBe(name);
    fireEvent.keyDown(name, { key: 'Enter' });
    expect(document.activeElement).toBe(field(/组织类型/));
    expect(onSetUp).not.toHaveBeenCalled();
  });

  it('keeps what was typed when set-up fails, and can be tried again', async () => {
    const onSetUp = vi.fn(() => Promise.reject(new Error('full')));
    show(onSetUp);
    fill(/调解组织名称/, '西门街道调解中心');
    fill(/组织类型/, 'township-organisation');
    fill(/所在地区/, 'NB');
    fill(/您的姓名/, '王');
    fireEvent.click(screen.getByRole('button', { name: '开始使用' }));
    await screen.findByText(/没有设置成功/);
    expect(field(/调解组织名称/).value).toBe('西门街道调解中心');
    fireEvent.click(screen.getByRole('button', { name: '开始使用' }));
    await waitFor(() => expect(onSetUp).toHaveBeenCalledTimes(2));
  });

  it('offers the sample office and says where the data lives', async () => {
    const { onSample } = show();
    expect(screen.getByText(/hejie-data/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '使用示例单位' }));
    await waitFor(() => expect(onSample).toHaveBeenCalledOnce());
  });
});
