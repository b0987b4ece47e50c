import { parseArgs } from 'node:util';

export const sections = ['start', 'save', 'year', 'pdf', 'engine'] as const;
export type Section = (typeof sections)[number];
export type Options = { only: readonly Section[]; cases: number; runs: number };

export const usage = `npm run bench -- [--only start|save|year|pdf|engine] [--cases N] [--runs N]

  --only    measure one part (may be given several times); all parts without it
  --cases   cases in the store, 10000 without it
  --runs    starts measured for each store, 5 without it`;

/** @throws Error with what is wrong, in one line */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      cases: { type: 'string', default: '10000' },
      runs: { type: 'string', default: '5' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const only = (values.only ?? [...sections]).map((name) => {
    const section = sections.find((one) => one === name);
    if (!section) throw new Error(`--only ${name}: there are ${sections.join(', ')}`);
    return section;
  });
  return { only, cases: whole('--cases', values.cases), runs: whole('--runs', values.runs) };
}

function whole(name: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`${name} ${text}: a whole number from 1 on is needed`);
  return Number(text);
}
