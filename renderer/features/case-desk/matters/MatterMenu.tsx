import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { unmetFor } from '../../../../shared/mediation/process/guards.ts';
import { allowedFrom } from '../../../../shared/mediation/process/open-steps.ts';
import { matterKinds } from '../../../../shared/mediation/process-terms.ts';
import { stages } from '../../../../shared/mediation/stages.ts';
import { useApp } from '../../../app-context.tsx';
import { mattersText } from '../../../text/matters.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useToday } from '../../../ui/use-today.ts';
import type { OpenCase } from '../open-case.ts';
import { WhyNot } from '../reasons/WhyNot.tsx';
import { type EnteredKind, enteredKinds, stepOfKind } from './record-matter.ts';

/** Every kind of matter as a button; one the stage or a guard keeps closed says why. */
export function MatterMenu({ open, onPick }: { open: OpenCase; onPick: (kind: EnteredKind) => void }) {
  const { file, papers } = open;
  const t = useText(mattersText);
  const word = useWord();
  const { clock, law } = useApp();
  const today = useToday(clock);
  const closed = (kind: EnteredKind) => {
    const step = stepOfKind[kind];
    if (step === null) return null;
    if (!allowedFrom(step, file.case.stage)) return 'stage' as const;
    const unmet = unmetFor(step, file, today, papers, law.calendar);
    return unmet.length > 0 ? unmet : null;
  };
  const shut = enteredKinds.flatMap((kind) => {
    const why = closed(kind);
    return why === null ? [] : [{ kind, why }];
  });
  return (
    <Box sx={{ mb: 1 }}>
      <Box role="group" aria-label={t.add} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {enteredKinds.map((kind) => (
          <Button
            key={kind}
            size="small"
            variant="outlined"
            data-field={`new-${kind}`}
            disabled={shut.some((one) => one.kind === kind)}
            onClick={() => onPick(kind)}
          >
            {word(matterKinds[kind])}
          </Button>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {t.sequence}
      </Typography>
      {shut.map(({ kind, why }) => (
        <WhyNot
          key={kind}
          what={word(matterKinds[kind])}
          why={why === 'stage' ? word(stages[file.case.stage]) : why}
        />
      ))}
    </Box>
  );
}
