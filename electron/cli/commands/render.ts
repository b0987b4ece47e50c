import { createHash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { catalogue, templateOf } from '../../../shared/documents/catalogue.ts';
import { factsContext } from '../../../shared/documents/facts-context.ts';
import { isCalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { writeAtomically } from '../../lib/write-atomically.ts';
import { type Command, UnusableInput } from '../command.ts';
import { optionsOf, required } from '../options.ts';
import { paperFonts } from '../paper-fonts.ts';
import { readCase } from '../read-case.ts';
import { type RenderedPaper, renderPapers } from '../render-papers.ts';

export const command: Command = {
  usage: '--case FILE --document ID[,ID…] --out DIR [--session ID] [--date YYYY-MM-DD] [--allow-blank]',
  about: '把案件文件制作成 PDF 文书 / makes PDF documents of a case file',
  details: [
    '每份文书写成 DIR/ID.pdf / each document becomes DIR/ID.pdf',
    '--session: 调解笔录所属的会议 / the session of a record; --date: 文书日期，默认今天 / its day, today by default',
    '--allow-blank: 缺少的事实印成空白横线 / facts that are missing print as ruled blanks',
  ],
  async run(args, io) {
    const { options } = optionsOf(args, {
      case: 'text',
      document: 'text',
      out: 'text',
      session: 'text',
      date: 'text',
      'allow-blank': 'flag',
    });
    const path = required(options.case, 'case');
    const templates = templatesOf(required(options.document, 'document'));
    const out = resolve(required(options.out, 'out'));
    const today = options.date ?? io.today();
    if (!isCalendarDay(today)) throw new UnusableInput('--date: YYYY-MM-DD');
    const file = await readCase(path, io);
    const session = options.session ?? null;
    if (session !== null && !file.sessions.some((one) => one.id === session))
      throw new UnusableInput(`--session: 案件中没有此会议 / no such session in the case: ${session}`);
    const { papers, problems } = await renderPapers(file, templates, {
      context: factsContext(file, { today, sessionId: session }),
      fonts: paperFonts(),
      allowBlank: options['allow-blank'],
      at: new Date().toISOString(),
    });
    // Only now, when everything that can be made is made, is anything written.
    const written = papers.length > 0 ? await writePapers(out, papers) : [];
    io.answer(written);
    for (const problem of problems) io.complain(problem);
    return problems.length > 0 ? 1 : 0;
  },
};

function templatesOf(list: string) {
  const ids = [...new Set(list.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  const unknown = ids.filter((id) => !templateOf(id));
  if (ids.length === 0 || unknown.length > 0) {
    const known = catalogue.map((template) => template.id).join(', ');
    throw new UnusableInput(
      `--document: 没有此文书 / no such document: ${unknown.join(', ') || '-'} (${known})`,
    );
  }
  return ids.map((id) => templateOf(id)).filter((template) => template !== undefined);
}

async function writePapers(out: string, papers: readonly RenderedPaper[]) {
  await mkdir(out, { recursive: true }).catch(() => {});
  if (!(await stat(out).catch(() => null))?.isDirectory())
    throw new UnusableInput(`--out: 无法写入 / cannot be written: ${out}`);
  const written = [];
  for (const { template, bytes, pages } of papers) {
    const path = join(out, `${template.id}.pdf`);
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
