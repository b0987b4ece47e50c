import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Calculator } from '../../../../shared/owed/calculator.ts';
import { type ParameterKey, parameterKeys } from '../../../../shared/owed/regional/keys.ts';
import type { ClaimResult } from '../../../../shared/owed/result.ts';
import { owedText } from '../../../text/owed.ts';
import { useLang, useText } from '../../../text/text.ts';
import { focusField } from '../../focus-field.ts';
import type { Computed } from '../compute.ts';
import { halfOf, keyWords } from '../words.ts';
import { Advice } from './Advice.tsx';
import { Rows } from './Rows.tsx';
import { Steps } from './Steps.tsx';
import { SumHead } from './SumHead.tsx';
import { Switches } from './Switches.tsx';

type Props = {
  calculator: Calculator;
  computed: Computed;
  onSwitch: (key: string, value: string) => void;
  onEnterFigure: (key: ParameterKey) => void;
};

/** The live result: sum, rows, contested points, working, what it rests on; or the input that is in the way. */
export function ResultPanel({ calculator, computed, onSwitch, onEnterFigure }: Props) {
  const { result } = computed;
  if (!result.ok) return <InTheWay calculator={calculator} failure={result.failure} />;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <SumHead result={result.value} />
      <MissingFigures result={result.value} onEnterFigure={onEnterFigure} />
      <Warnings warnings={result.value.warnings} />
      <Switches result={result.value} onUse={onSwitch} />
      <Rows lines={result.value.lines} />
      <Steps working={result.value.working} />
      <Advice result={result.value} />
    </Box>
  );
}

function InTheWay(props: { calculator: Calculator; failure: { key: string; message: string } }) {
  const { calculator, failure } = props;
  const t = useText(owedText);
  const lang = useLang();
  const what = keyWords(calculator, failure.key, lang, t.rowNo);
  const lacking = failure.message.startsWith('缺少');
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography color="textSecondary">{t.waiting}</Typography>
      <Typography sx={lacking ? undefined : { color: 'warning.main' }}>
        {lacking ? t.stillNeeded(what) : t.refused(what, halfOf(failure.message, lang))}
      </Typography>
      <Button variant="outlined" onClick={() => focusField(failure.key) || focusField(`${failure.key}.0`)}>
        {t.goField}
      </Button>
    </Box>
  );
}

/** A figure that is not in the table is named, with the way to enter it. */
function MissingFigures({ result, onEnterFigure }: Pick<Props, 'onEnterFigure'> & { result: ClaimResult }) {
  const t = useText(owedText);
  const { missingParameters: missing } = result;
  if (missing.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined">
      <strong>{t.missingTitle}</strong>
      <br />
      {t.missingText(missing.map((key) => `“${parameterKeys[key].zh}”`).join(t.sep))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
        {/* The yearly notice of holidays is no figure: it comes with the calendar. */}
        {missing
          .filter((key) => parameterKeys[key].unit !== 'notice')
          .map((key) => (
            <Button key={key} variant="outlined" color="inherit" onClick={() => onEnterFigure(key)}>
              {t.enterThis(parameterKeys[key].zh)}
            </Button>
          ))}
      </Box>
    </Alert>
  );
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  const t = useText(owedText);
  if (warnings.length === 0) return null;
  return (
    <Box role="note" aria-label={t.warnings}>
      <Typography variant="h3">{t.warnings}</Typography>
      <Box component="ul" lang="zh-CN" sx={{ m: 0, mt: 0.5, pl: 2.5, color: 'warning.main' }}>
        {warnings.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </Box>
    </Box>
  );
}
