import { bargainingDocuments } from '../../../shared/bargaining/document-titles.ts';
import { eightSteps } from '../../../shared/bargaining/process/eight-steps.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { roundCardOf } from '../../../shared/documents/bargaining/cards.ts';
import {
  appliesTo,
  bargainingCatalogue,
  contractDocumentOf,
  type PaperSubject,
  subjectKindOf,
  subjectKinds,
  subjectsOf,
} from '../../../shared/documents/bargaining/catalogue.ts';
import { roundSigningState, whoSignsRound } from '../../../shared/documents/bargaining/round-signing.ts';
import type { Facts } from '../../../shared/documents/facts.ts';
import { namedFacts } from '../../../shared/documents/named-facts.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { missingOf } from '../press.ts';
import type { RoundPaper, RoundPaperStanding } from './round-paper-types.ts';

type FactsFor = (subjectId: string | null) => Facts;

/**
 * Every paper of the round in the order of the catalogue, once for each thing it can be about; one that has nothing to
 * be about yet says what it waits for. What was made or registered stays when its subject is gone.
 */
export function roundStandings(file: RoundFile, factsFor: FactsFor): RoundPaperStanding[] {
  const required = requiredDocuments(file);
  return bargainingCatalogue.flatMap((template): RoundPaperStanding[] => {
    const mine = file.roundPapers.filter((one) => one.document === template.id);
    if (!appliesTo(file, template.id) && mine.every((one) => one.state === 'void')) return [];
    const need = required.has(template.id) ? ('required' as const) : ('optional' as const);
    const base = { document: template.id, zh: template.zh, en: template.en, step: stepOf(template.id), need };
    const subjects = withKept(subjectsOf(file, template.id), mine);
    if (subjects.length > 0) {
      return subjects.map((subject) => ({ ...base, ...standing(file, template, subject, mine, factsFor) }));
    }
    const kind = subjectKinds[subjectKindOf(template.id)];
    return [
      {
        ...base,
        subjectId: null,
        subject: null,
        waitsFor: { zh: kind.zh, en: kind.en, section: kind.place },
        missing: [],
        issued: null,
        original: mine.find((one) => one.state === 'external') ?? null,
        signing: null,
        voided: voidedOf(mine, null),
      },
    ];
  });
}

function standing(
  file: RoundFile,
  template: Template,
  subject: PaperSubject,
  mine: readonly RoundPaper[],
  factsFor: FactsFor,
): Omit<RoundPaperStanding, 'document' | 'zh' | 'en' | 'step' | 'need'> {
  const issued = issuedOf(file, template.id, subject.id);
  const card = roundCardOf(template.id);
  const original = mine.findLast(
    (one) =>
      one.state === 'external' &&
      (one.aboutId === subject.id || one.aboutId === null) &&
      ofThisPass(file, one),
  );
  const facts = namedFacts(template, factsFor(subject.id));
  return {
    subjectId: subject.id,
    subject: subject.words,
    waitsFor: null,
    missing: missingOf(template, facts),
    issued,
    original: original ?? null,
    signing:
      issued && card
        ? roundSigningState(whoSignsRound(card, { file, aboutId: subject.id }), issued.body.signings)
        : null,
    voided: voidedOf(mine, subject.id),
  };
}

/** The paper of this kind about this thing that was made here and is in force. */
export const issuedOf = (file: RoundFile, document: string, subjectId: string | null): RoundPaper | null =>
  file.roundPapers.findLast(
    (one) =>
      one.state === 'issued' &&
      one.document === document &&
      one.aboutId === subjectId &&
      ofThisPass(file, one),
  ) ?? null;

/** Of the steps that are proved anew with each pass, a paper about the round counts for its own pass only. */
function ofThisPass({ round }: RoundFile, { document, aboutId, pass }: RoundPaper): boolean {
  const step = stepOf(document);
  return aboutId !== null || step < 4 || step > 8 || pass === round.pass;
}

const voidedOf = (mine: readonly RoundPaper[], subjectId: string | null): RoundPaper[] =>
  mine
    .filter((one) => one.state === 'void' && one.templateVersion > 0 && one.aboutId === subjectId)
    .sort((a, b) => (b.body.registerNo ?? 0) - (a.body.registerNo ?? 0));

/** Subjects that are gone from the round but have a paper made about them. */
function withKept(subjects: readonly PaperSubject[], mine: readonly RoundPaper[]): PaperSubject[] {
  const gone = mine.filter(
    (one) => one.state === 'issued' && !subjects.some((subject) => subject.id === one.aboutId),
  );
  const kept = new Map(gone.map((one) => [one.aboutId, one]));
  return [...subjects, ...[...kept.keys()].map((id) => ({ id, words: null }))];
}

/** Papers the eight steps cannot be proved without; of papers that stand for one another, the one of this round. */
function requiredDocuments(file: RoundFile): Set<string> {
  const contract = contractDocumentOf(file);
  const groups = eightSteps(file).flatMap(({ documents }) => documents);
  return new Set(
    groups.map(({ any, paperId }) => {
      const there = file.roundPapers.find((one) => one.id === paperId)?.document;
      const own = any.find((document) => document === contract);
      const possible = any.find(
        (document) => appliesTo(file, document) && subjectsOf(file, document).length > 0,
      );
      return there ?? own ?? possible ?? any[0] ?? '';
    }),
  );
}

const stepOf = (document: string): number =>
  Object.hasOwn(bargainingDocuments, document)
    ? bargainingDocuments[document as keyof typeof bargainingDocuments].step
    : 0;
