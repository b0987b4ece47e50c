import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Facts of a log line: counts, codes and yes or no. Texts are cut, so that no record slips in. */
export type LogFacts = Record<string, number | boolean | string>;

export type Log = (event: string, facts?: LogFacts) => void;

const maxBytes = 1024 * 1024;

/**
 * The host's log, `logs/host.log` in the data folder: events and codes only, never a name, a path or a record.
 * One older file is kept. A log that cannot be written never stops the program.
 */
export function openLog(folder: string): Log & { flush(): Promise<void> } {
  const path = join(folder, 'logs', 'host.log');
  let last: Promise<void> = mkdir(join(folder, 'logs'), { recursive: true }).then(
    () => rotate(path),
    () => {},
  );
  const log = (event: string, facts: LogFacts = {}) => {
    const line = { at: new Date().toISOString(), event, ...shortened(facts) };
    last = last.then(() => appendFile(path, `${JSON.stringify(line)}\n`, { mode: 0o600 })).catch(() => {});
  };
  return Object.assign(log, { flush: () => last });
}

async function rotate(path: string): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > maxBytes) await rename(path, `${path}.1`).catch(() => {});
}

function shortened(facts: LogFacts): LogFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [key, typeof fact === 'string' ? fact.slice(0, 200) : fact]),
  );
}
