import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Code for Node: everything bundled, so that the installed program needs no node_modules. */
function nodeBuild(
  input: Record<string, string>,
  format: 'es' | 'cjs',
  emptyOutDir: boolean,
): EnvironmentOptions {
  const extension = format === 'es' ? 'js' : 'cjs';
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: here('dist/electron'),
      emptyOutDir,
      minify: false,
      rolldownOptions: {
        input,
        external: ['electron'],
        // Chunks beside the entries: `app-paths.ts` counts on that depth.
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `part-[name].${extension}` },
      },
    },
  };
}

/** The one build: the page, the host's programs and the preload. */
export default defineConfig({
  root: here('renderer'),
  publicDir: false,
  plugins: [react()],
  builder: {},
  // Module workers only; a page under its content policy loads nothing inlined.
  worker: { format: 'es' },
  build: {
    target: 'chrome130',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // Parts are fetched from this computer: lists of what each needs would cost the first screen more than they save.
    modulePreload: {
      resolveDependencies: (_file, needs, { hostType }) => (hostType === 'html' ? needs : []),
    },
  },
  environments: {
    client: {
      build: {
        outDir: here('dist/renderer'),
        emptyOutDir: true,
        rolldownOptions: {
          // One part, so that no check can be made in another before `page-safety` has switched its compiler off.
          output: {
            codeSplitting: { groups: [{ name: 'checks', test: /node_modules\/zod\/|page-safety/ }] },
          },
        },
      },
    },
    host: nodeBuild(
      { main: here('electron/main.ts'), start: here('electron/start.ts'), cli: here('electron/cli/cli.ts') },
      'es',
      true,
    ),
    // After `host`, which empties the folder. A sandboxed preload must be one CommonJS file.
    preload: nodeBuild({ preload: here('electron/preload.ts') }, 'cjs', false),
  },
});
