import { type FigureNeeds, figureActions } from './owed-figures.ts';
import { type KeptNeeds, keptActions } from './owed-kept.ts';

/** 计算: the table of regional figures and the calculations kept for people who asked. */
export function owedActions(needs: FigureNeeds & KeptNeeds) {
  return { ...figureActions(needs), ...keptActions(needs) };
}
