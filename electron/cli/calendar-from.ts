import type { ArrangementFault } from '../../shared/law/workdays/arrangement-file.ts';
import { readArrangementFile } from '../../shared/law/workdays/arrangement-file.ts';
import { type WorkCalendar, workCalendar } from '../../shared/law/workdays/work-calendar.ts';
import { type Io, UnusableInput } from './command.ts';
import { readJson } from './read-json.ts';

/** Help of the option that names the file; the same in every command that counts days. */
export const arrangementsHelp =
  '--arrangements: 放假安排 [{year, source, off, work, lieu?} …]，代替程序已有的年度 / in place of the years the program knows';

/**
 * 工作日历 with the arrangements of a file in place of the published ones; without a file the published calendar.
 * @throws UnusableInput naming the first thing that is wrong: days must not be counted by half a notice
 */
export async function calendarFrom(path: string | undefined, io: Io): Promise<WorkCalendar> {
  if (path === undefined) return workCalendar();
  const { arrangements, faults } = readArrangementFile(JSON.stringify(await readJson(path, io)));
  const [fault] = faults;
  if (fault) throw new UnusableInput(`${path}: 放假安排 / arrangements: ${placeOf(fault)}${fault.kind}`);
  return workCalendar({ arrangements });
}

const placeOf = ({ item, field, found }: ArrangementFault): string => {
  const place = [item > 0 ? `#${item}` : '', field, found].filter((part) => part !== '').join(' ');
  return place === '' ? '' : `${place}: `;
};
