import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { categories } from '../../../../shared/mediation/categories.ts';
import { titleOf } from '../../../../shared/search/slim-case-of.ts';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import type { OpenCase } from '../open-case.ts';
import { CaseLinks } from './CaseLinks.tsx';
import { CaseMenu } from './CaseMenu.tsx';
import { NextDueLine } from './NextDueLine.tsx';
import { RiskChip } from './RiskChip.tsx';
import { StageTrack } from './StageTrack.tsx';

/** The head of the desk: number, who against whom, what about, where it stands, what is due. */
export function CaseHead({ open, today }: { open: OpenCase; today: CalendarDay }) {
  const { file, links } = open;
  const t = useText(caseDeskText);
  const word = useWord();
  const { body, category } = file.case;
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
        <RiskChip file={file} today={today} />
        <CaseLinks links={links} />
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
