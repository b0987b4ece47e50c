import { render } from '@testing-library/react';
import { useState } from 'react';
import { computeOwed, inputsToForm, type OwedContext } from '../../../renderer/ui/owed/compute.ts';
import { OwedWorkbench } from '../../../renderer/ui/owed/OwedWorkbench.tsx';
import { blankDraft, type Inputs, type OwedDraft } from '../../../renderer/ui/owed/owed-draft.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import type { CalculatorId } from '../../../shared/owed/calculator-ids.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import type { ParameterKey } from '../../../shared/owed/regional/keys.ts';
import type { RegionalParameter } from '../../../shared/owed/regional/record.ts';
import { zhejiangRows } from '../../../shared/owed/regional/zhejiang.ts';
import { Around, today } from '../frame/fake-app.tsx';

export const context = (rows: readonly RegionalParameter[] = zhejiangRows): OwedContext => ({
  rows,
  calendar: publishedCalendar,
  today,
});

/** The form of an example: its place where it names one, else the nation, so that nothing is filled in. */
export function draftOf(id: CalculatorId, inputs: Inputs): OwedDraft {
  const place = typeof inputs.regionCode === 'string' ? inputs.regionCode : '000000';
  return { ...blankDraft(place), inputs: inputsToForm(calculators[id], inputs) };
}

/** A calculator's form and result with nothing around it; what it was asked and what it holds. */
export function showBench(
  id: CalculatorId,
  initial: OwedDraft,
  rows: readonly RegionalParameter[] = zhejiangRows,
) {
  const asked: ParameterKey[] = [];
  const held: { draft: OwedDraft } = { draft: initial };
  function Bench() {
    const [draft, setDraft] = useState(initial);
    held.draft = draft;
    return (
      <OwedWorkbench
        calculator={calculators[id]}
        draft={draft}
        computed={computeOwed(calculators[id], draft, context(rows))}
        context={context(rows)}
        onChange={setDraft}
        onEnterFigure={(key) => asked.push(key)}
      />
    );
  }
  render(
    <Around>
      <Bench />
    </Around>,
  );
  return { asked, held };
}
