import type { Host } from '../../shared/host/contract.ts';
import type { AcceptanceCheck } from '../../shared/mediation/acceptance-checks.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { attachmentActions } from '../actions/attachments.ts';
import { dossierActions } from '../actions/dossier.ts';
import { leadPaperActions } from '../actions/lead-papers.ts';
import type { Needs } from '../actions/needs.ts';
import { paperActions } from '../actions/papers.ts';
import { statisticsActions } from '../actions/statistics.ts';
import { blobs } from '../db/blobs.ts';
import { type PaperClient, paperClient } from '../paper/paper-client.ts';
import type { SlimClient } from '../slim/slim-client.ts';

const clients = new WeakMap<Host, PaperClient>();

/** One worker draws everything: its fonts are large. */
function clientOf(host: Host): PaperClient {
  const client = clients.get(host) ?? paperClient(host);
  clients.set(host, client);
  return client;
}

/** The same for the papers of leads. */
export const makeLeadPapers = (needs: Needs, host: Host) =>
  leadPaperActions({ ...needs, host, blobs: blobs(needs.db, host), client: clientOf(host) });

/** The paper actions with their worker: a part of their own, because they bring every template. */
export const makePapers = (
  needs: Needs,
  host: Host,
  checks: (file: CaseFile) => Promise<AcceptanceCheck[]>,
) => paperActions({ ...needs, host, checks, blobs: blobs(needs.db, host), client: clientOf(host) });

/** 附件 of a case. */
export const makeAttachments = (needs: Needs, host: Host) =>
  attachmentActions({ ...needs, blobs: blobs(needs.db, host) });

/** 卷宗 of a case. */
export const makeDossiers = (needs: Needs, host: Host) =>
  dossierActions({ ...needs, host, blobs: blobs(needs.db, host), client: clientOf(host) });

/** 统计 with its reports, which the same worker draws. */
export const makeStatistics = (needs: Needs, host: Host, slim: SlimClient) =>
  statisticsActions({ ...needs, host, slim, blobs: blobs(needs.db, host), client: clientOf(host) });
