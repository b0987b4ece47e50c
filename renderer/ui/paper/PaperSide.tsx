import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, useState } from 'react';
import { paperWordingText } from '../../text/paper-wording.ts';
import { useText } from '../../text/text.ts';
import { type PaperVersion, VersionList } from './VersionList.tsx';
import type { OwnWording } from './wording/use-own-wording.ts';
import { changesOf } from './wording/WordingColumn.tsx';

type Props = {
  /** The paper is made: its text is fixed. */
  frozen: boolean;
  own: OwnWording;
  /** The paper with those it replaced, the first version first; of one not yet made, those it will replace. */
  versions: readonly PaperVersion[];
  facts: ReactNode;
  wording: ReactNode;
};

/** Beside a paper: its versions and what it needs, and until it is made its text, to be changed. */
export function PaperSide({ frozen, own, versions, facts, wording }: Props) {
  const t = useText(paperWordingText);
  const [shown, setShown] = useState<'facts' | 'wording'>('facts');
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
      {!frozen && (
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
        {(!frozen || versions.length > 1) && <VersionList chain={versions} toCome={!frozen} />}
        {frozen || shown === 'facts' ? facts : wording}
      </Box>
    </Box>
  );
}
