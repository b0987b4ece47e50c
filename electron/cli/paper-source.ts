import type { Facts } from '../../shared/documents/facts.ts';
import { factsContext } from '../../shared/documents/facts-context.ts';
import { factsOf } from '../../shared/documents/facts-of.ts';
import { isCalendarDay } from '../../shared/kernel/calendar-day.ts';
import { sampleFacts } from '../../shared/samples/for-document.ts';
import { type Io, UnusableInput } from './command.ts';
import { readCase } from './read-case.ts';

/** Where papers get their facts from: a case file for all of them, or the built-in sample of each. */
export type PaperSource = { factsOf(document: string): Facts };

export type SourceOptions = {
  case: string | undefined;
  sample: boolean;
  session: string | undefined;
  date: string | undefined;
};

/** @throws UnusableInput when no source is named, or two, or the one named cannot be read */
export async function paperSource(options: SourceOptions, io: Io): Promise<PaperSource> {
  if (options.sample) return builtInSamples(options);
  if (!options.case) throw new UnusableInput('缺少 --case 或 --sample / missing --case or --sample');
  return caseFile(options.case, options, io);
}

/** Every sample document has its own stage, day and session. */
function builtInSamples(options: SourceOptions): PaperSource {
  const told = (['case', 'session', 'date'] as const).find((name) => options[name] !== undefined);
  if (told) throw new UnusableInput(`--sample 不能与 --${told} 同用 / --sample does not go with --${told}`);
  return { factsOf: sampleFacts };
}

async function caseFile(
  path: string,
  { session = null, date }: NullableSession,
  io: Io,
): Promise<PaperSource> {
  const today = date ?? io.today();
  if (!isCalendarDay(today)) throw new UnusableInput('--date: YYYY-MM-DD');
  const file = await readCase(path, io);
  if (session !== null && !file.sessions.some((one) => one.id === session))
    throw new UnusableInput(`--session: 案件中没有此会议 / no such session in the case: ${session}`);
  const facts = factsOf(file, factsContext(file, { today, sessionId: session }));
  return { factsOf: () => facts };
}

type NullableSession = { session?: string | null | undefined; date: string | undefined };
