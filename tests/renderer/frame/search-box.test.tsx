import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../renderer/features/frame/SearchBox.tsx';
import type { SearchHit } from '../../../renderer/features/frame/SearchHits.tsx';
import { Around } from './fake-app.tsx';

afterEach(cleanup);

const hit = (id: string, kind: SearchHit['kind'] = 'case'): SearchHit => ({
  id,
  kind,
  number: `第${id}号`,
  title: `案件${id}`,
  state: { zh: '调解中', en: 'Mediating' },
});

const noOthers = async (): Promise<SearchHit[]> => [];

function show(find: (text: string) => Promise<SearchHit[]>, findOthers = noOthers) {
  const onOpen = vi.fn();
  const onAll = vi.fn();
  render(
    <Around>
      <SearchBox find={find} findOthers={findOthers} onOpen={onOpen} onAll={onAll} />
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
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(hit('2'));
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
    await waitFor(() => expect(onOpen).toHaveBeenCalledExactlyOnceWith(hit('new')));
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

  it('leads and rounds stand below the cases, each with its word, and open by the keyboard', async () => {
    const { box, onOpen } = show(
      async () => [hit('1')],
      async () => [hit('2', 'lead'), hit('3', 'round')],
    );
    type(box, '北门');
    await screen.findByText('集体协商 · 调解中');
    expect(
      screen.getAllByRole('option').map((one) => /案件 ·|诉求 ·|协商 ·/.exec(one.textContent ?? '')?.[0]),
    ).toEqual(['案件 ·', '诉求 ·', '协商 ·', undefined]);
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(hit('3', 'round'));
  });

  it('a case opens while the others are still looked for; without a case Enter waits for them', async () => {
    let answer: (hits: SearchHit[]) => void = () => undefined;
    const later = () => new Promise<SearchHit[]>((resolve) => (answer = resolve));
    const { box, onOpen } = show(async (text) => (text === '有' ? [hit('1')] : []), later);
    type(box, '有');
    await screen.findByText('案件1');
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() => expect(onOpen).toHaveBeenCalledExactlyOnceWith(hit('1')));
    type(box, '无');
    fireEvent.keyDown(box, { key: 'Enter' });
    await screen.findByText(/正在查找/);
    expect(onOpen).toHaveBeenCalledTimes(1);
    answer([hit('7', 'lead')]);
    await waitFor(() => expect(onOpen).toHaveBeenLastCalledWith(hit('7', 'lead')));
  });

  it('the last line stays the last when more is found above it', async () => {
    let answer: (hits: SearchHit[]) => void = () => undefined;
    const { box, onAll, onOpen } = show(
      async () => [hit('1')],
      () => new Promise<SearchHit[]>((resolve) => (answer = resolve)),
    );
    type(box, '北门');
    await screen.findByText('案件1');
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    answer([hit('2', 'lead')]);
    await screen.findByText('案件2');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onAll).toHaveBeenCalledExactlyOnceWith('北门');
    expect(onOpen).not.toHaveBeenCalled();
  });
});
