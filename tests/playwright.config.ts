import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

/** Journeys in a real Chromium. The browser is named by HEJIE_BROWSER (tests/journeys/run.mjs finds one). */
export default defineConfig({
  testDir: fileURLToPath(new URL('./journeys', import.meta.url)),
  outputDir: fileURLToPath(new URL('../test-results', import.meta.url)),
  timeout: 240_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 20_000, navigationTimeout: 30_000 },
  // One desk at a time: the machine that proves this has two cores, and a journey is one person's day.
  workers: 1,
  fullyParallel: false,
  // A person at work sees every failure. The proof on a shared machine may try once more, and lists what it retried.
  retries: Number(process.env.HEJIE_RETRIES ?? 0),
  reporter: [['list']],
});
