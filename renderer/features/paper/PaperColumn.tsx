import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { chainOf, replacedBy } from '../../../shared/documents/paper-chain.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { PaperStanding, PreparedPaper } from '../../actions/paper-types.ts';
import { paperWordingText } from '../../text/paper-wording.ts';
import { useText } from '../../text/text.ts';
import { VersionList } from '../../ui/paper/VersionList.tsx';
import type { OwnWording } from '../../ui/paper/wording/use-own-wording.ts';
import { changesOf } from '../../ui/paper/wording/WordingColumn.tsx';
import { FactsColumn } from './FactsColumn.tsx';
import { PaperWording } from './PaperWording.tsx';

type Props = {
  file: CaseFile;
  papers: readonly Row<'papers'>[];
  standing: PaperStanding;
  paper: PreparedPaper | null;
  own: OwnWording;
};

/** Beside the paper: what it needs, and until it is made its text, to be changed. */
export function PaperColumn({ file, papers, standing, paper, own }: Props) {
  const t = useText(paperWordingText);
  const [shown, setShown] = useState<'facts' | 'wording'>('facts');
  const { issued } = standing;
  const last = issued ?? replacedBy(papers, standing);
  const chain = last ? chainOf(papers, last) : [];
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
          <FactsColumn file={file} standing={standing} paper={paper} />
        ) : (
          <PaperWording file={file} standing={standing} paper={paper} own={own} />
        )}
      </Box>
    </Box>
  );
}
