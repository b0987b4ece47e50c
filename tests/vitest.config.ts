import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
// Importing `electron` without its runtime would try to download it; a path that does not exist prevents that.
const env = { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' };

// A test that waits for a busy machine has not failed.
const patience = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  root,
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          env,
          ...patience,
          environment: 'node',
          include: ['tests/{shared,electron,architecture,renderer}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          env,
          ...patience,
          environment: 'happy-dom',
          setupFiles: ['tests/renderer/setup.ts'],
          include: ['tests/renderer/**/*.test.tsx'],
        },
      },
    ],
  },
});
