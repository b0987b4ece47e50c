import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { homeText } from '../../text/home.ts';
import { useText } from '../../text/text.ts';
import type { ActWord } from './home-rows.ts';

type Props = {
  /** Case number, or what stands for it. */
  number: string;
  title: string;
  /** What is due. */
  what: ReactNode;
  /** Days left, or a time. */
  when: ReactNode;
  /** The address the one button leads to. */
  to: string;
  act: ActWord;
};

/** One thing to do: number, short title, what is due, when, and the button that does it. */
export function DueRow({ number, title, what, when, to, act }: Props) {
  const text = useText(homeText);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.75, borderTop: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box
          sx={{ fontSize: 14, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
          title={title}
        >
          {title}
        </Box>
        <Box sx={{ display: 'flex', gap: 1, fontSize: 13, color: 'text.secondary' }}>
          <Box
            component="span"
            sx={{
              flexShrink: 2,
              minWidth: 0,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
            title={number}
          >
            {number}
          </Box>
          <Box
            component="span"
            sx={{
              flexShrink: 1,
              minWidth: 0,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
          >
            {what}
          </Box>
        </Box>
      </Box>
      <Box sx={{ fontSize: 13, textAlign: 'right', whiteSpace: 'nowrap' }}>{when}</Box>
      <Button
        component={Link}
        to={to}
        variant="outlined"
        aria-label={text.actLabel(text.acts[act], number)}
        sx={{ minWidth: 56, px: 1, whiteSpace: 'nowrap' }}
      >
        {text.acts[act]}
      </Button>
    </Box>
  );
}
