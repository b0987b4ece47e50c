/** A row of a repeated part, such as one claim or one instalment. */
export type FactRow = { readonly [field: string]: string };

/**
 * What a paper says, as text ready to print: field path → text or rows. JSON-safe, so an issued paper keeps its facts
 * and reprints unchanged. An empty text or list is a fact that is not there.
 */
export type Facts = { readonly [path: string]: string | readonly FactRow[] };

/** The text of a path; empty when there is none. */
export const textFact = (facts: Facts, path: string): string => {
  const value = facts[path];
  return typeof value === 'string' ? value : '';
};

/** The rows of a path; empty when there are none. */
export const rowsFact = (facts: Facts, path: string): readonly FactRow[] => {
  const value = facts[path];
  return Array.isArray(value) ? value : [];
};

/** True when the path holds something to print. */
export const hasFact = (facts: Facts, path: string): boolean => {
  const value = facts[path];
  return value !== undefined && value.length > 0 && (typeof value !== 'string' || value.trim() !== '');
};
