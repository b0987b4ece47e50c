import { roundAttachmentActions } from '../../../renderer/actions/bargaining/round-attachments.ts';
import { roundPaperDesk } from '../../../renderer/actions/bargaining/round-paper-desk.ts';
import { blobs } from '../../../renderer/db/blobs.ts';
import type { PaperClient } from '../../../renderer/paper/paper-client.ts';
import type { FileToBind, FileWanted } from '../../../renderer/paper/paper-messages.ts';
import { fakeHost } from '../../fakes/host.ts';
import type { BargainingDesk } from './desk.ts';

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(`%PDF-1.4 ${JSON.stringify(value)}`) as Uint8Array<ArrayBuffer>;

/** Papers and files of rounds over a real store and host in memory; only the worker that draws and binds is a stand-in. */
export function roundPapersOf(desk: BargainingDesk) {
  const { host, disk } = fakeHost();
  const drawn: FileWanted[] = [];
  const bound: { inputs: FileToBind[]; numbered: boolean }[] = [];
  const client: PaperClient = {
    layout: async () => ({ pages: [], missing: [] }),
    pdf: async (given) => {
      drawn.push(given);
      return { bytes: bytesOf(given.facts), pages: 1, missing: [] };
    },
    docx: async (given) => {
      drawn.push(given);
      return { bytes: bytesOf(given.facts) };
    },
    bind: async ({ inputs, numbered }, { onPart, signal }) => {
      bound.push({ inputs, numbered });
      if (signal.aborted) throw new DOMException('stopped', 'AbortError');
      onPart(inputs.length, inputs.length);
      const empty = inputs.filter(({ bytes }) => bytes.byteLength === 0);
      return {
        bytes: bytesOf(inputs.map(({ name }) => name)),
        pages: inputs.length,
        leftOut: empty.map(({ name }) => ({ name, why: 'broken' as const })),
      };
    },
    dossier: () => Promise.reject(new Error('a round has no dossier of a case')),
  };
  const needs = { ...desk.needs, host, blobs: blobs(desk.db, host), client };
  return {
    papers: roundPaperDesk(needs),
    attachments: roundAttachmentActions(needs),
    disk,
    drawn,
    bound,
  };
}
