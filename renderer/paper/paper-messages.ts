import type { MissingCharacter, Page } from '../../shared/documents/layout/page.ts';

/** What the paper worker is asked. Facts are JSON; the template is found by id in the catalogue. */
export type PaperAsk =
  | { kind: 'fonts'; regular: Uint8Array; bold: Uint8Array; extra: Uint8Array[] }
  | { kind: 'layout'; document: string; facts: Record<string, unknown> }
  | { kind: 'pdf'; document: string; facts: Record<string, unknown>; title: string; at: string }
  | { kind: 'docx'; document: string; facts: Record<string, unknown>; title: string; at: string };

export type PaperAnswer = {
  fonts: null;
  layout: { pages: Page[]; missing: MissingCharacter[] };
  pdf: { bytes: Uint8Array<ArrayBuffer>; pages: number; missing: MissingCharacter[] };
  docx: { bytes: Uint8Array<ArrayBuffer> };
};

export type PaperRequest = { id: number; ask: PaperAsk };
export type PaperReply =
  | { id: number; ok: true; answer: PaperAnswer[keyof PaperAnswer] }
  | { id: number; ok: false; message: string };
