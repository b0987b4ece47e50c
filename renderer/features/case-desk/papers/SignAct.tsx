import Button from '@mui/material/Button';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { paperRegisterText } from '../../../text/paper-register.ts';
import { useText } from '../../../text/text.ts';
import { SigningDialog } from '../../../ui/paper/SigningDialog.tsx';
import { useToday } from '../../../ui/use-today.ts';

/** 签署登记 of an issued paper, from its line in the table. */
export function SignAct({ file, paper }: { file: CaseFile; paper: Row<'papers'> }) {
  const { papers, clock } = useApp();
  const t = useText(paperRegisterText);
  const today = useToday(clock);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={`${t.sign} ${paper.body.title}`}>
        {t.sign}
      </Button>
      {open && (
        <SigningDialog
          file={file}
          paper={paper}
          today={today}
          onClose={() => setOpen(false)}
          onRecord={(given) => papers.recordSigning(paper.id, given)}
        />
      )}
    </>
  );
}
