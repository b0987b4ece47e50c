import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { firstRunText } from '../../text/first-run.ts';
import { useLang, useText } from '../../text/text.ts';
import { failureSentence } from '../../text/ui.ts';
import { focusField } from '../../ui/focus-field.ts';
import { FirstRunFields } from './FirstRunFields.tsx';
import { FirstRunSide } from './FirstRunSide.tsx';
import { emptyFirstRun, type FirstRunErrors, readFirstRun, type SetUp } from './first-run-form.ts';
import { suggestCaseWord } from './suggest-case-word.ts';

export type FirstRunPageProps = {
  places: { id: string; zh: string; en: string }[];
  /** Makes the office and the person at the desk. */
  onSetUp: (given: SetUp) => Promise<void>;
  /** Makes the sample office with its one case. */
  onSample: () => Promise<void>;
  /** Shown to the user, for reading only. */
  dataFolder?: string;
  /** Switches the language of the page; left out: no switch. */
  onLanguage?: () => void;
};

type Doing = 'nothing' | 'set-up' | 'sample';

/** 首次设置: the office, the case numbers and the first mediator. Rendered before the app exists. */
export function FirstRunPage({ places, onSetUp, onSample, dataFolder, onLanguage }: FirstRunPageProps) {
  const text = useText(firstRunText);
  const lang = useLang();
  const [form, setForm] = useState(emptyFirstRun);
  const [pressed, setPressed] = useState(false);
  const [doing, setDoing] = useState<Doing>('nothing');
  const [failure, setFailure] = useState<{ of: 'set-up' | 'sample'; error: unknown } | null>(null);
  const caseWord = form.caseWord ?? suggestCaseWord(form.name, form.region ?? '');
  const read = readFirstRun(form, caseWord, text);
  // Fields are marked once the user has asked to go on; a wrong case word at once, because it was typed.
  const errors: FirstRunErrors = pressed ? (read.errors ?? {}) : wrongWordOnly(read.errors, caseWord);

  const run = async (what: 'set-up' | 'sample', work: () => Promise<void>) => {
    setDoing(what);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure({ of: what, error });
      setDoing('nothing');
    }
  };
  const start = () => {
    setPressed(true);
    if (read.setUp) return void run('set-up', () => onSetUp(read.setUp));
    const first = Object.keys(read.errors)[0];
    if (first) focusField(first);
  };

  const lacking = Object.keys(errors).length;
  return (
    <Box component="main" sx={{ minHeight: '100vh', p: 3, boxSizing: 'border-box' }}>
      <Box sx={{ maxWidth: 1040, mx: 'auto' }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 2 }}>
          <Typography variant="h1">{text.title}</Typography>
          <Typography variant="body1" sx={{ color: 'text.secondary', flex: 1 }}>
            {text.lead}
          </Typography>
          {onLanguage && <Button onClick={onLanguage}>{text.language}</Button>}
        </Box>
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-start', flexWrap: 'wrap' }}>
          <Box sx={{ flex: '1 1 520px', minWidth: 0 }}>
            <FirstRunFields
              form={form}
              caseWord={caseWord}
              places={places}
              errors={errors}
              disabled={doing !== 'nothing'}
              onChange={(patch) => setForm((before) => ({ ...before, ...patch }))}
            />
            <Box role="alert" sx={{ mt: 1.5 }}>
              {pressed && lacking > 0 && (
                <Alert severity="warning" variant="outlined">
                  {text.missing(lacking)}
                </Alert>
              )}
              {failure && (
                <Alert severity="error" variant="outlined">
                  <AlertTitle>{failure.of === 'set-up' ? text.failed : text.sampleFailed}</AlertTitle>
                  {failureSentence(failure.error, lang)}
                </Alert>
              )}
            </Box>
            <Button
              variant="contained"
              size="medium"
              loading={doing === 'set-up'}
              disabled={doing !== 'nothing'}
              onClick={start}
              sx={{ mt: 1.5, minWidth: 140 }}
            >
              {doing === 'set-up' ? text.starting : text.start}
            </Button>
          </Box>
          <FirstRunSide
            dataFolder={dataFolder}
            sampling={doing === 'sample'}
            disabled={doing !== 'nothing'}
            onSample={() => void run('sample', onSample)}
          />
        </Box>
      </Box>
    </Box>
  );
}

function wrongWordOnly(errors: FirstRunErrors | null, caseWord: string): FirstRunErrors {
  return errors?.caseWord && caseWord.trim() !== '' ? { caseWord: errors.caseWord } : {};
}
