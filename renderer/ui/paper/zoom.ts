/** How large the paper is shown: as wide as its column, or a scale of its true size. */
export type Zoom = 'fit' | number;

/** CSS pixels in a point. */
export const cssPerPoint = 96 / 72;

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3];

/** The next larger or smaller scale from the one shown now. */
export function stepZoom(zoom: Zoom, shown: number, direction: 1 | -1): number {
  const now = zoom === 'fit' ? shown : zoom;
  // A fitted width never falls exactly on a step; a hair beside one must not count as a step of its own.
  const next =
    direction === 1
      ? steps.find((step) => step > now * 1.01)
      : [...steps].reverse().find((step) => step < now * 0.99);
  return next ?? (direction === 1 ? 3 : 0.5);
}
