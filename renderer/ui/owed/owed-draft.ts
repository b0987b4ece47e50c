import { type CalendarDay, isCalendarDay } from '../../../shared/kernel/calendar-day.ts';

/** Values of a form by input key; money in fen, days as text, lists as rows. */
export type Inputs = Readonly<Record<string, unknown>>;

/** What the form of a calculator holds. */
export interface OwedDraft {
  readonly inputs: Inputs;
  /** GB/T 2260 code of the place whose figures count. */
  readonly place: string;
  /** 最低工资档次 where the table has none for the place. */
  readonly tier: number | null;
  /** The day that selects the figures; null: the one the inputs tell. */
  readonly on: CalendarDay | null;
  /** Inputs that hold an older figure for want of a newer one, with its first day. */
  readonly provisional: Readonly<Record<string, string>>;
}

/** A form with nothing filled in. */
export const blankDraft = (place: string): OwedDraft => ({
  inputs: {},
  place,
  tier: null,
  on: null,
  provisional: {},
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A kept draft, or null when it cannot be read. */
export function readDraft(kept: unknown): OwedDraft | null {
  if (!isRecord(kept) || !isRecord(kept.inputs)) return null;
  if (typeof kept.place !== 'string' || !/^\d{6}$/.test(kept.place)) return null;
  return {
    inputs: kept.inputs,
    place: kept.place,
    tier: typeof kept.tier === 'number' ? kept.tier : null,
    on: typeof kept.on === 'string' && isCalendarDay(kept.on) ? kept.on : null,
    provisional: isRecord(kept.provisional) ? (kept.provisional as Record<string, string>) : {},
  };
}

/** For {@link useFormDraft}: tells a kept draft from anything else. */
export const draftShape = {
  safeParse: (kept: unknown): { data?: OwedDraft } => {
    const data = readDraft(kept);
    return data === null ? {} : { data };
  },
};

/** A draft as a record keeps it: text, because hours may have decimals. */
export const draftAsText = (draft: OwedDraft): string => JSON.stringify(draft);

/** The draft a record kept; null when it cannot be read. */
export function draftFromText(text: string): OwedDraft | null {
  try {
    return readDraft(JSON.parse(text));
  } catch {
    // Not JSON: written by something else.
    return null;
  }
}
