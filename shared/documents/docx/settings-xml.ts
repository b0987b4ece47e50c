const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** 避头尾: what may not begin a line, and what may not end one. */
const neverFirst = '!%),.:;?]}·—’”…‰℃、。〉》」』】〕〗！％），．：；？］｝～';
const neverLast = '$([{‘“〈《「『【〔〖（［｛￥¥';

/** word/settings.xml: no line begins or ends as it must not, no mark takes more room than it needs. */
export function settingsXml(): string {
  const parts = [
    '<w:zoom w:percent="100"/>',
    '<w:defaultTabStop w:val="420"/>',
    // Page numbers stand outside: right on odd pages, left on even ones.
    '<w:evenAndOddHeaders/>',
    '<w:characterSpacingControl w:val="compressPunctuation"/>',
    `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${neverLast}"/>`,
    `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${neverFirst}"/>`,
    '<w:compat><w:ulTrailSpace/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
  ];
  return `${declaration}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${parts.join('')}</w:settings>`;
}
