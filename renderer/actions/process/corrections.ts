import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { dayOf, type LocalMinute } from '../../../shared/kernel/calendar-day.ts';
import { blankMatter } from '../../../shared/mediation/blank-matter.ts';
import { gradeAgain } from '../grade-again.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { takeStep } from '../steps.ts';

/** 收件、补正和更正: what came in, what is wanting, and what was written down wrong. */
export function correctionActions(needs: Needs) {
  const { change, clock } = needs;
  return {
    /** 收件: materials received, as the receipt lists them. Returns the id of the matter. */
    receiveMaterials: (caseId: string, given: { on: CalendarDay; items: string[]; from: string }) =>
      change('matter.receipt', (w) =>
        w.create(
          'matters',
          blankMatter(caseId, 'receipt', given.on, {
            doneOn: given.on,
            body: { items: given.items, target: given.from },
          }),
        ),
      ),
    /** 通知补正 (T07): each thing that is wanting, and until when. 收到日期 does not move. */
    askCorrections: (caseId: string, given: { items: string[]; dueOn: CalendarDay | null; reason: string }) =>
      change('case.correction', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T07',
          note: given.items.join('；'),
          work: (tracked) =>
            tracked.create(
              'matters',
              blankMatter(caseId, 'correction', clock.today(), {
                dueOn: given.dueOn,
                body: { items: given.items, reason: given.reason },
              }),
            ),
        }),
      ),
    /** 补正完成 (T07b): what was asked for came in. */
    correctionsReceived: (caseId: string, given: { on: CalendarDay; note: string }) =>
      change('case.corrected', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T07b',
          on: given.on,
          note: given.note,
          work: async (tracked) => {
            for (const one of await tracked.childrenOf('matters', caseId)) {
              if (one.kind === 'correction' && one.doneOn === null) {
                await tracked.update('matters', one.id, { doneOn: given.on, body: { feedback: given.note } });
              }
            }
          },
        }),
      ),
    /**
     * 更正收到日期: the day every statutory clock starts from. Kept in the log with who, when and why (invariant 1).
     * @throws NotAllowed without a reason, for a day to come, or after the day of acceptance
     */
    correctReceived: (caseId: string, receivedAt: LocalMinute, reason: string) =>
      change(
        'case.correct-received',
        async (w) => {
          const { acceptedOn } = (await w.caseFile(caseId)).case;
          const receivedOn = dayOf(receivedAt);
          if (reason.trim() === '') throw refused('请写明更正的理由', 'Say why it is corrected');
          if (receivedOn > clock.today()) {
            throw refused('收到日期不能晚于今天', 'The day of receipt cannot be in the future');
          }
          if (acceptedOn !== null && receivedOn > acceptedOn) {
            throw refused(
              `收到日期不能晚于受理日期${acceptedOn}`,
              `The day of receipt cannot be later than acceptance on ${acceptedOn}`,
            );
          }
          await w.update('cases', caseId, { receivedOn, body: { receivedAt } });
          await gradeAgain(w, needs, caseId);
        },
        { reason },
      ),
  };
}

const refused = (zh: string, en: string) =>
  new NotAllowed({ zh: `${zh}。没有改动。`, en: `${en}. Nothing was changed.` });
