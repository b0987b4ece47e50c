import type { Blobs } from '../../db/blobs.ts';
import type { Patch } from '../../db/write.ts';
import { keepFile } from '../keep-file.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { inRound } from './in-round.ts';

/** What a file is for: a 送审材料, the scan of a paper, or neither. */
export type AttachedFor = { material?: string; paperId?: string | null };

/** 协商附件: files kept with a round. The bytes are kept first, then the record that names them. */
export function roundAttachmentActions(needs: Needs & { blobs: Blobs }) {
  const { clock, blobs } = needs;
  return {
    /** Keeps a file with the round. Returns its id. @throws NotAllowed for a file too large or of a kind nothing binds */
    add: async (
      roundId: string,
      given: { name: string; bytes: Uint8Array<ArrayBuffer> },
      { material = '', paperId = null }: AttachedFor = {},
    ): Promise<string> => {
      const { name } = given;
      const kept = await keepFile(blobs, given);
      return inRound(needs, 'roundAttachment.add', roundId, (w, { roundAttachments }) => {
        const same = roundAttachments.some(
          ({ body }) => body.sha256 === kept.sha256 && body.material === material && body.paperId === paperId,
        );
        if (same) {
          throw new NotAllowed({
            zh: `“${name}”已经附在这里（内容相同），没有重复加入。`,
            en: `“${name}” is attached here already (same content); it was not added again.`,
          });
        }
        return w.create('roundAttachments', {
          roundId,
          ord: 1 + Math.max(-1, ...roundAttachments.map((one) => one.ord)),
          addedOn: clock.today(),
          body: { name, ...kept, paperId, material, inFile: true, note: '' },
        });
      });
    },
    update: (roundId: string, id: string, patch: Patch<'roundAttachments'>) =>
      inRound(needs, 'roundAttachment.update', roundId, (w) => w.update('roundAttachments', id, patch)),
    /** Takes a file out of the round; its bytes stay, so that it can be put back. */
    remove: (roundId: string, id: string) =>
      inRound(needs, 'roundAttachment.remove', roundId, (w) => w.remove('roundAttachments', id, '移出附件'), {
        reason: '移出附件',
      }),
    restore: (roundId: string, id: string) =>
      inRound(needs, 'roundAttachment.restore', roundId, (w) => w.restore('roundAttachments', id)),
    /** The file as it was added, as an object URL to look at. @throws NotAllowed when it cannot be read */
    url: async (attachment: { body: { name: string; sha256: string; type: string } }): Promise<string> => {
      const { name, sha256, type } = attachment.body;
      const found = await blobs.get(sha256);
      if (found.ok) return URL.createObjectURL(new Blob([found.value], { type }));
      throw new NotAllowed({
        zh: `附件“${name}”的文件读不出来。登记的内容都在。请恢复数据文件夹后再试，或者重新加入该文件。`,
        en: `The file of “${name}” cannot be read. Restore the data folder, or add the file again.`,
      });
    },
  };
}
export type RoundAttachmentActions = ReturnType<typeof roundAttachmentActions>;
