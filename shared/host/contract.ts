import { z } from 'zod';
import { ChangeEntry } from '../journal/change-entry.ts';
import { zId } from '../kernel/ids.ts';
import { asGiven, zBytes, zFileName, zSha256 } from './checks.ts';

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });
const MB = 1024 * 1024;

/** Last sequence number the disk holds for each device. */
const Heads = z.record(z.string(), z.number().int().min(0));

/**
 * Everything the screen may ask of the computer, written once. Types, the bridge, both shells and the test double
 * derive from this list; input is checked in the host. Paths stay in the host: the screen holds names and tokens.
 */
export const hostContract = {
  /** What this program is and where it keeps its data (the folder's name is for reading only). */
  'app.info': call(
    z.strictObject({}),
    z.object({
      version: z.string(),
      shell: z.enum(['electron', 'browser']),
      dataFolder: z.string(),
      platform: z.string(),
    }),
  ),
  /** State of the disk journal. `databaseId` is the database that last wrote it; null: never written. */
  'journal.state': call(
    z.strictObject({}),
    z.object({
      databaseId: z.string().nullable(),
      heads: Heads,
      entries: z.number().int().min(0),
      /** Records the database held at the last append. */
      records: z.number().int().min(0),
      /**
       * Bytes that had to be set aside, now or at an earlier start: the torn end of a power cut, or what a bad disk
       * damaged. They are kept beside the journal. With no entries this is a loss and not a first start.
       */
      tornBytes: z.number().int().min(0),
    }),
  ),
  /** Names the database that writes from now on; appends of any other are refused with `stale-database`. */
  'journal.adopt': call(z.strictObject({ databaseId: zId }), z.object({})),
  /**
   * Appends entries and flushes them to disk before answering. Entries already held (same device and seq) are
   * skipped; a gap in a device's numbers is refused with `journal-gap`.
   */
  'journal.append': call(
    z.strictObject({
      databaseId: zId,
      entries: asGiven(z.array(ChangeEntry).min(1).max(5000)),
      records: z.number().int().min(0),
    }),
    z.object({ heads: Heads }),
  ),
  /** Reads the snapshot and the journal in order, by pages; `cursor` null starts, `next` null ends. */
  'journal.read': call(
    z.strictObject({ cursor: z.string().max(200).nullable() }),
    z.object({ entries: z.array(ChangeEntry), next: z.string().nullable() }),
  ),
  /** Packs the whole journal into one checked snapshot file. */
  'snapshot.make': call(z.strictObject({}), z.object({ entries: z.number().int().min(0) })),
  /** Free bytes on the volume of the data folder. */
  'disk.free': call(z.strictObject({}), z.object({ bytes: z.number().min(0) })),
  /** Keeps immutable bytes by their SHA-256; the host checks the sum. */
  'blobs.put': call(z.strictObject({ sha256: zSha256, bytes: zBytes(64 * MB) }), z.object({})),
  'blobs.get': call(z.strictObject({ sha256: zSha256 }), z.object({ bytes: zBytes(64 * MB).nullable() })),
  /** Saves a paper or export in the data folder's 文书 place; never overwrites (a number is added). */
  'papers.save': call(
    z.strictObject({ folder: zFileName, name: zFileName, bytes: zBytes(64 * MB) }),
    z.object({ token: z.string(), name: z.string(), place: z.string() }),
  ),
  /** Shows the saved file in the system's file manager. */
  'papers.reveal': call(z.strictObject({ token: z.string().max(100) }), z.object({})),
  /** Opens the saved file with the system's own program for it. */
  'papers.open': call(z.strictObject({ token: z.string().max(100) }), z.object({})),
  /**
   * Shows a notice of the system; a click on it brings the window forward at `page` (an address after #). `shown` false:
   * this shell or system has no notices, and the page shows it itself. Never a name of a party: a notice stays in sight
   * when the screen is locked.
   */
  'notices.show': call(
    z.strictObject({
      title: z.string().min(1).max(80),
      text: z.string().max(300),
      page: z
        .string()
        .max(120)
        .regex(/^\/(?!\/)[\w\-/?=&]*$/),
    }),
    z.object({ shown: z.boolean() }),
  ),
  /** Fonts on this computer that hold rare characters. */
  'fonts.list': call(
    z.strictObject({}),
    z.object({
      fonts: z.array(z.object({ id: z.string(), family: z.string(), bytes: z.number().int().min(0) })),
    }),
  ),
  /** Part of one of those font files. */
  'fonts.read': call(
    z.strictObject({
      id: z.string().max(100),
      offset: z.number().int().min(0),
      length: z
        .number()
        .int()
        .min(1)
        .max(8 * MB),
    }),
    z.object({ bytes: zBytes(8 * MB) }),
  ),
} as const;

export type HostCall = keyof typeof hostContract;
export type HostInput<C extends HostCall> = z.input<(typeof hostContract)[C]['input']>;
export type HostOutput<C extends HostCall> = z.output<(typeof hostContract)[C]['output']>;

/** Why the host did not do what was asked. */
export type HostFailure = {
  kind:
    | 'unknown-call'
    | 'bad-input'
    | 'denied'
    | 'not-found'
    | 'disk-full'
    | 'no-permission'
    | 'stale-database'
    | 'journal-gap'
    | 'journal-damaged'
    | 'checksum'
    | 'unreachable'
    | 'internal';
  /** For the log; never shown as it is, never a name of a party. */
  detail: string;
};

export type HostReply<T> = { ok: true; value: T } | { ok: false; failure: HostFailure };

/** The only thing a shell implements: one function that never rejects. */
export interface HostBridge {
  call(name: string, input: unknown): Promise<HostReply<unknown>>;
}

/** The typed face of the bridge. */
export type Host = { [C in HostCall]: (input: HostInput<C>) => Promise<HostReply<HostOutput<C>>> };

/** What the host's services provide. They throw `HostError` for a failure. */
export type HostHandlers = {
  [C in HostCall]: (input: z.output<(typeof hostContract)[C]['input']>) => Promise<HostOutput<C>>;
};
