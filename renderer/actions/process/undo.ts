import { effectsOf, undoUnmet } from '../../../shared/mediation/process/undo.ts';
import { isStage } from '../../../shared/mediation/stages.ts';
import { isTableName } from '../../../shared/schema/child-tables.ts';
import { nested } from '../../../shared/schema/migrations.ts';
import type { TableName } from '../../../shared/schema/record-types.ts';
import type { Patch, Writer } from '../../db/write.ts';
import { gradeAgain } from '../grade-again.ts';
import { type Needs, NotAllowed } from '../needs.ts';

/** 撤销步骤: a mistaken step is taken back by another on record; nothing is erased. */
export function undoActions(needs: Needs) {
  const { change, clock, me } = needs;
  return {
    /**
     * Takes a step back: the stage and every field it set are as they were, what it made is removed with the reason and
     * may be restored. @throws NotAllowed with what rests on the step, or without a reason
     */
    undoStep: (caseId: string, stepId: string, reason: string) =>
      change(
        'step.undo',
        async (w) => {
          const file = await w.caseFile(caseId);
          const papers = await w.childrenOf('papers', caseId);
          const unmet = [
            ...undoUnmet(file, stepId, papers),
            ...(reason.trim() === '' ? [{ zh: '请写明撤销的理由', en: 'Say why it is taken back' }] : []),
          ];
          if (unmet.length > 0) {
            throw new NotAllowed({
              zh: `不能撤销：${unmet.map((one) => one.zh).join('；')}。没有改动。`,
              en: `It cannot be taken back: ${unmet.map((one) => one.en).join('; ')}. Nothing was changed.`,
            });
          }
          const step = file.steps.find((one) => one.id === stepId);
          if (!step) return;
          for (const effect of effectsOf(file, step).reverse()) await takeBack(w, effect, reason);
          const to = isStage(step.from) ? step.from : file.case.stage;
          const after = (await w.caseFile(caseId)).case.stage;
          if (step.from !== step.to && after !== to) await w.update('cases', caseId, { stage: to });
          await w.create('steps', {
            caseId,
            transition: step.transition,
            from: file.case.stage,
            to: step.from === step.to ? file.case.stage : to,
            on: clock.today(),
            at: clock.minute(),
            byId: me(),
            undoes: stepId,
            body: { note: reason.trim(), effects: [] },
          });
          await gradeAgain(w, needs, caseId);
        },
        { reason },
      ),
  };
}

type Effect = ReturnType<typeof effectsOf>[number];

async function takeBack(w: Writer, { table, id, before, after }: Effect, reason: string): Promise<void> {
  if (!isTableName(table)) return;
  if (before === null) {
    if (await w.get(table, id)) await w.remove(table, id, reason);
    return;
  }
  if (after.deleted === true) return w.restore(table, id);
  await w.update(table, id, nested(before) as Patch<TableName>);
}
