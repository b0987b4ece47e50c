import { type MaterialKind, materialKinds, sides } from '../../../../shared/bargaining/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { ToPaper } from '../papers/ToPaper.tsx';
import { AddPart } from './AddPart.tsx';
import { PartTable } from './PartTable.tsx';

/** The paper about each kind of entry. */
const papers: Readonly<Partial<Record<MaterialKind, string>>> = {
  request: 'materials-request-list',
  opinions: 'worker-opinion-summary',
};

/** 协商准备: data requested, opinions gathered, confidentiality undertaken. */
export function MaterialsSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  return (
    <Section title={t.sections.materials} actions={<AddPart kind="material" label={t.addMaterial} />}>
      <PartTable
        kind="material"
        label={t.sections.materials}
        rows={file.roundMaterials}
        acts={({ id, kind }) => papers[kind] && <ToPaper document={papers[kind]} subjectId={id} />}
        columns={[
          [word(w.materialKind), (row) => word(materialKinds[row.kind])],
          [word(w.side), (row) => word(sides[row.side])],
          [word(w.day), (row) => row.on],
          [word(w.providedOn), (row) => row.providedOn ?? ''],
          [
            word(w.items),
            ({ body }) =>
              [
                ...body.items.map((one) => `${one.provided ? '✓' : '○'} ${one.name}`),
                ...body.opinions.map((one) => `${one.text}（${one.count}）`),
                body.person,
              ]
                .filter((one) => one !== '')
                .join('\n'),
          ],
        ]}
      />
    </Section>
  );
}
