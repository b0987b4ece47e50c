import { useState } from 'react';
import { whoSigns } from '../../../shared/documents/cards/who-signs.ts';
import { cardOf } from '../../../shared/documents/cards.ts';
import { type Facts, textFact } from '../../../shared/documents/facts.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { SigningGiven } from '../../actions/paper-types.ts';
import { paperRegisterText } from '../../text/paper-register.ts';
import { useText } from '../../text/text.ts';
import { SigningSheet } from './SigningSheet.tsx';
import { signingLines } from './signing-form.ts';

type Props = {
  file: CaseFile;
  paper: Row<'papers'>;
  today: CalendarDay;
  onRecord: (given: SigningGiven) => Promise<unknown>;
  onClose: () => void;
};

/** Names the paper itself has for a place, such as those of its session. */
const named: Readonly<Record<string, string>> = {
  mediator: 'session.mediator',
  recorder: 'session.recorder',
};
const onPaper = (facts: Facts, key: string): string => (named[key] ? textFact(facts, named[key]) : '');

/** 签署登记 of an issued paper of a case. */
export function SigningDialog({ file, paper, today, onRecord, onClose }: Props) {
  const t = useText(paperRegisterText);
  const [places] = useState(() => {
    const card = cardOf(paper.document);
    const facts = paper.body.facts as Facts;
    const places = card ? whoSigns(card, file) : [];
    return places.map((place) => ({ ...place, name: onPaper(facts, place.key) || place.name }));
  });
  const [recorded] = useState(() => signingLines(places, paper, file, today));
  return (
    <SigningSheet
      title={paper.body.title}
      text={paper.document === 'mediation-agreement' ? t.signText + t.signAgreement : t.signText}
      places={places}
      recorded={recorded}
      originalAt={paper.body.originalAt}
      today={today}
      agentsOf={({ partyId }) =>
        file.agents
          .filter((agent) => agent.partyId === partyId)
          .map(({ id, body }) => ({ id, name: body.name }))
      }
      onRecord={onRecord}
      onClose={onClose}
    />
  );
}
