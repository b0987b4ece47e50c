import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { replyMethods, satisfactions } from '../../../../shared/mediation/terms.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { performanceText } from '../../../text/performance.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useDeskWay } from '../desk-way.ts';
import { personName } from '../names.ts';
import { FollowUpForm } from './FollowUpForm.tsx';

/** 回访: those done, newest first, and the form for another. */
export function FollowUps({ file, mayAdd }: { file: CaseFile; mayAdd: boolean }) {
  const t = useText(performanceText);
  const [adding, setAdding] = useState(false);
  const way = useDeskWay();
  const { followUpWaived } = file.case.body;
  const done = [...file.followUps].sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1));
  if (!mayAdd && done.length === 0) return null;
  return (
    <Section
      title={t.followUps}
      actions={
        mayAdd && !adding ? (
          <>
            {done.length === 0 && followUpWaived === '' && (
              <Button onClick={() => way.begin('follow-up-waive')}>{t.waiveFollowUp}</Button>
            )}
            <Button variant="outlined" data-field="follow-up" onClick={() => setAdding(true)}>
              {t.addFollowUp}
            </Button>
          </>
        ) : undefined
      }
    >
      {adding && <FollowUpForm file={file} onClose={() => setAdding(false)} />}
      {done.length === 0 && !adding && (
        <Typography variant="body2">
          {followUpWaived ? t.followUpWaived(followUpWaived) : t.noFollowUps}
        </Typography>
      )}
      {done.map((one) => (
        <FollowUpLine key={one.id} file={file} followUp={one} />
      ))}
    </Section>
  );
}

function FollowUpLine({ file, followUp }: { file: CaseFile; followUp: CaseFile['followUps'][number] }) {
  const t = useText(performanceText);
  const word = useWord();
  const lang = useLang();
  const { body, doneOn, dueOn } = followUp;
  const facts = [
    body.method && word(replyMethods[body.method]),
    body.person && t.personIs(body.person),
    body.satisfaction && word(satisfactions[body.satisfaction]),
    personName(file, body.byId),
  ];
  const texts = [
    body.performance,
    body.newIssues && t.newIssuesAre(body.newIssues),
    body.action && t.actionIs(body.action),
  ];
  return (
    <Box sx={{ py: 0.75, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <strong>{doneOn ? dayWithWeekday(doneOn, lang) : t.followUpDue(dueOn ?? '')}</strong>{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {facts.filter(Boolean).join(' · ')}
      </Box>
      <div>{texts.filter(Boolean).join('；')}</div>
    </Box>
  );
}
