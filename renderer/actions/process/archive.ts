import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { dayOf, type LocalMinute, partsOf } from '../../../shared/kernel/calendar-day.ts';
import { intakeNumber } from '../../../shared/mediation/case-number.ts';
import { continuedCase } from '../../../shared/mediation/continued-case.ts';
import type { Retention } from '../../../shared/mediation/process-terms.ts';
import { gradeAgain } from '../grade-again.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { nextNumber } from '../office.ts';
import { beginCase, takeStep } from '../steps.ts';

/** 归档和重新调解. */
export function archiveActions(needs: Needs) {
  const { change, clock, device, me } = needs;
  return {
    /**
     * 归档 (T46): volume number, retention, who checked. `waive`: why the dossier is closed although something waivable
     * is missing; later papers go into the 备考表.
     */
    archive: (
      caseId: string,
      given: {
        no: string;
        filedOn: CalendarDay;
        retention: Retention;
        checkedById: string | null;
        checkedOn: CalendarDay | null;
        notes: string;
        pages: number | null;
        waive: string;
      },
    ) =>
      change('case.archive', (w) => {
        const { waive, ...archive } = given;
        return takeStep(w, needs, {
          caseId,
          id: 'T46',
          on: given.filedOn,
          note: given.no,
          waive,
          work: async (tracked) => {
            const { followUpWaived } = (await tracked.caseFile(caseId)).case.body;
            await tracked.update('cases', caseId, {
              body: { archive: { ...archive, filedById: me(), followUpWaived } },
            });
          },
        });
      }),
    /** 备考表: what came to an archived dossier afterwards. Nothing written before is changed. */
    addDossierNote: (caseId: string, text: string) =>
      change('case.dossier-note', async (w) => {
        const { archive } = (await w.caseFile(caseId)).case.body;
        if (!archive) {
          throw new NotAllowed({
            zh: '案件尚未归档。没有改动。',
            en: 'The case is not archived. Nothing was changed.',
          });
        }
        const notes = [archive.notes, `${clock.today()} ${text.trim()}`].filter(Boolean).join('\n');
        await w.update('cases', caseId, { body: { archive: { ...archive, notes } } });
      }),
    /**
     * 重新调解 (T47): a closed case stays as it is; a new one with the same parties and claims is linked to it and runs
     * its own clocks from the day the new application was received. Returns the id of the new case.
     */
    reopen: (caseId: string, given: { receivedAt: LocalMinute; why: string; oral: boolean }) =>
      change(
        'case.reopen',
        async (w) => {
          if (given.why.trim() === '') {
            throw new NotAllowed({
              zh: '请写明重新调解的理由。没有改动。',
              en: 'Say why the dispute is mediated again. Nothing was changed.',
            });
          }
          const file = await w.caseFile(caseId);
          const office = await w.office();
          const { year } = partsOf(dayOf(given.receivedAt));
          const intakeNo = intakeNumber(
            year,
            device().deviceSegment,
            await nextNumber(w, office.id, `intake-${year}`),
          );
          const next = continuedCase(file, { ...given, intakeNo, registrarId: me() });
          const newId = await w.create('cases', next.case);
          const ids = new Map<string, string>();
          for (const { id, ...party } of next.parties) {
            ids.set(id, await w.create('parties', { ...party, caseId: newId }));
          }
          for (const claim of next.claims) await w.create('claims', { ...claim, caseId: newId });
          for (const agent of next.agents) {
            const partyId = ids.get(agent.partyId);
            if (partyId) await w.create('agents', { ...agent, caseId: newId, partyId });
          }
          await beginCase(w, needs, {
            caseId: newId,
            id: given.oral ? 'T04' : 'T03',
            on: dayOf(given.receivedAt),
            note: given.why,
          });
          await takeStep(w, needs, { caseId, id: 'T47', note: given.why });
          await gradeAgain(w, needs, newId);
          return newId;
        },
        { reason: given.why },
      ),
  };
}
