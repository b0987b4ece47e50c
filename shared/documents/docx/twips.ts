/** Lengths of Word: a twentieth of a point. Rounded down, so that what fits on our page fits on Word's. */
export const twips = (points: number): number => Math.floor(points * 20 + 1e-6);

/** Sizes of Word's letters: half points. */
export const halfPoints = (points: number): number => Math.floor(points * 2 + 1e-6);
