import type { Host } from '../../shared/host/contract.ts';
import { type PictureSource, picturesInStep } from './character-pictures.ts';
import { loadFont, paperFonts, readHostFont } from './font-bytes.ts';
import type {
  DossierWanted,
  FileToBind,
  FileWanted,
  PaperAnswer,
  PaperAsk,
  PaperReply,
  PaperRequest,
  PaperWanted,
} from './paper-messages.ts';

export type PaperClient = {
  /** Lays a paper out; characters the body fonts lack are looked for in the computer's own fonts. */
  layout(wanted: PaperWanted): Promise<PaperAnswer['layout']>;
  /** Draws a paper as PDF. */
  pdf(given: FileWanted): Promise<PaperAnswer['pdf']>;
  /** Writes a paper as a Word file, which brings its own fonts. */
  docx(given: FileWanted): Promise<PaperAnswer['docx']>;
  /** Binds files into one PDF, a bookmark for each; rejects when `watch.signal` stopped it. */
  bind(
    given: { inputs: FileToBind[]; title: string; at: string; numbered: boolean },
    watch: Watch,
  ): Promise<PaperAnswer['bind']>;
  /** Binds a dossier; rejects when `watch.signal` stopped it. */
  dossier(given: DossierWanted, watch: Watch): Promise<PaperAnswer['dossier']>;
};

/** Follows a long piece of work, and may stop it. */
export type Watch = { onPart: (done: number, of: number) => void; signal: AbortSignal };

/**
 * The screen's side of the paper worker. Worker and fonts are loaded at the first paper, the large fonts for rare
 * characters only when a paper needs one: most never do.
 */
export function paperClient(
  host: Pick<Host, 'fonts.list' | 'fonts.read'>,
  source: PictureSource,
): PaperClient {
  let port: Port | null = null;
  let ready: Promise<unknown> | null = null;
  let rare: Promise<unknown> | null = null;
  const pictures = picturesInStep(source);

  const open = async (): Promise<Port> => {
    port ??= openPort();
    ready ??= sendFonts(port, []).catch((error) => {
      ready = null;
      throw error;
    });
    await ready;
    const to = port;
    await pictures.bring((all) => to.ask('pictures', { kind: 'pictures', pictures: all }));
    return to;
  };
  const withRare = async <A extends { missing: readonly unknown[] }>(
    draw: (to: Port) => Promise<A>,
  ): Promise<A> => {
    const to = await open();
    const first = await draw(to);
    if (first.missing.length === 0 || rare) return first;
    rare = rareFonts(host).then((extra) => (extra.length > 0 ? sendFonts(to, extra) : null));
    await rare;
    return draw(to);
  };
  return {
    layout: async (wanted) => ({
      ...(await withRare((to) => to.ask('layout', { kind: 'layout', ...wanted }))),
      pictures: pictures.addresses(),
    }),
    pdf: (given) => withRare((to) => to.ask('pdf', { kind: 'pdf', ...given })),
    docx: async (given) => (await open()).ask('docx', { kind: 'docx', ...given }),
    bind: async (given, watch) => (await open()).ask('bind', { kind: 'bind', ...given }, watch),
    dossier: (given, watch) => withRare((to) => to.ask('dossier', { kind: 'dossier', ...given }, watch)),
  };
}

type Port = {
  ask<K extends PaperAsk['kind']>(
    kind: K,
    ask: PaperAsk & { kind: K },
    watch?: Watch,
  ): Promise<PaperAnswer[K]>;
};

function openPort(): Port {
  const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module', name: 'paper' });
  const waiting = new Map<
    number,
    { resolve: (answer: never) => void; reject: (error: Error) => void; watch: Watch | undefined }
  >();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<PaperReply>) => {
    const one = waiting.get(data.id);
    if ('of' in data) {
      one?.watch?.onPart(data.done, data.of);
      return;
    }
    waiting.delete(data.id);
    if (data.ok) one?.resolve(data.answer as never);
    else one?.reject(new Error(data.message));
  });
  worker.addEventListener('error', (event) => {
    for (const one of waiting.values()) one.reject(new Error(event.message || 'paper worker failed'));
    waiting.clear();
  });
  return {
    ask: (_kind, ask, watch) =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = last;
        waiting.set(id, { resolve, reject, watch });
        watch?.signal.addEventListener('abort', () =>
          worker.postMessage({ stop: id } satisfies PaperRequest),
        );
        worker.postMessage({ id, ask } satisfies PaperRequest);
      }),
  };
}

async function sendFonts(port: Port, extra: Uint8Array[]): Promise<void> {
  const [regular, bold] = await Promise.all([loadFont(paperFonts.regular), loadFont(paperFonts.bold)]);
  await port.ask('fonts', { kind: 'fonts', regular, bold, extra });
}

async function rareFonts(host: Pick<Host, 'fonts.list' | 'fonts.read'>): Promise<Uint8Array[]> {
  const listed = await host['fonts.list']({});
  if (!listed.ok) return [];
  const read = await Promise.all(listed.value.fonts.map((font) => readHostFont(host, font)));
  return read.filter((bytes) => bytes !== null);
}
