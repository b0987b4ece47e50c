import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecoveryPage, type RecoveryPageProps } from '../../../renderer/features/recovery/RecoveryPage.tsx';
import { Around } from '../frame/fake-app.tsx';

afterEach(cleanup);

const show = (props: RecoveryPageProps) =>
  render(
    <Around>
      <RecoveryPage {...props} />
    </Around>,
  );

describe('恢复', () => {
  it('an emptied database never looks like a first start', () => {
    show({ kind: 'loss', entries: 1234, onRestore: async () => undefined });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('磁盘上的资料还在');
    expect(screen.getByText(/这不是首次使用/)).toBeTruthy();
    expect(screen.getByText(/1,234处改动/)).toBeTruthy();
  });

  it('restores with progress, then goes on', async () => {
    let progress: (done: number, total: number | null) => void = () => undefined;
    let finish: () => void = () => undefined;
    const onContinue = vi.fn();
    show({
      kind: 'older',
      entries: 200,
      onRestore: (tell) => {
        progress = tell;
        return new Promise((resolve) => (finish = resolve));
      },
      onContinue,
    });
    fireEvent.click(screen.getByRole('button', { name: '从磁盘恢复' }));
    act(() => progress(50, 200));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
    expect(screen.getByText('已装入 50 / 200 处改动')).toBeTruthy();
    await act(async () => {
      progress(200, 200);
      finish();
    });
    expect(screen.getByText(/恢复完成，共装入200处/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '继续使用' }));
    expect(onContinue).toHaveBeenCalledOnce();
  });

  it('a restore that failed says what is kept and can be tried again', async () => {
    show({ kind: 'foreign', entries: 5, onRestore: () => Promise.reject(new Error('read')) });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '从磁盘恢复' })));
    expect(screen.getByText(/磁盘上的资料没有改动/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '从磁盘恢复' })).toBeTruthy();
  });

  it.each([
    ['host-unreachable', '再试一次'],
    ['held-elsewhere', '再试一次'],
    ['journal-damaged', '再试一次'],
  ] as const)('%s offers to look again and restores nothing', (kind, name) => {
    const onRetry = vi.fn();
    show({ kind, entries: null, onRetry });
    expect(screen.queryByRole('button', { name: '从磁盘恢复' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
