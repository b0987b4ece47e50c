import type { RecordStamp } from './record.ts';
import type { Draft, TableName } from './record-types.ts';

/** A row of any record table, when the code works on all of them alike. */
export type StoredRow = RecordStamp & { body: Record<string, unknown>; [field: string]: unknown };

/** The declared fields of a loose object type, without its index signature. */
export type Known<T> = {
  [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K];
};

/** A change of some card fields and some body fields of a record. */
export type Patch<T extends TableName> = Partial<Omit<Known<Draft<T>>, 'body'>> & {
  body?: Partial<Known<Draft<T>['body']>>;
};
