import type { RoundFile } from '../../../bargaining/round-file.ts';
import { type SkillFamily, skillFamilies, skillKinds } from '../../../bargaining/terms.ts';
import type { FactRow, Facts } from '../../facts.ts';
import { chineseNumber, openEnded, paperSum, paperYuan, sentence } from '../../paper-words.ts';
import { daySpan } from '../day-span.ts';
import { asRows, people } from '../words.ts';

type Table = RoundFile['roundTables'][number];

/** 能级工资: every level with its amount, by the families that have any. */
export function skillFacts(table: Table | null): Facts {
  if (!table) return {};
  const { body } = table;
  const families = (Object.keys(skillFamilies) as SkillFamily[]).filter((code) =>
    body.skills.some((one) => one.family === code),
  );
  const monthly = body.skills.filter((one) => one.kind !== 'one-off');
  return {
    'skills.title': body.title,
    'skills.span': daySpan(body.from, body.to),
    'skills.count': `${body.skills.length}项`,
    'skills.source': openEnded(body.certSource),
    'skills.rule': sentence(body.effectiveRule),
    'skills.protection': sentence(body.nonRegression),
    'skills.links': asRows(body.links),
    'skills.linksInLine': body.links.map(openEnded).filter(Boolean).join('；'),
    'skills.start': startWages(body.skills.filter((one) => one.kind === 'start-wage')),
    'skills.heads': people(monthly.reduce((sum, one) => sum + one.headcount, 0)),
    'skills.rows': body.skills.map(rowOf),
    ...Object.fromEntries(
      families.map((code, i): [string, string] => [`skills.no.${code}`, chineseNumber(i + 1)]),
    ),
    ...Object.fromEntries(
      families.map((code): [string, FactRow[]] => [
        `skills.${code}`,
        body.skills.filter((one) => one.family === code).map(rowOf),
      ]),
    ),
    'skills.no.rules': chineseNumber(families.length + 1),
  };
}

/** 起点工资 in a cell of the head; many of them stand in the table alone. */
function startWages(start: Table['body']['skills']): string {
  if (start.length === 0) return '未约定';
  if (start.length > 3) return `共${start.length}项，见下表`;
  return start.map((one) => `${start.length > 1 ? one.label : ''}${paperSum(one.amountFen)}`).join('、');
}

const rowOf = (one: Table['body']['skills'][number]): FactRow => ({
  level: one.level,
  label: one.label,
  kind: skillKinds[one.kind].zh,
  amount: paperYuan(one.amountFen),
  headcount: one.headcount > 0 ? String(one.headcount) : '',
});
