import Box from '@mui/material/Box';
import { useState } from 'react';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { papersText } from '../../../text/papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import { PaperActs } from './PaperActs.tsx';
import { StandingWords } from './StandingWords.tsx';

/** The papers about one part of the case, each with its state and what can be done with it; nothing where there is none. */
export function SubjectPapers(props: {
  caseId: string;
  standings: readonly PaperStanding[];
  /** Which papers; told by what they are about, or by their kind. */
  of: (standing: PaperStanding) => boolean;
}) {
  const { caseId, standings, of } = props;
  const { papers } = useApp();
  const text = useText(papersText);
  const word = useWord();
  const [saved, setSaved] = useState<{ name: string; place: string; token: string } | null>(null);
  const mine = standings.filter(of);
  if (mine.length === 0) return null;
  return (
    <Box role="group" aria-label={text.title}>
      {mine.map((standing) => (
        <Box
          key={`${standing.document}:${standing.subjectId ?? ''}`}
          sx={{ display: 'flex', alignItems: 'center', columnGap: 1.5, flexWrap: 'wrap' }}
        >
          <span>
            {word(standing)}
            {standing.subject && text.about(word(standing.subject))}
          </span>
          <StandingWords standing={standing} />
          <Box sx={{ ml: 'auto' }}>
            <PaperActs caseId={caseId} standing={standing} busy={false} onSaved={setSaved} />
          </Box>
        </Box>
      ))}
      {saved && (
        <SavedFile
          words={text.savedTo(saved.name, saved.place)}
          onReveal={() => papers.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
    </Box>
  );
}
