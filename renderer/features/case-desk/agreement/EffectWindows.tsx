import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { agreementText } from '../../../text/agreement.ts';
import { useText } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { useClocks } from '../deadlines/use-clocks.ts';
import { ClockTable } from '../reasons/ClockTable.tsx';

/** Ways that open on the day of effect: 仲裁审查十五日, 司法确认三十日. */
const windows = ['arbitration-review-application-15d', 'judicial-confirmation-30d'];

/** Until when the agreement may be made enforceable, and why. */
export function EffectWindows({ file }: { file: CaseFile }) {
  const text = useText(agreementText);
  const answer = useClocks(file, useToday(useApp().clock));
  const clocks = answer.ok ? answer.clocks.filter((clock) => windows.includes(clock.id)) : [];
  return (
    <Section title={text.windows}>
      {!answer.ok && <Alert severity="warning">{text.windowsFailed}</Alert>}
      {answer.ok && clocks.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {text.windowsNone}
        </Typography>
      )}
      {clocks.length > 0 && <ClockTable clocks={clocks} label={text.windows} />}
    </Section>
  );
}
