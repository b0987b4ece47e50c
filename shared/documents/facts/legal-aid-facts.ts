import { computeDeadline } from '../../deadlines/engine.ts';
import { deadlineRule } from '../../deadlines/rules.ts';
import { durationZh } from '../../deadlines/wording.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { type CategoryId, categories } from '../../mediation/categories.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperBasis } from '../paper-bases.ts';
import { clipped, openEnded, paperDay } from '../paper-words.ts';
import { filingFacts, type Sides, sidesOf, workersAgainstUnits } from './filing-facts.ts';
import { routeOf } from './subject-of.ts';

const injury: readonly CategoryId[] = ['injury-medical-cost', 'injury-benefits'];
const urgentRule = 'legal-aid-urgent-window-7d-before';

/** Facts of a 法律援助转介: always for the worker, whatever the role in the mediation. */
export function legalAidFacts(
  file: CaseFile,
  { subjectId, today, limitationExpiresOn }: FactsContext,
): Facts {
  const route = routeOf(file, ['legal-aid'], subjectId ?? null);
  if (!route) return {};
  const workers = workersAgainstUnits(file);
  const named = sidesOf(file, route.body.applicantIds, workers);
  const sides = named.filers.every((party) => party.kind === 'worker') ? named : workers;
  const { region } = file.office;
  return {
    ...filingFacts('legalAid', file, sides),
    'referral.legalAid.agency': route.body.body,
    'referral.legalAid.matter': openEnded(route.body.matter) || matterOf(file),
    'referral.legalAid.exemptProof': openEnded(route.body.exemptProof) || exemption(file, sides, region),
    'referral.legalAid.on': paperDay(route.appliedOn ?? today),
    'referral.legalAid.facts': clipped(route.body.facts || file.case.body.facts, 240),
    'referral.legalAid.urgent': urgency(today, limitationExpiresOn ?? null, region),
    'referral.legalAid.limitation':
      paperDay(limitationExpiresOn) || '没有登记起算事实，未能推算，请接收机构核实',
    'referral.legalAid.basis': paperBasis('legal-aid-referral', region),
    'referral.materials': route.body.materials.map(openEnded).join('；'),
    'referral.receipt': openEnded(route.body.receipt),
  };
}

/** 援助事项 as the law lists them; empty where the dispute is none of them. */
function matterOf(file: CaseFile): string {
  const found = new Set(
    [file.case.category, ...file.claims.map((claim) => claim.category)].flatMap((id) => {
      if (categories[id].wageLimitation) return ['请求支付劳动报酬'];
      if (id === 'relationship-confirmation') return ['请求确认劳动关系'];
      return injury.includes(id) ? ['请求工伤事故人身损害赔偿'] : [];
    }),
  );
  return [...found].join('、');
}

/** Means are not examined for migrant workers who claim pay or compensation of an injury (法律援助法 42). */
function exemption(file: CaseFile, { filers }: Sides, region: string): string {
  const matter = matterOf(file);
  const migrant = filers.length > 0 && filers.every((party) => party.body.migrantWorker === true);
  if (!migrant || !/劳动报酬|工伤/u.test(matter)) return '';
  return `进城务工人员${matter}（${paperBasis('legal-aid-exemption', region)}）`;
}

/** 先行提供: said while fewer days than the law names are left. */
function urgency(
  today: FactsContext['today'],
  expires: FactsContext['limitationExpiresOn'],
  region: string,
): string {
  if (!expires || expires < today) return '';
  const { due } = computeDeadline({ rule: urgentRule, trigger: expires });
  if (today <= due) return '';
  const { duration } = deadlineRule(urgentRule);
  return `距届满不足${durationZh(duration)}，请依据${paperBasis('legal-aid-urgent', region)}先行提供法律援助`;
}
