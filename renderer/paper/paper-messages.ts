import type { LeftOut } from '../../shared/documents/dossier/make-dossier.ts';
import type { MissingCharacter, Page } from '../../shared/documents/layout/page.ts';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';

/** What the paper worker is asked. Facts are JSON; the template is found by id in the catalogue. */
export type PaperAsk =
  | { kind: 'fonts'; regular: Uint8Array; bold: Uint8Array; extra: Uint8Array[] }
  | { kind: 'layout'; document: string; facts: Record<string, unknown> }
  | { kind: 'pdf'; document: string; facts: Record<string, unknown>; title: string; at: string }
  | { kind: 'dossier'; inputs: DossierFile[]; facts: Record<string, unknown>; title: string; at: string }
  | { kind: 'docx'; document: string; facts: Record<string, unknown>; title: string; at: string };

export type PaperAnswer = {
  fonts: null;
  layout: { pages: Page[]; missing: MissingCharacter[] };
  pdf: { bytes: Uint8Array<ArrayBuffer>; pages: number; missing: MissingCharacter[] };
  docx: { bytes: Uint8Array<ArrayBuffer> };
  dossier: {
    bytes: Uint8Array<ArrayBuffer>;
    pages: number;
    leftOut: LeftOut[];
    missing: MissingCharacter[];
  };
};

/** 卷内文件 as it travels to the worker. */
export type DossierFile = {
  name: string;
  on: CalendarDay | null;
  note: string;
  kind: 'pdf' | 'jpeg' | 'png';
  bytes: Uint8Array<ArrayBuffer>;
};

/** A question, or the wish to stop the one with this id. */
export type PaperRequest = { id: number; ask: PaperAsk } | { stop: number };
export type PaperReply =
  /** How far a long piece of work is. */
  | { id: number; done: number; of: number }
  | { id: number; ok: true; answer: PaperAnswer[keyof PaperAnswer] }
  | { id: number; ok: false; message: string };
