import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The doors of the house: which room may import which. A place is the longest prefix that fits; a target is a
 * place or a package. Any other import fails here.
 */
const doors: Record<string, { places: string[]; packages: string[] }> = {
  'shared/documents/pdf': { places: ['shared'], packages: ['zod', 'pdf-lib'] },
  'shared/documents/docx': { places: ['shared'], packages: ['docx'] },
  'shared/law': { places: ['shared'], packages: ['zod', 'chinese-days'] },
  'shared/journal': { places: ['shared'], packages: ['zod', '@noble/hashes'] },
  'shared/documents': { places: ['shared'], packages: ['zod'] },
  shared: { places: ['shared'], packages: ['zod'] },

  'electron/services': {
    places: ['electron/services', 'electron/lib', 'electron/platform', 'shared'],
    packages: ['node:', 'zod'],
  },
  'electron/lib': { places: ['electron/lib', 'shared'], packages: ['node:', 'zod'] },
  'electron/cli': {
    places: ['electron/cli', 'electron/lib', 'electron/services', 'electron/version', 'shared'],
    packages: ['node:', 'zod'],
  },
  electron: {
    places: ['electron', 'shared'],
    packages: ['node:', 'electron', 'zod', 'vite', '@vitejs/plugin-react'],
  },

  'renderer/features': {
    places: ['renderer/app-context', 'renderer/ui', 'renderer/text', 'renderer/theme', 'shared'],
    packages: ['react', 'react-dom', '@mui/', 'react-router', 'dexie-react-hooks', 'zod'],
  },
  'renderer/ui': {
    places: ['renderer/ui', 'renderer/text', 'shared'],
    packages: ['react', 'react-dom', '@mui/', 'react-router'],
  },
  'renderer/text': { places: ['renderer/text', 'shared'], packages: ['react', 'date-fns'] },
  'renderer/actions': {
    places: [
      'renderer/actions',
      'renderer/db',
      'renderer/slim',
      'renderer/host',
      'renderer/paper',
      'renderer/clock',
      'shared',
    ],
    packages: ['dexie', 'zod'],
  },
  'renderer/db': { places: ['renderer/db', 'shared'], packages: ['dexie'] },
  'renderer/slim': {
    places: ['renderer/slim', 'renderer/db', 'renderer/page-safety', 'renderer/clock', 'shared'],
    packages: ['dexie', 'pinyin-pro'],
  },
  renderer: {
    places: ['renderer', 'shared'],
    packages: [
      'react',
      'react-dom',
      '@mui/',
      '@emotion/',
      'react-router',
      'dexie',
      'zod',
      '@fontsource-variable/',
      'dexie-react-hooks',
    ],
  },
};

const sourceFile = /\.(ts|tsx)$/;
// `import type` and type-only lines carry no code; the doors are about what runs.
const importLine = /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s*)?['"]([^'"]+)['"]/gm;
const dynamicImport = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function* filesBelow(folder: string): Iterable<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else if (sourceFile.test(name)) yield path;
  }
}

const placeOf = (file: string): string => relative(root, file).split(sep).join('/');

function doorOf(place: string): { name: string; places: string[]; packages: string[] } {
  const name = Object.keys(doors)
    .filter((door) => place === door || place.startsWith(`${door}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (!name) throw new Error(`no door is written for ${place}`);
  return { name, ...(doors[name] as { places: string[]; packages: string[] }) };
}

/** The sub-room of features a file belongs to, such as `case-desk`. */
const featureOf = (place: string) => /^renderer\/features\/([^/]+)\//.exec(place)?.[1] ?? null;

function forbidden(file: string): string[] {
  const place = placeOf(file);
  const door = doorOf(place);
  const text = readFileSync(file, 'utf8');
  const targets = [...text.matchAll(importLine), ...text.matchAll(dynamicImport)].map(
    (match) => match[1] ?? '',
  );
  return targets.flatMap((target) => {
    if (!target.startsWith('.')) {
      const allowed = door.packages.some(
        (name) =>
          target === name || target.startsWith(name.endsWith('/') || name.endsWith(':') ? name : `${name}/`),
      );
      return allowed ? [] : [`${place} imports the package ${target}`];
    }
    const to = placeOf(resolve(dirname(file), target.split('?')[0] ?? target));
    if (to.startsWith('assets/')) return [];
    const own = featureOf(place);
    if (own !== null && featureOf(to) === own) return [];
    const allowed = door.places.some(
      (room) => to === room || to.startsWith(`${room}/`) || to.startsWith(`${room}.`),
    );
    return allowed ? [] : [`${place} imports ${to}`];
  });
}

describe('the rooms keep their doors', () => {
  it.each(['shared', 'electron', 'renderer'])('%s imports only what its doors allow', (room) => {
    const files = [...filesBelow(join(root, room))];
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap(forbidden)).toEqual([]);
  });

  it('notices a forbidden import (the test itself can fail)', () => {
    expect(doorOf('renderer/features/home/HomePage.tsx').places).not.toContain('renderer/db');
    expect(doorOf('electron/services/journal.ts').packages).not.toContain('electron');
  });

  it('the top level holds the given rooms and what a tool insists on, nothing else', () => {
    const allowed = new Set([
      'electron',
      'renderer',
      'shared',
      'assets',
      'tests',
      'package.json',
      'tsconfig.json',
      'electron-builder.yml',
      'README.md',
      'package-lock.json',
      '.gitignore',
      'LICENSE',
      '.ci',
      '.git',
      // made by tools and ignored by git
      'node_modules',
      'dist',
      'release',
      'test-results',
      'playwright-report',
    ]);
    expect(readdirSync(root).filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('no case law number stands in a component: features hold no citation', () => {
    const citing = [...filesBelow(join(root, 'renderer/features'))].filter((file) =>
      /第[一二三四五六七八九十百]+条/.test(readFileSync(file, 'utf8')),
    );
    expect(citing.map(placeOf)).toEqual([]);
  });
});

describe('the trade is pure', () => {
  it('shared never asks for today, an id or a clock: all are arguments', () => {
    const asking = [...filesBelow(join(root, 'shared'))].filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random|crypto\.|performance\.now/.test(readFileSync(file, 'utf8')),
    );
    expect(asking.map(placeOf)).toEqual([]);
  });
});

describe('the lock file', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
  };
  it('holds every optional platform package, so that no system is left without one', () => {
    const have = new Set(Object.keys(lock.packages).map((key) => key.replace(/^.*node_modules\//, '')));
    const lacking = Object.entries(lock.packages).flatMap(([key, value]) =>
      Object.keys(value.optionalDependencies ?? {})
        .filter((name) => !have.has(name))
        .map((name) => `${key} lacks ${name}`),
    );
    expect(lacking).toEqual([]);
  });
  it('names no download address', () => {
    expect(Object.values(lock.packages).filter((value) => value.resolved?.startsWith('http'))).toEqual([]);
  });
});
