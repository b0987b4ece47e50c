import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { acceptanceText } from '../../../text/acceptance.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { personName } from '../names.ts';

/** What acceptance gave: the case number, the day, who decided, and the way to the notice. */
export function Accepted({ file }: { file: CaseFile }) {
  const t = useText(acceptanceText);
  const lang = useLang();
  const { acceptedOn, body, id } = file.case;
  return (
    <Section title={t.accepted}>
      <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
        <strong>{body.caseNo}</strong>
        <span>
          {acceptedOn && dayWithWeekday(acceptedOn, lang)} {personName(file, body.acceptedById)}
        </span>
        {body.acceptanceNote && <span>{t.acceptedNote(body.acceptanceNote)}</span>}
        <Button variant="outlined" component={Link} to={`/cases/${id}/paper/acceptance-notice`}>
          {t.makeNotice}
        </Button>
      </Stack>
    </Section>
  );
}
