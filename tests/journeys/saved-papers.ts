import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The file of this name anywhere below a folder. @throws Error when there is none */
export function findFile(folder: string, name: string): string {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith(name),
  );
  if (!found || name === '') throw new Error(`no file “${name}” below ${folder}`);
  return join(folder, found);
}

/** Text of a PDF as pdf.js reads it; each page ends with a form feed. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let no = 1; no <= document.numPages; no += 1) {
    const content = await (await document.getPage(no)).getTextContent();
    text += `${content.items.map((item) => ('str' in item ? item.str : '')).join('')}\f`;
  }
  return text;
}
