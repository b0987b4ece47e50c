import { publicationKinds } from '../../../../shared/bargaining/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { AddPart } from './AddPart.tsx';
import { PartTable } from './PartTable.tsx';

/** 公布、公示、报备. */
export function PublicationSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  return (
    <Section title={t.sections.publication} actions={<AddPart kind="publication" label={t.addPublication} />}>
      <PartTable
        kind="publication"
        label={t.sections.publication}
        rows={file.roundPublications}
        columns={[
          [word(w.publicationKind), (row) => word(publicationKinds[row.kind])],
          [word(w.day), (row) => row.on],
          [word(w.channels), (row) => row.body.channels.join('、')],
          [word(w.audience), (row) => row.body.audience || row.body.addressee],
          [word(w.publicationEvidence), (row) => row.body.evidence],
        ]}
      />
    </Section>
  );
}
