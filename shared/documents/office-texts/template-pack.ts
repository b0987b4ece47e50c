import { z } from 'zod';
import { Basis } from '../../law/citation.ts';
import type { Words } from '../../mediation/terms.ts';

/** 用语包: the clause library and the own wordings of an office as one file for other stations. */
export const packFormat = 'hejie-office-texts';
const packVersion = 1;

const texts = z.record(z.string(), z.string());
const PackedClause = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  text: z.string().min(1),
  documents: z.array(z.string()),
  bases: z.array(Basis).default([]),
  active: z.boolean().default(true),
  order: z.number().int().min(0).default(0),
});
const PackedWording = z.object({
  document: z.string().min(1),
  templateVersion: z.number().int().min(1),
  texts,
  standards: texts,
  note: z.string().default(''),
});
const Pack = z.object({
  format: z.literal(packFormat),
  version: z.literal(packVersion),
  office: z.string().default(''),
  exportedOn: z.string().default(''),
  clauses: z.array(PackedClause),
  wordings: z.array(PackedWording),
});
export type TemplatePack = z.output<typeof Pack>;
export type PackedClause = z.output<typeof PackedClause>;
export type PackedWording = z.output<typeof PackedWording>;

/** Why a file is no pack; nothing of it was taken. */
export type PackFailure =
  | { code: 'no-json' | 'no-pack' }
  | { code: 'newer' }
  | { code: 'broken'; at: string };

/** Reads a pack, whole or not at all. */
export function readPack(text: string): { pack: TemplatePack } | { failure: PackFailure } {
  let value: unknown;
  try {
    // A byte order mark is what some editors put in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { failure: { code: 'no-json' } };
  }
  const head = z.object({ format: z.literal(packFormat), version: z.number() }).safeParse(value);
  if (!head.success) return { failure: { code: 'no-pack' } };
  if (head.data.version > packVersion) return { failure: { code: 'newer' } };
  const read = Pack.safeParse(value);
  if (read.success) return { pack: read.data };
  return { failure: { code: 'broken', at: (read.error.issues[0]?.path ?? []).join('.') || '—' } };
}

/** The file of a pack. */
export const writePack = (pack: Omit<TemplatePack, 'format' | 'version'>): string =>
  `${JSON.stringify({ format: packFormat, version: packVersion, ...pack }, null, 1)}\n`;

/** A failure in words for people. */
export function packFailureWords(failure: PackFailure): Words {
  switch (failure.code) {
    case 'no-json':
      return {
        zh: '这个文件不是用语包：内容读不出来。没有改动。请选择由“导出用语包”存出的 .json 文件。',
        en: 'This file is no template pack: it cannot be read. Nothing was changed. Choose a .json file saved by “Export”.',
      };
    case 'no-pack':
      return {
        zh: '这个文件不是用语包，可能是别的导出文件。没有改动。请选择由“导出用语包”存出的文件。',
        en: 'This file is no template pack but something else. Nothing was changed. Choose a file saved by “Export”.',
      };
    case 'newer':
      return {
        zh: '这个用语包由更新的版本存出，本机读不了。没有改动。请先更新程序。',
        en: 'This pack was saved by a newer version. Nothing was changed. Update the program first.',
      };
    case 'broken':
      return {
        zh: `用语包不完整，出错的位置：${failure.at}。没有改动。请向存出它的单位重新要一份。`,
        en: `The pack is broken at ${failure.at}. Nothing was changed. Ask whoever saved it for another copy.`,
      };
  }
}
