import Alert from '@mui/material/Alert';
import { type RouteKind, routeKinds } from '../../../../shared/mediation/process-terms.ts';
import { routeCautions } from '../../../../shared/mediation/ways-after-agreement.ts';
import { useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';

/** What somebody must know before a route of this kind is chosen; nothing where there is no such thing. */
export function Caution({ kind }: { kind: RouteKind }) {
  const word = useWord();
  const caution = routeCautions[kind];
  if (!caution) return null;
  return (
    <Alert severity="info" variant="outlined" sx={{ my: 0.75 }}>
      <strong>{word(routeKinds[kind])}</strong> {word(caution)}
      <Bases bases={caution.basis} />
    </Alert>
  );
}
