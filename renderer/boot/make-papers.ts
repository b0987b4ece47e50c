import type { Host } from '../../shared/host/contract.ts';
import type { Needs } from '../actions/needs.ts';
import { paperActions } from '../actions/papers.ts';
import { blobs } from '../db/blobs.ts';
import { paperClient } from '../paper/paper-client.ts';

/** The paper actions with their worker: a part of their own, because they bring every template. */
export const makePapers = (needs: Needs, host: Host) =>
  paperActions({ ...needs, host, blobs: blobs(needs.db, host), client: paperClient(host) });
