// First: the worker's realm is under the content policy too.
import '../page-safety.ts';
import { templateOf } from '../../shared/documents/catalogue.ts';
import { dossierItemFacts } from '../../shared/documents/facts/archive-facts.ts';
import type { Facts } from '../../shared/documents/facts.ts';
import { type FontSet, fontSet, withPictures } from '../../shared/documents/fonts/font-set.ts';
import { type Picture, readPicture } from '../../shared/documents/pictures/read-picture.ts';
import { plainText } from '../../shared/documents/plain-text.ts';
import { fittedDocument, renderPdf } from '../../shared/documents/render.ts';
import type { Template } from '../../shared/documents/template.ts';
import { applyWording } from '../../shared/documents/wording/apply-wording.ts';
import type {
  CodedPicture,
  PaperAnswer,
  PaperAsk,
  PaperReply,
  PaperRequest,
  PaperWanted,
} from './paper-messages.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
let typefaces: FontSet | null = null;
let pictures: ReadonlyMap<number, Picture> = new Map();
/** Typefaces and pictures together. */
let fonts: FontSet | null = null;

/** Work that was told to stop. */
const stopped = new Set<number>();

scope.addEventListener('message', ({ data }: MessageEvent<PaperRequest>) => {
  if ('stop' in data) {
    stopped.add(data.stop);
    return;
  }
  void answer(data.ask, data.id).then(
    (found) => reply({ id: data.id, ok: true, answer: found }),
    (error: unknown) =>
      reply({ id: data.id, ok: false, message: error instanceof Error ? error.message : 'failed' }),
  );
});

function reply(message: PaperReply): void {
  scope.postMessage(message);
}

async function answer(ask: PaperAsk, id: number): Promise<PaperAnswer[keyof PaperAnswer]> {
  if (ask.kind === 'fonts') {
    typefaces = fontSet({ regular: ask.regular, bold: ask.bold, extra: ask.extra });
    fonts = withPictures(typefaces, pictures);
    return null;
  }
  if (ask.kind === 'pictures') {
    pictures = readPictures(ask.pictures);
    fonts = typefaces && withPictures(typefaces, pictures);
    return null;
  }
  if (ask.kind === 'bind') return bind(ask, id);
  if (ask.kind === 'dossier') return dossier(ask, id);
  const template = await templateFor(ask);
  if (!template || !fonts) throw new Error(`cannot draw ${ask.document} ${ask.version ?? ''}`);
  const facts = ask.facts as Facts;
  if (ask.kind === 'layout') {
    const { pages, missing, blocks } = fittedDocument(template, facts, fonts);
    return { pages, missing, text: plainText(blocks) };
  }
  const given = { title: ask.title, at: ask.at };
  if (ask.kind === 'docx') {
    // Word files are rare beside PDF: their writer is loaded with the first one.
    const { renderDocx } = await import('../../shared/documents/docx/render-docx.ts');
    const { bytes } = await renderDocx(template, facts, { fonts, ...given });
    return { bytes: new Uint8Array(bytes) };
  }
  const rendered = await renderPdf(template, facts, { fonts, deflate, ...given });
  return { ...rendered, bytes: new Uint8Array(rendered.bytes) };
}

/** The pictures by code point; one that cannot be read is as good as none. */
function readPictures(given: readonly CodedPicture[]): Map<number, Picture> {
  const found = new Map<number, Picture>();
  for (const { codePoint, bytes } of given) {
    const picture = readPicture(bytes);
    if (typeof picture !== 'string') found.set(codePoint, picture);
  }
  return found;
}

/** Papers of collective bargaining are a catalogue of their own, loaded with the first of them. */
async function templateFor({ document, version, wording }: PaperWanted): Promise<Template | undefined> {
  const own = templateOf(document, version);
  if (own) return applyWording(own, wording);
  const { bargainingTemplateOf } = await import('../../shared/documents/bargaining/catalogue.ts');
  const other = bargainingTemplateOf(document, version);
  return other && applyWording(other, wording);
}

async function bind(ask: PaperAsk & { kind: 'bind' }, id: number): Promise<PaperAnswer['bind']> {
  const { bindFiles } = await import('../../shared/documents/dossier/bind-files.ts');
  const { title, at, numbered } = ask;
  const made = await bindFiles(
    ask.inputs.map(({ name, kind, bytes }) => ({ name, sheaf: { kind, bytes } })),
    {
      title,
      at,
      numbered,
      onPart: (done, of) => reply({ id, done, of }),
      cancelled: () => stopped.has(id),
      breathe: () => new Promise((resolve) => setTimeout(resolve)),
    },
  );
  return { bytes: new Uint8Array(made.bytes), pages: made.pages, leftOut: [...made.leftOut] };
}

async function dossier(ask: PaperAsk & { kind: 'dossier' }, id: number): Promise<PaperAnswer['dossier']> {
  const set = fonts;
  if (!set) throw new Error('no fonts yet');
  const { makeDossier } = await import('../../shared/documents/dossier/make-dossier.ts');
  const { title, at } = ask;
  const made = await makeDossier(
    ask.inputs.map(({ kind, bytes, ...input }) => ({ ...input, sheaf: { kind, bytes } })),
    {
      factsWith: (items) => ({ ...(ask.facts as Facts), ...dossierItemFacts(items) }),
      paper: (template, facts) =>
        renderPdf(applyWording(template, ask.wordings[template.id]), facts, {
          fonts: set,
          deflate,
          title: template.zh,
          at,
        }),
      title,
      at,
      onPart: (done, of) => reply({ id, done, of }),
      cancelled: () => stopped.has(id),
      // A wish to stop can only be heard when the worker comes up for air.
      breathe: () => new Promise((resolve) => setTimeout(resolve)),
    },
  );
  const pages = made.items.reduce((sum, item) => sum + item.pages, 0);
  const { leftOut, missing } = made;
  return { bytes: new Uint8Array(made.bytes), pages, leftOut: [...leftOut], missing: [...missing] };
}

/** The browser's own zlib. */
async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
