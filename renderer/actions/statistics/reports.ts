import { reportFacts } from '../../../shared/documents/facts-of-report.ts';
import { namedFacts } from '../../../shared/documents/named-facts.ts';
import { applyWording } from '../../../shared/documents/wording/apply-wording.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { checksOf } from '../../../shared/statistics/checks.ts';
import { spreadInWords } from '../../../shared/statistics/exchange.ts';
import { figuresOf } from '../../../shared/statistics/figures.ts';
import { noFilter } from '../../../shared/statistics/filter.ts';
import { kindOf, type Period, periodName } from '../../../shared/statistics/period.ts';
import { correctionsOf, reportOf } from '../../../shared/statistics/report.ts';
import { rollUp } from '../../../shared/statistics/roll-up.ts';
import type { Counts } from '../../../shared/statistics/tally.ts';
import { scopeWords } from '../../../shared/statistics/words.ts';
import { hostDone } from '../host-done.ts';
import { NotAllowed } from '../needs.ts';
import { officeWording } from '../office-wording.ts';
import type { PreparedPaper } from '../paper-types.ts';
import {
  issuedWanted,
  layOut,
  layOutIssued,
  press,
  pressedBytes,
  safeName,
  templateNeeded,
  wantedOf,
} from '../press.ts';
import { deskOffice, namesOf, type ReportInput, type StatisticsNeeds } from './parts.ts';

const document = 'statistics-report';
type Report = Row<'reports'>;
/** A report laid out, with its remarks and the number of checks that fail. */
export type PreparedReport = PreparedPaper & { remarks: string[]; failing: number };

/** 季报、年报: laid out from the figures of now, frozen once submitted. */
export function reportActions(needs: StatisticsNeeds) {
  const { db, clock, client } = needs;
  const bytesNow = async (input: ReportInput, as: 'pdf' | 'docx') => {
    const { template, found, wording, title } = await gather(needs, input);
    const at = clock.now().toISOString();
    return { title, bytes: (await client[as]({ ...wantedOf(template, found, wording), title, at })).bytes };
  };
  return {
    /** Frozen reports, the latest period first. */
    reports: async (): Promise<Report[]> => {
      const rows = await db.reports.orderBy('to').reverse().toArray();
      return rows.filter((row) => !row.deleted);
    },
    report: async (id: string): Promise<Report | null> => (await db.reports.get(id)) ?? null,
    /** The report of these days and these other offices, when it was submitted already. */
    submitted: async (period: Period, offices: readonly string[]): Promise<Report | null> =>
      (await submittedOf(needs, period, offices)) ?? null,
    /** Lays the report out as it would be submitted now. */
    prepareReport: async (input: ReportInput): Promise<PreparedReport> => {
      const { found, template, wording, report, remarks } = await gather(needs, input);
      const failing = report.checks.filter(({ holds }) => !holds).length;
      return { ...(await layOut(needs, template, found, wording)), remarks, failing };
    },
    /** Lays a frozen report out from what was printed then. */
    reopenReport: (report: Report): Promise<PreparedPaper> => layOutIssued(needs, issuedPaper(report)),
    /** 报出: freezes figures, facts and bytes. Returns the id. @throws NotAllowed when these days were reported before */
    submit: (input: ReportInput) => submit(needs, input),
    /** A file of the report: of the frozen one by its id, else marked as a draft. */
    saveReport: async (of: { id: string } | { input: ReportInput }, as: 'pdf' | 'docx') => {
      const { title, bytes } =
        'id' in of ? await frozenBytes(needs, of.id, as) : draft(await bytesNow(of.input, as));
      const name = `${safeName(title, '统计表')}.${as}`;
      return hostDone(needs.host['papers.save']({ folder: '统计', name, bytes }));
    },
    /** The PDF as an object URL for the print frame. */
    reportUrl: async (of: { id: string } | { input: ReportInput }): Promise<string> => {
      const { bytes } = 'id' in of ? await frozenBytes(needs, of.id, 'pdf') : await bytesNow(of.input, 'pdf');
      return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    },
  };
}

const draft = <T extends { title: string }>(paper: T): T => ({ ...paper, title: `${paper.title}（草稿）` });

async function frozenBytes(needs: StatisticsNeeds, id: string, as: 'pdf' | 'docx') {
  const report = await needs.db.reports.get(id);
  if (!report) throw new NotAllowed(gone);
  const { title } = report.body;
  if (as === 'pdf') return { title, bytes: await pressedBytes(needs, report.body) };
  const at = needs.clock.now().toISOString();
  return {
    title,
    bytes: (await needs.client.docx({ ...issuedWanted(issuedPaper(report)), title, at })).bytes,
  };
}

/** A frozen report as the paper it was made as. */
const issuedPaper = ({ body }: Report) => ({ document, templateVersion: body.templateVersion, body });

