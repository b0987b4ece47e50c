import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { unmetFor } from '../../../../shared/mediation/process/guards.ts';
import { allowedFrom } from '../../../../shared/mediation/process/open-steps.ts';
import { stages } from '../../../../shared/mediation/stages.ts';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { evidenceText } from '../../../text/evidence.ts';
import { useText, useWord } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';
import type { OpenCase } from '../open-case.ts';
import { SubjectPapers } from '../papers/SubjectPapers.tsx';
import { WhyNot } from '../reasons/WhyNot.tsx';
import { InquiryForm } from './InquiryForm.tsx';
import { NewInquiry } from './NewInquiry.tsx';

/** 调查: each conversation with somebody who knows the facts, question by answer. */
export function InquiriesBlock({ open, standings }: { open: OpenCase; standings: readonly PaperStanding[] }) {
  const { file, papers } = open;
  const t = useText(evidenceText);
  const word = useWord();
  const { clock, law } = useApp();
  const today = useToday(clock);
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const here = allowedFrom('T16', file.case.stage);
  const unmet = here ? unmetFor('T16', file, today, papers, law.calendar) : [];
  const why = here ? unmet : word(stages[file.case.stage]);
  return (
    <Section
      title={t.inquiries}
      actions={
        <Button
          variant="outlined"
          data-field="add-inquiry"
          disabled={why.length > 0}
          onClick={() => setAdding(true)}
        >
          {t.addInquiry}
        </Button>
      }
    >
      {why.length > 0 && <WhyNot what={t.addInquiry} why={why} />}
      {adding && <NewInquiry file={file} onClose={() => setAdding(false)} />}
      {file.inquiries.length === 0 && !adding && (
        <Typography variant="body2" color="textSecondary">
          {t.noInquiries}
        </Typography>
      )}
      {[...file.inquiries]
        .sort((a, b) => a.no - b.no)
        .map((inquiry) => {
          const shown = openId === inquiry.id;
          const name = t.inquiryNo(inquiry.no);
          const { body } = inquiry;
          return (
            <Box key={inquiry.id} component="article" aria-label={name} sx={{ py: 0.75 }}>
              <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
                <strong>{name}</strong>
                <Box sx={{ flex: 1, color: 'text.secondary' }}>
                  {[
                    body.startsAt.replace('T', ' '),
                    body.interviewee,
                    body.relation,
                    t.lineCount(body.lines.length),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Box>
                <Button
                  aria-expanded={shown}
                  aria-label={`${shown ? t.close : t.open} ${name}`}
                  onClick={() => setOpenId(shown ? null : inquiry.id)}
                >
                  {shown ? t.close : t.open}
                </Button>
              </Box>
              {shown && <InquiryForm file={file} inquiry={inquiry} />}
              <SubjectPapers
                caseId={file.case.id}
                standings={standings}
                of={(standing) => standing.subjectId === inquiry.id}
              />
            </Box>
          );
        })}
    </Section>
  );
}
