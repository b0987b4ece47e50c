import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useId } from 'react';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { type ProceedingKind, proceedingKinds } from '../../../shared/mediation/terms.ts';
import { intakeText } from '../../text/intake.ts';
import { useText, useWord } from '../../text/text.ts';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { FieldCell, FieldGrid } from '../../ui/FieldGrid.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { ChangeDraft } from './use-autosave.ts';

type Facts = Pick<
  IntakeDraft,
  'facts' | 'reasons' | 'proceedings' | 'commonClaim' | 'migrantWorkers' | 'newForm' | 'workersCount'
>;

/** ④ 事实与理由, and what decides how serious the case is. `counted`: the workers among the parties. */
export const FactsBlock = memo(function FactsBlock(props: Facts & { counted: number; change: ChangeDraft }) {
  const { change, facts, reasons, proceedings, counted, workersCount } = props;
  const t = useText(intakeText);
  const set = (patch: Partial<Facts>) => change((draft) => ({ ...draft, ...patch }));
  const ticks = ['commonClaim', 'migrantWorkers', 'newForm'] as const;
  return (
    <Section title={t.facts}>
      <FieldGrid>
        <FieldCell span={12}>
          <TextInput
            label={t.factsLabel}
            value={facts}
            onChange={(text) => set({ facts: text })}
            field="facts"
            multiline
            minRows={4}
            required
            placeholder={t.factsHint}
          />
        </FieldCell>
        <FieldCell span={12}>
          <TextInput
            label={t.reasons}
            value={reasons}
            onChange={(text) => set({ reasons: text })}
            field="reasons"
            multiline
            minRows={2}
          />
        </FieldCell>
        <FieldCell span={12}>
          <Proceedings value={proceedings} onChange={(kinds) => set({ proceedings: kinds })} />
        </FieldCell>
        <FieldCell span={9}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
            {ticks.map((name) => (
              <CheckInput
                key={name}
                label={t[name]}
                value={props[name]}
                onChange={(ticked) => set({ [name]: ticked })}
                field={name}
              />
            ))}
          </Box>
        </FieldCell>
        <FieldCell span={3}>
          <NumberInput
            label={t.workersCount}
            value={workersCount}
            onChange={(count) => set({ workersCount: count })}
            field="workersCount"
            min={1}
            placeholder={String(counted)}
            hint={t.workersHint}
          />
        </FieldCell>
      </FieldGrid>
    </Section>
  );
});

function Proceedings(props: { value: ProceedingKind[]; onChange: (value: ProceedingKind[]) => void }) {
  const { value, onChange } = props;
  const t = useText(intakeText);
  const word = useWord();
  const id = useId();
  const tick = (kind: ProceedingKind, ticked: boolean) => {
    const others = value.filter((one) => one !== kind);
    if (!ticked) onChange(others);
    // 均未提起 and any of the others exclude each other.
    else onChange(kind === 'none' ? ['none'] : [...others.filter((one) => one !== 'none'), kind]);
  };
  return (
    <Box role="group" aria-labelledby={id} data-field="proceedings">
      <Typography id={id} variant="body2" color="textSecondary">
        {t.proceedings}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
        {(Object.keys(proceedingKinds) as ProceedingKind[]).map((kind) => (
          <CheckInput
            key={kind}
            label={word(proceedingKinds[kind])}
            value={value.includes(kind)}
            onChange={(ticked) => tick(kind, ticked)}
          />
        ))}
      </Box>
    </Box>
  );
}
