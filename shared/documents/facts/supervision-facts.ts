import { deadlineRule } from '../../deadlines/rules.ts';
import { durationZh } from '../../deadlines/wording.ts';
import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { findInForce } from '../../law/parameter.ts';
import { supervisionInvestigators } from '../../law/parameters/supervision.ts';
import { rulesIn } from '../../law/place.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import type { FactRow, Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperBasis } from '../paper-bases.ts';
import { openEnded, paperDay, sentence } from '../paper-words.ts';
import { mergedFacts } from './merged-facts.ts';
import { matterOf } from './subject-of.ts';

type MatterOf = CaseFile['matters'][number];
const replyRule = 'union-supervision-employer-reply-15wd';

/** Facts of 一函两书, the papers of the union to the employer and to the authority; the office only drafts them. */
export function supervisionFacts(file: CaseFile, { subjectId }: FactsContext): Facts {
  const of = (kind: MatterOf['kind']) => matterOf(file, kind, subjectId ?? null);
  const [prompt, opinion, recommendation] = [
    of('supervision-prompt'),
    of('supervision-opinion'),
    of('supervision-recommendation'),
  ];
  if (!prompt && !opinion && !recommendation) return {};
  const employer = employerOf(file);
  return mergedFacts(
    {
      'union.name': file.office.body.unionName,
      'supervision.employer': employer?.body.name ?? '',
      'supervision.employerAddress': employer?.body.address ?? '',
    },
    prompt ? letterFacts('supervisionPrompt', file, prompt) : {},
    opinion ? opinionFacts(file, opinion) : {},
    recommendation ? recommendationFacts(file, recommendation) : {},
  );
}

/** The unit the union speaks to, whatever its role in the case. */
const employerOf = (file: CaseFile) =>
  file.parties.find((party) => party.kind === 'employer' && party.role !== 'thirdParty');

const rows = (texts: readonly string[]): FactRow[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ text: openEnded(text) }));

function letterFacts(prefix: string, file: CaseFile, { body, on, dueOn }: MatterOf): Facts {
  return {
    [`${prefix}.no`]: body.no,
    [`${prefix}.on`]: paperDay(on),
    [`${prefix}.target`]: body.target || (employerOf(file)?.body.name ?? ''),
    [`${prefix}.issues`]: rows(body.items),
    [`${prefix}.law`]: rows(body.law),
    [`${prefix}.facts`]: sentence(body.facts),
    [`${prefix}.suggest`]: sentence(body.proposal),
    [`${prefix}.corrections`]: rows(body.corrections),
    [`${prefix}.materials`]: rows(body.materials),
    [`${prefix}.signer`]: body.signer,
    [`${prefix}.dueOn`]: paperDay(dueOn),
  };
}

function opinionFacts(file: CaseFile, matter: MatterOf): Facts {
  const { region } = file.office;
  return {
    ...letterFacts('supervisionOpinion', file, matter),
    'supervisionOpinion.investigators': investigators(file, matter, region),
    'supervisionOpinion.replyDue': replyDue(matter.dueOn, region),
    'supervisionOpinion.basis': paperBasis('supervision-opinion', region),
  };
}

/** From receipt where local law says how long, else the day the union set. */
function replyDue(dueOn: CalendarDay | null, region: string): string {
  const rule = deadlineRule(replyRule);
  if (rulesIn(rule.region, region)) return `自收到本意见书之日起${durationZh(rule.duration)}内`;
  return dueOn ? `在${paperDay(dueOn)}前` : '';
}

/** Names and numbers of the supervisors; nothing while fewer of them are certified than the place's law asks for. */
function investigators(file: CaseFile, { on, body }: MatterOf, region: string): string {
  const fewest = findInForce(supervisionInvestigators, on, region)?.value ?? 1;
  const certified = body.personIds.flatMap((id) => {
    const person = file.people.find((one) => one.id === id);
    return person && person.body.supervisorCertNo !== '' ? [person.body] : [];
  });
  if (certified.length < fewest) return '';
  return certified.map((one) => `${one.name}（监督员证号${one.supervisorCertNo}）`).join('、');
}

function recommendationFacts(file: CaseFile, matter: MatterOf): Facts {
  const opinion = file.matters.find(
    (one) => one.id === matter.body.followsId && one.kind === 'supervision-opinion',
  );
  const own = letterFacts('supervisionRecommendation', file, matter);
  const from = opinion ? letterFacts('opinion', file, opinion) : {};
  const filled = (field: string) => {
    const value = own[`supervisionRecommendation.${field}`] ?? '';
    return value.length > 0 ? value : (from[`opinion.${field}`] ?? '');
  };
  return {
    ...own,
    'supervisionRecommendation.target': matter.body.target,
    // What the union said in its opinion stands unless the recommendation says it anew.
    'supervisionRecommendation.issues': filled('issues'),
    'supervisionRecommendation.law': filled('law'),
    'supervisionRecommendation.trigger': sentence(matter.body.reason),
    'supervisionRecommendation.opinionNo': opinion?.body.no ?? '',
    'supervisionRecommendation.opinionServedOn': paperDay(opinion?.body.servedOn),
    'supervisionRecommendation.basis': paperBasis('supervision-recommendation', file.office.region),
  };
}
