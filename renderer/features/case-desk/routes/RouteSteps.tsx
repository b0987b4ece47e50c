import Button from '@mui/material/Button';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { outcomesOf } from '../../../../shared/mediation/process/route-steps.ts';
import { useApp } from '../../../app-context.tsx';
import { routesText } from '../../../text/routes.ts';
import { useText } from '../../../text/text.ts';
import { useToday } from '../../../ui/use-today.ts';
import type { OpenCase } from '../open-case.ts';
import { RouteDialog, type RouteStep } from './RouteDialog.tsx';
import { routeClosed } from './route-closed.ts';
import { isReferral } from './route-specs.ts';

type Route = CaseFile['routes'][number];

/** What may be entered of a route next: filing, then acceptance, then the outcome. */
export function RouteSteps({ open, route }: { open: OpenCase; route: Route }) {
  const t = useText(routesText);
  const { clock, law } = useApp();
  const today = useToday(clock);
  const [step, setStep] = useState<RouteStep | null>(null);
  const steps = stepsOf(route);
  const shut = route.state === 'prepared' && routeClosed(route.kind, open, today, law.calendar) !== null;
  const words: Record<RouteStep, string> = {
    file: isReferral(route.kind) || route.kind === 'legal-aid' ? t.fileReferral : t.file,
    accept: t.accept,
    decide: t.decide,
  };
  return (
    <>
      {steps.map((one) => (
        <Button key={one} variant="outlined" disabled={shut} onClick={() => setStep(one)}>
          {words[one]}
        </Button>
      ))}
      {step && <RouteDialog open={open} route={route} step={step} onClose={() => setStep(null)} />}
    </>
  );
}

function stepsOf({ state, kind }: Route): RouteStep[] {
  if (state === 'prepared') return ['file'];
  const decide: RouteStep[] = outcomesOf[kind].length > 0 ? ['decide'] : [];
  if (state === 'applied') return ['accept', ...decide];
  // A payment order issued may still become effective or end by an objection.
  return state === 'accepted' || state === 'issued' ? decide : [];
}
