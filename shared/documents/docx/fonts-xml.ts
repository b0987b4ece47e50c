/** The typefaces papers ask Word for. They are on every Chinese Windows; other systems look for the other names. */
export const typefaces = {
  fangsong: {
    zh: '仿宋',
    other: 'FangSong,FangSong_GB2312,STFangsong,Noto Serif CJK SC',
    panose: '02010609060101010101',
    family: 'modern',
  },
  song: {
    zh: '宋体',
    other: 'SimSun,NSimSun,STSong,Noto Serif CJK SC',
    panose: '02010600030101010101',
    family: 'auto',
  },
  hei: {
    zh: '黑体',
    other: 'SimHei,Microsoft YaHei,STHeiti,Noto Sans CJK SC',
    panose: '02010609060101010101',
    family: 'modern',
  },
} as const;

export const latinTypeface = 'Times New Roman';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** word/fontTable.xml: what each typeface is called elsewhere and what it looks like. */
export function fontsXml(): string {
  const chinese = Object.values(typefaces).map(
    ({ zh, other, panose, family }) =>
      `<w:font w:name="${zh}"><w:altName w:val="${other}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  const latin = `<w:font w:name="${latinTypeface}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
  return `${declaration}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${chinese.join('')}${latin}</w:fonts>`;
}
