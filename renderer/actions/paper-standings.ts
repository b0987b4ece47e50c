import { signingState } from '../../shared/documents/cards/who-signs.ts';
import { cardOf } from '../../shared/documents/cards.ts';
import { catalogue } from '../../shared/documents/catalogue.ts';
import { type Facts, hasFact } from '../../shared/documents/facts.ts';
import { missingFacts } from '../../shared/documents/missing-facts.ts';
import type { PaperRule } from '../../shared/documents/paper-rule.ts';
import { paperRules } from '../../shared/documents/paper-rules.ts';
import { subjectWords } from '../../shared/documents/subject-words.ts';
import type { Template } from '../../shared/documents/template.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { PaperStanding } from './paper-types.ts';

/**
 * Every paper of the case, required ones first, each part in the order of the process. Papers this case has no use for
 * are left out, unless one was issued and is in force.
 */
export function paperStandings(
  file: CaseFile,
  issued: readonly Row<'papers'>[],
  factsFor: (template: Template, subjectId: string | null) => Facts,
): PaperStanding[] {
  const ofCases = catalogue.filter((template) => template.about === undefined);
  const all = ofCases.flatMap((template): PaperStanding[] => {
    const rule = paperRules[template.id] ?? { need: 'optional' };
    return subjectsOf(template, rule, file, issued).flatMap((subjectId): PaperStanding[] => {
      const inForce =
        issued.findLast(
          (paper) =>
            paper.document === template.id && paper.subjectId === subjectId && paper.state === 'issued',
        ) ?? null;
      if (!inForce && rule.applies?.(file, subjectId) === false) return [];
      const facts = factsFor(template, subjectId);
      if (!inForce && rule.has && !hasFact(facts, rule.has)) return [];
      return [
        {
          document: template.id,
          zh: template.zh,
          en: template.en,
          subjectId,
          subject: subjectWords(file, subjectId),
          need: typeof rule.need === 'function' ? rule.need(file, subjectId) : rule.need,
          due: rule.due?.(file, subjectId) ?? true,
          missing: missingFacts(template, facts).map(({ path, zh, section }) => ({ path, zh, section })),
          issued: inForce,
          ...(inForce && afterIssue(file, inForce)),
        },
      ];
    });
  });
  return [...all.filter(({ need }) => need === 'required'), ...all.filter(({ need }) => need === 'optional')];
}

/** 签署和送达 of an issued paper. */
function afterIssue(file: CaseFile, paper: Row<'papers'>): Pick<PaperStanding, 'signing' | 'servedOn'> {
  const card = cardOf(paper.document);
  const received = file.deliveries.filter((one) => one.paperId === paper.id).map((one) => one.receivedOn);
  const days = received.flatMap((on) => on ?? []).sort();
  return {
    ...(card && { signing: signingState(card, file, paper.body.signings) }),
    // Nobody is passed over: one service that is still open keeps the paper from being served.
    servedOn: days.length === received.length ? (days.at(-1) ?? null) : null,
  };
}

/** What the paper is about, one by one; an issued one stays when what it is about is gone from the case. */
function subjectsOf(
  template: Template,
  { each }: PaperRule,
  file: CaseFile,
  issued: readonly Row<'papers'>[],
): (string | null)[] {
  const kept = issued.filter((paper) => paper.document === template.id && paper.state === 'issued');
  return [...new Set([...(each ? each(file) : [null]), ...kept.map((paper) => paper.subjectId)])];
}
