import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Calculator } from '../../../shared/owed/calculator.ts';
import type { ParameterKey } from '../../../shared/owed/regional/keys.ts';
import type { RegionalParameter } from '../../../shared/owed/regional/record.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { owedText } from '../../text/owed.ts';
import { keptText } from '../../text/owed-kept.ts';
import { useLang, useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { computeOwed } from '../../ui/owed/compute.ts';
import { FigureDialog } from '../../ui/owed/figures/FigureDialog.tsx';
import { blankFigure } from '../../ui/owed/figures/figure-form.ts';
import { OwedWorkbench } from '../../ui/owed/OwedWorkbench.tsx';
import { placeOfFigure, placeOfOffice } from '../../ui/owed/office-place.ts';
import { blankDraft, draftFromText, draftShape } from '../../ui/owed/owed-draft.ts';
import { titleOf } from '../../ui/owed/words.ts';
import { useFormDraft } from '../../ui/use-form-draft.ts';
import { useToday } from '../../ui/use-today.ts';
import { draftId } from './addresses.ts';
import { BecameLinks } from './BecameLinks.tsx';
import { KeptToday } from './KeptToday.tsx';
import { ResultActs } from './ResultActs.tsx';

type Props = {
  calculator: Calculator;
  rows: readonly RegionalParameter[];
  /** The 咨询记录 that was opened; null: a calculation of its own. */
  kept: Row<'consultations'> | null;
};

/** A calculator at work: what is typed is kept on this machine, the result follows at once. */
export function CalculatorDesk({ calculator, rows, kept }: Props) {
  const { owed, drafts, clock, desk, law } = useApp();
  const t = useText(owedText);
  const words = useText(keptText);
  const lang = useLang();
  const notice = useNotice();
  const today = useToday(clock);
  const [entering, setEntering] = useState<ParameterKey | null>(null);
  const blank = useMemo(
    () => (kept && draftFromText(kept.body.inputs)) ?? blankDraft(placeOfOffice(desk.office.region)),
    [kept, desk.office.region],
  );
  const id = draftId(calculator.id, kept?.id ?? null);
  const { value: draft, change, clear } = useFormDraft(drafts, id, draftShape, blank);
  const context = useMemo(() => ({ rows, calendar: law.calendar, today }), [rows, law.calendar, today]);
  const computed = useMemo(() => computeOwed(calculator, draft, context), [calculator, draft, context]);
  const reset = () => {
    const before = draft;
    clear(blank);
    notice.say(t.cleared, { undo: async () => change(before) });
  };
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.25 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5 }}>
        <Typography variant="h1">{titleOf(calculator.id, lang)}</Typography>
        {kept && (
          <Typography variant="body2" color="textSecondary">
            {words.ofPerson(kept.body.name || words.unnamed, kept.createdOn)}
          </Typography>
        )}
        {kept && <BecameLinks kept={kept} />}
        <Box sx={{ flex: 1 }} />
        <Link component={RouterLink} to={kept ? '/owed/kept' : '/owed'}>
          {kept ? t.kept : t.back}
        </Link>
      </Box>
      {kept && <KeptToday kept={kept} context={context} />}
      <OwedWorkbench
        calculator={calculator}
        draft={draft}
        computed={computed}
        context={context}
        onChange={change}
        onEnterFigure={setEntering}
        formActs={<Button onClick={reset}>{t.reset}</Button>}
        resultActs={<ResultActs calculator={calculator} draft={draft} computed={computed} kept={kept} />}
      />
      {entering !== null && (
        <FigureDialog
          initial={blankFigure(entering, placeOfFigure(entering, draft.place))}
          corrects={null}
          rows={rows}
          shelf={drafts}
          onSave={owed.addFigure}
          onClose={() => setEntering(null)}
        />
      )}
    </Box>
  );
}
