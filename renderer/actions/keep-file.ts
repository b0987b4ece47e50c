import {
  attachable,
  type FileKind,
  kindOfFile,
  mostAttachmentBytes,
} from '../../shared/mediation/attachment-kinds.ts';
import type { Blobs } from '../db/blobs.ts';
import { NotAllowed } from './needs.ts';

export type KeptFile = { sha256: string; type: string; bytes: number };

/**
 * Keeps the bytes of a file that is attached to a case or a round.
 * @throws NotAllowed for a file too large, of a kind nothing can bind, or one the disk does not take
 */
export async function keepFile(
  blobs: Blobs,
  { name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<KeptFile> {
  if (bytes.byteLength > mostAttachmentBytes) throw tooLarge(name);
  const kind = kindOfFile(bytes);
  if (!isAttachable(kind)) throw wrongKind(name, kind);
  const kept = await blobs.put(bytes);
  if (!kept.ok) throw notKept(name);
  return { sha256: kept.value.sha256, type: attachable[kind], bytes: bytes.byteLength };
}

const isAttachable = (kind: FileKind): kind is keyof typeof attachable => kind in attachable;

const tooLarge = (name: string) =>
  new NotAllowed({
    zh: `“${name}”超过 30 MB，没有加入。请压缩，或者分成几个文件后再加入。`,
    en: `“${name}” is larger than 30 MB and was not added. Compress it or split it first.`,
  });

const wrongKind = (name: string, kind: FileKind) =>
  kind === 'heic'
    ? new NotAllowed({
        zh: `“${name}”是手机的 HEIC 照片，没有加入。请先转成 JPEG：在手机相机设置中选“兼容性最佳”，或者用看图软件另存为 JPEG。`,
        en: `“${name}” is a HEIC photograph and was not added. Save it as JPEG first.`,
      })
    : new NotAllowed({
        zh: `“${name}”不是 PDF、JPEG 或者 PNG 文件，没有加入。Word、表格等请先另存为 PDF。`,
        en: `“${name}” is not a PDF, JPEG or PNG file and was not added. Save it as PDF first.`,
      });

const notKept = (name: string) =>
  new NotAllowed({
    zh: `“${name}”没有保存到磁盘，没有加入，没有改动。请检查磁盘空间后重试。`,
    en: `“${name}” could not be kept on disk. Nothing was changed. Check the free space and try again.`,
  });
