import type { BenchFigure } from './figure.ts';

/** True when a figure is beyond its budget. */
export const isOver = ({ value, budget, least }: BenchFigure) =>
  (budget !== undefined && !(value <= budget)) || (least !== undefined && !(value >= least));

const hasBudget = ({ budget, least }: BenchFigure) => budget !== undefined || least !== undefined;

/** `≤ 15 ms`, `≥ 5000 /s`; empty without a budget. */
const budgetOf = ({ budget, least, unit }: BenchFigure) =>
  budget !== undefined ? `≤ ${budget} ${unit}` : least !== undefined ? `≥ ${least} ${unit}` : '';

/** A table for people; then the figures over their budget, by name. */
export function table(figures: readonly BenchFigure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${digits(figure.value)} ${figure.unit}`,
    budgetOf(figure),
    verdict(figure),
    figure.comparedWith ?? '',
    figure.note ?? '',
  ]);
  const all = [['figure', 'measured', 'budget', '', 'compared with', 'note'], ...rows];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((row) => width(row[i] ?? '')))) ?? [];
  const line = (row: string[]) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - width(cell));
        return i === 1 || i === 2 ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  const over = figures.filter(isOver);
  const within = figures.filter(hasBudget).length - over.length;
  const last =
    over.length === 0
      ? `All ${within} figures with a budget are within it.`
      : `Over budget: ${over.length}; within: ${within}.\n${over
          .map((one) => `  ${one.name}: ${digits(one.value)} ${one.unit}, budget ${budgetOf(one)}`)
          .join('\n')}`;
  return `${all.map(line).join('\n')}\n\n${last}`;
}

function verdict(figure: BenchFigure): string {
  if (!hasBudget(figure)) return '';
  return isOver(figure) ? 'OVER' : 'ok';
}

const digits = (value: number) =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);

/** Columns in a terminal: Chinese takes two each. */
const width = (text: string) => text.length + (text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);
