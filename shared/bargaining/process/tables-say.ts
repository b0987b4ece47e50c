import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { RegionalParameter } from '../../owed/regional/record.ts';
import { clauseChecks } from '../clauses/check.ts';
import type { ContentFinding } from '../content-checks/check.ts';
import { checkCongress } from '../content-checks/congress.ts';
import { checkGrowth } from '../content-checks/growth.ts';
import { checkPieceTable } from '../content-checks/piece-price.ts';
import type { Place } from '../content-checks/place.ts';
import { checkSkillTable } from '../content-checks/skill-wage.ts';
import { isWide } from '../parts.ts';
import { profileRegion } from '../profiles.ts';
import type { RoundFile } from '../round-file.ts';
import type { GuardContext } from './guard-context.ts';
import { queryOfRound } from './profile-of-round.ts';
import { type GuardSays, type RoundPlace, together } from './unmet.ts';

/** Errors close the step, warnings are shown; what could not be checked for want of a figure says nothing here. */
function told(findings: readonly ContentFinding[], place: RoundPlace): GuardSays {
  const words = ({ zh, en, where, check, basis }: ContentFinding) => ({
    zh: where === '' ? zh : `${where}：${zh}`,
    en: where === '' ? en : `${where}: ${en}`,
    rule: check,
    basis,
    place,
  });
  const of = (severity: ContentFinding['severity']) =>
    findings.filter((one) => one.severity === severity).map(words);
  return { unmet: of('error'), warnings: of('warning') };
}

/** The minimum wage the round has on record, as a figure of its place. */
export function placeOf({ round }: RoundFile, on: CalendarDay): Place {
  const { minimumWageFen, minimumWageSource } = round.body;
  const regionCode = '000000';
  if (minimumWageFen === null) return { regionCode, on, rows: [] };
  const row: RegionalParameter = {
    id: 'round',
    key: 'minWageMonthly',
    regionCode,
    value: { kind: 'fen', fen: minimumWageFen },
    period: 'month',
    effectiveFrom: on,
    effectiveTo: null,
    title: minimumWageSource || '本轮登记的当地最低工资标准',
    documentNo: null,
    issuer: null,
    sourceNote: '',
    confidence: 'recalled',
  };
  return { regionCode, on, rows: [row] };
}

/** 条款: the figures of every clause that stands against the limits of law. */
export function clausesSay({ file, on }: GuardContext): GuardSays {
  const context = { query: queryOfRound(file), on, place: placeOf(file, on) };
  return together(
    ...clauseChecks(file, context).flatMap(({ clause, checks }) =>
      checks.map(({ findings }) =>
        told(
          findings.map((one) => ({ ...one, where: one.where || clause.body.title })),
          'clauses',
        ),
      ),
    ),
  );
}

/** 附表: rates, posts and skill levels of the draft. */
export function tablesSay({ file, on }: GuardContext): GuardSays {
  const query = queryOfRound(file);
  return together(
    ...file.roundTables
      .filter((table) => table.state !== 'replaced')
      .flatMap(({ kind, body }): GuardSays[] => {
        if (kind === 'prices')
          return [told(checkPieceTable(query, body.prices, placeOf(file, on)), 'tables')];
        if (kind === 'posts')
          return [told(checkGrowth(body.posts, { cpiBp: null, guidelineBp: null }), 'tables')];
        return [
          told(
            checkSkillTable({
              levels: body.skills,
              effectiveRule: body.effectiveRule,
              nonRegression: body.nonRegression,
              bySex: false,
            }),
            'tables',
          ),
        ];
      }),
  );
}

/** 职代会组成: shown beside the vote. Whether a congress made up otherwise may vote is for a person to judge. */
export function congressSays(
  { file }: GuardContext,
  { kind, on, body }: RoundFile['roundVotes'][number],
): GuardSays {
  const joint = isWide(file);
  const { workers, women } = file.round.body;
  if (kind !== (joint ? 'joint-congress' : 'staff-congress') || workers < 1 || body.total < 1) {
    return { unmet: [], warnings: [] };
  }
  const said = told(
    checkCongress(
      {
        workers,
        delegates: body.total,
        joint,
        ...(body.managers === null ? {} : { managers: body.managers }),
        ...(body.womenDelegates === null ? {} : { women: { staff: women, delegates: body.womenDelegates } }),
      },
      on,
      profileRegion[file.round.profile],
    ),
    'votes',
  );
  return { unmet: [], warnings: [...said.unmet, ...said.warnings] };
}
