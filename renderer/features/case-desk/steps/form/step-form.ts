import type { ComponentType } from 'react';
import type { z } from 'zod';
import type { CalendarDay, LocalMinute } from '../../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../../shared/mediation/case-file.ts';
import type { Words } from '../../../../../shared/mediation/terms.ts';
import type { App } from '../../../../app-context.tsx';
import type { StepLabel } from '../../../../text/step-labels.ts';
import type { FormShape } from '../../../../ui/use-form-draft.ts';
import type { SectionId } from '../../section-ids.ts';

/** What a form is filled in over. */
export type StepContext = {
  file: CaseFile;
  today: CalendarDay;
  minute: LocalMinute;
  /** People of the office, for forms that choose one. */
  people: readonly CaseFile['people'][number][];
};

export type Terms = Readonly<Record<string, Words>>;

/** A field of a step's form; what it holds is named by its kind. */
export type StepField<V> = {
  name: keyof V & string;
  label: StepLabel;
  required?: boolean | ((value: V) => boolean);
  show?: (value: V, context: StepContext) => boolean;
  hint?: (value: V, context: StepContext) => Words | null;
} & (
  | {
      kind: 'day';
      min?: (context: StepContext) => CalendarDay | null;
      max?: (context: StepContext) => CalendarDay | null;
    }
  /** `note` and `lines` are long texts; of `lines` each is a thing of its own. */
  | {
      kind: 'minute' | 'text' | 'note' | 'lines' | 'yuan' | 'tick' | 'partyDays' | 'oralTerms' | 'events';
    }
  /** `ticks` holds a list of codes, `choice` one or none. */
  | { kind: 'choice' | 'ticks'; terms: (context: StepContext, value: V) => Terms; optional?: boolean }
);

export type Values = Record<string, unknown>;

/** Where the desk goes when the step was taken. */
export type StepDone = { section?: SectionId; path?: string };

/** The form of one step: its fields in order, what is in them at first, and what is done with them. */
export type StepForm<V = Values> = {
  shape: FormShape<V>;
  blank: (context: StepContext) => V;
  fields: readonly StepField<V>[];
  /** Facts to have before one's eyes while filling it in. */
  about?: ComponentType<{ context: StepContext; value: V }>;
  /** Ends something, or cannot be meant lightly. */
  grave?: boolean;
  run: (app: App, value: V, context: StepContext) => Promise<StepDone>;
};

/** A form by the schema of its values. */
export function stepForm<S extends z.ZodType<object>>(
  shape: S,
  form: Omit<StepForm<z.output<S>>, 'shape'>,
): StepForm {
  // The dialog hands each form back what it made itself, so the values may be looked at as fields by name there.
  return { shape, ...form } as unknown as StepForm;
}

/** One thing a line; empty lines are none. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The people of the office that may be chosen, by id. */
export const peopleTerms = ({ people }: StepContext, keep: readonly string[] = []): Terms =>
  Object.fromEntries(
    people
      .filter((person) => person.active || keep.includes(person.id))
      .map((person) => [person.id, { zh: person.body.name, en: person.body.name }]),
  );

/** Parties by id. */
export const partyTerms = (parties: CaseFile['parties']): Terms =>
  Object.fromEntries(parties.map(({ id, body }) => [id, { zh: body.name || '—', en: body.name || '—' }]));

/** A day a required field holds. @throws Error when the dialog let an empty one through, which is a bug */
export function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('a required field is empty');
  return value;
}
