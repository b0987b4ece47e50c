import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ExchangeFailure } from '../../../../shared/owed/regional/exchange.ts';
import type { ImportStep } from '../../../../shared/owed/regional/import-plan.ts';
import { figuresText } from '../../../text/owed-figures.ts';
import { useLang, useText } from '../../../text/text.ts';
import { failureSentence, uiText } from '../../../text/ui.ts';
import { useTickedSteps } from '../../../ui/forms/use-ticked-steps.ts';
import { ImportFailures } from './ImportFailures.tsx';
import { ImportSteps } from './ImportSteps.tsx';

/** What a file would do to the table, and the rows that cannot be used. */
export type ImportPlan = { steps: readonly ImportStep[]; failures: readonly ExchangeFailure[] };

/** Shows what a file holds before anything is done; the person chooses where it differs from the own table. */
export function ImportDialog(props: {
  plan: ImportPlan;
  onTake: (steps: readonly ImportStep[]) => Promise<unknown>;
  onClose: () => void;
}) {
  const { plan, onTake, onClose } = props;
  const t = useText(figuresText);
  const common = useText(uiText);
  const lang = useLang();
  const { steps, failures } = plan;
  const of = (kind: ImportStep['kind']) => steps.filter((step) => step.kind === kind);
  const { taken, toggle, take, failure, busy } = useTickedSteps({
    steps,
    ticked: of('fresh'),
    onTake,
    onDone: onClose,
  });
  const [fresh, different, kept, same] = [of('fresh'), of('different'), of('kept'), of('same')];
  const choosable = fresh.length + different.length > 0;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="import-title">
      <DialogTitle id="import-title" variant="h2">
        {t.importTitle}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
        <ImportFailures failures={failures} />
        {steps.length === 0 && <Alert severity="info">{t.importNothing}</Alert>}
        <ImportSteps title={t.importFresh(fresh.length)} steps={fresh} taken={taken} onToggle={toggle} />
        <ImportSteps
          title={t.importDifferent(different.length)}
          steps={different}
          taken={taken}
          onToggle={toggle}
        />
        <ImportSteps title={t.importKept(kept.length)} steps={kept} taken={taken} onToggle={null} />
        {same.length > 0 && <Box sx={{ color: 'text.secondary' }}>{t.importSame(same.length)}</Box>}
        {failure !== null && <Alert severity="error">{failureSentence(failure, lang)}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{choosable ? common.cancel : common.close}</Button>
        {choosable && (
          <Button variant="contained" disabled={busy || taken.size === 0} onClick={() => void take()}>
            {t.takeCount(taken.size)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
