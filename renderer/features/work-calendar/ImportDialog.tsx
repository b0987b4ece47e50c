import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { YearArrangement } from '../../../shared/law/workdays/arrangement.ts';
import { arrangementAdvice } from '../../../shared/law/workdays/arrangement-advice.ts';
import type { ArrangementFault, ArrangementFile } from '../../../shared/law/workdays/arrangement-file.ts';
import { useText } from '../../text/text.ts';
import { workCalendarText } from '../../text/work-calendar.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { AdviceList } from './AdviceList.tsx';

type Props = {
  file: ArrangementFile;
  /** Years the office entered already. */
  known: ReadonlySet<number>;
  onTake: (arrangements: readonly YearArrangement[]) => Promise<unknown>;
  onClose: () => void;
};

/** What a file holds, before anything is done. */
export function ImportDialog({ file, known, onTake, onClose }: Props) {
  const text = useText(workCalendarText);
  const { busy, act } = useAct();
  const { arrangements, faults } = file;
  const take = async () => {
    if (await act(() => onTake(arrangements))) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="import-arrangements">
      <DialogTitle id="import-arrangements" variant="h2">
        {text.importTitle}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.25, alignContent: 'start' }}>
        {faults.length > 0 && <Faults faults={faults} />}
        {arrangements.length === 0 && <Alert severity="info">{text.importNothing}</Alert>}
        {arrangements.map((one) => (
          <Box key={one.year} component="section" aria-label={text.importYear(one.year)}>
            <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline' }}>
              <strong>{text.importYear(one.year)}</strong>
              <span>{text.importCounts(one.off.length, one.work.length)}</span>
              {known.has(one.year) && (
                <Box component="span" sx={{ color: 'warning.main' }}>
                  {text.importReplaces}
                </Box>
              )}
            </Box>
            <Box sx={{ color: 'text.secondary', mb: 0.5, overflowWrap: 'anywhere' }}>{one.source}</Box>
            <AdviceList advice={arrangementAdvice(one)} />
          </Box>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{arrangements.length > 0 ? text.cancel : text.close}</Button>
        {arrangements.length > 0 && (
          <Button variant="contained" loading={busy} onClick={() => void take()}>
            {text.importTake(arrangements.length)}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Faults({ faults }: { faults: readonly ArrangementFault[] }) {
  const text = useText(workCalendarText);
  const fieldWords = (field: string) => {
    const [name = '', at] = field.split('.');
    const words = text.fields[name];
    if (words === undefined) return field;
    return at === undefined ? words : text.nth(words, Number(at) + 1);
  };
  return (
    <Alert severity="warning" variant="outlined">
      {text.faults}
      <Box component="ul" sx={{ m: 0, pl: 2, maxHeight: 180, overflowY: 'auto' }}>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            {[
              fault.item > 0 ? text.item(fault.item) : '',
              fieldWords(fault.field),
              fault.found,
              text.faultOf[fault.kind],
            ]
              .filter((part) => part !== '')
              .join(' ')}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
