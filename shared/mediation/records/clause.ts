import { z } from 'zod';
import { Basis } from '../../law/citation.ts';
import { defineRecord } from '../../schema/record.ts';

/** 条款 of the office's clause library (条款库): added to a paper before it is issued. */
export const Clause = defineRecord({
  table: 'clauses',
  zh: '条款',
  indexes: [],
  card: {
    /** False: no longer offered; papers that have it keep it. */
    active: z.boolean(),
    /** Place in the library; those with the same number stand by title. */
    order: z.number().int().min(0),
  },
  body: {
    title: z.string(),
    /** Template text: `{path}` prints a fact, `**…**` is bold. */
    text: z.string(),
    /** Document ids it is for; empty: all. */
    documents: z.array(z.string()),
    /** What it rests on, with how far the citation may be trusted; empty: on the agreement of the parties alone. */
    bases: z.array(Basis).default([]),
  },
});
export type Clause = z.output<typeof Clause.row>;
