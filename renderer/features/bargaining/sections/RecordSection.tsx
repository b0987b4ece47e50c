import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { stepsByTime, takenSteps } from '../../../../shared/bargaining/parts.ts';
import { isRoundTransition, roundTransitionOf } from '../../../../shared/bargaining/process/transitions.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { roundStages } from '../../../../shared/bargaining/stages.ts';
import { useApp } from '../../../app-context.tsx';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';

type Step = RoundFile['roundSteps'][number];
const latestFirst = (a: Step, b: Step) => stepsByTime(b, a);

/** 记录: every step with its day, note and accepted warnings; the last one can be corrected. */
export function RecordSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const confirm = useConfirm();
  const notice = useNotice();
  const undone = new Set(file.roundSteps.flatMap((one) => one.undoes ?? []));
  const last = takenSteps(file).sort(latestFirst)[0];
  const nameOf = ({ transition }: Step) =>
    isRoundTransition(transition) ? word(roundTransitionOf(transition)) : transition;
  const person = (id: string) => file.people.find((one) => one.id === id)?.body.name ?? '';
  const undo = async (step: Step) => {
    const { ok, reason } = await confirm({
      title: t.undoTitle(nameOf(step)),
      text: t.undoText,
      act: t.undo,
      askReason: { label: t.undoReason },
    });
    if (!ok) return;
    try {
      await bargaining.undoStep(file.round.id, step.id, reason);
      notice.say(t.undone);
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Section title={t.history}>
      {file.roundSteps.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t.noHistory}
        </Typography>
      )}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', fontSize: 14 }}>
        {[...file.roundSteps].sort(latestFirst).map((step) => (
          <Box component="li" key={step.id} sx={{ py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
            <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline', flexWrap: 'wrap' }}>
              <span>{step.on}</span>
              <Box
                component="strong"
                sx={{ textDecoration: undone.has(step.id) ? 'line-through' : undefined }}
              >
                {step.undoes !== null ? t.undo : nameOf(step)}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary', flex: 1 }}>
                {word(roundStages[step.to as keyof typeof roundStages] ?? { zh: step.to, en: step.to })} ·{' '}
                {person(step.byId)}
                {undone.has(step.id) && `（${t.undoneMark}）`}
              </Box>
              {step.id === last?.id && <Button onClick={() => void undo(step)}>{t.undo}</Button>}
            </Box>
            {step.body.note !== '' && <Box sx={{ whiteSpace: 'pre-line' }}>{step.body.note}</Box>}
            {step.body.warnings.length > 0 && (
              <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
                {t.acceptedWarnings}：{step.body.warnings.join('；')}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
