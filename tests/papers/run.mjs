// Draws contact sheets of every paper from the TypeScript sources, through the bundler that is there anyway: Node before
// 22.18 reads no TypeScript. `npm run papers -- --help` tells the options.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('contact-sheet.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'warn',
});
process.exitCode = await module.contactSheets(process.argv.slice(2));
