/** What a form of fields holds: a record as it will be written, not yet checked. */
export type FormValue = Record<string, unknown>;

const isForm = (value: unknown): value is FormValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path such as `body.reply.on`; undefined where a part of the way is missing. */
export function valueAt(form: FormValue, path: string): unknown {
  let now: unknown = form;
  for (const name of path.split('.')) now = isForm(now) ? now[name] : undefined;
  return now;
}

/** The form with another value at a path; what lies on the way is made where it is missing. */
export function withValue(form: FormValue, path: string, value: unknown): FormValue {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...form, [name]: value };
  const inner = form[name];
  return { ...form, [name]: withValue(isForm(inner) ? inner : {}, rest.join('.'), value) };
}

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
const changedOf = (before: FormValue, after: FormValue): FormValue =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => differs(before[name], value)));

/** The card and body fields that differ, as a patch of the record, so that edits of two people meet field by field. */
export function recordPatch(before: FormValue, after: FormValue): FormValue {
  const { body: bodyBefore, ...cardBefore } = before;
  const { body, ...card } = after;
  const inBody = changedOf(isForm(bodyBefore) ? bodyBefore : {}, isForm(body) ? body : {});
  return {
    ...changedOf(cardBefore, card),
    ...(Object.keys(inBody).length > 0 ? { body: inBody } : {}),
  };
}
