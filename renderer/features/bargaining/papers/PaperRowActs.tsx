import Button from '@mui/material/Button';
import { Link } from 'react-router';
import type { RoundPaperStanding, SavedFile } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { roundPaperPath } from './paper-path.ts';

type Props = {
  standing: RoundPaperStanding;
  busy: boolean;
  onSaved: (saved: SavedFile) => void;
  onRegister: () => void;
};

/** 预览, 制作, 打印, 存为PDF, 登记纸质原件 of one paper. Printing goes through its page, so that it is always seen first. */
export function PaperRowActs({ standing, busy: othersBusy, onSaved, onRegister }: Props) {
  const { file } = useRoundWay();
  const { roundPapers, bargaining } = useApp();
  const text = useText(papersText);
  const r = useText(roundText);
  const b = useText(bargainingText);
  const t = useText(roundPapersText);
  const word = useWord();
  const confirm = useConfirm();
  const notice = useNotice();
  const { busy, act } = useAct();
  const roundId = file.round.id;
  const { document, subjectId, subject, issued, original, waitsFor, missing } = standing;
  const name = `${word(standing)}${subject ? t.registerOriginalOf(word(subject)) : ''}`;
  const page = roundPaperPath(roundId, standing);
  const issue = async () => {
    if (await act(() => roundPapers.issue({ roundId, document, subjectId })))
      notice.say(text.issuedNow(name));
  };
  const cancelOriginal = async (paperId: string) => {
    const { ok, reason } = await confirm({
      title: r.voidTitle(name),
      act: r.voidPaper,
      danger: true,
      askReason: { label: b.reason },
    });
    if (ok) await act(() => bargaining.voidPaper(roundId, paperId, reason));
  };
  return (
    <>
      {waitsFor === null && (
        <Button component={Link} to={page} aria-label={`${text.preview} ${name}`}>
          {text.preview}
        </Button>
      )}
      {issued && (
        <>
          <Button component={Link} to={page} state={{ print: true }} aria-label={`${text.print} ${name}`}>
            {text.print}
          </Button>
          <Button
            disabled={busy}
            onClick={() => void act(async () => onSaved(await roundPapers.savePdf(roundId, issued.id)))}
            aria-label={`${text.savePdf} ${name}`}
          >
            {text.savePdf}
          </Button>
        </>
      )}
      {!issued && waitsFor === null && (
        <Button
          disabled={busy || othersBusy || missing.length > 0}
          onClick={() => void issue()}
          aria-label={`${text.issue} ${name}`}
        >
          {text.issue}
        </Button>
      )}
      {original ? (
        <Button
          color="inherit"
          disabled={busy}
          onClick={() => void cancelOriginal(original.id)}
          aria-label={r.voidTitle(name)}
        >
          {t.voidOriginal}
        </Button>
      ) : (
        <Button color="inherit" onClick={onRegister} aria-label={r.registerPaperTitle(name)}>
          {r.registerPaper}
        </Button>
      )}
    </>
  );
}
