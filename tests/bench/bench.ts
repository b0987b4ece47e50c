import { homedir } from 'node:os';
import { findBrowsers, isExecutable } from '../../electron/browser-shell/find-browser.ts';
import { benchEngine } from './engine.ts';
import type { BenchFigure } from './figure.ts';
import { type Options, readOptions, type Section, usage } from './options.ts';
import { benchPapers } from './papers.ts';
import { benchPdf } from './pdf.ts';
import { ownProgram } from './program.ts';
import { table } from './report.ts';
import { measureSave } from './save.ts';
import { measureStart } from './start.ts';
import { measureYear } from './year.ts';

const say = (text: string) => void process.stderr.write(`${text}\n`);
const print = (text: string) => void process.stdout.write(`${text}\n`);

type Part = (options: Options) => Promise<BenchFigure[]>;

const parts: Record<Section, Part> = {
  start: async ({ cases, runs }) => {
    const chromiumPath = await browser();
    const program = await ownProgram(say);
    try {
      return await measureStart({ cases, runs, chromiumPath, program: program.folder, say });
    } finally {
      await program.remove();
    }
  },
  save: async ({ cases }) => {
    const { figures } = await measureSave({ cases, chromiumPath: await browser(), say });
    return figures.map((figure) => ({ ...figure, name: `${figure.name} (${cases} cases)` }));
  },
  year: async ({ cases }) => measureYear({ cases, chromiumPath: await browser(), say }),
  pdf: async () => [...(await benchPdf()), ...(await benchPapers())],
  engine: async () => benchEngine(),
};

/**
 * Measures what was asked for: each figure as a line of JSON, then a table. It judges nothing: a figure over its
 * budget is said, and the exit code stays 0.
 * @returns the exit code; not 0 when something could not be measured
 */
export async function bench(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'number') return options;
  const all: BenchFigure[] = [];
  let failures = 0;
  for (const section of options.only) {
    say(`measuring: ${section}`);
    try {
      for (const figure of await parts[section](options)) {
        all.push(figure);
        print(JSON.stringify({ section, ...figure }));
      }
    } catch (error) {
      failures += 1;
      say(`${section} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  print(`\n${table(all)}`);
  return failures > 0 ? 1 : 0;
}

function optionsOf(args: readonly string[]): Options | number {
  try {
    const options = readOptions(args);
    if (options !== 'help') return options;
    print(usage);
    return 0;
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
}

async function browser(): Promise<string> {
  const { platform, env } = process;
  const [found] = await findBrowsers({ platform, env, home: homedir(), isExecutable });
  if (found) return found.path;
  throw new Error('no Chromium, Chrome or Edge was found; HEJIE_BROWSER=/path/to/browser names one');
}
