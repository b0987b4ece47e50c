import { computeDeadline } from '../../deadlines/engine.ts';
import { agreementOf, filingOf, isWide, representativesOf } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';
import { checkVote } from '../rules/adoption.ts';
import { checkHierarchy, checkWageFloor, checkWomen } from '../rules/contents.ts';
import { checkFiling } from '../rules/filing.ts';
import { checkRepresentatives } from '../rules/representatives.ts';
import type { Finding } from '../rules/rule.ts';
import { checkTerm } from '../rules/term.ts';
import { verdictOf } from '../rules/verdict.ts';
import type { Side } from '../terms.ts';
import { representativesFacts, standardsOf, voteFacts } from './facts-for-rules.ts';
import type { GuardContext } from './guard-context.ts';
import { paperOf } from './papers-of-step.ts';
import { queryOfRound } from './profile-of-round.ts';
import { clausesSay, congressSays, tablesSay } from './tables-say.ts';
import { type GuardSays, type RoundPlace, together, warn } from './unmet.ts';

/** Errors of the rules close a step, warnings are shown; each rule is told once. */
function said(findings: readonly Finding[], place: RoundPlace): GuardSays {
  const told = verdictOf(findings).findings.map(({ rule, severity, zh, en, basis }) => ({
    severity,
    words: { zh, en, rule, basis, place },
  }));
  return {
    unmet: told.filter((one) => one.severity === 'error').map((one) => one.words),
    warnings: told.filter((one) => one.severity === 'warning').map((one) => one.words),
  };
}

/** REP-01 … REP-11 for the sides known so far. */
export function representativeSays({ file }: GuardContext, known: readonly Side[]): GuardSays {
  const names = new Set(representativesOf(file, 'employer').map((rep) => rep.body.name));
  const alike = representativesOf(file, 'worker').filter((rep) => names.has(rep.body.name));
  return together(
    said(checkRepresentatives(queryOfRound(file), representativesFacts(file, known)), 'representatives'),
    warn(
      alike.length > 0,
      `双方代表中有同名人员：${alike.map((rep) => rep.body.name).join('、')}，请核对是否兼任`,
      'The same name stands on both sides: check that it is not one person',
      'representatives',
    ),
  );
}

/** ADO-01 … ADO-04 for one vote, and how the congress is made up. */
export const voteSays = (context: GuardContext, vote: RoundFile['roundVotes'][number]): GuardSays =>
  together(
    said(checkVote(queryOfRound(context.file), voteFacts(vote)), 'votes'),
    congressSays(context, vote),
    materialsSay(context, vote),
  );

/** 职代会材料: the draft is with the delegates some days before they meet; late or unknown is a warning only. */
function materialsSay(
  { file, calendar }: GuardContext,
  { kind, on, body }: RoundFile['roundVotes'][number],
): GuardSays {
  if (kind !== 'staff-congress' || body.submittedOn === null) return { unmet: [], warnings: [] };
  const rule = file.round.profile === 'shanghai' ? 'sh-congress-materials' : 'nat-congress-materials';
  const { due } = computeDeadline({ rule, trigger: on, calendar });
  return warn(
    body.submittedOn > due,
    `草案${body.submittedOn}才提交，应在${due}前送达职工代表`,
    `The draft came on ${body.submittedOn}; the delegates should have it by ${due}`,
    'votes',
  );
}

/** True when the rules of the place refuse the vote. */
export const voteFails = (context: GuardContext, vote: RoundFile['roundVotes'][number]): boolean =>
  voteSays(context, vote).unmet.length > 0;

/** ADO-05: adoption before the formal signature. */
export function orderSays({ file }: GuardContext): GuardSays {
  const body = agreementOf(file)?.body;
  const signed = [body?.signedWorkerOn, body?.signedEmployerOn].flatMap((on) => on ?? []).sort()[0];
  return said(
    checkVote(queryOfRound(file), { adoptedOn: body?.adoptedOn ?? undefined, signedOn: signed }),
    'signing',
  );
}

/** TERM, WAGE-01, WOM-01, HIER-01 and the tables: what the draft must contain and may not fall below. */
export function contentSays(context: GuardContext): GuardSays {
  const { file } = context;
  const agreement = agreementOf(file);
  if (!agreement) return { unmet: [], warnings: [] };
  const query = queryOfRound(file);
  const lowest = agreement.body.minimumWageFen;
  const women = file.roundClauses.some((one) => one.state === 'agreed' && one.topic.startsWith('women'));
  return together(
    said(
      checkTerm(query, {
        termStart: agreement.termStart ?? undefined,
        termEnd: agreement.termEnd ?? undefined,
      }),
      'signing',
    ),
    lowest === null
      ? { unmet: [], warnings: [] }
      : said(checkWageFloor(query, lowest, file.round.body.minimumWageFen), 'clauses'),
    said(
      checkWomen(query, {
        clauses: women,
        annex: paperOf(file, ['contract-female'], null) !== null,
        linkedContract: file.siblings.some((one) => one.subject === 'female-worker'),
      }),
      'clauses',
    ),
    isWide(file) ? { unmet: [], warnings: [] } : said(checkHierarchy(standardsOf(file)), 'tables'),
    clausesSay(context),
    tablesSay(context),
  );
}

/** FILE-01: who files, when, in how many copies. */
export function filingSays({ file, calendar }: GuardContext): GuardSays {
  const filing = filingOf(file);
  if (!filing) return { unmet: [], warnings: [] };
  const started =
    file.round.profile === 'shanghai' ? filing.body.adoptionNoticeOn : agreementOf(file)?.signedOn;
  return said(
    checkFiling(
      queryOfRound(file),
      {
        startedOn: started ?? undefined,
        filedOn: filing.filedOn ?? undefined,
        filedBy: filing.body.filerSide === 'worker' ? 'union' : 'employer',
        copies: filing.body.copies,
      },
      calendar,
    ),
    'filing',
  );
}
