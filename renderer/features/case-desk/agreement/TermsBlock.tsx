import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { addDays } from '../../../../shared/kernel/calendar-day.ts';
import { payerAndPayee } from '../../../../shared/mediation/agreement-draft.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { agreementText } from '../../../text/agreement.ts';
import { useText } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { Section } from '../../../ui/Section.tsx';
import { Reschedule } from './Reschedule.tsx';
import { TermRow } from './TermRow.tsx';
import { Totals } from './Totals.tsx';

type Props = { file: CaseFile; agreement: CaseFile['agreements'][number]; locked: boolean };

/** 履行条款: each one editable, the total against claims and offer, and a new schedule when the plan changed. */
export function TermsBlock({ file, agreement, locked }: Props) {
  const { agreements, clock } = useApp();
  const text = useText(agreementText);
  const { busy, act } = useAct();
  const [planning, setPlanning] = useState(false);
  const terms = [...file.terms].sort((a, b) => a.ord - b.ord);
  const add = () => {
    const { obligor, obligee } = payerAndPayee(file);
    return agreements.addTerm(file.case.id, agreement.id, {
      dueOn: terms.at(-1)?.dueOn ?? addDays(clock.today(), 7),
      body: {
        obligorId: obligor?.id ?? null,
        obligeeId: obligee?.id ?? null,
        content: '',
        amountFen: null,
        category: file.case.category,
        method: terms.at(-1)?.body.method ?? 'bank',
        account: terms.at(-1)?.body.account ?? '',
      },
    });
  };
  return (
    <Section
      title={text.terms}
      actions={
        !locked && (
          <>
            <Button aria-expanded={planning} onClick={() => setPlanning(!planning)}>
              {planning ? text.rescheduleFold : text.reschedule}
            </Button>
            <Button disabled={busy} onClick={() => void act(add)}>
              {text.addTerm}
            </Button>
          </>
        )
      }
    >
      <Collapse in={planning && !locked} unmountOnExit>
        <Reschedule file={file} agreement={agreement} onDone={() => setPlanning(false)} />
      </Collapse>
      {terms.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {text.termsEmpty}
        </Typography>
      )}
      <Box component="ol" aria-label={text.terms} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {terms.map((term, i) => (
          <TermRow key={term.id} file={file} term={term} no={i + 1} locked={locked} />
        ))}
      </Box>
      <Totals file={file} />
    </Section>
  );
}
