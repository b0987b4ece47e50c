import { type PictureFault, readPicture } from '../../shared/documents/pictures/read-picture.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { Blobs } from '../db/blobs.ts';
import type { HejieDb } from '../db/database.ts';
import { type Needs, NotAllowed } from './needs.ts';

/** 字形图片 in use, by code point. */
export async function picturesInUse(db: HejieDb): Promise<Row<'characterPictures'>[]> {
  const rows = await db.characterPictures.toArray();
  return rows.filter((row) => !row.deleted).sort((a, b) => a.codePoint - b.codePoint);
}

/** 字形图片: pictures for characters no font has, kept for the whole office. */
export function characterPictureActions(needs: Needs & { blobs: Blobs }) {
  const { db, change, blobs } = needs;
  return {
    list: () => picturesInUse(db),
    /** The picture itself, for the screen; `null`: its bytes are not at hand. */
    bytes: async (sha256: string): Promise<Uint8Array<ArrayBuffer> | null> => {
      const kept = await blobs.get(sha256);
      return kept.ok ? kept.value : null;
    },
    /** Takes a replacement back: the picture it was before; its bytes were never thrown away. */
    putBack: (id: string, { kind, width, height, sha256 }: Row<'characterPictures'>['body']) =>
      change('picture.set', (w) =>
        w.update('characterPictures', id, { body: { kind, width, height, sha256 } }),
      ),
    /**
     * Keeps a picture for a character; one it had before is replaced.
     * @param bytes PNG or JPEG without transparency, as the page normalised it
     * @throws NotAllowed for a file that cannot stand in a paper, or that could not be kept
     */
    set: async (codePoint: number, bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
      const picture = readPicture(bytes);
      if (typeof picture === 'string') throw notUsable(picture);
      const kept = await blobs.put(bytes);
      if (!kept.ok) throw notKept();
      const { kind, width, height } = picture;
      const body = { kind, width, height, sha256: kept.value.sha256 };
      return change('picture.set', async (w) => {
        const known = (await picturesInUse(db)).find((row) => row.codePoint === codePoint);
        if (!known) return w.create('characterPictures', { codePoint, body });
        await w.update('characterPictures', known.id, { body });
        return known.id;
      });
    },
    /** Takes a picture out of use; papers already issued keep theirs. */
    remove: (id: string) =>
      change('picture.remove', (w) => w.remove('characterPictures', id, '移除字形图片'), {
        reason: '移除字形图片',
      }),
    restore: (id: string) => change('picture.restore', (w) => w.restore('characterPictures', id)),
  };
}

const why: Record<PictureFault, { zh: string; en: string }> = {
  unknown: { zh: '不是 PNG 或者 JPEG 图片', en: 'it is not a PNG or JPEG picture' },
  transparent: { zh: '有透明部分', en: 'it has transparent parts' },
  colours: { zh: '颜色格式不能印在文书上', en: 'its colours cannot be printed in a paper' },
  damaged: { zh: '已损坏', en: 'it is damaged' },
};

const notUsable = (fault: PictureFault) =>
  new NotAllowed({
    zh: `这张图片不能用：${why[fault].zh}。没有改动。请换一张，或者截图后粘贴。`,
    en: `This picture cannot be used: ${why[fault].en}. Nothing was changed. Choose another, or paste a screenshot.`,
  });

const notKept = () =>
  new NotAllowed({
    zh: '图片没有保存到磁盘。没有改动。请检查磁盘空间后重试。',
    en: 'The picture could not be kept on disk. Nothing was changed. Check the free space and try again.',
  });
