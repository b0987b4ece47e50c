import { effectsOf, type Reopening, type StepEffect } from '../../../shared/bargaining/process/effects.ts';
import { roundGuardSays, stageRefusal } from '../../../shared/bargaining/process/guards.ts';
import {
  type RoundTransitionId,
  roundAllowedFrom,
  roundTransitionOf,
} from '../../../shared/bargaining/process/transitions.ts';
import { roundStages } from '../../../shared/bargaining/stages.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { calendarOf } from '../../../shared/law/workdays/calendar-of.ts';
import type { Patch, Writer } from '../../db/write.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { roundOf } from './in-round.ts';

/** What a person hands in with a step. */
export type StepGiven = {
  roundId: string;
  id: RoundTransitionId;
  /** The legal day; today unless said, never later. */
  on?: CalendarDay;
  note?: string;
  /** T17, T20, T24: who proposes, why, with which proof. */
  reopening?: Reopening;
};

/**
 * Takes a step of the process table inside a running change: checks stage, guards and papers, makes what the step
 * changes, moves the stage, writes the line of the history with the values before. @returns id of that line
 * @throws NotAllowed when the table or a guard refuses; the whole change is then dropped
 */
export async function takeRoundStep(
  w: Writer,
  { clock, me }: Pick<Needs, 'clock' | 'me'>,
  given: StepGiven,
): Promise<string> {
  const file = await roundOf(w, given.roundId);
  const { id } = given;
  const on = given.on ?? clock.today();
  const row = roundTransitionOf(id);
  const stage = roundStages[file.round.stage];
  if (!roundAllowedFrom(id, file.round.stage)) throw new NotAllowed(stageRefusal(id, stage.zh, stage.en));
  if (on > clock.today()) {
    throw new NotAllowed({
      zh: `办理日期${on}还没有到，不能提前登记“${row.zh}”。没有改动。`,
      en: `${on} has not come yet: “${row.en}” cannot be recorded ahead. Nothing was changed.`,
    });
  }
  if (row.reopens === 'amendment' && (given.reopening?.ground ?? '').trim() === '') {
    throw new NotAllowed({
      zh: '提议变更须写明理由和依据。没有改动。',
      en: 'An amendment needs its ground. Nothing was changed.',
    });
  }
  if ((id === 'T29' || id === 'T7') && (given.note ?? '').trim() === '') {
    throw new NotAllowed({
      zh: '结束本轮须写明原因和保留的救济途径。没有改动。',
      en: 'Ending the round needs a reason and the remedies kept open. Nothing was changed.',
    });
  }
  const { unmet, warnings } = roundGuardSays(id, file, on, calendarOf(await w.arrangements()));
  if (unmet.length > 0) {
    throw new NotAllowed({
      zh: `还不能办理“${row.zh}”：${unmet.map((one) => one.zh).join('；')}。没有改动。`,
      en: `“${row.en}” is not possible yet: ${unmet.map((one) => one.en).join('; ')}. Nothing was changed.`,
    });
  }
  const closing = id === 'T29' || id === 'T7' ? { closingNote: given.note ?? '' } : {};
  const effects: StepEffect[] = [
    ...effectsOf(id, file, on, given.reopening),
    { table: 'rounds', id: file.round.id, patch: { stage: row.to, body: closing } },
  ];
  const reverts: Revert[] = [];
  for (const effect of effects) reverts.unshift(await applied(w, effect));
  return w.create('roundSteps', {
    roundId: given.roundId,
    transition: id,
    from: file.round.stage,
    to: row.to,
    pass: file.round.pass,
    on,
    at: clock.minute(),
    byId: me(),
    undoes: null,
    body: { note: given.note ?? '', warnings: warnings.map((one) => one.zh), reverts },
  });
}

/** The values a step found, by record. */
export type Revert = {
  table: string;
  id: string;
  fields: Record<string, unknown>;
  body: Record<string, unknown>;
};

async function applied(w: Writer, { table, id, patch }: StepEffect): Promise<Revert> {
  const before = (await w.get(table, id)) as Record<string, unknown> | undefined;
  const { body, ...card } = patch as Record<string, unknown> & { body?: Record<string, unknown> };
  const bodyBefore = (before?.body ?? {}) as Record<string, unknown>;
  await w.update(table, id, patch as Patch<typeof table>);
  return {
    table,
    id,
    fields: pick(before ?? {}, Object.keys(card)),
    body: pick(bodyBefore, Object.keys(body ?? {})),
  };
}

const pick = (row: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
