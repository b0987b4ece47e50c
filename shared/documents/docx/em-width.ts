/** Width of a text in em, near enough to say how many lines it takes: letters and figures half, others whole. */
export const emWidth = (text: string): number => {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
  return width;
};
