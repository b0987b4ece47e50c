import Box from '@mui/material/Box';
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
import type { OpenCase } from '../open-case.ts';
import { yuan } from '../yuan.ts';
import { Line } from './Line.tsx';
import { StepLine } from './StepLine.tsx';
import type { TimeLineItem } from './time-line.ts';

/** What happened, in words. A private note has its own colour and word and is never like the rest. */
export function HistoryLine({ open, item }: { open: OpenCase; item: TimeLineItem }) {
  const { file } = open;
  const t = useText(historyText);
  const s = useText(sessionsText);
  const word = useWord();
  switch (item.kind) {
    case 'step':
      return <StepLine open={open} step={item.step} />;
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
