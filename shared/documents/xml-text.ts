const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for the content or an attribute of an XML element. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => marks[char] ?? char);

// Control characters but tab and line feed, half of a pair, and the two code points that are none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text without the characters XML does not take; none of them carries ink. Line ends become line feeds. */
export const xmlSafe = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(unprintable, '');
