import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { categories } from '../../../../shared/mediation/categories.ts';
import { riskLevels } from '../../../../shared/mediation/terms.ts';
import { titleOf } from '../../../../shared/search/slim-case-of.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { CaseMenu } from './CaseMenu.tsx';
import { NextDueLine } from './NextDueLine.tsx';
import { StageTrack } from './StageTrack.tsx';

/** The head of the desk: number, who against whom, what about, where it stands, what is due. */
export function CaseHead({ file, today }: { file: CaseFile; today: CalendarDay }) {
  const t = useText(caseDeskText);
  const word = useWord();
  const { body, category, level } = file.case;
  return (
    <Box component="header" sx={{ px: 2, pt: 1.25, pb: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minWidth: 0 }}>
        <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {body.caseNo ?? body.intakeNo}
        </Box>
        <Typography variant="h1" noWrap title={titleOf(file)} sx={{ minWidth: 0 }}>
          {titleOf(file) || t.untitled}
        </Typography>
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {word(categories[category])}
        </Box>
        <Chip
          size="small"
          variant="outlined"
          label={t.level(word(riskLevels[level]))}
          sx={{ fontSize: 13 }}
        />
        <Box sx={{ flex: 1 }} />
        <CaseMenu caseId={file.case.id} />
      </Box>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 2,
          mt: 0.5,
          minHeight: 32,
          flexWrap: 'wrap',
        }}
      >
        <StageTrack file={file} today={today} />
        <NextDueLine file={file} today={today} />
      </Box>
    </Box>
  );
}
