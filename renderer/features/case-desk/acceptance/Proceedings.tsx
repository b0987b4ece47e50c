import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { doneStages } from '../../../../shared/mediation/stages.ts';
import { type ProceedingKind, proceedingKinds } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { acceptanceText } from '../../../text/acceptance.ts';
import { useText, useWord } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { Section } from '../../../ui/Section.tsx';

const kinds = Object.keys(proceedingKinds) as ProceedingKind[];

/** 相关程序: asked here when it was not asked at intake; 均未提起 excludes the rest. */
export function Proceedings({ file }: { file: CaseFile }) {
  const t = useText(acceptanceText);
  const word = useWord();
  const { cases } = useApp();
  const { busy, act } = useAct();
  const chosen = file.case.body.proceedings;
  const tick = (kind: ProceedingKind, on: boolean) => {
    const others = chosen.filter((one) => one !== kind && (kind === 'none' ? false : one !== 'none'));
    const proceedings = on ? [...others, kind] : chosen.filter((one) => one !== kind);
    void act(() => cases.update(file.case.id, { body: { proceedings } }));
  };
  return (
    <Section title={t.proceedings}>
      {chosen.length === 0 && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {t.proceedingsAsk}
        </Typography>
      )}
      <Box role="group" aria-label={t.proceedings}>
        {kinds.map((kind) => (
          <CheckInput
            key={kind}
            label={word(proceedingKinds[kind])}
            value={chosen.includes(kind)}
            disabled={busy || doneStages.includes(file.case.stage)}
            onChange={(on) => tick(kind, on)}
          />
        ))}
      </Box>
    </Section>
  );
}
