import { describe, expect, it } from 'vitest';
import { stepZoom } from '../../../renderer/ui/paper/zoom.ts';

describe('缩放', () => {
  it.each([
    ['from 100 % to the next larger', 1, 1, 1, 1.25],
    ['from 100 % to the next smaller', 1, 1, -1, 0.8],
    ['from a fitted width between two steps', 'fit', 1.17, 1, 1.25],
    ['from a fitted width a hair above a step, not that step again', 'fit', 1.002, -1, 0.8],
    ['never over the largest', 3, 3, 1, 3],
    ['never under the smallest', 0.5, 0.5, -1, 0.5],
  ] as const)('%s', (_, zoom, shown, direction, next) => {
    expect(stepZoom(zoom, shown, direction)).toBe(next);
  });
});
