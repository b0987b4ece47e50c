import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { PackStep } from '../../../../shared/documents/office-texts/pack-steps.ts';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useLang, useText } from '../../../text/text.ts';
import { failureSentence } from '../../../text/ui.ts';
import { useTickedSteps } from '../../../ui/forms/use-ticked-steps.ts';
import { PackSteps } from './PackSteps.tsx';

const kinds = ['fresh', 'replace', 'unfit', 'same'] as const;

/** What a pack would change, before anything is changed; what replaces own texts is only taken when it is ticked. */
export function PackDialog(props: {
  plan: { office: string; exportedOn: string; steps: readonly PackStep[] };
  onTake: (steps: readonly PackStep[]) => Promise<unknown>;
  onClose: () => void;
}) {
  const { plan, onTake, onClose } = props;
  const t = useText(officeWordingText);
  const lang = useLang();
  const { steps, office, exportedOn } = plan;
  const { taken, toggle, take, failure, busy } = useTickedSteps({
    steps,
    ticked: steps.filter(({ kind }) => kind === 'fresh'),
    onTake,
    onDone: onClose,
  });
  const choosable = steps.some(({ kind }) => kind === 'fresh' || kind === 'replace');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="pack-title">
      <DialogTitle id="pack-title" variant="h2">
        {t.importTitle}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
        {steps.length === 0 ? (
          <Alert severity="info">{t.importNothing}</Alert>
        ) : (
          t.importFrom(office, exportedOn)
        )}
        {kinds.map((kind) => (
          <PackSteps
            key={kind}
            kind={kind}
            steps={steps.filter((step) => step.kind === kind)}
            taken={taken}
            onToggle={kind === 'fresh' || kind === 'replace' ? toggle : null}
          />
        ))}
        {failure !== null && <Alert severity="error">{failureSentence(failure, lang)}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{choosable ? t.cancel : t.close}</Button>
        {choosable && (
          <Button variant="contained" disabled={busy || taken.size === 0} onClick={() => void take()}>
            {t.take(taken.size)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
