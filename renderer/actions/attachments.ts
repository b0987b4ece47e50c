import type { Blobs } from '../db/blobs.ts';
import type { Patch } from '../db/write.ts';
import { keepFile } from './keep-file.ts';
import { type Needs, NotAllowed } from './needs.ts';

/** 附件: files kept with a case. The bytes are kept first, then the record that names them. */
export function attachmentActions(needs: Needs & { blobs: Blobs }) {
  const { change, clock, blobs } = needs;
  return {
    /** Keeps a file with the case. Returns its id. @throws NotAllowed for a file too large or of a kind no dossier binds */
    add: async (caseId: string, given: { name: string; bytes: Uint8Array<ArrayBuffer> }): Promise<string> => {
      const { name, bytes } = given;
      const { sha256, type, bytes: size } = await keepFile(blobs, { name, bytes });
      return change('attachment.add', async (w) => {
        const { attachments } = await w.caseFile(caseId);
        if (attachments.some((one) => one.body.sha256 === sha256)) throw twice(name);
        return w.create('attachments', {
          caseId,
          ord: 1 + Math.max(-1, ...attachments.map((one) => one.ord)),
          addedOn: clock.today(),
          body: {
            name,
            type,
            sha256,
            bytes: size,
            pages: null,
            inDossier: true,
            note: '',
          },
        });
      });
    },
    update: (id: string, patch: Patch<'attachments'>) =>
      change('attachment.update', (w) => w.update('attachments', id, patch)),
    /** Takes a file out of the case; its bytes stay, so that it can be put back. */
    remove: (id: string) =>
      change('attachment.remove', (w) => w.remove('attachments', id, '移出附件'), { reason: '移出附件' }),
    restore: (id: string) => change('attachment.restore', (w) => w.restore('attachments', id)),
    /** The file as it was added. @throws NotAllowed when it cannot be read */
    bytes: async (attachment: {
      body: { name: string; sha256: string };
    }): Promise<Uint8Array<ArrayBuffer>> => {
      const found = await blobs.get(attachment.body.sha256);
      if (found.ok) return found.value;
      throw unreadable(attachment.body.name);
    },
  };
}

const twice = (name: string) =>
  new NotAllowed({
    zh: `“${name}”已经在附件里（内容相同），没有重复加入。`,
    en: `“${name}” is attached already (same content); it was not added again.`,
  });

const unreadable = (name: string) =>
  new NotAllowed({
    zh: `附件“${name}”的文件读不出来。登记的内容都在。请恢复数据文件夹后再试，或者重新加入该文件。`,
    en: `The file of “${name}” cannot be read. Restore the data folder, or add the file again.`,
  });
