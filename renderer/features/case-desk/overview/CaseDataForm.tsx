import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useLiveQuery } from 'dexie-react-hooks';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { categories } from '../../../../shared/mediation/categories.ts';
import { channels } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText } from '../../../text/text.ts';
import { AreaInput } from '../../../ui/AreaInput.tsx';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { Section } from '../../../ui/Section.tsx';

/** What statistics, grading and the rules for groups and platform work go by. */
export function CaseDataForm({ file }: { file: CaseFile }) {
  const t = useText(caseDeskText);
  const { cases, areas } = useApp();
  const places = useLiveQuery(() => areas.list(), [areas]) ?? [];
  const { category, channel } = file.case;
  const { workersCount, commonClaim, migrantWorkers, newForm, area, areaId } = file.case.body;
  const card = useAutosave({ category, channel }, (patch) => cases.update(file.case.id, patch));
  const body = useAutosave({ workersCount, commonClaim, migrantWorkers, newForm, area, areaId }, (patch) =>
    cases.update(file.case.id, { body: patch }),
  );
  return (
    <Section title={t.caseData}>
      <Stack spacing={1.5}>
        <Stack spacing={1.5} {...card.formProps}>
          <ChoiceInput
            label={t.category}
            terms={categories}
            value={card.value.category}
            onChange={(code) => card.change({ category: code })}
          />
          <ChoiceInput
            label={t.channel}
            terms={channels}
            value={card.value.channel}
            onChange={(code) => card.change({ channel: code })}
          />
        </Stack>
        <Stack spacing={1.5} {...body.formProps}>
          <NumberInput
            label={t.workersCount}
            min={1}
            value={body.value.workersCount}
            onChange={(count) => count !== null && body.change({ workersCount: count })}
          />
          <AreaInput
            label={t.area}
            value={body.value}
            areas={places}
            onChange={(place) => body.change(place)}
          />
          <Box>
            {(['commonClaim', 'migrantWorkers', 'newForm'] as const).map((field) => (
              <CheckInput
                key={field}
                label={t[field]}
                value={body.value[field]}
                onChange={(on) => body.change({ [field]: on })}
              />
            ))}
          </Box>
        </Stack>
      </Stack>
    </Section>
  );
}
