import { createHash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../lib/write-atomically.ts';
import { UnusableInput } from './command.ts';
import type { RenderedPaper } from './render-papers.ts';

/**
 * Writes papers as `<document>.<extension>`; an older file is replaced whole.
 * @returns what was written, for the answer
 * @throws UnusableInput when the folder or a file in it cannot be written
 */
export async function writePapers(out: string, papers: readonly RenderedPaper[]) {
  await mkdir(out, { recursive: true }).catch(() => {});
  if (!(await stat(out).catch(() => null))?.isDirectory())
    throw new UnusableInput(`--out: 无法写入 / cannot be written: ${out}`);
  const written = [];
  for (const { template, extension, bytes, pages } of papers) {
    const path = join(out, `${template.id}.${extension}`);
    await writeAtomically(path, bytes).catch((error: NodeJS.ErrnoException) => {
      throw new UnusableInput(`--out: 无法写入 / cannot be written: ${path} (${error.code ?? error.name})`);
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    written.push({
      document: template.id,
      title: template.zh,
      file: path,
      pages,
      bytes: bytes.length,
      sha256,
    });
  }
  return written;
}
