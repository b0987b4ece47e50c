import type { SlimCase } from '../../shared/search/slim-case.ts';
import type { LeadFacts } from '../../shared/statistics/lead-facts.ts';

/** What this database knows of itself; written only inside the one door's transactions and by start-up. */
export type Head = {
  key: 'head';
  databaseId: string;
  /** Random per installation, new after every restore or copied profile (data rule 9). */
  deviceId: string;
  /** The office of this desk; empty before set-up. */
  officeId: string;
  schema: number;
  /** Last clock reading seen; empty: none. */
  hlc: string;
  /** Last number and hash of this device's entries. */
  seq: number;
  hash: string;
  /** Last number held of every device. */
  heads: Record<string, number>;
  /** Records held, tombstones included; and cases among them. */
  records: number;
  cases: number;
  /** Clock reading of the last change the slim cache must show; empty: not known. */
  slimHlc: string;
};

/** State of the slim cache; written by the worker. */
export type SlimState = {
  key: 'slim';
  version: number;
  complete: boolean;
  /** Cases that cannot be listed because their office has not arrived (a half-received log). */
  skipped: number;
};

/** Present while a rebuild from the disk journal runs: found at start, it means the last one was cut off. */
export type RebuildMark = {
  key: 'rebuild';
  startedAt: string;
  /** The database was found damaged, so it must go on as a new device whatever its numbers say. */
  damaged: boolean;
};

export type MetaRow = Head | SlimState | RebuildMark;

/** A piece of immutable bytes. */
export type ChunkRow = { sha256: string; n: number; of: number; bytes: Uint8Array };

/** Up to 5,000 entries as one JSON text. */
export type SlimPackRow = { no: number; count: number; text: string };

/** An entry newer than its pack; `key` is the case's id. */
export type SlimDeltaRow = { key: string; slim: SlimCase };

/** What statistics count of some cases or leads, as one JSON text; `key` says which kind and which ids. */
export type FactPackRow = { key: string; count: number; text: string };

/** Facts of a lead newer than their pack; `key` is its id. */
export type LeadDeltaRow = { key: string; facts: LeadFacts };

/** Something half typed; of this machine only, never in the log. */
export type DraftRow = { id: string; kind: string; value: unknown; savedAt: string };

/** Window state and the like; of this machine only. */
export type LocalStateRow = { key: string; value: unknown };
