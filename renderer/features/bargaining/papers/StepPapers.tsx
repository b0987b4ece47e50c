import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { RoundPaperStanding, SavedFile } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { PaperRows } from './PaperRows.tsx';
import { useLongWork } from './use-long-work.ts';
import { issuableOf } from './use-round-standings.ts';
import { WorkProgress } from './WorkProgress.tsx';

type Props = {
  title: string;
  standings: readonly RoundPaperStanding[];
  onSaved: (saved: SavedFile) => void;
  onRegister: (standing: RoundPaperStanding) => void;
};

/** The papers of one step: what is needed and may be made, where each stands, 制作全部必备. */
export function StepPapers({ title, standings, onSaved, onRegister }: Props) {
  const { file } = useRoundWay();
  const { roundPapers } = useApp();
  const text = useText(papersText);
  const t = useText(roundPapersText);
  const notice = useNotice();
  const { progress, run, stop } = useLongWork();
  const roundId = file.round.id;
  const ready = issuableOf(standings);
  const needed = standings.filter((one) => one.need === 'required');
  const there = needed.filter((one) => one.issued !== null || one.original !== null);
  // Papers this round has had no use for yet stand apart.
  const isIdle = (one: RoundPaperStanding) =>
    one.need === 'optional' && one.waitsFor !== null && one.original === null;
  const shown = standings.filter((one) => !isIdle(one));
  const idle = standings.filter(isIdle);
  const all = async () => {
    const made = await run(async ({ onPart, signal }) => {
      let done = 0;
      for (const { document, subjectId } of ready) {
        if (signal.aborted) break;
        await roundPapers.issue({ roundId, document, subjectId });
        done += 1;
        onPart(done, ready.length);
      }
      return done;
    });
    if (typeof made !== 'object') return;
    notice.say(made.value < ready.length ? t.stoppedAfter(made.value) : text.allDone(made.value));
  };
  return (
    <Section
      title={title}
      actions={
        <>
          {needed.length > 0 && (
            <Typography variant="body2" color="textSecondary">
              {t.summary(needed.length, there.length)}
            </Typography>
          )}
          {progress ? (
            <WorkProgress progress={progress} words={t.making(progress.done, ready.length)} onStop={stop} />
          ) : (
            ready.length > 0 && (
              <Button variant="outlined" onClick={() => void all()} aria-label={`${text.issueAll} ${title}`}>
                {`${text.issueAll} (${ready.length})`}
              </Button>
            )
          )}
        </>
      }
    >
      <PaperRows
        label={title}
        standings={shown}
        busy={progress !== null}
        onSaved={onSaved}
        onRegister={onRegister}
      />
      {idle.length > 0 && (
        <Box component="details" sx={{ mt: shown.length > 0 ? 1 : 0 }}>
          <Box component="summary" sx={{ cursor: 'pointer', fontSize: 13, color: 'text.secondary' }}>
            {t.idle(idle.length)}
          </Box>
          <PaperRows
            label={`${title} ${t.idle(idle.length)}`}
            standings={idle}
            busy={progress !== null}
            onSaved={onSaved}
            onRegister={onRegister}
          />
        </Box>
      )}
    </Section>
  );
}
