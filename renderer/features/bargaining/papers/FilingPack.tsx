import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { filingSays } from '../../../../shared/bargaining/process/findings.ts';
import { profileOfRound } from '../../../../shared/bargaining/process/profile-of-round.ts';
import {
  type FilingLine,
  filingChecklist,
  lineReady,
} from '../../../../shared/documents/bargaining/filing-checklist.ts';
import type { BoundFile } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { PointList } from '../sections/PointList.tsx';
import { BoundSaved } from './BoundSaved.tsx';
import { PackTable } from './PackTable.tsx';
import { useLongWork } from './use-long-work.ts';
import { WorkProgress } from './WorkProgress.tsx';

/** 送审材料: the checklist of the place, what each is made of, and all of it as one PDF. */
export function FilingPack() {
  const t = useText(roundPapersText);
  const word = useWord();
  const { file, today } = useRoundWay();
  const { calendar } = useApp().law;
  const { roundPapers } = useApp();
  const notice = useNotice();
  const confirm = useConfirm();
  const { progress, run, stop } = useLongWork();
  const [saved, setSaved] = useState<BoundFile | null>(null);
  const lines = useMemo(() => filingChecklist(file), [file]);
  const profile = useMemo(() => profileOfRound(file), [file]);
  // FILE-01: who files, when and in how many copies, as far as the filing is on record.
  const said = useMemo(
    () => filingSays({ file, on: today, profile, calendar }),
    [file, today, profile, calendar],
  );
  const names = (of: readonly FilingLine[]) => of.map(({ material }) => word(material)).join(t.between);
  const lacking = lines.filter((line) => !lineReady(line));
  const required = lacking.filter((line) => line.required);
  const usual = lacking.filter((line) => !line.required);
  const roundId = file.round.id;
  const make = async () => {
    setSaved(null);
    if (lacking.length > 0) {
      const { ok } = await confirm({
        title: t.packAnyway,
        text: t.packAnywayText(names(lacking)),
        act: t.makeAnyway,
      });
      if (!ok) return;
    }
    const made = await run((watch) => roundPapers.makePack(roundId, watch));
    if (made === 'stopped') notice.say(t.stopped);
    else if (made !== 'failed') setSaved(made.value);
  };
  const asWord = async () => {
    const made = await run((watch) => roundPapers.saveEachAsWord(roundId, 'pack', watch));
    if (typeof made !== 'object') return;
    notice.say(made.value ? t.wordMade(made.value.count, made.value.last.place) : t.wordNone);
  };
  return (
    <Section
      title={t.pack}
      actions={
        progress ? (
          <WorkProgress progress={progress} words={t.binding(progress.done, progress.of)} onStop={stop} />
        ) : (
          <>
            <Button onClick={() => void asWord()}>{t.packWord}</Button>
            <Button variant="outlined" onClick={() => void make()}>
              {t.makePack}
            </Button>
          </>
        )
      }
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t.packText} {t.copiesDue(profile.filingCopies.value)}
      </Typography>
      {saved && <BoundSaved saved={saved} onClose={() => setSaved(null)} />}
      <Alert
        severity={required.length > 0 ? 'warning' : usual.length > 0 ? 'info' : 'success'}
        variant="outlined"
        icon={false}
        sx={{ mb: 1, py: 0 }}
      >
        {required.length > 0 && <div>{t.packBlocked(names(required))}</div>}
        {usual.length > 0 && <div>{t.packUsual(names(usual))}</div>}
        {lacking.length === 0 && t.packWhole}
      </Alert>
      <PointList title={t.filingPoints} severity="error" points={said.unmet} />
      <PointList title={t.filingPoints} severity="warning" points={said.warnings} />
      <PackTable lines={lines} />
    </Section>
  );
}
