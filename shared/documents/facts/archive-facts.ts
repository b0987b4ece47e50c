import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { categories } from '../../mediation/categories.ts';
import { retentions } from '../../mediation/process-terms.ts';
import { sideTitle } from '../../mediation/side-title.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperDay, sentence } from '../paper-words.ts';

/** 卷内文件 in the order they are bound: papers and attachments with their first page in the dossier and how many. */
export type DossierItem = {
  name: string;
  on: CalendarDay | null;
  /** Null: it could not be bound; the note says why. */
  from: number | null;
  pages: number;
  note: string;
};

/** 卷宗 as whoever binds it hands it in. */
export type DossierParts = { items: readonly DossierItem[] };

/** Facts of the dossier: cover, index and notes. The index needs the parts, in order, with their pages. */
export function archiveFacts(file: CaseFile, { dossier }: FactsContext): Facts {
  const { archive } = file.case.body;
  const person = (id: string | null | undefined) => file.people.find((one) => one.id === id)?.body.name ?? '';
  return {
    'archive.title': titleOf(file),
    'archive.pages': archive?.pages ? `${archive.pages}页` : '',
    'archive.electronic': file.attachments
      .filter(({ body }) => body.inDossier)
      .sort((a, b) => a.ord - b.ord)
      .map(({ body }) => ({ name: body.name, size: sizeOf(body.bytes), sha256: body.sha256 })),
    ...(archive
      ? {
          'archive.no': archive.no,
          'archive.filedAt': paperDay(archive.filedOn),
          'archive.filedBy': person(archive.filedById),
          'archive.retention': retentions[archive.retention].zh,
          'archive.notes': sentence(archive.notes),
          'archive.checkedBy': person(archive.checkedById),
          'archive.checkedAt': paperDay(archive.checkedOn),
        }
      : {}),
    ...dossierItemFacts(dossier?.items ?? []),
  };
}

/** 卷内目录 and the pages of the dossier, once its parts are counted. */
export function dossierItemFacts(items: readonly DossierItem[]): Facts {
  const counted = items.reduce((last, { from, pages }) => Math.max(last, (from ?? 0) + pages - 1), 0);
  return {
    'archive.items': items.map(({ name, on, from, pages: of, note }) => ({
      name,
      date: paperDay(on),
      page: from === null ? '—' : of > 1 ? `${from}—${from + of - 1}` : String(from),
      note,
    })),
    ...(counted > 0 ? { 'archive.pages': `${counted}页` } : {}),
  };
}

/** 卷名: both sides and the kind of dispute. */
function titleOf(file: CaseFile): string {
  const side = (role: 'applicant' | 'respondent') =>
    file.parties.filter((party) => party.role === role).sort((a, b) => a.ord - b.ord);
  const [applicants, respondents] = [side('applicant'), side('respondent')];
  const against = `${sideTitle(applicants, file.case.body.workersCount)}与${sideTitle(respondents, respondents.length)}`;
  const { zh } = categories[file.case.category];
  return `${against}${/(争议|纠纷)$/u.test(zh) ? zh : `${zh}争议`}调解案`;
}

/** `1.2 MB`. */
const sizeOf = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
