import { deflateSync } from 'node:zlib';
import type { Facts } from '../../shared/documents/facts.ts';
import type { MissingCharacter } from '../../shared/documents/layout/page.ts';
import type { Conformance } from '../../shared/documents/pdf/conformance.ts';
import { renderPdf } from '../../shared/documents/render.ts';
import type { Template } from '../../shared/documents/template.ts';
import { UnusableInput } from './command.ts';
import type { PaperFonts } from './paper-fonts.ts';

export type MadePaper = { bytes: Uint8Array; pages: number; missing: readonly MissingCharacter[] };

/** `pdfa`: PDF/A of a PDF; 1b unless told. */
type PaperNeeds = { fonts: PaperFonts; at: string; pdfa?: Conformance };

/** Makes one paper of its facts. `extension` is that of its file. */
export type PaperFormat = {
  extension: string;
  make(template: Template, facts: Facts, needs: PaperNeeds): Promise<MadePaper>;
};

const pdf: PaperFormat = {
  extension: 'pdf',
  make: async (template, facts, { fonts, at, pdfa }) => {
    const draw = (set: Awaited<ReturnType<PaperFonts['body']>>) =>
      renderPdf(template, facts, {
        fonts: set,
        deflate: (plain) => deflateSync(plain),
        title: template.zh,
        at,
        ...(pdfa && { pdfa }),
      });
    const made = await draw(await fonts.body());
    return made.missing.length > 0 ? draw(await fonts.withRare()) : made;
  },
};

/** Word brings its own fonts, so no character is missing for us. */
const docx: PaperFormat = {
  extension: 'docx',
  make: async (template, facts, { fonts, at }) => {
    const { renderDocx } = await import('../../shared/documents/docx/render-docx.ts');
    const made = await renderDocx(template, facts, { fonts: await fonts.body(), title: template.zh, at });
    return { ...made, missing: [] };
  },
};

const formats = { pdf, docx };

/** @throws UnusableInput for a format the program cannot make */
export function paperFormat(name: string): PaperFormat {
  if (Object.hasOwn(formats, name)) return formats[name as keyof typeof formats];
  throw new UnusableInput(`--format: 可选 / one of: ${[...Object.keys(formats), 'dossier'].join(', ')}`);
}
