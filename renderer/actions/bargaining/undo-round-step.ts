import { stepsByTime, takenSteps } from '../../../shared/bargaining/parts.ts';
import { isRoundTransition, roundTransitionOf } from '../../../shared/bargaining/process/transitions.ts';
import { isTableName } from '../../../shared/schema/child-tables.ts';
import type { Patch, Writer } from '../../db/write.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { roundOf } from './in-round.ts';

/**
 * 更正: takes back the last step by another line of the history; nothing is erased. What the step changed gets the
 * values it had before. @throws NotAllowed for a step that is not the last one, or without a reason
 */
export async function undoRoundStep(
  w: Writer,
  { clock, me }: Pick<Needs, 'clock' | 'me'>,
  { roundId, stepId, reason }: { roundId: string; stepId: string; reason: string },
): Promise<void> {
  const file = await roundOf(w, roundId);
  const last = takenSteps(file).sort(stepsByTime).at(-1);
  if (!last || last.id !== stepId) {
    throw new NotAllowed({
      zh: '只能更正最近的一步；更早的请逐步更正。没有改动。',
      en: 'Only the last step can be taken back; go back one by one. Nothing was changed.',
    });
  }
  if (reason.trim() === '') {
    throw new NotAllowed({
      zh: '更正须写明原因。没有改动。',
      en: 'A correction needs a reason. Nothing was changed.',
    });
  }
  for (const { table, id, fields, body } of last.body.reverts) {
    if (!isTableName(table)) continue;
    const patch = { ...fields, ...(Object.keys(body).length > 0 ? { body } : {}) };
    await w.update(table, id, patch as Patch<typeof table>);
  }
  // A step written before its values were kept still gives back its stage.
  if (last.body.reverts.length === 0) await w.update('rounds', roundId, { stage: last.from as never });
  const name = isRoundTransition(last.transition) ? roundTransitionOf(last.transition).zh : last.transition;
  await w.create('roundSteps', {
    roundId,
    transition: last.transition,
    from: last.to,
    to: last.from,
    pass: file.round.pass,
    on: clock.today(),
    at: clock.minute(),
    byId: me(),
    undoes: stepId,
    body: { note: `更正“${name}”：${reason.trim()}`, warnings: [], reverts: [] },
  });
}
