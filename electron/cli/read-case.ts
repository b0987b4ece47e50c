import { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Io } from './command.ts';
import { readChecked } from './read-checked.ts';

/** Reads a case file. @throws UnusableInput with one line that names the first wrong fields and what to do */
export const readCase = (path: string, io: Io): Promise<CaseFile> =>
  readChecked(path, CaseFile, io, { zh: '案件文件', en: 'case file', schemaName: 'case' });
