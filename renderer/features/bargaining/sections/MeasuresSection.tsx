import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { remedyLadder } from '../../../../shared/bargaining/process/remedy-ladder.ts';
import { measureKinds } from '../../../../shared/bargaining/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { AddPart } from './AddPart.tsx';
import { PartTable } from './PartTable.tsx';

/** 中止、救济、协调处理: every measure, and the ladder against refusal and silence. */
export function MeasuresSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file, today } = useRoundWay();
  return (
    <>
      <Section title={t.sections.measures} actions={<AddPart kind="measure" label={t.addMeasure} />}>
        <PartTable
          kind="measure"
          label={t.sections.measures}
          rows={file.roundMeasures}
          columns={[
            [word(w.measureKind), (row) => word(measureKinds[row.kind])],
            [word(w.day), (row) => row.on],
            [word(w.addressedTo), (row) => row.body.addressee],
            [word(w.dueOn), (row) => row.dueOn ?? ''],
            [word(w.doneOn), (row) => row.doneOn ?? row.body.repliedOn ?? ''],
            [word(w.measureResult), (row) => row.body.result],
          ]}
        />
      </Section>
      <Section title={t.ladder}>
        <Typography variant="body2" color="textSecondary">
          {t.ladderHint}
        </Typography>
        <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
          {remedyLadder(file).map((rung) => (
            <Box component="li" key={rung.kind} sx={{ mt: 0.75 }}>
              {word(rung)}（{t.ladderTo(word(rung.to))}）{' '}
              {rung.measureId !== null ? (
                <Box component="span" sx={{ color: 'success.main' }}>
                  {t.ladderDone}
                </Box>
              ) : (
                <AddPart kind="measure" label={t.addMeasure} preset={{ kind: rung.kind, on: today }} />
              )}
              <Bases bases={rung.basis} />
            </Box>
          ))}
        </Box>
      </Section>
    </>
  );
}
