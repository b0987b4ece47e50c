import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { type Fen, formatYuan } from '../../../shared/kernel/money.ts';
import type { FigureChange } from '../../../shared/owed/figures-used.ts';
import type { ClaimResult } from '../../../shared/owed/result.ts';
import { claimOwedText } from '../../text/claim-owed.ts';
import { useLang, useText } from '../../text/text.ts';
import { figureName } from './figures/figure-words.ts';
import { figure } from './result/figure.ts';

const yuan = (sum: Fen): string => `¥${formatYuan(sum)}`;

/** Today's figures or law give another sum than the one kept: which, why, and the way to take it over. */
export function TodayDiffers(props: {
  result: ClaimResult;
  changes: readonly FigureChange[];
  busy?: boolean;
  onRecompute: () => void;
}) {
  const { result, changes, busy = false, onRecompute } = props;
  const t = useText(claimOwedText);
  const lang = useLang();
  const { rangeFen, amountFen, computedFen } = result;
  const sum = computedFen ?? amountFen;
  const words = rangeFen ? t.range(yuan(rangeFen[0]), yuan(rangeFen[1])) : sum === null ? t.open : yuan(sum);
  const shown = (key: FigureChange['key'], values: FigureChange['after']) =>
    values?.map((value) => figure(key, value).trim()).join(t.sep) ?? t.noFigure;
  const why = changes.map((change) => {
    const { key } = change;
    const [before, after] = [shown(key, change.before), shown(key, change.after)];
    const name = figureName(key, lang);
    return before === after || before === '' || after === ''
      ? t.figureOther(name)
      : t.figureWas(name, before, after);
  });
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" disabled={busy} onClick={onRecompute}>
          {t.recomputeToday}
        </Button>
      }
    >
      {t.today(words, why.length === 0 ? t.rulesOther : why.join(t.sep))}
    </Alert>
  );
}
