// Runs the measurements from their TypeScript sources, through the bundler that is there anyway: Node before 22.18
// reads no TypeScript. What is measured is imported at once, because the loader is closed before anything runs.
// `npm run bench -- --help` tells the options.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Else the bundler takes this for a development server, and what is built below would be a development build.
process.env.NODE_ENV = 'production';
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'warn',
});
process.exitCode = await module.bench(process.argv.slice(2));
