import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { allowedFrom } from '../../../../shared/mediation/process/open-steps.ts';
import { stages } from '../../../../shared/mediation/stages.ts';
import { sessionsText } from '../../../text/sessions.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { PlanForm } from './PlanForm.tsx';
import { SessionTable } from './SessionTable.tsx';

/** 调解会议: those planned and held, and planning the next. */
export function SessionsBlock({ file }: { file: CaseFile }) {
  const text = useText(sessionsText);
  // With nothing planned yet, planning is what one came for.
  const [planning, setPlanning] = useState(file.sessions.length === 0);
  const canPlan = allowedFrom('T14', file.case.stage);
  const early = ['application', 'acceptance'].includes(stages[file.case.stage].track);
  const planButton = canPlan && (
    <Button
      variant={planning ? 'text' : 'outlined'}
      aria-expanded={planning}
      onClick={() => setPlanning(!planning)}
    >
      {planning ? text.planFold : text.plan}
    </Button>
  );
  return (
    <Section
      title={text.sessions}
      actions={
        planButton || (
          <Typography variant="body2" color="textSecondary">
            {early ? text.notYet : text.over}
          </Typography>
        )
      }
    >
      <Collapse in={planning && canPlan} unmountOnExit>
        <PlanForm file={file} onDone={() => setPlanning(false)} />
      </Collapse>
      {file.sessions.length > 0 ? (
        <SessionTable file={file} />
      ) : (
        !planning && <EmptyState title={text.none} {...(canPlan && { text: text.noneText })} />
      )}
    </Section>
  );
}
