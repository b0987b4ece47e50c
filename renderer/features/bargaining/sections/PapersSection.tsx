import { useState } from 'react';
import { bargainingSteps } from '../../../../shared/bargaining/stages.ts';
import type {
  RoundPaperStanding,
  SavedFile as Saved,
} from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { roundText } from '../../../text/bargaining-round.ts';
import { papersText } from '../../../text/papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { PapersHead } from '../papers/PapersHead.tsx';
import { RegisterOriginal } from '../papers/RegisterOriginal.tsx';
import { RoundArchive } from '../papers/RoundArchive.tsx';
import { StepPapers } from '../papers/StepPapers.tsx';
import { useRoundStandings } from '../papers/use-round-standings.ts';

/** 文书 by step: made here or kept on paper, what each still lacks; a set to print; the file of the round. */
export function PapersSection() {
  const { file } = useRoundWay();
  const reading = useRoundStandings(file);
  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  return <Papers standings={reading.value} />;
}

function Papers({ standings }: { standings: readonly RoundPaperStanding[] }) {
  const t = useText(roundText);
  const text = useText(papersText);
  const word = useWord();
  const { roundPapers } = useApp();
  const [saved, setSaved] = useState<Saved | null>(null);
  const [registering, setRegistering] = useState<RoundPaperStanding | null>(null);
  const steps = Object.values(bargainingSteps);
  const groups = [
    ...steps.map(({ no, ...words }) => ({
      title: t.papersOfStep(no, word(words)),
      of: standings.filter((one) => one.step === no),
    })),
    { title: t.papersOther, of: standings.filter((one) => one.step < 1 || one.step > steps.length) },
  ];
  return (
    <>
      <PapersHead standings={standings} />
      {saved && (
        <SavedFile
          words={text.savedTo(saved.name, saved.place)}
          onReveal={() => roundPapers.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
      {groups
        .filter((group) => group.of.length > 0)
        .map((group) => (
          <StepPapers
            key={group.title}
            title={group.title}
            standings={group.of}
            onSaved={setSaved}
            onRegister={setRegistering}
          />
        ))}
      <RoundArchive />
      {registering && <RegisterOriginal standing={registering} onClose={() => setRegistering(null)} />}
    </>
  );
}
