import type { CaseFile } from '../case-file.ts';
import type { StepEffect } from '../records/step.ts';
import { standingSteps } from '../standing-steps.ts';
import { documentTitle } from './document-titles.ts';
import type { IssuedPaper } from './guard.ts';
import { isTransitionId, type TransitionId, transitionOf } from './transitions.ts';
import { earlierEffects } from './undo-earlier.ts';
import type { Place, Unmet } from './unmet.ts';

type Step = CaseFile['steps'][number];

/** Steps that make the case: a wrong one is corrected field by field, or the case is deleted. */
const beginnings: readonly string[] = ['T03', 'T04', 'T05', 'T06'];

/** Papers that told somebody about the step: they are voided before it is taken back. */
const tellers: Partial<Record<TransitionId, readonly string[]>> = {
  T09: ['acceptance-notice', 'case-filing-approval'],
  T10: ['non-acceptance-notice'],
  T11: ['respondent-refusal-notice'],
  T22: ['termination-notice'],
  T26: ['termination-notice'],
  T27: ['termination-notice'],
  T28: ['termination-notice'],
  T29: ['closing-approval'],
  T46: ['dossier-cover', 'dossier-index'],
};

/** What the case gained that rests on the step although the step did not make it. */
const rests: Partial<Record<TransitionId, (file: CaseFile) => Unmet[]>> = {
  T12: ({ sessions }) =>
    some(
      sessions.some((one) => one.state !== 'cancelled'),
      '已经安排或者召开调解会议',
      'A session was planned or held',
      'sessions',
    ),
  T15: (file) =>
    some(
      file.sessions.some(
        (one) => one.state === 'open' && file.utterances.some((line) => line.sessionId === one.id),
      ),
      '会议笔录已有内容',
      'The record of the session has lines',
      'sessions',
    ),
  T20: restsOnAgreement,
  T22: restsOnAgreement,
  T23: restsOnAgreement,
};

function restsOnAgreement(file: CaseFile): Unmet[] {
  return [
    ...some(file.payments.length > 0, '已经登记履行', 'Payments are on record', 'performance'),
    ...some(file.routes.length > 0, '已经登记其他程序', 'Another route is on record', 'routes'),
  ];
}

const some = (found: boolean, zh: string, en: string, place: Place): Unmet[] =>
  found ? [{ zh, en, place }] : [];

/** Every record of the case by its id. */
function recordsOf(file: CaseFile): Map<string, Record<string, unknown>> {
  const records = new Map<string, Record<string, unknown>>([[file.case.id, file.case]]);
  for (const list of Object.values(file)) {
    if (!Array.isArray(list)) continue;
    for (const row of list as Record<string, unknown>[]) records.set(String(row.id), row);
  }
  return records;
}

const fieldOf = (row: Record<string, unknown>, field: string): unknown =>
  field.startsWith('body.') ? (row.body as Record<string, unknown>)?.[field.slice(5)] : row[field];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What a step wrote, also one of an earlier version, which did not note it down. */
export const effectsOf = (file: CaseFile, step: Step): StepEffect[] =>
  step.body.effects.length > 0 ? step.body.effects : earlierEffects(file, step);

/**
 * Why a mistaken step cannot be taken back; empty: it can (办理经过 is never erased: another step takes it back). The
 * last step that moved the case goes first, papers that told of it are voided first, and nothing that was entered since
 * may rest on what it wrote.
 */
export function undoUnmet(file: CaseFile, stepId: string, papers: readonly IssuedPaper[] | null): Unmet[] {
  const step = file.steps.find((one) => one.id === stepId);
  if (!step || !isTransitionId(step.transition)) {
    return some(true, '没有这一步骤', 'There is no such step', 'overview');
  }
  const standing = standingSteps(file);
  if (!standing.includes(step)) {
    return some(true, '这一步骤已经撤销', 'The step was taken back already', 'overview');
  }
  if (beginnings.includes(step.transition)) {
    return some(
      true,
      '登记申请不能撤销；填错的请更正，登记重复的请删除案件',
      'Registration is not taken back: correct it, or delete the case',
      'overview',
    );
  }
  const after = standing.slice(standing.indexOf(step) + 1);
  const blocking = step.from === step.to ? [] : after.filter((one) => one.from !== one.to);
  const titles = [
    ...new Set(
      blocking.map((one) =>
        isTransitionId(one.transition) ? transitionOf(one.transition).zh : one.transition,
      ),
    ),
  ];
  const effects = effectsOf(file, step);
  return [
    ...some(
      blocking.length > 0,
      `请先撤销其后的“${titles.join('”“')}”`,
      'Take back the later steps first',
      'overview',
    ),
    ...some(
      blocking.length === 0 && step.from !== step.to && file.case.stage !== step.to,
      '案件已经不在这一步骤之后的状态',
      'The case is no longer where this step led',
      'overview',
    ),
    ...(tellers[step.transition] ?? []).flatMap((document) =>
      some(
        papers?.some((paper) => paper.document === document && paper.state === 'issued') === true,
        `请先作废《${documentTitle(document).zh}》`,
        `Void the ${documentTitle(document).en} first`,
        'papers',
      ),
    ),
    ...(rests[step.transition]?.(file) ?? []),
    ...later(file, effects),
    ...changedSince(file, effects),
  ];
}

/** Records entered since that point at one the step made. */
function later(file: CaseFile, effects: readonly StepEffect[]): Unmet[] {
  const made = effects.filter((one) => one.before === null).map((one) => one.id);
  const own = new Set([...effects.map((one) => one.id), ...file.steps.map((one) => one.id)]);
  const resting = [...recordsOf(file)].filter(
    ([id, row]) => !own.has(id) && made.some((one) => JSON.stringify(row).includes(one)),
  );
  return some(
    resting.length > 0,
    '其后登记的内容以这一步骤为基础，请先删除',
    'Something entered since rests on this step; remove it first',
    'overview',
  );
}

/** Fields that were changed again since the step. */
function changedSince(file: CaseFile, effects: readonly StepEffect[]): Unmet[] {
  const records = recordsOf(file);
  const changed = effects.some(({ id, before, after }) => {
    const row = records.get(id);
    if (before === null) return false;
    if (after.deleted === true) return row !== undefined;
    if (!row) return true;
    return Object.entries(after).some(([field, value]) => !same(fieldOf(row, field), value));
  });
  return some(
    changed,
    '这一步骤填写的内容其后又有更改，请逐项更正',
    'What the step wrote was changed since; correct it field by field',
    'overview',
  );
}
