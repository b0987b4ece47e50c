import { type CategoryId, categories } from '../../../shared/mediation/categories.ts';
import { calculatorsOfCategory, calculatorsOfEveryCase } from '../../../shared/owed/by-category.ts';
import { type CalculatorId, calculatorTitles } from '../../../shared/owed/calculator-ids.ts';
import { calculatorEnglish } from '../../text/owed-fields.ts';

/** A heading of the chooser with its calculators. */
export interface Group {
  readonly category: CategoryId | 'every-case';
  readonly calculators: readonly CalculatorId[];
}

const all: readonly Group[] = [
  ...(Object.entries(calculatorsOfCategory) as [CategoryId, readonly CalculatorId[]][]).map(
    ([category, calculators]): Group => ({ category, calculators }),
  ),
  { category: 'every-case', calculators: calculatorsOfEveryCase },
];

/** True when a calculator's name or its kind of dispute holds the text, in either language. */
const fits = (id: CalculatorId, category: Group['category'], text: string): boolean => {
  const words =
    category === 'every-case'
      ? []
      : Object.values(categories[category]).filter((one) => typeof one === 'string');
  return [calculatorTitles[id], calculatorEnglish[id], ...words].some((one) =>
    String(one).toLowerCase().includes(text),
  );
};

/** The groups of the chooser: those whose name or kind of dispute holds `text`, of one category or of all. */
export function groupsOf(text: string, category: Group['category'] | null): Group[] {
  const wanted = text.trim().toLowerCase();
  return all
    .filter((group) => category === null || group.category === category)
    .map((group) => ({
      ...group,
      calculators: group.calculators.filter((id) => wanted === '' || fits(id, group.category, wanted)),
    }))
    .filter((group) => group.calculators.length > 0);
}

/** Every category that has calculators, in the order of the table. */
export const groupNames: readonly Group['category'][] = all.map((group) => group.category);
