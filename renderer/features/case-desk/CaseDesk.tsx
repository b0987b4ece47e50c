import Box from '@mui/material/Box';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { useToday } from '../../ui/use-today.ts';
import { CloseDialog } from './closing/CloseDialog.tsx';
import { type DeskWay, DeskWayContext } from './desk-way.ts';
import { CaseHead } from './head/CaseHead.tsx';
import type { OpenCase } from './open-case.ts';
import { SectionPanel } from './SectionPanel.tsx';
import { SectionTabs } from './SectionTabs.tsx';
import { type SectionId, sectionOf } from './section-ids.ts';
import type { ActId } from './steps/act-ids.ts';
import { StepBar } from './steps/StepBar.tsx';
import { wayOf } from './steps/step-ways.ts';

// The forms of all steps come when the first of them is opened.
const StepDialog = lazy(async () => ({
  default: (await import('./steps/StepDialog.tsx')).StepDialog,
}));

type Dialog = { kind: 'form'; id: ActId } | { kind: 'close' } | null;

/** The desk of an open case: head, next step, sections, and the dialogs of steps. */
export function CaseDesk({ open }: { open: OpenCase }) {
  const today = useToday(useApp().clock);
  const [params, setParams] = useSearchParams();
  const section = sectionOf(params.get('section'));
  const [dialog, setDialog] = useState<Dialog>(null);
  const [field, setField] = useState<{ name: string } | null>(null);

  const way = useMemo<DeskWay>(() => {
    const go = (to: SectionId, name?: string) => {
      setParams({ section: to });
      setField(name ? { name } : null);
    };
    const begin: DeskWay['begin'] = (step) => {
      const how = wayOf(step);
      if (how.kind === 'section') go(how.section, how.field);
      else setDialog(how);
    };
    return { go, begin };
  }, [setParams]);

  useWaitForField(field?.name ?? null, section, () => setField(null));

  const { file } = open;
  return (
    <DeskWayContext value={way}>
      <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
        <CaseHead open={open} today={today} />
        <StepBar open={open} today={today} />
        <SectionTabs section={section} onGo={way.go} />
        <SectionPanel section={section} open={open} />
      </Box>
      {dialog?.kind === 'form' && (
        <Suspense>
          <StepDialog key={dialog.id} file={file} id={dialog.id} onClose={() => setDialog(null)} />
        </Suspense>
      )}
      {dialog?.kind === 'close' && <CloseDialog open={open} onClose={() => setDialog(null)} />}
    </DeskWayContext>
  );
}

/** Puts the cursor into a field once its section is drawn; a section that loads late is waited for. */
function useWaitForField(name: string | null, section: SectionId, onFound: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins again for another field or section only
  useEffect(() => {
    if (name === null) return;
    let tries = 0;
    const timer = setInterval(() => {
      tries += 1;
      if (!focusField(name) && tries < 20) return;
      clearInterval(timer);
      onFound();
    }, 50);
    return () => clearInterval(timer);
  }, [name, section]);
}
