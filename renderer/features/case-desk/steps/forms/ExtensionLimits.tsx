import Box from '@mui/material/Box';
import { extensionCap, mediationDeadline } from '../../../../../shared/mediation/mediation-due.ts';
import { dayWithWeekday } from '../../../../text/dates.ts';
import { stepFormText } from '../../../../text/step-forms.ts';
import { useLang, useText } from '../../../../text/text.ts';
import type { StepContext } from '../form/step-form.ts';

/** The end in force, until when consent counts, and how far an extension may reach. */
export function ExtensionLimits({ context: { file } }: { context: StepContext }) {
  const t = useText(stepFormText);
  const lang = useLang();
  const due = mediationDeadline(file)?.due;
  const cap = extensionCap(file);
  if (!due) return null;
  return (
    <Box>
      {t.dueInForce(dayWithWeekday(due, lang))}
      {cap && <div>{t.extensionAtMost(dayWithWeekday(cap, lang))}</div>}
      {file.extensions.length > 0 && <div>{t.extendedBefore(file.extensions.length)}</div>}
    </Box>
  );
}
