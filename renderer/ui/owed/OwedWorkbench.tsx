import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Calculator } from '../../../shared/owed/calculator.ts';
import type { ParameterKey } from '../../../shared/owed/regional/keys.ts';
import { owedText } from '../../text/owed.ts';
import { useText } from '../../text/text.ts';
import { Section } from '../Section.tsx';
import type { Computed, OwedContext } from './compute.ts';
import { switchInputs } from './form/layout.ts';
import { OwedForm } from './form/OwedForm.tsx';
import { PlaceBar } from './form/PlaceBar.tsx';
import type { OwedDraft } from './owed-draft.ts';
import { ResultPanel } from './result/ResultPanel.tsx';

type Props = {
  calculator: Calculator;
  draft: OwedDraft;
  /** What {@link computeOwed} makes of the draft. */
  computed: Computed;
  context: OwedContext;
  onChange: (draft: OwedDraft) => void;
  /** Asked to enter a figure the table has not got. */
  onEnterFigure: (key: ParameterKey) => void;
  /** What can be done with the form, and with the result. */
  formActs?: ReactNode;
  resultActs?: ReactNode;
};

/** A calculator: what it is computed from at the left, the live result at the right. Pure; nothing is stored here. */
export function OwedWorkbench(props: Props) {
  const { calculator, draft, computed, context, onChange, onEnterFigure } = props;
  const t = useText(owedText);
  const onSwitch = (key: string, value: string) => {
    const input = switchInputs[key];
    if (input === undefined) return;
    const flag = calculator.fields.get(input)?.kind === 'flag';
    onChange({ ...draft, inputs: { ...draft.inputs, [input]: flag ? value === 'true' : value } });
  };
  return (
    <Box sx={benchStyle}>
      <Section title={t.inputs} actions={props.formActs}>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <PlaceBar calculator={calculator} draft={draft} computed={computed} onChange={onChange} />
          <OwedForm
            calculator={calculator}
            draft={draft}
            computed={computed}
            context={context}
            onChange={onChange}
            onEnterFigure={onEnterFigure}
          />
        </Box>
      </Section>
      <Section title={t.result} actions={props.resultActs}>
        <ResultPanel
          calculator={calculator}
          computed={computed}
          onSwitch={onSwitch}
          onEnterFigure={onEnterFigure}
        />
      </Section>
    </Box>
  );
}

const benchStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 6fr) minmax(0, 5fr)' },
  gap: 1.5,
  alignItems: 'start',
} as const;
