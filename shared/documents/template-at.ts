import type { Template } from './template.ts';

/** Templates in use, and those of earlier versions that issued papers name. */
export type TemplateShelf = { current: readonly Template[]; superseded: readonly Template[] };

/** The template of a document: the one in use, or that of a version. Undefined when the program does not have it. */
export function templateAt(shelf: TemplateShelf, id: string, version?: number): Template | undefined {
  const current = shelf.current.find((template) => template.id === id);
  if (version === undefined || current?.version === version) return current;
  return shelf.superseded.find((template) => template.id === id && template.version === version);
}
