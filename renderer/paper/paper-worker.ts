// First: the worker's realm is under the content policy too.
import '../page-safety.ts';
import { templateOf } from '../../shared/documents/catalogue.ts';
import { dossierItemFacts } from '../../shared/documents/facts/archive-facts.ts';
import type { Facts } from '../../shared/documents/facts.ts';
import { type FontSet, fontSet } from '../../shared/documents/fonts/font-set.ts';
import { layoutDocument, renderPdf } from '../../shared/documents/render.ts';
import type { Template } from '../../shared/documents/template.ts';
import type { PaperAnswer, PaperAsk, PaperReply, PaperRequest } from './paper-messages.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
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
    fonts = fontSet({ regular: ask.regular, bold: ask.bold, extra: ask.extra });
    return null;
  }
  if (ask.kind === 'dossier') return dossier(ask, id);
  const template = await templateFor(ask.document);
  if (!template || !fonts) throw new Error(`cannot draw ${ask.document}`);
  const facts = ask.facts as Facts;
  if (ask.kind === 'layout') return layoutDocument(template, facts, fonts);
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

/** Papers of collective bargaining are a catalogue of their own, loaded with the first of them. */
async function templateFor(document: string): Promise<Template | undefined> {
  const own = templateOf(document);
  if (own) return own;
  const { bargainingTemplateOf } = await import('../../shared/documents/bargaining/catalogue.ts');
  return bargainingTemplateOf(document);
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
      paper: (template, facts) => renderPdf(template, facts, { fonts: set, deflate, title: template.zh, at }),
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
