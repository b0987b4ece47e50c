import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { useText } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { FactList } from '../FactList.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';
import { textWords } from '../text-words.ts';

const w = textWords(enterpriseText);
const fields: readonly FieldSpec[] = [
  { at: 'congress', kind: 'yes-no', label: w('congress'), span: 6 },
  { at: 'openness', kind: 'yes-no', label: w('openness'), span: 6 },
  { at: 'supervision', kind: 'yes-no', label: w('supervision'), span: 6 },
  { at: 'mediation', kind: 'yes-no', label: w('mediation'), span: 6 },
  { at: 'congressDelegates', kind: 'number', label: w('delegates') },
  { at: 'lastCongressOn', kind: 'day', label: w('lastCongress') },
];

/** 民主管理 of an enterprise; what nobody asked yet stays open. */
export function Democracy({ enterprise }: { enterprise: Row<'enterprises'> }) {
  const t = useText(enterpriseText);
  const { bargaining } = useApp();
  const [open, setOpen] = useState(false);
  const { democracy } = enterprise.body;
  const said = (value: boolean | null) => (value === null ? t.unknown : value ? t.yes : t.no);
  return (
    <Section
      title={t.democracy}
      actions={
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {t.democracyEdit}
        </Button>
      }
    >
      <FactList
        facts={[
          [t.congress, said(democracy.congress)],
          [t.openness, said(democracy.openness)],
          [t.supervision, said(democracy.supervision)],
          [t.mediation, said(democracy.mediation)],
          [t.delegates, democracy.congressDelegates === null ? '' : String(democracy.congressDelegates)],
          [t.lastCongress, democracy.lastCongressOn ?? ''],
        ]}
      />
      {open && (
        <FormDialog
          title={t.democracy}
          draftId={`democracy:${enterprise.id}`}
          fields={fields}
          initial={{ ...democracy }}
          onSave={(form) =>
            bargaining.updateEnterprise(enterprise.id, { body: { democracy: form as typeof democracy } })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}
