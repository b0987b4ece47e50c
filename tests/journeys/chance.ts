/** Numbers from 0 to below 1 that a seed always gives again (mulberry32), so that a failure can be repeated. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The seed of this run: HEJIE_SEED, else a new one. */
export const seedOfRun = () => Number(process.env.HEJIE_SEED || Date.now() % 1_000_000);
