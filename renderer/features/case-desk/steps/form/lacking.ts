import type { StepContext, StepField, StepForm, Values } from './step-form.ts';

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The fields on show: what does not apply to this case or answer is left out. */
export const shownFields = (
  form: StepForm,
  value: Values,
  context: StepContext,
): readonly StepField<Values>[] => form.fields.filter((field) => field.show?.(value, context) !== false);

/** True when the field must be filled in. */
export const isRequired = ({ required }: StepField<Values>, value: Values): boolean =>
  typeof required === 'function' ? required(value) : (required ?? false);

/** Names of the fields that must be filled in and are not. */
export const lackingFields = (form: StepForm, value: Values, context: StepContext): string[] =>
  shownFields(form, value, context)
    .filter((field) => isRequired(field, value) && isEmpty(value[field.name]))
    .map((field) => field.name);
