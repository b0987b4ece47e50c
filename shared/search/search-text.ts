/** Text as it is stored and looked for: compatibility forms unified, lower case, single spaces. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The terms of a query; every one must be found. */
export function queryTerms(query: string): string[] {
  return searchable(query)
    .split(' ')
    .filter((term) => term !== '');
}
