import type { RouteKind } from '../../../../shared/mediation/process-terms.ts';
import { stages } from '../../../../shared/mediation/stages.ts';
import { useApp } from '../../../app-context.tsx';
import { useWord } from '../../../text/text.ts';
import { useToday } from '../../../ui/use-today.ts';
import type { OpenCase } from '../open-case.ts';
import { WhyNot } from '../reasons/WhyNot.tsx';
import { routeClosed } from './route-closed.ts';

/** Why a route cannot be filed now; nothing when it can. */
export function RouteWhyNot({ kind, open, what }: { kind: RouteKind; open: OpenCase; what: string }) {
  const word = useWord();
  const { clock, law } = useApp();
  const why = routeClosed(kind, open, useToday(clock), law.calendar);
  if (why === null) return null;
  return <WhyNot what={what} why={why === 'stage' ? word(stages[open.file.case.stage]) : why} />;
}
