import { createHash } from 'node:crypto';

/** What closes a batch: who wrote it, how many entries it holds, and how far each device got. */
export type Mark = {
  databaseId: string;
  /** Records the database held. */
  records: number;
  /** Entry lines since the mark before; a batch counts whole or not at all. */
  count: number;
  /** Heads of the devices in this batch. */
  heads: Record<string, number>;
  /** Highest schema version in this batch; 0 when it is empty. */
  schema: number;
};

export type Line = { kind: 'entry'; json: Buffer } | { kind: 'mark'; mark: Mark };

const sumOf = (rest: string | Buffer) => createHash('sha256').update(rest).digest('hex').slice(0, 16);
const lineOf = (rest: string) => `${sumOf(rest)} ${rest}\n`;

/** `<sum> e <json>`: one entry of the change log. */
export const entryLine = (json: string) => lineOf(`e ${json}`);
/** `<sum> m <json>`: the end of a batch. */
export const markLine = (mark: Mark) => lineOf(`m ${JSON.stringify(mark)}`);

/** A line without its end, checked against its own sum; null when it is not what was written. */
export function parseLine(line: Buffer): Line | null {
  if (line.length < 20 || line[16] !== 0x20 || line[18] !== 0x20) return null;
  if (sumOf(line.subarray(17)) !== line.toString('latin1', 0, 16)) return null;
  const json = line.subarray(19);
  if (line[17] === 0x65) return { kind: 'entry', json };
  return line[17] === 0x6d ? { kind: 'mark', mark: JSON.parse(json.toString('utf8')) as Mark } : null;
}
