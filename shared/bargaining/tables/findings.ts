import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { ContentFinding } from '../content-checks/check.ts';
import { checkGrowth } from '../content-checks/growth.ts';
import { checkPieceTable, pieceStandards } from '../content-checks/piece-price.ts';
import { checkSkillTable } from '../content-checks/skill-wage.ts';
import { wideRowsOf } from '../process/facts-for-rules.ts';
import { queryOfRound } from '../process/profile-of-round.ts';
import { placeOf } from '../process/tables-say.ts';
import type { PostRow, PriceRow, RoundTable, SkillRow } from '../records/table.ts';
import type { RoundFile } from '../round-file.ts';
import { checkHierarchy } from '../rules/contents.ts';
import type { TableRow } from './column.ts';

/** What the checks say of a table: of the whole, and of each row by its place. */
export type TableFindings = { whole: ContentFinding[]; rows: ReadonlyMap<number, readonly ContentFinding[]> };

type Checked = Pick<RoundTable, 'kind' | 'body'>;

/** 附表检查: piece prices (工种工价表), skill levels (能级工资) or growth (岗位工资) against law, place and floors. */
export function tableFindings(
  file: RoundFile,
  { kind, body }: Checked,
  rows: readonly TableRow[],
  on: CalendarDay,
): TableFindings {
  const whole: ContentFinding[] = [];
  const byRow = new Map<number, ContentFinding[]>();
  const add = (finding: ContentFinding) => {
    if (finding.at === undefined) whole.push(finding);
    else byRow.set(finding.at, [...(byRow.get(finding.at) ?? []), finding]);
  };
  if (kind === 'prices') {
    const { minimumWageFen } = file.round.body;
    if (minimumWageFen === null) whole.push(noMinimumWage);
    const lines = rows as readonly unknown[] as readonly PriceRow[];
    checkPieceTable(queryOfRound(file), lines, placeOf(file, on))
      .filter((one) => one.severity !== 'missing')
      .forEach(add);
    hierarchy(file, lines).forEach(add);
  } else if (kind === 'posts') {
    const lines = rows as readonly unknown[] as readonly PostRow[];
    checkGrowth(lines, { cpiBp: null, guidelineBp: null }).forEach(add);
  } else {
    const levels = rows as readonly unknown[] as readonly SkillRow[];
    const { effectiveRule, nonRegression } = body;
    checkSkillTable({ levels, effectiveRule, nonRegression, bySex: false }).forEach(add);
  }
  return { whole, rows: byRow };
}

/** Without the figure of the round nothing is said of a day's pay; where to enter it is. */
const noMinimumWage: ContentFinding = {
  check: 'piece-price',
  severity: 'missing',
  where: '',
  zh: '本轮协商还没有登记当地最低工资标准，单价折算的日工资没有核对；请在概况里登记',
  en: 'The round has no local minimum wage yet, so a day at these prices was not checked: enter it in the overview',
  basis: [],
};

/** HIER-01 of each row against the industry and regional tables that bind the enterprise. */
function hierarchy(file: RoundFile, lines: readonly PriceRow[]): ContentFinding[] {
  const wider = wideRowsOf(file);
  if (wider.length === 0) return [];
  return pieceStandards(lines, wider).flatMap((standard, at) =>
    checkHierarchy([standard]).map(
      ({ zh, en, basis }): ContentFinding => ({
        check: 'piece-price',
        severity: 'error',
        where: standard.name,
        at,
        zh,
        en,
        basis,
      }),
    ),
  );
}
