import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { riskOf } from '../../../../shared/mediation/case-risk.ts';
import { riskHandling } from '../../../../shared/mediation/risk-handling.ts';
import { doneStages } from '../../../../shared/mediation/stages.ts';
import { riskLevels } from '../../../../shared/mediation/terms.ts';
import { caseActsText } from '../../../text/case-acts.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { useDeskWay } from '../desk-way.ts';
import type { OpenCase } from '../open-case.ts';
import { AlertPart } from './AlertPart.tsx';

type Props = { file: OpenCase['file']; today: CalendarDay };

/** 风险 of the case; pressed, it says why it has this level, what is to be done, and what was reported. */
export function RiskChip({ file, today }: Props) {
  const c = useText(caseDeskText);
  const t = useText(caseActsText);
  const word = useWord();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const { level, body } = file.case;
  return (
    <>
      <Chip
        size="small"
        variant="outlined"
        component="button"
        label={c.level(word(riskLevels[level]))}
        aria-haspopup="dialog"
        aria-expanded={at !== null}
        onClick={(event: React.MouseEvent<HTMLElement>) => setAt(event.currentTarget)}
        sx={{ fontSize: 13 }}
      />
      {body.alert && (
        <Chip
          size="small"
          color={body.alert.level === 'major' ? 'error' : 'warning'}
          label={t.alert(t.alertLevels[body.alert.level])}
          sx={{ fontSize: 13 }}
        />
      )}
      <Popover
        open={at !== null}
        anchorEl={at}
        onClose={() => setAt(null)}
        onClick={(event) => event.target instanceof HTMLButtonElement && setAt(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t.riskWhy, sx: { p: 1.5, maxWidth: 520 } } }}
      >
        <Why file={file} today={today} />
      </Popover>
    </>
  );
}

function Why({ file, today }: Props) {
  const t = useText(caseActsText);
  const word = useWord();
  const way = useDeskWay();
  const { level, why } = riskOf(file, today);
  const handling = riskHandling[level];
  const archived = file.case.stage === 'archived';
  return (
    <Box sx={{ display: 'grid', gap: 1, fontSize: 13 }}>
      <Typography variant="h3" component="h2">
        {t.riskTitle(word(riskLevels[level]))}
      </Typography>
      {why.length === 0 && <span>{t.riskNothing}</span>}
      {why.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2 }}>
          {why.map((one) => (
            <li key={one.zh}>
              {word(riskLevels[one.level])}：{word(one)}
            </li>
          ))}
        </Box>
      )}
      <div>
        <strong>{t.riskHow}</strong> {word(handling)}
        <Bases bases={handling.basis} />
      </div>
      <AlertPart file={file} />
      {!archived && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button variant="outlined" onClick={() => way.begin('risk-facts')}>
            {t.riskFacts}
          </Button>
          {!doneStages.includes(file.case.stage) && (
            <Button color="error" onClick={() => way.begin('T44')}>
              {t.raise}
            </Button>
          )}
          {file.case.body.alert && <Button onClick={() => way.go('matters')}>{t.endAlert}</Button>}
        </Box>
      )}
    </Box>
  );
}
