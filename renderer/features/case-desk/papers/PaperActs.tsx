import Button from '@mui/material/Button';
import { Link } from 'react-router';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { papersText } from '../../../text/papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { paperPath } from './issuable.ts';

type Props = {
  caseId: string;
  standing: PaperStanding;
  busy: boolean;
  onSaved: (saved: { name: string; place: string; token: string }) => void;
};

/** 预览, 制作, 打印, 存为PDF of one paper. Printing goes through the page, so that it is always seen first. */
export function PaperActs({ caseId, standing, busy: othersBusy, onSaved }: Props) {
  const { papers } = useApp();
  const text = useText(papersText);
  const word = useWord();
  const notice = useNotice();
  const { busy, act } = useAct();
  const { document, subjectId, issued, due, missing } = standing;
  const page = paperPath(caseId, standing);
  const issue = async () => {
    if (await act(() => papers.issue({ caseId, document, subjectId })))
      notice.say(text.issuedNow(word(standing)));
  };
  const save = (paperId: string) => act(async () => onSaved(await papers.savePdf(paperId)));
  return (
    <>
      <Button component={Link} to={page} aria-label={`${text.preview} ${word(standing)}`}>
        {text.preview}
      </Button>
      {issued ? (
        <>
          <Button
            component={Link}
            to={page}
            state={{ print: true }}
            aria-label={`${text.print} ${word(standing)}`}
          >
            {text.print}
          </Button>
          <Button
            disabled={busy}
            onClick={() => void save(issued.id)}
            aria-label={`${text.savePdf} ${word(standing)}`}
          >
            {text.savePdf}
          </Button>
        </>
      ) : (
        <Button
          disabled={busy || othersBusy || !due || missing.length > 0}
          onClick={() => void issue()}
          aria-label={`${text.issue} ${word(standing)}`}
        >
          {text.issue}
        </Button>
      )}
    </>
  );
}
