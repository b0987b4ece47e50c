import { describe, expect, it, vi } from 'vitest';
import { whenUsed } from '../../../renderer/boot/when-used.ts';

const actions = () => ({ add: vi.fn(async (a: number, b: number) => a + b) });

describe('actions fetched at first use', () => {
  it('fetches once, at the first call, and passes arguments and answer through', async () => {
    const made = actions();
    const load = vi.fn(async () => made);
    const late = whenUsed(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([late.add(1, 2), late.add(3, 4)])).toEqual([3, 7]);
    expect(await late.add(5, 6)).toBe(11);
    expect(load).toHaveBeenCalledTimes(1);
    expect(late.add).toBe(late.add);
  });

  it('tries again after a fetch that failed', async () => {
    const load = vi.fn(async () => actions()).mockRejectedValueOnce(new Error('no file'));
    const late = whenUsed(load);
    await expect(late.add(1, 1)).rejects.toThrow('no file');
    expect(await late.add(1, 1)).toBe(2);
  });

  it('is not taken for a promise when it is handed on by an async function', async () => {
    const late = await Promise.resolve(whenUsed(async () => actions()));
    expect(await late.add(2, 2)).toBe(4);
  });
});
