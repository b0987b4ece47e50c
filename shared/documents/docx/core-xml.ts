import { escapeXml, xmlSafe } from '../xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const producer = 'Hejie Desk';

/** docProps/core.xml: title, language and the instant of making. `at`: ISO instant, UTC. */
export function coreXml({ title, at }: { title: string; at: string }): string {
  const instant = `${at.slice(0, 19)}Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(xmlSafe(title))}</dc:title><dc:creator>${producer}</dc:creator><dc:language>zh-CN</dc:language><cp:lastModifiedBy>${producer}</cp:lastModifiedBy>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}
