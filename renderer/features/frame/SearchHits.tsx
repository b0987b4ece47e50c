import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Words } from '../../../shared/mediation/terms.ts';
import { frameText } from '../../text/frame.ts';
import { useText, useWord } from '../../text/text.ts';
import type { Search } from './use-search.ts';

/** A case, a 诉求 or a round of bargaining that was found, with the word for where it stands. */
export type SearchHit = {
  id: string;
  kind: 'case' | 'lead' | 'round';
  number: string;
  title: string;
  state: Words;
};

type Props = {
  listId: string;
  optionId: (index: number) => string;
  search: Search<SearchHit>;
  /** The text the hits are for. */
  asked: string;
  /** The chosen line; the one after the last hit shows everything found. */
  active: number;
  onChoose: (index: number) => void;
};

/** The lines under the search box. */
export function SearchHits({ listId, optionId, search, asked, active, onChoose }: Props) {
  const words = useText(frameText);
  const word = useWord();
  const hits = search.state === 'found' ? search.hits : [];
  return (
    <Paper
      id={listId}
      role="listbox"
      aria-label={words.hits}
      // A press must not blur the box before the click is counted.
      onMouseDown={(event) => event.preventDefault()}
      sx={{
        position: 'absolute',
        top: 38,
        left: 0,
        right: 0,
        zIndex: 'modal',
        maxHeight: 420,
        overflowY: 'auto',
      }}
    >
      {hits.map((hit, index) => (
        <Option key={hit.id} id={optionId(index)} chosen={index === active} onChoose={() => onChoose(index)}>
          <Box component="span" sx={{ minWidth: 184, color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {hit.number}
          </Box>
          <Box
            component="span"
            sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
          >
            {hit.title}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {`${words.hitKinds[hit.kind]} · ${word(hit.state)}`}
          </Box>
        </Option>
      ))}
      {search.state === 'searching' && <Line words={words.searching} />}
      {search.state === 'failed' && <Line words={words.searchFailed} />}
      {search.state === 'found' && hits.length === 0 && <Line words={words.noHits} />}
      {search.state === 'found' && hits.length > 0 && (
        <Option
          id={optionId(hits.length)}
          chosen={active === hits.length}
          onChoose={() => onChoose(hits.length)}
        >
          <Box component="span" sx={{ color: 'primary.main' }}>
            {words.allHits(asked)}
          </Box>
        </Option>
      )}
    </Paper>
  );
}

function Option(props: { id: string; chosen: boolean; onChoose: () => void; children: ReactNode }) {
  const { id, chosen, onChoose, children } = props;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  return (
    // The focus stays in the search box, which names the chosen line by its id and handles the keys.
    <Box
      ref={line}
      id={id}
      role="option"
      aria-selected={chosen}
      onClick={onChoose}
      sx={{
        display: 'flex',
        gap: 1.5,
        px: 1.5,
        py: '7px',
        fontSize: 14,
        cursor: 'pointer',
        bgcolor: chosen ? 'action.selected' : undefined,
        '&:hover': { bgcolor: chosen ? 'action.selected' : 'action.hover' },
      }}
    >
      {children}
    </Box>
  );
}

function Line({ words }: { words: string }) {
  return (
    <Typography variant="body2" role="status" sx={{ px: 1.5, py: 1, color: 'text.secondary' }}>
      {words}
    </Typography>
  );
}
