import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../renderer/features/frame/SearchBox.tsx';
import type { SearchHit } from '../../../renderer/features/frame/SearchHits.tsx';
import { Around } from './fake-app.tsx';

afterEach(cleanup);

const hit = (id: string): SearchHit => ({ id, number: `第${id}号`, title: `案件${id}`, stage: 'mediating' });

function show(find: (text: string) => Promise<SearchHit[]>) {
  const onOpen = vi.fn();
  const onAll = vi.fn();
  render(
    <Around>
      <SearchBox find={find} onOpen={onOpen} onAll={onAll} />
    </Around>,
  );
  return { box: screen.getByRole('combobox'), onOpen, onAll };
}
const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });

describe('查找', () => {
  it('opens the chosen hit with arrows and Enter', async () => {
    const { box, onOpen } = show(async () => [hit('1'), hit('2')]);
    type(box, '案件');
    await screen.findByText('案件2');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(box.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('2');
  });

  it('shows everything found from the last line', async () => {
    const { box, onAll } = show(async () => [hit('1')]);
    type(box, ' 案件 ');
    await screen.findByText('案件1');
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onAll).toHaveBeenCalledExactlyOnceWith('案件');
  });

  it('does nothing on Enter while the input method composes', async () => {
    const find = vi.fn(async () => [hit('1')]);
    const { box, onOpen, onAll } = show(find);
    fireEvent.compositionStart(box);
    type(box, 'zhang');
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    expect(find).not.toHaveBeenCalled();
    fireEvent.compositionEnd(box);
    await screen.findByText('案件1');
    expect(onOpen).not.toHaveBeenCalled();
    expect(onAll).not.toHaveBeenCalled();
  });

  it('an Enter before the answer waits for it, and never opens a hit of older text', async () => {
    let answer: (hits: SearchHit[]) => void = () => undefined;
    const { box, onOpen } = show((text) =>
      text === '旧' ? Promise.resolve([hit('old')]) : new Promise((resolve) => (answer = resolve)),
    );
    type(box, '旧');
    await screen.findByText('案件old');
    type(box, '旧新');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onOpen).not.toHaveBeenCalled();
    answer([hit('new')]);
    await waitFor(() => expect(onOpen).toHaveBeenCalledExactlyOnceWith('new'));
  });

  it('Escape closes the hits and empties the box', async () => {
    const { box } = show(async () => [hit('1')]);
    type(box, '案件');
    await screen.findByText('案件1');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect((box as HTMLInputElement).value).toBe('');
  });

  it('Ctrl K brings the focus here from anywhere', () => {
    const { box } = show(async () => []);
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect(document.activeElement).toBe(box);
  });

  it('says so when search fails, and when nothing is found', async () => {
    const { box } = show((text) => (text === '坏' ? Promise.reject(new Error('x')) : Promise.resolve([])));
    type(box, '坏');
    await screen.findByText(/暂时不能查找/);
    type(box, '没有');
    await screen.findByText(/没有找到/);
  });
});
