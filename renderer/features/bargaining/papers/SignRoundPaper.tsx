import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { roundCardOf } from '../../../../shared/documents/bargaining/cards.ts';
import { signedOnContract, whoSignsRound } from '../../../../shared/documents/bargaining/round-signing.ts';
import type { SigningMethod, SigningPlace } from '../../../../shared/documents/cards/who-signs.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { RoundPaper } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { paperRegisterText } from '../../../text/paper-register.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { SigningSheet } from '../../../ui/paper/SigningSheet.tsx';
import type { SigningLine } from '../../../ui/paper/signing-form.ts';
import { useToday } from '../../../ui/use-today.ts';

type Props = { file: RoundFile; paper: RoundPaper; outlined?: boolean; disabled?: boolean };

/** 签署登记 of an issued paper of a round. */
export function SignRoundPaper({ file, paper, outlined = false, disabled = false }: Props) {
  const { clock } = useApp();
  const t = useText(paperRegisterText);
  const today = useToday(clock);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={outlined ? 'outlined' : 'text'}
        disabled={disabled}
        onClick={() => setOpen(true)}
        {...(outlined ? {} : { 'aria-label': `${t.sign} ${paper.body.title}` })}
      >
        {t.sign}
      </Button>
      {open && <Sheet file={file} paper={paper} today={today} onClose={() => setOpen(false)} />}
    </>
  );
}

function Sheet(props: { file: RoundFile; paper: RoundPaper; today: CalendarDay; onClose: () => void }) {
  const { file, paper, today, onClose } = props;
  const { roundPapers } = useApp();
  const t = useText(roundPapersText);
  const [places] = useState(() => {
    const card = roundCardOf(paper.document);
    return card ? whoSignsRound(card, { file, aboutId: paper.aboutId }) : [];
  });
  const [recorded] = useState(() => places.map((place) => lineOf(place, file, paper, today)));
  return (
    <SigningSheet
      title={paper.body.title}
      text={t.signText}
      places={places}
      recorded={recorded}
      originalAt={paper.body.originalAt}
      today={today}
      onRecord={(given) => roundPapers.recordSigning(file.round.id, paper.id, given)}
      onClose={onClose}
    />
  );
}

/** A place as recorded on the paper, or for a contract as its signing is recorded. */
function lineOf(
  { key, name, method }: SigningPlace,
  file: RoundFile,
  paper: RoundPaper,
  today: CalendarDay,
): SigningLine {
  const recorded = paper.body.signings.find((one) => one.key === key);
  if (recorded) {
    const { by, on, agentId } = recorded;
    return { key, done: true, by, on, method: recorded.method as SigningMethod, agentId };
  }
  const signed = paper.document.startsWith('contract-') ? signedOnContract(file, key) : null;
  return {
    key,
    done: signed !== null,
    by: signed?.by || name,
    on: signed?.on ?? today,
    method,
    agentId: null,
  };
}
