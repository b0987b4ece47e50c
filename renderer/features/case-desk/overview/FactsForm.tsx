import Stack from '@mui/material/Stack';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText } from '../../../text/text.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { Section } from '../../../ui/Section.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

/** 事实与理由, saved as one types. */
export function FactsForm({ file }: { file: CaseFile }) {
  const t = useText(caseDeskText);
  const { cases } = useApp();
  const { facts, reasons } = file.case.body;
  const form = useAutosave({ facts, reasons }, (body) => cases.update(file.case.id, { body }));
  return (
    <Section title={`${t.facts} · ${t.reasons}`}>
      <Stack spacing={1.5} {...form.formProps}>
        <TextInput
          label={t.facts}
          field="facts"
          value={form.value.facts}
          onChange={(text) => form.change({ facts: text })}
          multiline
          minRows={4}
        />
        <TextInput
          label={t.reasons}
          field="reasons"
          value={form.value.reasons}
          onChange={(text) => form.change({ reasons: text })}
          multiline
          minRows={2}
        />
      </Stack>
    </Section>
  );
}
