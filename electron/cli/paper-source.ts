import type { DossierItem } from '../../shared/documents/facts/archive-facts.ts';
import type { Facts } from '../../shared/documents/facts.ts';
import { factsContext } from '../../shared/documents/facts-context.ts';
import { factsOf } from '../../shared/documents/facts-of.ts';
import { subjectIds } from '../../shared/documents/subject-words.ts';
import { type CalendarDay, isCalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { sampleFacts, sampleForDocument } from '../../shared/samples/for-document.ts';
import { type Io, UnusableInput } from './command.ts';
import { readCase } from './read-case.ts';

/** Where papers get their facts from: a case file for all of them, or the built-in sample of each. */
export type PaperSource = {
  factsOf(document: string): Facts;
  /** Facts of cover, index and notes with the parts as they are bound. */
  dossierFacts(items: readonly DossierItem[]): Facts;
  /** The day of the papers. */
  today: CalendarDay;
};

export type SourceOptions = {
  case: string | undefined;
  sample: boolean;
  subject: string | undefined;
  date: string | undefined;
};

/** @throws UnusableInput when no source is named, or two, or the one named cannot be read */
export async function paperSource(options: SourceOptions, io: Io): Promise<PaperSource> {
  if (options.sample) return builtInSamples(options);
  if (!options.case) throw new UnusableInput('缺少 --case 或 --sample / missing --case or --sample');
  return caseFile(options.case, options, io);
}

/** Every sample document has its own stage, day and subject. */
function builtInSamples(options: SourceOptions): PaperSource {
  const told = (['case', 'subject', 'date'] as const).find((name) => options[name] !== undefined);
  if (told) throw new UnusableInput(`--sample 不能与 --${told} 同用 / --sample does not go with --${told}`);
  const { file, today } = sampleForDocument('dossier-cover');
  return { factsOf: sampleFacts, ...dossierOf(file, today) };
}

async function caseFile(
  path: string,
  { subject = null, date }: NullableSubject,
  io: Io,
): Promise<PaperSource> {
  const today = date ?? io.today();
  if (!isCalendarDay(today)) throw new UnusableInput('--date: YYYY-MM-DD');
  const file = await readCase(path, io);
  if (subject !== null && !subjectIds(file).includes(subject))
    throw new UnusableInput(
      `--subject: 案件中没有此会议、送达、事项等 / nothing in the case has this id: ${subject}`,
    );
  const facts = factsOf(file, factsContext(file, { today, subjectId: subject }));
  return { factsOf: () => facts, ...dossierOf(file, today) };
}

const dossierOf = (file: CaseFile, today: CalendarDay) => ({
  today,
  dossierFacts: (items: readonly DossierItem[]) =>
    factsOf(file, factsContext(file, { today, subjectId: null, dossier: { items } })),
});

type NullableSubject = { subject?: string | null | undefined; date: string | undefined };
