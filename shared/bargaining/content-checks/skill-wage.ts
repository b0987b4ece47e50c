import { read } from '../../law/sources.ts';
import { type ContentFinding, findingsOf } from './check.ts';

/** 能级行 in the order of the scale, lowest first. Amounts in fen. */
export interface SkillLevel {
  readonly label: string;
  readonly kind: 'monthly-allowance' | 'level-wage' | 'start-wage' | 'one-off';
  readonly family: string;
  readonly amountFen: number;
}

/** The table with its rules. */
export interface SkillTable {
  readonly levels: readonly SkillLevel[];
  /** 从取得证书之日还是次月起. */
  readonly effectiveRule: string;
  /** 不降低原工资. */
  readonly nonRegression: string;
  /** True when amounts differ for men and women. */
  readonly bySex: boolean;
}

/**
 * 能级工资: amounts do not fall as levels rise, compared within one kind and family; a start rule and a promise not to
 * reduce pay; the same for men and women. A skill allowance is ordinary pay and counts toward the minimum wage.
 */
export function checkSkillTable(table: SkillTable): readonly ContentFinding[] {
  const { error, warning } = findingsOf('skill-wage');
  const found: ContentFinding[] = [];
  const last = new Map<string, SkillLevel>();
  for (const [at, level] of table.levels.entries()) {
    const line = findingsOf('skill-wage', level.label, at);
    if (level.amountFen < 0) found.push(line.error('金额不能为负', 'A negative amount'));
    if (level.kind === 'one-off') continue;
    const key = `${level.kind} ${level.family}`;
    const below = last.get(key);
    if (below && level.amountFen < below.amountFen) {
      found.push(line.error(`低于下一级“${below.label}”`, `Below the level under it, ${below.label}`));
    }
    last.set(key, level);
  }
  if (table.effectiveRule.trim() === '') {
    found.push(warning('没有写明从何时起发（取得证书之日或者次月）', 'No rule when it begins'));
  }
  if (table.nonRegression.trim() === '')
    found.push(warning('没有写明不降低原工资', 'No promise not to reduce pay'));
  if (table.bySex) {
    found.push(
      error('工资标准不得因性别不同', 'Amounts must not differ by sex', [read('womenRights', '第四十五条')]),
    );
  }
  return found;
}
