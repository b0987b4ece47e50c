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
  what: string | null;
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
      sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 0.75, borderTop: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Line>
          <Box component="span" sx={{ flex: 1, fontSize: 14, ...cut }} title={title}>
            {title}
          </Box>
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            {when}
          </Box>
        </Line>
        <Line>
          <Box component="span" sx={{ flex: 1, minWidth: 'max-content', color: 'text.secondary' }}>
            {number}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary', ...cut }} title={what ?? undefined}>
            {what}
          </Box>
        </Line>
      </Box>
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

const cut = { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

function Line({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, fontSize: 13 }}>{children}</Box>;
}
