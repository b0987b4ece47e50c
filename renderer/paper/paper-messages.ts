import type { LeftOut } from '../../shared/documents/dossier/make-dossier.ts';
import type { MissingCharacter, Page } from '../../shared/documents/layout/page.ts';
import type { Wording } from '../../shared/documents/wording/wording.ts';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';

/**
 * A paper to draw. Facts are JSON; the template is found by id in the catalogue, in the version an issued paper names,
 * and worded as the office and the paper have it.
 */
export type PaperWanted = {
  document: string;
  /** Left out: the version in use. */
  version?: number;
  facts: Record<string, unknown>;
  wording?: Wording | null;
};
/** The same with what stands in the metadata of the file; `at` is an instant. */
export type FileWanted = PaperWanted & { title: string; at: string };

/** A dossier to bind, with the office's wording of its cover, index and notes by document. */
export type DossierWanted = {
  inputs: DossierFile[];
  facts: Record<string, unknown>;
  wordings: Readonly<Record<string, Wording>>;
  title: string;
  at: string;
};

/** What the paper worker is asked. */
export type PaperAsk =
  | { kind: 'fonts'; regular: Uint8Array; bold: Uint8Array; extra: Uint8Array[] }
  /** The pictures of characters, all of them: those of before are gone. */
  | { kind: 'pictures'; pictures: CodedPicture[] }
  | ({ kind: 'layout' } & PaperWanted)
  | ({ kind: 'pdf' } & FileWanted)
  /** Files bound as they are into one PDF, a bookmark for each; numbered through where a reader needs it. */
  | { kind: 'bind'; inputs: FileToBind[]; title: string; at: string; numbered: boolean }
  | ({ kind: 'dossier' } & DossierWanted)
  | ({ kind: 'docx' } & FileWanted);

export type PaperAnswer = {
  fonts: null;
  pictures: null;
  /** `text`: the same as plain text, to copy; `pictures`: addresses of the pictures of characters, by code point. */
  layout: {
    pages: Page[];
    missing: MissingCharacter[];
    text?: string;
    pictures?: Readonly<Record<number, string>>;
  };
  pdf: { bytes: Uint8Array<ArrayBuffer>; pages: number; missing: MissingCharacter[] };
  docx: { bytes: Uint8Array<ArrayBuffer> };
  bind: { bytes: Uint8Array<ArrayBuffer>; pages: number; leftOut: LeftOut[] };
  dossier: {
    bytes: Uint8Array<ArrayBuffer>;
    pages: number;
    leftOut: LeftOut[];
    missing: MissingCharacter[];
  };
};

/** 字形图片 as it travels to the worker: a PNG or JPEG file for a code point. */
export type CodedPicture = { codePoint: number; bytes: Uint8Array };

/** 卷内文件 as it travels to the worker. */
export type DossierFile = {
  name: string;
  on: CalendarDay | null;
  note: string;
  kind: 'pdf' | 'jpeg' | 'png';
  bytes: Uint8Array<ArrayBuffer>;
};

/** A file to bind as it is; its name is the bookmark. */
export type FileToBind = Pick<DossierFile, 'name' | 'kind' | 'bytes'>;

/** A question, or the wish to stop the one with this id. */
export type PaperRequest = { id: number; ask: PaperAsk } | { stop: number };
export type PaperReply =
  /** How far a long piece of work is. */
  | { id: number; done: number; of: number }
  | { id: number; ok: true; answer: PaperAnswer[keyof PaperAnswer] }
  | { id: number; ok: false; message: string };
