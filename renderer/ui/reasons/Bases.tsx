import Box from '@mui/material/Box';
import { type Basis, type BasisMark, markOf, titleOfBasis } from '../../../shared/law/citation.ts';
import { deadlinesText } from '../../text/deadlines.ts';
import { useText } from '../../text/text.ts';

type Props = {
  bases: readonly Basis[];
  /** `all`: 已读 is said too; else only what keeps a citation from being relied on. */
  marks?: 'doubts' | 'all';
};

/** Citations with 第X条, and how each is known. */
export function Bases({ bases, marks = 'doubts' }: Props) {
  if (bases.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', color: 'text.secondary', fontSize: 13 }}>
      {bases.map((basis) => (
        <Box component="li" key={`${basis.law}${basis.article}`}>
          {titleOfBasis(basis)}
          {basis.note ? `（${basis.note}）` : ''}
          {(marks === 'all' || basis.confidence !== 'read') && <Mark mark={markOf(basis)} />}
        </Box>
      ))}
    </Box>
  );
}

/** 已读, 转引, 凭记忆 or 惯例, as a small word in a frame. */
export function Mark({ mark }: { mark: BasisMark }) {
  const t = useText(deadlinesText);
  return (
    <Box
      component="span"
      title={t.markMeaning[mark]}
      sx={{
        ml: 0.75,
        px: 0.5,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.5,
        whiteSpace: 'nowrap',
        color: mark === 'recalled' ? 'warning.main' : undefined,
      }}
    >
      {t.marks[mark]}
    </Box>
  );
}
