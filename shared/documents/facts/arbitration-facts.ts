import { fen } from '../../kernel/money.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { termStandings } from '../../mediation/performance.ts';
import { evidenceKinds } from '../../mediation/process-terms.ts';
import type { FactRow, Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperBasis } from '../paper-bases.ts';
import { chineseNumber, openEnded, paperDay, paperSumInFull, sentence } from '../paper-words.ts';
import { filingFacts, partiesIn, type Sides, sidesOf } from './filing-facts.ts';
import { routeOf } from './subject-of.ts';

/** Facts of a 仲裁申请: whoever files, with requests, facts, evidence and witnesses of that side. */
export function arbitrationFacts(file: CaseFile, { subjectId, today }: FactsContext): Facts {
  const route = routeOf(file, ['arbitration'], subjectId ?? null);
  const commission = route?.body.body || file.office.body.commission;
  if (!route) return { 'arbitration.commission': commission };
  const sides = sidesOf(file, route.body.applicantIds, {
    filers: partiesIn(file, 'applicant'),
    opponents: partiesIn(file, 'respondent'),
  });
  return {
    ...filingFacts('arbitration', file, sides),
    'arbitration.commission': commission,
    'arbitration.requests': requests(file, sides, route.body.matter, today),
    'arbitration.facts': sentence(route.body.facts || file.case.body.facts),
    'arbitration.course': courseOf(file),
    'arbitration.reasons': sentence(route.body.reason || ownReasons(file, sides)),
    'arbitration.evidence': evidenceOf(file, sides),
    'arbitration.witnesses': file.evidence
      .filter((one) => one.body.kind === 'witness' && ofSide(sides)(one))
      .map(({ body }): FactRow => ({ name: body.name, source: body.source, purpose: body.purpose })),
    'arbitration.copiesTotal': chineseNumber(1 + sides.opponents.length),
    'arbitration.basis': paperBasis('arbitration-application', file.office.region),
  };
}

/** Words entered for the route; else what is unpaid of the agreement; else the claims of the mediation. */
function requests(file: CaseFile, sides: Sides, matter: string, today: FactsContext['today']): FactRow[] {
  const words = matter.split('\n').map(openEnded);
  if (words.some((text) => text !== '')) {
    return words.filter((text) => text !== '').map((text) => ({ text, amountClause: '' }));
  }
  const unpaid = unpaidTerms(file, sides, today);
  if (unpaid.length > 0) return unpaid;
  if (sides.filers[0]?.role !== 'applicant') return [];
  const effective = file.agreements.find((one) => one.state === 'effective');
  if (effective && !effective.partial) return [];
  return [...file.claims]
    .sort((a, b) => a.ord - b.ord)
    .map(({ body }) => ({
      text: openEnded(body.text),
      amountClause: body.amountFen === null ? '' : `，${paperSumInFull(body.amountFen)}`,
    }));
}

function unpaidTerms(file: CaseFile, { filers, opponents }: Sides, today: FactsContext['today']): FactRow[] {
  const effective = file.agreements.find((one) => one.state === 'effective');
  const ids = filers.map((party) => party.id);
  const allApplicants = partiesIn(file, 'applicant').every((party) => ids.includes(party.id));
  return termStandings(file, today)
    .filter(({ term, state }) => {
      const { obligeeId } = term.body;
      const ours = obligeeId === null ? allApplicants : ids.includes(obligeeId);
      return term.agreementId === effective?.id && state === 'overdue' && ours;
    })
    .map(({ term: { body, dueOn }, paid }) => {
      const rest = body.amountFen === null ? null : fen(Math.max(0, body.amountFen - paid));
      const debtor = file.parties.find((party) => party.id === body.obligorId) ?? opponents[0];
      return {
        text: `${debtor?.body.name ?? ''}履行调解协议约定于${paperDay(dueOn)}前履行的义务：${openEnded(body.content)}`,
        amountClause: rest === null ? '' : `，尚欠${paperSumInFull(rest)}`,
      };
    });
}

/** That mediation was tried and how it ended; nothing that was said in it. */
function courseOf(file: CaseFile): string {
  const effective = file.agreements.find((one) => one.state === 'effective');
  const by = `经${file.office.body.name}调解`;
  if (effective) {
    return `双方${by}，达成调解协议（${file.case.body.caseNo ?? ''}），协议于${paperDay(effective.effectiveOn)}生效。`;
  }
  return file.case.stage === 'failed' ? `双方${by}，没有达成调解协议。` : '';
}

const ownReasons = (file: CaseFile, { filers }: Sides): string =>
  filers[0]?.role === 'applicant' ? file.case.body.reasons : '';

const ofSide =
  ({ filers }: Sides) =>
  ({ partyId }: CaseFile['evidence'][number]): boolean =>
    partyId === null || filers.some((party) => party.id === partyId);

/** Evidence of the side that files, and what the unit holds and must produce. */
function evidenceOf(file: CaseFile, sides: Sides): FactRow[] {
  const ours = ofSide(sides);
  const againstUnit = sides.opponents.some((party) => party.kind === 'employer');
  return [...file.evidence]
    .filter((one) => one.body.kind !== 'witness' && (ours(one) || (againstUnit && one.body.heldByEmployer)))
    .sort((a, b) => a.ord - b.ord)
    .map(({ body }) => ({
      name: body.name,
      kind: evidenceKinds[body.kind].zh,
      source: [body.source, body.heldByEmployer ? '由用人单位掌握管理' : '']
        .filter((part) => part !== '')
        .join('；'),
      purpose: body.purpose,
      pages: body.pages > 0 ? `${body.pages}` : '',
    }));
}
