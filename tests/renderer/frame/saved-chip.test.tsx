import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SaveState } from '../../../renderer/actions/save-state.ts';
import { SavedChip } from '../../../renderer/features/frame/SavedChip.tsx';
import { freeSpace } from '../../../renderer/features/frame/saved-words.ts';
import { Around } from './fake-app.tsx';

afterEach(cleanup);

const show = (state: SaveState, onVerify = vi.fn(async () => true)) => {
  const onReopen = vi.fn();
  render(
    <Around>
      <SavedChip state={state} onVerify={onVerify} onReopen={onReopen} />
    </Around>,
  );
  return { onVerify, onReopen };
};

const spoken = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join('');

describe('保存状态', () => {
  it.each<[SaveState['kind'], SaveState, string]>([
    ['saved', { kind: 'saved' }, '已保存'],
    ['saving', { kind: 'saving' }, '正在保存'],
    ['waiting-for-disk', { kind: 'waiting-for-disk', entries: 3 }, '等待写入磁盘'],
    ['disk-low', { kind: 'disk-low', bytes: 5e8 }, '磁盘空间不足'],
    ['read-only', { kind: 'read-only', bytes: 1e8 }, '只读'],
    ['stopped', { kind: 'stopped' }, '已停止写入'],
  ])('%s has its own word', (_, state, word) => {
    show(state);
    expect(screen.getByRole('button', { name: `保存状态：${word}` }).textContent).toBe(word);
  });

  it('speaks only of trouble', () => {
    show({ kind: 'saved' });
    expect(spoken()).toBe('');
    cleanup();
    show({ kind: 'waiting-for-disk', entries: 3 });
    expect(spoken()).toContain('3处改动');
  });

  it('offers to check and go on after writing has stopped', async () => {
    const { onVerify, onReopen } = show({ kind: 'stopped' });
    fireEvent.click(screen.getByRole('button', { name: /保存状态/ }));
    fireEvent.click(screen.getByRole('button', { name: '检查并继续' }));
    expect(onVerify).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('button', { name: '重新打开' })).toBeNull();
    expect(onReopen).not.toHaveBeenCalled();
  });

  it('advises to reopen only when the check fails', async () => {
    const { onReopen } = show(
      { kind: 'stopped' },
      vi.fn(async () => false),
    );
    fireEvent.click(screen.getByRole('button', { name: /保存状态/ }));
    fireEvent.click(screen.getByRole('button', { name: '检查并继续' }));
    fireEvent.click(await screen.findByRole('button', { name: '重新打开' }));
    expect(screen.getByRole('alert').textContent).toContain('检查没有通过');
    expect(onReopen).toHaveBeenCalledOnce();
  });

  it('says free space in GB, below one in MB', () => {
    expect(freeSpace(1.5 * 1024 ** 3)).toBe('1.5 GB');
    expect(freeSpace(200 * 1024 ** 2)).toBe('200 MB');
  });
});
