import type { LocalMinute } from '../../shared/kernel/calendar-day.ts';
import type { SessionResult } from '../../shared/mediation/terms.ts';
import type { Draft, Row } from '../../shared/schema/record-types.ts';
import type { Patch } from '../db/write.ts';
import type { Needs } from './needs.ts';
import { refuseIfSigned } from './signed-record.ts';
import { takeStep } from './steps.ts';

type Speaker = Row<'utterances'>['speaker'];

/** 调解会议: planning, the record line by line, offers, and notes no paper can show. */
export function sessionActions(needs: Needs) {
  const { change, clock, me } = needs;
  return {
    /** Plans the next session (安排调解会议) and returns its id. */
    plan: (
      caseId: string,
      given: { startsAt: LocalMinute; place: string; mediatorId: string | null; minutes?: number },
    ) =>
      change('session.plan', async (w) => {
        const file = await w.caseFile(caseId);
        const no = Math.max(0, ...file.sessions.map((session) => session.no)) + 1;
        return takeStep(w, needs, {
          caseId,
          id: 'T14',
          note: `${given.startsAt.replace('T', ' ')} ${given.place}`,
          work: (tracked) =>
            tracked.create('sessions', {
              caseId,
              no,
              state: 'planned',
              startsAt: given.startsAt,
              mediatorId: given.mediatorId,
              body: {
                place: given.place,
                plannedAt: given.startsAt,
                ...(given.minutes !== undefined && { plannedMinutes: given.minutes }),
                endsAt: null,
                openToPublic: false,
                recorder: '',
                attendees: [],
                rightsInformed: false,
                undisputedFacts: '',
                result: null,
                nextAt: null,
              },
            }),
        });
      }),
    update: (id: string, patch: Patch<'sessions'>) =>
      change('session.update', async (w) => {
        const session = await w.get('sessions', id);
        if (session) await refuseIfSigned(w, session.caseId, id);
        await w.update('sessions', id, patch);
      }),
    cancel: (id: string, reason: string) =>
      change('session.cancel', (w) => w.update('sessions', id, { state: 'cancelled' }), { reason }),
    /** 开始: the planned session opens now; the time called for stays with it. */
    open: (caseId: string, id: string) =>
      change('session.open', async (w) => {
        const planned = await w.get('sessions', id);
        const plannedAt = planned ? (planned.body.plannedAt ?? planned.startsAt) : null;
        await takeStep(w, needs, {
          caseId,
          id: 'T15',
          work: (tracked) =>
            tracked.update('sessions', id, { state: 'open', startsAt: clock.minute(), body: { plannedAt } }),
        });
      }),
    /** 结束: the record is complete. */
    end: (
      id: string,
      given: { result: SessionResult; undisputedFacts: string; nextAt: LocalMinute | null },
    ) =>
      change('session.end', (w) =>
        w.update('sessions', id, {
          state: 'held',
          body: {
            endsAt: clock.minute(),
            result: given.result,
            undisputedFacts: given.undisputedFacts,
            nextAt: given.nextAt,
          },
        }),
      ),
    /** One line of the record (会议笔录). */
    say: (
      caseId: string,
      sessionId: string,
      given: { speaker: Speaker; speakerName: string; text: string },
    ) =>
      change('session.say', async (w) => {
        const file = await w.caseFile(caseId);
        const lines = file.utterances.filter((line) => line.sessionId === sessionId);
        const ord = Math.max(-1, ...lines.map((line) => line.ord)) + 1;
        return w.create('utterances', {
          caseId,
          sessionId,
          ord,
          speaker: given.speaker,
          at: clock.minute(),
          body: { speakerName: given.speakerName, text: given.text.trim() },
        });
      }),
    /** Corrects a line before the record is signed. @throws NotAllowed afterwards */
    correctLine: (id: string, text: string) =>
      change('session.correct', async (w) => {
        const line = await w.get('utterances', id);
        if (line) await refuseIfSigned(w, line.caseId, line.sessionId);
        await w.update('utterances', id, { body: { text } });
      }),
    /** Removes a line before the record is signed. @throws NotAllowed afterwards */
    removeLine: (id: string, reason: string) =>
      change(
        'session.remove-line',
        async (w) => {
          const line = await w.get('utterances', id);
          if (line) await refuseIfSigned(w, line.caseId, line.sessionId);
          await w.remove('utterances', id, reason);
        },
        { reason },
      ),
    /** 更正笔录: a line added after signing says what was wrong and what is right; the signed lines stay. */
    appendCorrection: (caseId: string, sessionId: string, text: string) =>
      change('session.append-correction', async (w) => {
        const file = await w.caseFile(caseId);
        const lines = file.utterances.filter((line) => line.sessionId === sessionId);
        return w.create('utterances', {
          caseId,
          sessionId,
          ord: Math.max(-1, ...lines.map((line) => line.ord)) + 1,
          speaker: 'other',
          at: clock.minute(),
          body: { speakerName: '更正', text: text.trim() },
        });
      }),

    /** 背靠背 or 自己: never part of a case file or a paper. */
    note: (caseId: string, given: Pick<Draft<'privateNotes'>, 'audience' | 'side'> & { text: string }) =>
      change('note.add', (w) =>
        w.create('privateNotes', {
          caseId,
          audience: given.audience,
          side: given.side,
          at: clock.minute(),
          byId: me(),
          body: { text: given.text.trim() },
        }),
      ),
    removeNote: (id: string, reason: string) =>
      change('note.remove', (w) => w.remove('privateNotes', id, reason), { reason }),

    /** 出价: offers are only added. */
    offer: (
      caseId: string,
      given: Pick<Draft<'offers'>, 'by' | 'audience' | 'sessionId'> & Draft<'offers'>['body'],
    ) =>
      change('offer.add', async (w) => {
        const file = await w.caseFile(caseId);
        return w.create('offers', {
          caseId,
          sessionId: given.sessionId,
          by: given.by,
          on: clock.today(),
          ord: file.offers.length,
          audience: given.audience,
          agreed: false,
          body: { text: given.text.trim(), amountFen: given.amountFen },
        });
      }),
    /** 达成一致 on an offer; another offer agreed before is no longer the agreed one. */
    agreeOn: (caseId: string, offerId: string) =>
      change('offer.agree', async (w) => {
        const file = await w.caseFile(caseId);
        for (const offer of file.offers) {
          const agreed = offer.id === offerId;
          if (offer.agreed !== agreed) await w.update('offers', offer.id, { agreed });
        }
      }),
  };
}
