import { RoundFile } from '../../shared/bargaining/round-file.ts';
import { bargainingCatalogue } from '../../shared/documents/bargaining/catalogue.ts';
import { roundFactsOf } from '../../shared/documents/bargaining/facts-of-round.ts';
import { catalogue } from '../../shared/documents/catalogue.ts';
import type { DossierItem } from '../../shared/documents/facts/archive-facts.ts';
import type { Facts } from '../../shared/documents/facts.ts';
import { factsContext } from '../../shared/documents/facts-context.ts';
import { factsOf } from '../../shared/documents/facts-of.ts';
import { subjectIds } from '../../shared/documents/subject-words.ts';
import type { Template } from '../../shared/documents/template.ts';
import { type CalendarDay, isCalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../shared/law/workdays/work-calendar.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { sampleFacts, sampleForDocument } from '../../shared/samples/for-document.ts';
import { calendarFrom } from './calendar-from.ts';
import { type Io, UnusableInput } from './command.ts';
import { readCase } from './read-case.ts';
import { readChecked } from './read-checked.ts';

/** Where papers get their facts from: a case or round file for all of them, or the built-in sample of each. */
export type PaperSource = {
  /** The papers it can make. */
  catalogue: readonly Template[];
  factsOf(document: string): Facts;
  /** Facts of cover, index and notes with the parts as they are bound. */
  dossierFacts(items: readonly DossierItem[]): Facts;
  /** False: no case, so nothing is bound into a dossier. */
  bindable: boolean;
  /** The day of the papers. */
  today: CalendarDay;
};

export type SourceOptions = {
  case: string | undefined;
  bargaining: string | undefined;
  sample: boolean;
  subject: string | undefined;
  date: string | undefined;
  /** 放假安排 the limits on the papers are counted by. */
  arrangements: string | undefined;
};

/** @throws UnusableInput when no source is named, or two, or the one named cannot be read */
export async function paperSource(options: SourceOptions, io: Io): Promise<PaperSource> {
  if (options.sample) return builtInSamples(options);
  if (options.case !== undefined && options.bargaining !== undefined)
    throw new UnusableInput('--case 不能与 --bargaining 同用 / --case does not go with --bargaining');
  if (options.bargaining) return roundFile(options.bargaining, options, io);
  if (!options.case)
    throw new UnusableInput(
      '缺少 --case、--bargaining 或 --sample / missing --case, --bargaining or --sample',
    );
  return caseFile(options.case, options, io);
}

/** Every sample document has its own stage, day and subject. */
function builtInSamples(options: SourceOptions): PaperSource {
  const told = (['case', 'bargaining', 'subject', 'date', 'arrangements'] as const).find(
    (name) => options[name] !== undefined,
  );
  if (told) throw new UnusableInput(`--sample 不能与 --${told} 同用 / --sample does not go with --${told}`);
  const { file, today } = sampleForDocument('dossier-cover');
  return {
    catalogue: [...catalogue, ...bargainingCatalogue],
    factsOf: sampleFacts,
    ...dossierOf(file, today),
  };
}

async function caseFile(
  path: string,
  { subject = null, date, arrangements }: OfFile,
  io: Io,
): Promise<PaperSource> {
  const today = dayOf(date, io);
  const file = await readCase(path, io);
  if (subject !== null && !subjectIds(file).includes(subject))
    throw new UnusableInput(
      `--subject: 案件中没有此会议、送达、事项等 / nothing in the case has this id: ${subject}`,
    );
  const calendar = await calendarFrom(arrangements, io);
  const facts = factsOf(file, factsContext(file, { today, subjectId: subject, calendar }));
  return { catalogue, factsOf: () => facts, ...dossierOf(file, today, calendar) };
}

async function roundFile(
  path: string,
  { subject = null, date, arrangements }: OfFile,
  io: Io,
): Promise<PaperSource> {
  const today = dayOf(date, io);
  const file = await readChecked(path, RoundFile, io, {
    zh: '集体协商文件',
    en: 'round file',
    schemaName: 'round',
  });
  if (subject !== null && !idsIn(file).includes(subject))
    throw new UnusableInput(
      `--subject: 协商中没有此要约、会议、表决等 / nothing in the round has this id: ${subject}`,
    );
  const calendar = await calendarFrom(arrangements, io);
  const facts = roundFactsOf(file, { today, subjectId: subject, calendar });
  return {
    catalogue: bargainingCatalogue,
    factsOf: () => facts,
    dossierFacts: () => ({}),
    bindable: false,
    today,
  };
}

/** Everything a paper of a round can be about. */
const idsIn = (file: RoundFile): string[] =>
  Object.values(file).flatMap((list) =>
    Array.isArray(list)
      ? list.flatMap((one: { id?: unknown }) => (typeof one.id === 'string' ? one.id : []))
      : [],
  );

function dayOf(date: string | undefined, io: Io): CalendarDay {
  const today = date ?? io.today();
  if (!isCalendarDay(today)) throw new UnusableInput('--date: YYYY-MM-DD');
  return today;
}

const dossierOf = (file: CaseFile, today: CalendarDay, calendar?: WorkCalendar) => ({
  today,
  bindable: true,
  dossierFacts: (items: readonly DossierItem[]) =>
    factsOf(file, factsContext(file, { today, subjectId: null, dossier: { items }, calendar })),
});

type OfFile = Pick<SourceOptions, 'date' | 'arrangements'> & { subject?: string | null | undefined };
