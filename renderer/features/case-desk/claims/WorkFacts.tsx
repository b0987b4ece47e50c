import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import {
  asksForInjury,
  asksForLayoff,
  layoffProcedureApplies,
} from '../../../../shared/mediation/work-facts.ts';
import { useApp } from '../../../app-context.tsx';
import { useText } from '../../../text/text.ts';
import { workFactsText } from '../../../text/work-facts.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { FieldCell, FieldGrid } from '../../../ui/FieldGrid.tsx';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { Section } from '../../../ui/Section.tsx';

/** 工伤和裁员: the days that start limits of their own, asked for where a claim is about them. */
export function WorkFacts({ file }: { file: CaseFile }) {
  const t = useText(workFactsText);
  const injury = asksForInjury(file);
  const layoff = asksForLayoff(file);
  if ((!injury && !layoff) || file.case.stage === 'archived') return null;
  return (
    <Section title={t.title}>
      <Box sx={{ display: 'grid', gap: 1.25 }}>
        {injury && <InjuryDays file={file} />}
        {layoff && <LayoffDays file={file} />}
      </Box>
    </Section>
  );
}

function InjuryDays({ file }: { file: CaseFile }) {
  const { process } = useApp();
  const t = useText(workFactsText);
  const { id, body } = file.case;
  const { on = null, appraisalReceivedOn = null } = body.injury ?? {};
  const form = useAutosave({ days: { on, appraisalReceivedOn } }, async ({ days }) => {
    if (!days) return;
    // Without the day of the accident nothing else of it counts.
    const injury = days.on === null ? null : { ...days, on: days.on };
    await process.recordFindings(id, { injury });
  });
  const { days } = form.value;
  const change = (patch: Partial<typeof days>) => form.change({ days: { ...days, ...patch } });
  return (
    <Box {...form.formProps}>
      <FieldGrid>
        <FieldCell span={6}>
          <DayInput
            label={t.injuryOn}
            value={days.on}
            onChange={(day) => change({ on: day })}
            field="injury.on"
            hint={t.injuryHint}
          />
        </FieldCell>
        <FieldCell span={6}>
          <DayInput
            label={t.appraisalOn}
            value={days.appraisalReceivedOn}
            onChange={(day) => change({ appraisalReceivedOn: day })}
            field="injury.appraisalReceivedOn"
            {...(days.on && { min: days.on })}
            disabled={days.on === null}
            hint={days.on === null ? t.appraisalFirst : null}
          />
        </FieldCell>
      </FieldGrid>
    </Box>
  );
}

function LayoffDays({ file }: { file: CaseFile }) {
  const { process } = useApp();
  const t = useText(workFactsText);
  const { id, body } = file.case;
  const { plannedOn = null, persons = null, explainedOn = null } = body.layoff ?? {};
  const form = useAutosave({ facts: { plannedOn, persons, explainedOn } }, async ({ facts }) => {
    if (!facts) return;
    const known = Object.values(facts).some((one) => one !== null);
    await process.recordFindings(id, { layoff: known ? facts : null });
  });
  const { facts } = form.value;
  const change = (patch: Partial<typeof facts>) => form.change({ facts: { ...facts, ...patch } });
  return (
    <Box {...form.formProps}>
      <FieldGrid>
        <FieldCell span={4}>
          <DayInput
            label={t.plannedOn}
            value={facts.plannedOn}
            onChange={(on) => change({ plannedOn: on })}
            field="layoff.plannedOn"
            hint={t.plannedHint}
          />
        </FieldCell>
        <FieldCell span={4}>
          <NumberInput
            label={t.persons}
            value={facts.persons}
            onChange={(count) => change({ persons: count })}
            min={1}
            field="layoff.persons"
            hint={t.personsHint}
          />
        </FieldCell>
        <FieldCell span={4}>
          <DayInput
            label={t.explainedOn}
            value={facts.explainedOn}
            onChange={(on) => change({ explainedOn: on })}
            field="layoff.explainedOn"
          />
        </FieldCell>
      </FieldGrid>
      {plannedOn !== null && !layoffProcedureApplies(file) && (
        <Typography variant="body2" color="textSecondary">
          {t.notApplying}
        </Typography>
      )}
    </Box>
  );
}
