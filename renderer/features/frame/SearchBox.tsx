import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { frameText } from '../../text/frame.ts';
import { useText } from '../../text/text.ts';
import { SearchIcon } from './rail-icons.tsx';
import { type SearchHit, SearchHits } from './SearchHits.tsx';
import { isSettled, joined, useSearch } from './use-search.ts';
import { useSearchKey } from './use-search-key.ts';

type Props = {
  /** Cases for the text. */
  find: (text: string) => Promise<SearchHit[]>;
  /** What else fits; it stands below the cases and may come later. */
  findOthers: (text: string) => Promise<SearchHit[]>;
  onOpen: (hit: SearchHit) => void;
  /** Shows everything found, in the case list. */
  onAll: (text: string) => void;
};

/** 查找: Ctrl K comes here; arrows choose, Enter opens, Escape leaves. */
export function SearchBox({ find, findOthers, onOpen, onAll }: Props) {
  const words = useText(frameText);
  const [text, setText] = useState('');
  const [composing, setComposing] = useState(false);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState<number | 'last'>(0);
  const [enterWaits, setEnterWaits] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const cases = useSearch(text, composing, find);
  const others = useSearch(text, composing, findOthers);
  const search = joined(cases, others);
  const hits = search.state === 'found' ? search.hits : [];
  const shown = open && search.state !== 'idle';
  const asked = text.trim();
  const last = hits.length;
  // Lines may still come in below: the last line is kept as such, not as a number.
  const active = at === 'last' ? last : Math.min(at, last);
  // A case that answers the text can be opened although the others are still looked for.
  const onCase = cases.state === 'found' && cases.fresh && active < cases.hits.length;
  const settled = onCase || (isSettled(cases) && isSettled(others));
  useSearchKey(input);

  const leave = () => {
    setOpen(false);
    setText('');
    setAt(0);
    setEnterWaits(false);
  };
  const choose = (index: number) => {
    const hit = hits[index];
    leave();
    input.current?.blur();
    if (hit) onOpen(hit);
    else onAll(asked);
  };
  // Enter came before the answer to what was typed last: what stood there before must not open.
  useEffect(() => {
    if (enterWaits && settled) choose(active);
  });

  const orLast = (index: number) => (index >= last ? 'last' : index);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      leave();
      return;
    }
    if (search.state === 'idle') return;
    if (event.key === 'ArrowDown') setAt(active >= last ? 0 : orLast(active + 1));
    else if (event.key === 'ArrowUp') setAt(active <= 0 ? 'last' : active - 1);
    else if (event.key === 'Enter') setEnterWaits(true);
    else return;
    setOpen(true);
    event.preventDefault();
  };

  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <Box sx={{ position: 'relative', flex: 1, maxWidth: 560 }}>
      <InputBase
        fullWidth
        value={text}
        placeholder={words.search}
        startAdornment={<SearchIcon sx={{ mx: 1, color: 'text.secondary' }} />}
        endAdornment={
          <Typography
            variant="caption"
            sx={{ px: 1, color: 'text.secondary', whiteSpace: 'nowrap' }}
            aria-hidden
          >
            {words.searchHint}
          </Typography>
        }
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setAt(0);
          setEnterWaits(false);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          setEnterWaits(false);
        }}
        onKeyDown={onKeyDown}
        inputRef={input}
        slotProps={{
          input: {
            role: 'combobox',
            'aria-label': words.search,
            'aria-expanded': shown,
            'aria-controls': listId,
            'aria-autocomplete': 'list',
            'aria-activedescendant': shown && hits.length > 0 ? optionId(active) : undefined,
            autoComplete: 'off',
            spellCheck: false,
            onCompositionStart: () => setComposing(true),
            onCompositionEnd: () => setComposing(false),
          },
        }}
        sx={{
          height: 34,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.default',
          '&.Mui-focused': { borderColor: 'primary.main' },
        }}
      />
      {shown && (
        <SearchHits
          listId={listId}
          optionId={optionId}
          search={search}
          asked={asked}
          active={active}
          onChoose={choose}
        />
      )}
    </Box>
  );
}
