import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Facts } from '../../../../shared/documents/facts.ts';
import type { FreeKind } from '../../../../shared/documents/wording/places.ts';
import type { PaperText } from '../../../../shared/documents/wording/printed-texts.ts';
import { filledText, retyped } from '../../../../shared/documents/wording/typed-text.ts';
import type { PreparedPaper } from '../../../actions/paper-types.ts';
import { paperWordingText } from '../../../text/paper-wording.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useNotice } from '../../notice.tsx';
import type { OwnWording } from './use-own-wording.ts';
import { WordingText } from './WordingText.tsx';

type Props = {
  paper: PreparedPaper | null;
  own: OwnWording;
  /** The clauses added to it. */
  children: ReactNode;
};

/** 正文: the free texts of a paper as it will print them, each changed and put back on its own. */
export function WordingColumn({ paper, own, children }: Props) {
  const t = useText(paperWordingText);
  const word = useWord();
  const { say } = useNotice();
  const { draft, change } = own;
  const facts = (paper?.facts ?? {}) as Facts;
  const texts = paper?.wording?.texts ?? [];
  const faults = paper?.wording?.faults ?? [];
  const set = ({ place, text }: PaperText, next: string) => {
    const { [place]: _, ...others } = draft.texts;
    change({ texts: next === text ? others : { ...others, [place]: next } });
  };
  const restore = (one: PaperText) => {
    const before = draft.texts;
    set(one, one.text);
    say(t.restored, { undo: async () => change({ texts: before }) });
  };
  const dropLost = () => {
    const { lost } = draft;
    change({ lost: [] });
    say(t.lostDropped, { undo: async () => change({ lost }) });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      <Typography variant="body2" color="textSecondary">
        {t.lead}
        {t.fixed}
      </Typography>
      {faults.length > 0 && (
        <Alert severity="warning">
          {t.faults}
          {faults.map((fault) => (
            <Box key={fault.zh}>{word(fault)}</Box>
          ))}
        </Alert>
      )}
      {draft.lost.length > 0 && (
        <Alert severity="info" action={<Button onClick={dropLost}>{t.lostDrop}</Button>}>
          {t.lost}
          {draft.lost.map((text) => (
            <Box key={text} sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
              {filledText(text, facts)}
            </Box>
          ))}
        </Alert>
      )}
      {children}
      {paper === null && <Typography variant="body2">{t.waiting}</Typography>}
      {paper !== null && texts.length === 0 && <Typography variant="body2">{t.none}</Typography>}
      {numbered(texts).map(({ no, ...one }) => {
        const current = draft.texts[one.place] ?? one.text;
        return (
          <WordingText
            key={one.place}
            name={t.nth(t.kinds[one.kind], no)}
            text={filledText(current, facts)}
            before={filledText(one.text, facts)}
            single={one.kind === 'heading' || one.kind === 'item'}
            edited={current !== one.text}
            onChange={(typed) => set(one, retyped(one.text, facts, typed))}
            onRestore={() => restore(one)}
          />
        );
      })}
    </Box>
  );
}

/** Each text with its number among those of its kind. */
function numbered(texts: readonly PaperText[]): (PaperText & { no: number })[] {
  const seen = new Map<FreeKind, number>();
  return texts.map((one) => {
    const no = (seen.get(one.kind) ?? 0) + 1;
    seen.set(one.kind, no);
    return { ...one, no };
  });
}

/** How many texts and clauses of a paper are its own. */
export const changesOf = ({ draft }: Pick<OwnWording, 'draft'>): { texts: number; clauses: number } => ({
  texts: Object.keys(draft.texts).length,
  clauses: draft.clauses.length,
});

/** Texts and clauses that are a paper's own: of an issued one as it keeps them, of one not yet made as they are now. */
export function countsOf(
  issued: { edits: { own: readonly string[]; clauses: readonly string[] } | null } | null | undefined,
  own: Pick<OwnWording, 'draft'>,
): [texts: number, clauses: number] {
  const { texts, clauses } = changesOf(own);
  return issued ? [issued.edits?.own.length ?? 0, issued.edits?.clauses.length ?? 0] : [texts, clauses];
}