async function submittedOf({ db }: StatisticsNeeds, period: Period, offices: readonly string[]) {
  const same = await db.reports.where('to').equals(period.to).toArray();
  return same.find((row) => !row.deleted && row.from === period.from && sameOffices(row, offices));
}

const sameOffices = ({ body }: Report, offices: readonly string[]): boolean =>
  body.includes.length === offices.length && body.includes.every(({ id }) => offices.includes(id));

/** Everything a report says, from the figures as they are now. */
async function gather(needs: StatisticsNeeds, { period, approvedBy, remarks, files }: ReportInput) {
  const { slim, clock, me } = needs;
  const [{ counts: own }, names, office, corrections] = await Promise.all([
    slim.statistics({ period, before: null, filter: noFilter }),
    namesOf(needs),
    deskOffice(needs),
    corrected(needs, period, files.length),
  ]);
  const counts = files.length === 0 ? own : addedUp(own, files, names);
  const all = [...corrections, ...remarks.map((text) => text.trim()).filter((text) => text !== '')];
  const report = reportOf({
    counts,
    period,
    names,
    scope: scopeOf(files.map((file) => file.office.name)),
    remarks: all,
    preparedBy: names.people.get(me()) ?? '',
    approvedBy,
  });
  const template = templateNeeded(document);
  const wording = await officeWording(needs.db, document);
  const facts = reportFacts(report, office, { today: clock.today() });
  const found = namedFacts(applyWording(template, wording), facts);
  return {
    template,
    wording,
    found,
    report,
    counts,
    names,
    remarks: all,
    title: `${template.zh.replace(/（.*$/, '')}（${periodName(period).zh}）`,
  };
}

/** Sums of this office and of the files; the files' areas are words, so the own ones become words too. */
function addedUp(
  own: Counts,
  files: ReportInput['files'],
  names: Awaited<ReturnType<typeof namesOf>>,
): Counts {
  const spread = spreadInWords(own.spread, names);
  return { ...rollUp([{ sums: own.totals, spread }, ...files]), tables: { mediator: {}, area: {} } };
}

const scopeOf = (others: readonly string[]): string =>
  others.length === 0
    ? scopeWords(noFilter, { areas: new Map(), people: new Map() })
    : `本组织和${others.join('、')}合计`;

/** What changed in the period reported last; the report stays as it was, this one says so. */
async function corrected({ db, slim }: StatisticsNeeds, period: Period, offices: number): Promise<string[]> {
  if (offices > 0) return [];
  const last = await db.reports
    .where('to')
    .below(period.from)
    .reverse()
    .filter((row) => !row.deleted && row.body.includes.length === 0)
    .first();
  if (!last) return [];
  const { counts } = await slim.statistics({ period: last, before: null, filter: noFilter });
  return correctionsOf({ period: last, figures: last.body.figures }, figuresOf(counts.totals));
}

async function submit(needs: StatisticsNeeds, input: ReportInput): Promise<string> {
  const { change, clock, me } = needs;
  const { period, files, approvedBy } = input;
  const { template, found, wording, report, counts, names, remarks, title } = await gather(needs, input);
  const before = await submittedOf(
    needs,
    period,
    files.map(({ office }) => office.id),
  );
  if (before) throw new NotAllowed(already(before));
  if (period.to >= clock.today()) throw new NotAllowed(notOver(period));
  const pressed = await press(needs, { template, found, title, wording });
  return change('report.submit', (w) =>
    w.create('reports', {
      kind: kindOf(period),
      ...period,
      submittedOn: clock.today(),
      preparedById: me(),
      body: {
        scope: report.scope,
        preparedBy: report.preparedBy,
        approvedBy,
        sums: { ...counts.totals },
        figures: figuresOf(counts.totals),
        spread: spreadInWords(counts.spread, names),
        checks: checksOf(counts).map(({ id, rule, sums, holds }) => ({ id, zh: rule.zh, sums, holds })),
        remarks,
        includes: files.map(({ office }) => ({ id: office.id, name: office.name })),
        title,
        templateVersion: template.version,
        facts: found,
        edits: wording && { texts: { ...wording.texts }, clauses: [...wording.clauses] },
        ...pressed,
      },
    }),
  );
}

const already = ({ submittedOn }: Report) => ({
  zh: `这一期已于${submittedOn}报出，没有再次报出。报出的数字不再改动，更正请列入下一期。`,
  en: `This period was submitted on ${submittedOn}; nothing was submitted again. Corrections go into the next period.`,
});

const notOver = ({ to }: Period) => ({
  zh: `这一期到${to}才结束，还不能报出。可以先打印草稿。`,
  en: `This period ends on ${to} and cannot be submitted yet. A draft may be printed.`,
});

const gone = {
  zh: '找不到这份报表。没有改动任何内容。请回到统计页核对。',
  en: 'This report was not found. Nothing was changed. Please look on the page of statistics.',
};
