/** A hybrid logical clock reading: wall milliseconds, a counter within them, and the device that read it. */
export type Hlc = { ms: number; count: number; device: string };

/** Sortable text of a reading: 15 digits, 6 digits, device. */
export function hlcText({ ms, count, device }: Hlc): string {
  return `${String(ms).padStart(15, '0')}-${String(count).padStart(6, '0')}-${device}`;
}

/** Reads the text back. @throws RangeError when it is not a reading. */
export function parseHlc(text: string): Hlc {
  const match = /^(\d{15})-(\d{6})-(.+)$/.exec(text);
  if (!match) throw new RangeError(`not a clock reading: ${text}`);
  return { ms: Number(match[1]), count: Number(match[2]), device: match[3] ?? '' };
}

/** How far the wall clock may stand behind the last entry before changes are refused (data rule 8). */
export const clockToleranceMs = 5 * 60_000;

/** True when the wall clock stands so far behind the last reading that a change must be refused. */
export function clockTooFarBehind(last: Hlc | null, nowMs: number): boolean {
  return last !== null && nowMs < last.ms - clockToleranceMs;
}

/** The next reading after `last` at wall time `nowMs`. Always greater than `last`. */
export function nextHlc(last: Hlc | null, nowMs: number, device: string): Hlc {
  if (last === null || nowMs > last.ms) return { ms: nowMs, count: 0, device };
  return { ms: last.ms, count: last.count + 1, device };
}
