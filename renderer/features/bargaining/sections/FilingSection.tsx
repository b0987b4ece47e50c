import { reviewOpinions } from '../../../../shared/bargaining/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { FilingPack } from '../papers/FilingPack.tsx';
import { ToPaper } from '../papers/ToPaper.tsx';
import { AddPart } from './AddPart.tsx';
import { PartTable } from './PartTable.tsx';

/** 备案审查: filed, received, and what came back; the pack that is filed. */
export function FilingSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  return (
    <>
      <Section title={t.sections.filing} actions={<AddPart kind="filing" label={t.addFiling} />}>
        <PartTable
          kind="filing"
          label={t.sections.filing}
          rows={file.roundFilings}
          acts={({ id, pass }) =>
            pass === file.round.pass && <ToPaper document="filing-cover-form" subjectId={id} />
          }
          columns={[
            [t.sections.filing, (row) => t.filingNo(row.no)],
            [word(w.reportedOn), (row) => row.filedOn ?? ''],
            [word(w.filingAuthority), (row) => `${row.body.authority}\n${row.body.receiptNo}`],
            [word(w.authorityReceivedOn), (row) => row.receivedOn ?? ''],
            [
              word(w.opinion),
              ({ opinion, body }) =>
                opinion === null ? '' : `${word(reviewOpinions[opinion])} ${body.opinionServedOn ?? ''}`,
            ],
            [
              word(w.objections),
              ({ body }) => body.objections.map((one) => `${one.clause}：${one.reason}`).join('\n'),
            ],
          ]}
        />
      </Section>
      <FilingPack />
    </>
  );
}
