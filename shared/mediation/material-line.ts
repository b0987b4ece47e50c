/** One line of a list of materials: what it is, how many, original or copy, and a remark. */
export type Material = { name: string; copies: string; form: string; note: string };

/**
 * A material as it is entered in one line, its parts apart by `；` (or `;` or a tab): `劳动合同；1；复印件；核对后退还原件`.
 * Parts that are left out are empty; a bare number of copies reads as 份.
 */
export function materialOf(line: string): Material {
  const [name = '', copies = '', form = '', ...rest] = line.split(/[；;\t]/u).map((part) => part.trim());
  return { name, copies: /^\d+$/u.test(copies) ? `${copies}份` : copies, form, note: rest.join('；') };
}
