import { type CalendarDay, isCalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import type { Calculator, InputFailure } from '../../../shared/owed/calculator.ts';
import type { FieldMeta } from '../../../shared/owed/fields.ts';
import { type Filled, fillRegional } from '../../../shared/owed/regional/fill.ts';
import type { RegionalParameter } from '../../../shared/owed/regional/record.ts';
import type { ClaimResult } from '../../../shared/owed/result.ts';
import { sheetWords } from '../../text/owed.ts';
import { forks, forkValue, isAsked, plainLists } from './form/layout.ts';
import type { Inputs, OwedDraft } from './owed-draft.ts';

/** What a form is computed with. */
export interface OwedContext {
  /** The merged table of regional figures. */
  readonly rows: readonly RegionalParameter[];
  readonly calendar: WorkCalendar;
  readonly today: CalendarDay;
}

/** A form computed: the result or the input that is in the way, and the figures that were filled in. */
export interface Computed {
  readonly result: Result<ClaimResult, InputFailure>;
  /** The inputs as the calculator took them, and the row each filled one came from. */
  readonly filled: Filled;
  /** The day the figures were taken for. */
  readonly on: CalendarDay;
}

/** Runs a calculator on what a form holds; regional figures left empty come from the table or stay missing. */
export function computeOwed(
  calculator: Calculator,
  draft: OwedDraft,
  { rows, calendar, today }: OwedContext,
): Computed {
  const on = draft.on ?? figureDay(draft.inputs, today);
  const filled = fillRegional(
    calculator,
    inputsToRun(calculator, draft),
    { regionCode: draft.place, on, ...(draft.tier === null ? {} : { tier: draft.tier }) },
    rows,
  );
  // A figure another way of computing uses is not asked for, so it is not handed in either.
  const inputs = Object.fromEntries(
    Object.entries(filled.inputs).filter(([key]) => isAsked(calculator.id, key, draft.inputs)),
  );
  const result = calculator.run(inputs, {
    calendar,
    regional: rows,
    filledFrom: filled.filledFrom,
    asOf: today,
  });
  return { result: marked(calculator, draft, inputs, result), filled: { ...filled, inputs }, on };
}

/** A sum that rests on an older figure says so wherever it goes. */
function marked(
  { fields }: Calculator,
  { provisional }: OwedDraft,
  inputs: Inputs,
  result: Computed['result'],
): Computed['result'] {
  const older = Object.entries(provisional).filter(([key]) => inputs[key] !== undefined);
  if (!result.ok || older.length === 0) return result;
  const warnings = older.map(([key, since]) => sheetWords.provisional(fields.get(key)?.zh ?? key, since));
  return ok({ ...result.value, warnings: [...warnings, ...result.value.warnings] });
}

const dayKeys = ['lastDayOfEmployment', 'employmentEndDate', 'to', 'birthDate', 'periodTo'] as const;

/** The day that selects the regional figures: of the end of employment, of the month concerned, else today. */
function figureDay(inputs: Inputs, today: CalendarDay): CalendarDay {
  for (const key of dayKeys) {
    const value = inputs[key];
    if (typeof value === 'string' && isCalendarDay(value)) return value;
  }
  const { month, year, months, days } = inputs;
  const first = Array.isArray(months) ? Number(months[0] ?? 7) : 7;
  const worked = Array.isArray(days) ? (days as Inputs[]).map((one) => String(one.date ?? '')).sort() : [];
  const guess =
    typeof month === 'string'
      ? `${month}-01`
      : typeof year === 'number'
        ? `${year}-${String(first).padStart(2, '0')}-01`
        : (worked.at(-1) ?? today);
  return isCalendarDay(guess) ? guess : today;
}

/** The inputs as the calculator takes them: what is empty is left out, so that it is named as missing. */
function inputsToRun(calculator: Calculator, { inputs, place }: OwedDraft): Inputs {
  const { id, fields } = calculator;
  const run: Record<string, unknown> = {};
  for (const [key, meta] of fields) {
    if (!isAsked(id, key, inputs)) continue;
    const value = meta.kind === 'list' ? listValue(key, meta, inputs[key]) : inputs[key];
    if (!isEmpty(value)) run[key] = value;
  }
  if (fields.has('regionCode')) run.regionCode = place;
  const fork = forks[id];
  if (fork) run[fork.by] = forkValue(id, inputs);
  // The only interval there is.
  if (fields.has('interval')) run.interval = 'month';
  // The committee confirmed the leave: months left empty are as many as it confirmed.
  const leave = id === 'injury_standstill_pay' && run.extensionConfirmed === true;
  if (leave && run.months === undefined && run.from === undefined && run.to === undefined) run.months = null;
  return run;
}

/** The form of inputs a calculator took, such as those of an example or of another program. */
export function inputsToForm(calculator: Calculator, inputs: Inputs): Inputs {
  const form: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(inputs)) {
    if (key === 'regionCode') continue;
    form[key] =
      plainLists[key] === 'sumsByMonth' && typeof value === 'object' && value !== null
        ? Object.entries(value).map(([month, fen]) => ({ month, fen }))
        : value;
  }
  if (calculator.id === 'overtime' && Array.isArray(inputs.entries)) form.overtimeBy = 'entries';
  return form;
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Rows without the blank ones; a list with nothing in it counts as not given. */
function listValue(key: string, meta: FieldMeta, value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  if (plainLists[key] === 'sumsByMonth') {
    const pairs = (value as Inputs[]).filter((row) => !isEmpty(row.month) && !isEmpty(row.fen));
    return pairs.length > 0 ? Object.fromEntries(pairs.map((row) => [row.month, row.fen])) : undefined;
  }
  if (!meta.of) {
    const entries = value.filter((one) => !isEmpty(one));
    return entries.length > 0 ? entries : undefined;
  }
  const rows = (value as Inputs[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, cell]) => !isEmpty(cell))),
  );
  while (rows.length > 0 && Object.keys(rows.at(-1) ?? {}).length === 0) rows.pop();
  return rows.length > 0 ? rows : undefined;
}
