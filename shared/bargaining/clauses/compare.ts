import type { RoundFile } from '../round-file.ts';
import { type ClauseVariables, numberOf } from './fill.ts';
import { topicsOf } from './of-round.ts';
import type { ClauseUnit } from './unit.ts';

type Clause = RoundFile['roundClauses'][number];

/** 同一数值的两期: `percent` in hundredths of a per cent of the former; null where that says nothing. */
export type FigureChange = {
  zh: string;
  en: string;
  unit: ClauseUnit;
  before: number | null;
  after: number | null;
  difference: number | null;
  percent: number | null;
};

export type ClauseChange = {
  topic: string;
  title: string;
  state: 'same' | 'changed' | 'new' | 'dropped';
  before: { title: string; text: string } | null;
  after: { title: string; text: string } | null;
  figures: readonly FigureChange[];
};

/** What is compared: the contract, its clauses and its tables. */
export type ContractText = {
  agreement: RoundFile['collectiveAgreements'][number] | null;
  clauses: readonly Clause[];
  tables: RoundFile['roundTables'];
};

/** A change of a figure; a share is compared in percentage points, its per cent of itself would mislead. */
export function figureChange(
  words: { zh: string; en: string },
  unit: ClauseUnit,
  before: number | null,
  after: number | null,
): FigureChange {
  const both = before !== null && after !== null;
  const counts = both && before !== 0 && unit !== 'rate' && unit !== 'date' && unit !== 'text';
  return {
    ...words,
    unit,
    before,
    after,
    difference: both && unit !== 'date' && unit !== 'text' ? after - before : null,
    percent: counts ? Math.round(((after - before) * 10_000) / Math.abs(before)) : null,
  };
}

/**
 * 两期对照. Clauses of the same topic beside each other, in the order of the later contract; those without a topic go by
 * their title. What only the former has comes last.
 */
export function compareClauses(
  file: Pick<RoundFile, 'round'>,
  before: readonly Clause[],
  after: readonly Clause[],
): ClauseChange[] {
  const topics = topicsOf(file);
  const keyOf = ({ topic, body }: Clause) => (topic === '' ? `=${body.title}` : topic);
  const left = new Map<string, Clause[]>();
  for (const one of before) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  const textOf = (clause: Clause | undefined) =>
    clause ? { title: clause.body.title, text: clause.body.text } : null;
  const change = (was: Clause | undefined, is: Clause | undefined): ClauseChange => {
    const clause = is ?? was;
    const specs = topics.find((one) => one.topic === clause?.topic)?.variables ?? [];
    const old: ClauseVariables = was?.body.variables ?? {};
    const now: ClauseVariables = is?.body.variables ?? {};
    const figures = specs.flatMap((spec) => {
      const [a, b] = [numberOf(old, spec.name), numberOf(now, spec.name)];
      return a === null && b === null ? [] : [figureChange(spec, spec.unit, a, b)];
    });
    const moved = figures.some((one) => one.before !== one.after);
    return {
      topic: clause?.topic ?? '',
      title: clause?.body.title ?? '',
      state: !was ? 'new' : !is ? 'dropped' : was.body.text !== is.body.text || moved ? 'changed' : 'same',
      before: textOf(was),
      after: textOf(is),
      figures,
    };
  };
  const rows = after.map((one) => change(left.get(keyOf(one))?.shift(), one));
  const dropped = [...left.values()].flat().sort((a, b) => a.ord - b.ord);
  return [...rows, ...dropped.map((one) => change(one, undefined))];
}

/** Term, lowest wage and averages of the two contracts. */
export function compareTerms(
  before: ContractText['agreement'],
  after: ContractText['agreement'],
): FigureChange[] {
  const of = (zh: string, en: string, read: (one: NonNullable<typeof after>) => number | null) =>
    figureChange({ zh, en }, 'fen', before && read(before), after && read(after));
  return [
    of('最低工资标准', 'Lowest wage', (one) => one.body.minimumWageFen),
    of('平均工资目标', 'Target of the average wage', (one) => one.body.averageTargetFen),
    of('年度工资总额目标', 'Target of the payroll', (one) => one.body.payrollTargetFen),
  ].filter((one) => one.before !== null || one.after !== null);
}

/** A row of a table in both years, by post, code or level. Prices are ten-thousandths of a yuan. */
export type RowChange = {
  name: string;
  state: ClauseChange['state'];
  before: number | null;
  after: number | null;
  percent: number | null;
};
export type TableChange = {
  kind: RoundFile['roundTables'][number]['kind'];
  price: boolean;
  rows: RowChange[];
};

/** 附表对照: posts by their name, prices by their code, skill levels by their label. */
export function compareTables(
  before: RoundFile['roundTables'],
  after: RoundFile['roundTables'],
): TableChange[] {
  return (['posts', 'prices', 'skills'] as const).flatMap((kind) => {
    const [old, now] = [valuesOf(before, kind), valuesOf(after, kind)];
    if (old.size + now.size === 0) return [];
    const names = [...now.keys(), ...[...old.keys()].filter((name) => !now.has(name))];
    const rows = names.map((name): RowChange => {
      const [a, b] = [old.get(name) ?? null, now.get(name) ?? null];
      const both = a !== null && b !== null;
      return {
        name,
        state: a === null ? 'new' : b === null ? 'dropped' : a === b ? 'same' : 'changed',
        before: a,
        after: b,
        percent: both && a !== 0 ? Math.round(((b - a) * 10_000) / a) : null,
      };
    });
    return [{ kind, price: kind === 'prices', rows }];
  });
}

function valuesOf(tables: RoundFile['roundTables'], kind: TableChange['kind']): Map<string, number> {
  const bodies = tables.filter((one) => one.kind === kind && one.state !== 'replaced').map((one) => one.body);
  if (kind === 'posts') {
    return new Map(bodies.flatMap((one) => one.posts.map((row) => [row.post, row.targetFen as number])));
  }
  if (kind === 'prices') {
    return new Map(
      bodies.flatMap((one) =>
        one.prices.map((row) => [
          [row.code, row.jobType, row.process].filter(Boolean).join(' '),
          row.price as number,
        ]),
      ),
    );
  }
  return new Map(
    bodies.flatMap((one) => one.skills.map((row) => [row.label || row.level, row.amountFen as number])),
  );
}
