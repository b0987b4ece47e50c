/**
 * PDF/A of a file: `1b`, the default, is checked by an independent validator in the tests. `2b` is the same content
 * labelled and laid down for part 2 (PDF 1.7, no CIDSet); no validator for part 2 was at hand.
 */
export const conformances = ['1b', '2b'] as const;
export type Conformance = (typeof conformances)[number];
