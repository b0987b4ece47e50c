import { CaseFile } from '../../shared/mediation/case-file.ts';
import { type Io, UnusableInput } from './command.ts';
import { readJson } from './read-json.ts';

/** Reads and checks a case file. Every wrong place is one line, without what stands there. */
export async function readCase(path: string, io: Io): Promise<CaseFile> {
  const checked = CaseFile.safeParse(await readJson(path, io));
  if (checked.success) return checked.data;
  const wrong = checked.error.issues.map(
    ({ path: place, code }) => `${place.map(String).join('.') || '-'}: ${code}`,
  );
  for (const line of wrong.slice(0, 20)) io.complain(`${path}: ${line}`);
  throw new UnusableInput(`${path}: 不是有效的案件文件 / not a valid case file (hejie schema case)`);
}
