import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { replyKinds, sides } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import { blankReply, replyFields } from '../parts/offer-kinds.ts';
import { AddPart } from './AddPart.tsx';
import { PartTable } from './PartTable.tsx';

/** 要约: each with its receipt and its answer. */
export function OffersSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const [replying, setReplying] = useState<RoundFile['roundOffers'][number] | null>(null);
  return (
    <Section title={t.sections.offers} actions={<AddPart kind="offer" label={t.add} />}>
      <PartTable
        kind="offer"
        label={t.sections.offers}
        rows={file.roundOffers}
        columns={[
          [word(w.offerNumber), (row) => row.body.number || t.offerNo(row.no)],
          [word(w.by), (row) => `${word(sides[row.by])} ${row.body.offerorName}`],
          [word(w.topics), (row) => row.body.topics.join('、')],
          [
            word(w.proposedAt),
            (row) => `${row.body.proposedAt?.replace('T', ' ') ?? ''} ${row.body.proposedPlace}`,
          ],
          [word(w.sentOn), (row) => `${t.offerState[row.state]} ${row.sentOn ?? ''}`],
          [word(w.receivedOnByOther), (row) => `${row.receivedOn ?? ''} ${row.body.receivedBy}`],
          [
            t.replyTitle,
            ({ body: { reply } }) =>
              reply === null ? t.noReply : `${word(replyKinds[reply.kind])} ${reply.receivedOn ?? reply.on}`,
          ],
        ]}
        acts={(row) => <Button onClick={() => setReplying(row)}>{t.reply}</Button>}
      />
      {replying && (
        <FormDialog
          title={t.replyTitle}
          draftId={`round-reply:${replying.id}`}
          fields={replyFields}
          initial={replying.body.reply ?? { ...blankReply(), topics: [...replying.body.topics] }}
          onSave={(form) =>
            bargaining.change(file.round.id, 'roundOffers', replying.id, { body: { reply: form as never } })
          }
          onClose={() => setReplying(null)}
        />
      )}
    </Section>
  );
}
