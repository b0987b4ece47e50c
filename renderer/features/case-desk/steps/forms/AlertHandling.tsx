import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { riskOf } from '../../../../../shared/mediation/case-risk.ts';
import { riskHandling } from '../../../../../shared/mediation/risk-handling.ts';
import { riskLevels } from '../../../../../shared/mediation/terms.ts';
import { stepFormText } from '../../../../text/step-forms.ts';
import { useText, useWord } from '../../../../text/text.ts';
import { Bases } from '../../../../ui/reasons/Bases.tsx';
import type { StepContext } from '../form/step-form.ts';

/** What the level of the case calls for, and why it has that level. */
export function AlertHandling({ context: { file, today } }: { context: StepContext }) {
  const t = useText(stepFormText);
  const word = useWord();
  const { level, why } = riskOf(file, today);
  const handling = riskHandling[level];
  return (
    <Alert severity={level === 'red' ? 'error' : level === 'orange' ? 'warning' : 'info'} variant="outlined">
      {t.handling(word(riskLevels[level]), word(handling))}
      {why.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2 }}>
          {why.map((one) => (
            <li key={one.zh}>
              {word(riskLevels[one.level])}：{word(one)}
            </li>
          ))}
        </Box>
      )}
      <Bases bases={handling.basis} />
    </Alert>
  );
}
