import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isWide } from '../../../../shared/bargaining/parts.ts';
import type { RoundTransitionId } from '../../../../shared/bargaining/process/transitions.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { useApp } from '../../../app-context.tsx';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText } from '../../../text/text.ts';
import { type RoundSection, roundSectionOf, roundSections } from '../../../ui/round-sections.ts';
import { useToday } from '../../../ui/use-today.ts';
import type { FormValue } from '../form/form-value.ts';
import type { PartKindId } from '../parts/part-kinds.ts';
import { PartDialog } from '../sections/PartDialog.tsx';
import { RoundHead } from './RoundHead.tsx';
import { type RoundWay, RoundWayContext } from './round-way.ts';
import { StepBar } from './StepBar.tsx';
import { StepDialog } from './StepDialog.tsx';
import { sectionViews } from './section-views.ts';

type Dialog =
  | { kind: 'part'; id: PartKindId; row: FormValue | null; preset: FormValue }
  | { kind: 'step'; id: RoundTransitionId }
  | null;

/** The desk of a round: head with the eight steps, next step, sections. */
export function RoundDesk({ file }: { file: RoundFile }) {
  const t = useText(roundText);
  const today = useToday(useApp().clock);
  const [params, setParams] = useSearchParams();
  const [dialog, setDialog] = useState<Dialog>(null);
  const asked = roundSectionOf(params.get('section'));
  const section = asked === 'covered' && !isWide(file) ? 'overview' : asked;
  const way = useMemo<RoundWay>(
    () => ({
      file,
      today,
      go: (to) => setParams({ section: to }),
      edit: (id, row, preset = {}) => setDialog({ kind: 'part', id, row, preset }),
      begin: (id) => setDialog({ kind: 'step', id }),
    }),
    [file, today, setParams],
  );
  const View = sectionViews[section];
  return (
    <RoundWayContext value={way}>
      <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
        <RoundHead />
        <StepBar />
        <Tabs
          value={section}
          onChange={(_event, next: RoundSection) => way.go(next)}
          variant="scrollable"
          scrollButtons="auto"
          aria-label={t.sectionTabs}
          sx={{
            borderBottom: 1,
            borderColor: 'divider',
            minHeight: 36,
            flexShrink: 0,
            '& .MuiTab-root': { minHeight: 36, minWidth: 0, px: 1.5, py: 0 },
          }}
        >
          {roundSections
            .filter((one) => one !== 'covered' || isWide(file))
            .map((one) => (
              <Tab
                key={one}
                value={one}
                label={t.sections[one]}
                id={`tab-${one}`}
                aria-controls="round-section"
              />
            ))}
        </Tabs>
        <Box
          role="tabpanel"
          id="round-section"
          aria-labelledby={`tab-${section}`}
          sx={{
            flex: 1,
            minHeight: 0,
            overflowY: 'auto',
            p: 1.5,
            display: 'grid',
            gap: 1.5,
            alignContent: 'start',
            gridTemplateColumns: 'minmax(0, 1fr)',
          }}
        >
          <View />
        </Box>
      </Box>
      {dialog?.kind === 'part' && (
        <PartDialog
          key={`${dialog.id}${String(dialog.row?.id)}`}
          id={dialog.id}
          row={dialog.row}
          preset={dialog.preset}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog?.kind === 'step' && (
        <StepDialog
          key={dialog.id}
          id={dialog.id}
          onGo={(to) => {
            setDialog(null);
            way.go(to);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </RoundWayContext>
  );
}
