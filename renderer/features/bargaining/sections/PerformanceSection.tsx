import { findings } from '../../../../shared/bargaining/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { AddPart } from './AddPart.tsx';
import { PartTable } from './PartTable.tsx';

/** 履行检查 and the yearly report, clause by clause. */
export function PerformanceSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  return (
    <Section title={t.sections.performance} actions={<AddPart kind="inspection" label={t.addInspection} />}>
      <PartTable
        kind="inspection"
        label={t.sections.performance}
        rows={file.roundInspections}
        columns={[
          [word(w.day), (row) => row.on],
          [
            word(w.inspectionFindings),
            ({ body }) =>
              body.findings.map((one) => `${one.clause}：${word(findings[one.finding])}`).join('\n'),
          ],
          [word(w.problems), (row) => row.body.problems],
          [word(w.rectifyBy), (row) => `${row.rectifyBy ?? ''} ${row.rectifiedOn ?? ''}`],
        ]}
      />
    </Section>
  );
}
