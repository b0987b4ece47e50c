import type { Host } from '../../shared/host/contract.ts';
import type { AcceptanceCheck } from '../../shared/mediation/acceptance-checks.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { attachmentActions } from '../actions/attachments.ts';
import { teamPaperActions } from '../actions/bargaining/team-papers.ts';
import { characterPictureActions, picturesInUse } from '../actions/character-pictures.ts';
import { dossierActions } from '../actions/dossier.ts';
import { leadPaperActions } from '../actions/lead-papers.ts';
import type { Needs } from '../actions/needs.ts';
import { paperSetActions } from '../actions/paper-sets.ts';
import { paperActions } from '../actions/papers.ts';
import { statisticsActions } from '../actions/statistics.ts';
import { wordingActions } from '../actions/wordings.ts';
import { blobs } from '../db/blobs.ts';
import type { HejieDb } from '../db/database.ts';
import type { PictureSource } from '../paper/character-pictures.ts';
import { type PaperClient, paperClient } from '../paper/paper-client.ts';
import type { SlimClient } from '../slim/slim-client.ts';

const clients = new WeakMap<Host, PaperClient>();

/** One worker draws everything: its fonts are large. */
function clientOf(db: HejieDb, host: Host): PaperClient {
  const client = clients.get(host) ?? paperClient(host, pictureSource(db, host));
  clients.set(host, client);
  return client;
}

/** 字形图片 of the office, as the client wants them. */
function pictureSource(db: HejieDb, host: Host): PictureSource {
  const store = blobs(db, host);
  return {
    list: async () =>
      (await picturesInUse(db)).map(({ codePoint, body: { sha256, kind } }) => ({
        codePoint,
        sha256,
        type: `image/${kind}`,
      })),
    bytes: async (sha256) => {
      const found = await store.get(sha256);
      return found.ok ? found.value : null;
    },
  };
}

/** 成套文书. */
export const makePaperSets = (needs: Needs, host: Host) =>
  paperSetActions({ ...needs, host, blobs: blobs(needs.db, host), client: clientOf(needs.db, host) });

/** 字形图片. */
export const makeCharacterPictures = (needs: Needs, host: Host) =>
  characterPictureActions({ ...needs, blobs: blobs(needs.db, host) });

/** The same for the papers of instructors and classes. */
export const makeTeamPapers = (needs: Needs, host: Host) =>
  teamPaperActions({ ...needs, host, blobs: blobs(needs.db, host), client: clientOf(needs.db, host) });

/** The same for the papers of leads. */
export const makeLeadPapers = (needs: Needs, host: Host) =>
  leadPaperActions({ ...needs, host, blobs: blobs(needs.db, host), client: clientOf(needs.db, host) });

/** The paper actions with their worker: a part of their own, because they bring every template. */
export const makePapers = (
  needs: Needs,
  host: Host,
  checks: (file: CaseFile) => Promise<AcceptanceCheck[]>,
) => paperActions({ ...needs, host, checks, blobs: blobs(needs.db, host), client: clientOf(needs.db, host) });

/** 附件 of a case. */
export const makeAttachments = (needs: Needs, host: Host) =>
  attachmentActions({ ...needs, blobs: blobs(needs.db, host) });

/** 卷宗 of a case. */
export const makeDossiers = (needs: Needs, host: Host) =>
  dossierActions({ ...needs, host, blobs: blobs(needs.db, host), client: clientOf(needs.db, host) });

/** 统计 with its reports, which the same worker draws. */
export const makeStatistics = (needs: Needs, host: Host, slim: SlimClient) =>
  statisticsActions({ ...needs, host, slim, blobs: blobs(needs.db, host), client: clientOf(needs.db, host) });

/** 条款库和文书用语, tried on with the same worker. */
export const makeWordings = (needs: Needs, host: Host) =>
  wordingActions({ ...needs, host, client: clientOf(needs.db, host) });

/** 协商文书, with templates of their own that are loaded with the first of them. */
export const makeRoundPapers = async (needs: Needs, host: Host) => {
  const { roundPaperDesk } = await import('../actions/bargaining/round-paper-desk.ts');
  return roundPaperDesk({
    ...needs,
    host,
    blobs: blobs(needs.db, host),
    client: clientOf(needs.db, host),
  });
};

/** 协商附件. */
export const makeRoundAttachments = async (needs: Needs, host: Host) => {
  const { roundAttachmentActions } = await import('../actions/bargaining/round-attachments.ts');
  return roundAttachmentActions({ ...needs, blobs: blobs(needs.db, host) });
};
