import { voteFails } from '../../../../shared/bargaining/process/findings.ts';
import { profileOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import { voteBodies } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { AddPart } from './AddPart.tsx';
import { PartTable } from './PartTable.tsx';
import { voteCount } from './vote-count.ts';

/** 审议表决: every tally against all delegates or workers. */
export function VotesSection() {
  const t = useText(roundText);
  const word = useWord();
  const { file, today } = useRoundWay();
  const { calendar } = useApp().law;
  const profile = profileOfRound(file);
  const context = { file, on: today, profile, calendar };
  return (
    <Section title={t.sections.votes} actions={<AddPart kind="vote" label={t.addVote} />}>
      <PartTable
        kind="vote"
        label={t.sections.votes}
        rows={file.roundVotes}
        columns={[
          [word(w.voteOn), (row) => `${row.on}\n${t.pass(row.pass)}`],
          [word(w.voteKind), (row) => `${word(voteBodies[row.kind])}\n${row.body.session}`],
          [
            word(w.for),
            ({ body }) =>
              `${word(w.for)}${body.for} ${word(w.against)}${body.against} ${word(w.abstain)}${body.abstain}`,
          ],
          [
            word(w.total),
            ({ body }) => {
              const { needFor, needPresent, half } = voteCount(body.total, profile);
              return `${t.threshold(needFor, body.total, half)}\n${t.present(body.present, needPresent)}`;
            },
          ],
          [t.verdicts, (row) => (voteFails(context, row) ? t.failed : t.passed)],
        ]}
      />
    </Section>
  );
}
