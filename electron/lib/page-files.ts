import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { noncePlaceholder } from './content-policy.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** One of the program's own files as a shell serves it. */
export type PageFile = { path: string; type: string; size: number; tag: string; forever: boolean };

// One folder, then one plain name: nothing that a path trick could be built from gets past this.
const allowed = /^\/(assets|fonts)\/([A-Za-z0-9_][A-Za-z0-9._-]{0,150})$/;

/** Finds what a shell may serve: the built page's assets and the fonts, kept as one copy in `assets/fonts`. */
export function pageFiles(places: { renderer: string; fonts: string }) {
  let page: string | null = null;
  return {
    /** The page with its nonce filled in. */
    async index(nonce: string): Promise<string> {
      page ??= await readFile(join(places.renderer, 'index.html'), 'utf8');
      return page.replaceAll(noncePlaceholder, nonce);
    },

    /** The file of a path, or null. Names of built assets carry a hash of their content, so they never change. */
    async find(pathname: string): Promise<PageFile | null> {
      const parts = allowed.exec(pathname);
      const name = parts?.[2] ?? '';
      const type = types[extname(name).toLowerCase()];
      if (!parts || !type) return null;
      const forever = parts[1] === 'assets';
      const path = forever ? join(places.renderer, 'assets', name) : join(places.fonts, name);
      const found = await stat(path).catch(() => null);
      if (!found?.isFile()) return null;
      return { path, type, size: found.size, tag: `"${found.size}-${Math.floor(found.mtimeMs)}"`, forever };
    },
  };
}

export type PageFiles = ReturnType<typeof pageFiles>;
