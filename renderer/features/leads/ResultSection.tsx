import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { leadDispositions } from '../../../shared/mediation/process-terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { useText, useWord } from '../../text/text.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

type Props = { lead: Row<'leads'>; people: readonly Row<'people'>[] };

/** 处置结果: what was done, when and by whom; and what came back from where it was passed on. */
export function ResultSection({ lead, people }: Props) {
  const t = useText(leadText);
  const word = useWord();
  const { reply, transferTo, transferNote, disposedById, duplicateOfId } = lead.body;
  const by = people.find((one) => one.id === disposedById)?.body.name ?? '';
  const passed = lead.state === 'transferred';
  return (
    <Section title={t.result}>
      <Box sx={{ display: 'grid', gap: 1, fontSize: 14 }}>
        {lead.disposition && (
          <div>{t.resultLine(word(leadDispositions[lead.disposition]), lead.disposedOn ?? '', by)}</div>
        )}
        {passed && (
          <div>
            {t.sentTo} {transferTo}
          </div>
        )}
        {passed && transferNote && <Box sx={{ whiteSpace: 'pre-wrap' }}>{transferNote}</Box>}
        {!passed && reply && <Box sx={{ whiteSpace: 'pre-wrap' }}>{reply}</Box>}
        {duplicateOfId && (
          <Link component={RouterLink} to={`/leads/${duplicateOfId}`}>
            {t.duplicateLink}
          </Link>
        )}
        {passed && <Feedback lead={lead} />}
      </Box>
    </Section>
  );
}

/** The answer of the receiving body; its day ends the reminder. */
function Feedback({ lead }: { lead: Row<'leads'> }) {
  const t = useText(leadText);
  const { leads } = useApp();
  const { feedbackDueOn, feedbackOn, feedback } = lead.body;
  const form = useAutosave({ feedbackDueOn, feedbackOn, feedback }, (patch) =>
    leads.update(lead.id, { body: patch }),
  );
  const { value, change } = form;
  return (
    <div {...form.formProps}>
      <Box sx={{ display: 'grid', gap: 1.5, pt: 0.75 }}>
        <DayInput
          label={t.feedbackDueOn}
          value={value.feedbackDueOn}
          onChange={(on) => change({ feedbackDueOn: on })}
        />
        <DayInput
          label={t.feedbackOn}
          value={value.feedbackOn}
          onChange={(on) => change({ feedbackOn: on })}
          field="feedbackOn"
        />
        <TextInput
          label={t.feedback}
          value={value.feedback}
          onChange={(text) => change({ feedback: text })}
          multiline
          minRows={2}
        />
      </Box>
    </div>
  );
}
