import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { chainOf } from '../../../../shared/documents/paper-chain.ts';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import type { PreparedPaper } from '../../../actions/paper-types.ts';
import { paperWordingText } from '../../../text/paper-wording.ts';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { FactList } from '../../../ui/paper/FactList.tsx';
import { RegisterList } from '../../../ui/paper/RegisterList.tsx';
import { VersionList } from '../../../ui/paper/VersionList.tsx';
import type { OwnWording } from '../../../ui/paper/wording/use-own-wording.ts';
import { changesOf } from '../../../ui/paper/wording/WordingColumn.tsx';
import { placeOfFact } from './paper-path.ts';
import { RoundPaperWording } from './RoundPaperWording.tsx';

type Props = {
  file: RoundFile;
  standing: RoundPaperStanding;
  paper: PreparedPaper | null;
  own: OwnWording;
};

/** Beside the paper: what became of it and what it needs, and until it is made its text, to be changed. */
export function RoundPaperColumn({ file, standing, paper, own }: Props) {
  const t = useText(paperWordingText);
  const [shown, setShown] = useState<'facts' | 'wording'>('facts');
  const { issued, voided } = standing;
  const last = issued ?? voided[0];
  const chain = last ? chainOf(file.roundPapers, last) : [];
  const { texts, clauses } = changesOf(own);
  const count = texts + clauses;
  return (
    <Box
      sx={{
        borderRight: 1,
        borderColor: 'divider',
        minHeight: 0,
        minWidth: 0,
        display: 'flex',
        flexDirection: 'column',
      }}
    >
      {!issued && (
        <Tabs
          value={shown}
          onChange={(_, next: 'facts' | 'wording') => setShown(next)}
          aria-label={t.column}
          sx={{ px: 1, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
        >
          <Tab value="facts" label={t.facts} />
          <Tab value="wording" label={count > 0 ? t.wordingWith(count) : t.wording} />
        </Tabs>
      )}
      <Box sx={{ p: 1.5, overflow: 'auto', minHeight: 0, flex: 1 }}>
        {(issued === null || chain.length > 1) && <VersionList chain={chain} toCome={issued === null} />}
        {issued || shown === 'facts' ? (
          <Facts file={file} standing={standing} paper={paper} />
        ) : (
          <RoundPaperWording roundId={file.round.id} standing={standing} paper={paper} own={own} />
        )}
      </Box>
    </Box>
  );
}

function Facts({ file, standing, paper }: Omit<Props, 'own'>) {
  const text = useText(papersText);
  const t = useText(roundPapersText);
  const { issued } = standing;
  return (
    <Box component="section" aria-label={text.facts}>
      {issued && <RegisterList paper={issued} />}
      <FactList
        frozen={issued !== null}
        frozenWords={t.factsFrozenText}
        missing={issued ? [] : (paper?.missing ?? standing.missing)}
        filled={paper?.filled ?? []}
        to={(section) => placeOfFact(file.round.id, section)}
      />
    </Box>
  );
}
