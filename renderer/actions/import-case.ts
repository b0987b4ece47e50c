import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Draft, TableName } from '../../shared/schema/record-types.ts';
import type { Writer } from '../db/write.ts';
import type { Needs } from './needs.ts';

type Lists = {
  [T in TableName]: T extends keyof CaseFile ? (CaseFile[T] extends readonly unknown[] ? T : never) : never;
}[TableName];

/** Records of a case file in the order they must be written: parents before children. */
const order: readonly Lists[] = [
  'parties',
  'claims',
  'consents',
  'sessions',
  'utterances',
  'offers',
  'agreements',
  'signatures',
  'terms',
  'payments',
  'followUps',
  'steps',
  'agents',
  'attachments',
  'evidence',
  'inquiries',
  'recusals',
  'extensions',
  'routes',
  'matters',
  'deliveries',
];

/** Takes the sample office and its case into an empty desk, in one change. Returns the id of its first person. */
export function sampleActions({ change }: Pick<Needs, 'change'>) {
  return {
    load: (file: CaseFile) =>
      change('sample.load', async (w) => {
        const { id: officeId, ...office } = file.office;
        await w.create('offices', office as Draft<'offices'>, officeId);
        for (const { id, ...person } of file.people) await w.create('people', person as Draft<'people'>, id);
        await writeCase(w, file);
        return file.people[0]?.id ?? '';
      }),
  };
}

/** Writes the case and its children with their own ids. */
async function writeCase(w: Writer, file: CaseFile): Promise<void> {
  const { id, ...row } = file.case;
  await w.create('cases', row as Draft<'cases'>, id);
  for (const table of order) {
    for (const { id: childId, ...child } of file[table]) {
      await w.create(table, child as Draft<typeof table>, childId);
    }
  }
}
