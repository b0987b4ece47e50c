import { resolve } from 'node:path';
import { bargainingTemplateOf } from '../../../shared/documents/bargaining/catalogue.ts';
import { templateOf } from '../../../shared/documents/catalogue.ts';
import { type Conformance, conformances } from '../../../shared/documents/pdf/conformance.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { dossierCover } from '../../../shared/documents/templates/dossier-cover.ts';
import { arrangementsHelp } from '../calendar-from.ts';
import { type Command, UnusableInput } from '../command.ts';
import { optionsOf, required } from '../options.ts';
import { paperFonts } from '../paper-fonts.ts';
import { paperFormat } from '../paper-formats.ts';
import { paperSource } from '../paper-source.ts';
import { renderDossier } from '../render-dossier.ts';
import { renderPapers } from '../render-papers.ts';
import { writePapers } from '../write-papers.ts';

export const command: Command = {
  usage:
    '--case FILE|--bargaining FILE|--sample --document ID[,ID…]|--all [--format pdf|docx|dossier] [--pdfa 1b|2b] --out DIR [--subject ID] [--date YYYY-MM-DD] [--arrangements FILE] [--allow-blank]',
  about:
    '把案件文件、集体协商文件制作成 PDF 或 Word 文书 / makes PDF or Word documents of a case file or a round file',
  details: [
    '每份文书写成 DIR/ID.pdf 或 DIR/ID.docx / each document becomes DIR/ID.pdf or DIR/ID.docx',
    '--bargaining: 集体协商文件，制作协商文书 / a round of collective bargaining, for its own documents',
    '--sample: 用内置样例代替案件文件 / the built-in samples instead of a case file',
    '--all: 目录中的全部文书 / every document of the catalogue (documents --list)',
    '--format dossier: 把所选文书装订成一份卷宗 DIR/dossier.pdf，有封面、目录、页号、备考表 / binds the documents into one dossier, DIR/dossier.pdf, with cover, index, page numbers and notes',
    '--pdfa: PDF/A 的标记，默认 1b；2b 仅作标记，尚未经第三方校验 / the PDF/A label, 1b by default; 2b is a label no validator has checked yet',
    '--subject: 文书所针对的会议、送达、代理人、事项等的 ID，也可写作 --session / the session, delivery, agent, matter … it is about; --session does the same',
    '--date: 文书日期，默认今天 / its day, today by default',
    arrangementsHelp,
    '--allow-blank: 缺少的事实印成空白横线 / facts that are missing print as ruled blanks',
  ],
  async run(args, io) {
    const { options } = optionsOf(args, {
      case: 'text',
      bargaining: 'text',
      sample: 'flag',
      document: 'text',
      all: 'flag',
      format: 'text',
      pdfa: 'text',
      out: 'text',
      subject: 'text',
      session: 'text',
      date: 'text',
      arrangements: 'text',
      'allow-blank': 'flag',
    });
    const bind = options.format === 'dossier';
    const format = paperFormat(bind ? 'pdf' : (options.format ?? 'pdf'));
    const pdfa = conformanceOf(options.pdfa);
    if (pdfa !== undefined && (bind || format.extension !== 'pdf'))
      throw new UnusableInput('--pdfa: 只用于单份 PDF 文书 / goes with single PDF documents only');
    const out = resolve(required(options.out, 'out'));
    const subject = options.subject ?? options.session;
    const source = await paperSource({ ...options, subject }, io);
    if (bind && !source.bindable)
      throw new UnusableInput(
        '--format dossier: 卷宗由案件文件装订 / a dossier is bound of a case file, not of a round',
      );
    // A dossier holds papers of its case alone.
    const wanted = source.catalogue.filter(({ id }) => !bind || templateOf(id) !== undefined);
    const templates = templatesOf(options.document, options.all, wanted);
    const needs = {
      source,
      fonts: paperFonts(),
      allowBlank: options['allow-blank'],
      at: new Date().toISOString(),
      ...(pdfa && { pdfa }),
    };
    const made = await renderPapers(templates, { ...needs, format });
    const bound = bind ? await renderDossier(made.papers, { ...needs, cover: dossierCover }) : null;
    const { papers } = bound ?? made;
    // Binding everything a case can have passes over what this case has no facts for; a named paper is asked for.
    const problems = [
      ...(bind && options.all && !options.sample ? [] : made.problems),
      ...(bound?.problems ?? []),
    ];
    // Only now, when everything that can be made is made, is anything written.
    const written = papers.length > 0 ? await writePapers(out, papers) : [];
    io.answer(written);
    for (const problem of problems) io.complain(problem);
    return problems.length > 0 ? 1 : 0;
  },
};

/** @throws UnusableInput for a conformance the program does not write */
function conformanceOf(given: string | undefined): Conformance | undefined {
  const known = conformances.find((one) => one === given);
  if (given === undefined || known) return known;
  throw new UnusableInput(`--pdfa: 可选 / one of: ${conformances.join(', ')}`);
}

function templatesOf(
  list: string | undefined,
  all: boolean,
  catalogue: readonly Template[],
): readonly Template[] {
  if (all && list !== undefined)
    throw new UnusableInput('--all 不能与 --document 同用 / --all does not go with --document');
  if (all) return catalogue;
  const given = required(list, 'document').split(',');
  const ids = [...new Set(given.map((id) => id.trim()))].filter((id) => id !== '');
  const own = (id: string) => catalogue.find((template) => template.id === id);
  const elsewhere = ids.filter((id) => !own(id) && (templateOf(id) ?? bargainingTemplateOf(id)));
  if (elsewhere.length > 0)
    throw new UnusableInput(
      `--document: 不能由此文件制作（协商文书用 --bargaining，案件文书用 --case） / cannot be made of this file: ${elsewhere.join(', ')}`,
    );
  const unknown = ids.filter((id) => !own(id));
  if (ids.length === 0 || unknown.length > 0) {
    const known = catalogue.map((template) => template.id).join(', ');
    throw new UnusableInput(
      `--document: 没有此文书 / no such document: ${unknown.join(', ') || '-'} (${known})`,
    );
  }
  return ids.map((id) => own(id)).filter((template) => template !== undefined);
}
