import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { type TransitionId, transitions } from '../../../../shared/mediation/process/transitions.ts';
import {
  consentReplies,
  paymentMethods,
  replyMethods,
  sessionResults,
} from '../../../../shared/mediation/terms.ts';
import { historyText } from '../../../text/history.ts';
import { sessionsText } from '../../../text/sessions.ts';
import { useText, useWord } from '../../../text/text.ts';
import { KindMark } from '../../../ui/talks/KindMark.tsx';
import { kindOf } from '../../../ui/talks/note-kind.ts';
import { partyName, personName } from '../names.ts';
import { yuan } from '../yuan.ts';
import type { TimeLineItem } from './time-line.ts';

const isTransition = (id: string): id is TransitionId => Object.hasOwn(transitions, id);

/** What happened, in words. A private note has its own colour and word and is never like the rest. */
export function HistoryLine({ file, item }: { file: CaseFile; item: TimeLineItem }) {
  const t = useText(historyText);
  const s = useText(sessionsText);
  const word = useWord();
  switch (item.kind) {
    case 'step': {
      const { transition, body, byId } = item.step;
      const what = isTransition(transition) ? word(transitions[transition]) : transition;
      return <Line what={what} more={[body.note, personName(file, byId)]} />;
    }
    case 'consent': {
      const { partyId, reply, body } = item.consent;
      const how = body.method ? word(replyMethods[body.method]) : '';
      return (
        <Line
          what={t.consent(partyName(file, partyId), word(consentReplies[reply]))}
          more={[how, body.note]}
        />
      );
    }
    case 'session': {
      const { no, state, body, mediatorId } = item.session;
      const result = body.result ? word(sessionResults[body.result]) : '';
      return (
        <Line
          what={t.session(no, s.states[state])}
          more={[body.place, result, personName(file, mediatorId)]}
        />
      );
    }
    case 'offer': {
      const { by, body, agreed } = item.offer;
      const sum = body.amountFen === null ? '' : yuan(body.amountFen);
      return <Line what={t.offers[by]} more={[sum, body.text, agreed ? s.agreed : '']} />;
    }
    case 'paper':
      return (
        <Line
          what={t.paper(item.paper.body.title)}
          more={[
            item.paper.state === 'void' ? t.paperVoid : '',
            personName(file, item.paper.body.issuedById),
          ]}
        />
      );
    case 'payment': {
      const { body } = item.payment;
      const sum = body.amountFen === null ? t.actDone : yuan(body.amountFen);
      return <Line what={t.payment(sum)} more={[word(paymentMethods[body.method]), body.evidence]} />;
    }
    case 'follow-up': {
      const { body } = item.followUp;
      return <Line what={t.followUp(body.person)} more={[body.performance, body.newIssues, body.action]} />;
    }
    case 'note':
      return <NoteLine item={item} />;
  }
}

function Line({ what, more }: { what: ReactNode; more: readonly string[] }) {
  const told = more.filter((one) => one !== '');
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      {what}
      {told.length > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
          {told.join(' · ')}
        </Box>
      )}
    </Box>
  );
}

function NoteLine({ item }: { item: Extract<TimeLineItem, { kind: 'note' }> }) {
  const s = useText(sessionsText);
  const kind = kindOf(item.note);
  const colour = kind === 'own-eyes' ? 'secondary' : 'info';
  return (
    <Box sx={{ borderLeft: 3, borderColor: `${colour}.main`, pl: 1, overflowWrap: 'anywhere' }}>
      <KindMark color={colour} words={s.noteKinds[kind]} />{' '}
      <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
        {item.note.body.text}
      </Box>
    </Box>
  );
}
