import Box from '@mui/material/Box';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { evidenceText } from '../../../text/evidence.ts';
import { useText } from '../../../text/text.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { keepingNeeded, type Values } from '../fields/field-spec.ts';
import { SpecFields } from '../fields/SpecFields.tsx';
import { peopleOptions, usePeople } from '../fields/use-people.ts';
import { type InquiryLine, InquiryLines } from './InquiryLines.tsx';
import { inquirySpecs } from './inquiry-specs.ts';

type Inquiry = CaseFile['inquiries'][number];

/** An inquiry on record: its head and its questions and answers, saved as one types. */
export function InquiryForm({ file, inquiry }: { file: CaseFile; inquiry: Inquiry }) {
  const { process } = useApp();
  const t = useText(evidenceText);
  const people = peopleOptions(usePeople(file));
  const form = useAutosave<Values>(inquiry.body, (patch) =>
    process.updateInquiry(inquiry.id, { body: keepingNeeded(patch, ['startsAt']) }),
  );
  return (
    <Box sx={{ py: 1 }} {...form.formProps}>
      <SpecFields
        specs={inquirySpecs(t, people, true)}
        value={form.value}
        onChange={form.change}
        prefix={inquiry.id}
      />
      <InquiryLines
        lines={form.value.lines as InquiryLine[]}
        onChange={(lines) => form.change({ lines })}
        prefix={inquiry.id}
      />
    </Box>
  );
}
