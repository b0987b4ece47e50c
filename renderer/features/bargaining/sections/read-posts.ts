import type { PostRow } from '../../../../shared/bargaining/records/table.ts';
import { parseYuan } from '../../../../shared/kernel/money.ts';

/** Rows of a pasted table of posts (岗位、人数、基期工资、目标工资、一线), and how many could not be read. */
export function readPosts(text: string): { rows: PostRow[]; bad: number } {
  let bad = 0;
  const rows = text
    .split('\n')
    .map((line) => line.split(/\t|｜|\|/).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .flatMap((cells, at): PostRow[] => {
      const [post = '', people = '', base = '', target = '', frontline = ''] = cells;
      const headcount = Number(people.normalize('NFKC').replace(/[,人]/g, ''));
      const [baseFen, targetFen] = [parseYuan(base), parseYuan(target)];
      if (
        post === '' ||
        people === '' ||
        !Number.isInteger(headcount) ||
        headcount < 0 ||
        baseFen === null ||
        targetFen === null
      ) {
        // The first row may be headings.
        if (at > 0 || /\d/.test(people)) bad += 1;
        return [];
      }
      return [{ post, headcount, baseFen, targetFen, frontline: /^(是|√|✓|一线|y|yes|1)$/i.test(frontline) }];
    });
  return { rows, bad };
}
