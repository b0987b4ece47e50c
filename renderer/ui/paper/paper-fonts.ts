import type { TextRun } from '../../../shared/documents/layout/page.ts';

/** The family of the papers on screen. */
const paperFamily = 'Hejie Serif';

const faces = [
  { file: '/fonts/NotoSerifSC-Regular.ttf', weight: '400' },
  { file: '/fonts/NotoSerifSC-Bold.ttf', weight: '700' },
];

/** Family and weight of a font of the layout. Rare characters come from a font of this computer, which the browser finds. */
export function fontOf(font: TextRun['font']): { family: string; weight: 400 | 700 } {
  return { family: `"${paperFamily}", serif`, weight: font === 'bold' ? 700 : 400 };
}

let loaded: Promise<void> | null = null;

/** Loads the fonts of the papers, once per window; only the document page asks. */
export function loadPaperFonts(): Promise<void> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function load(): Promise<void> {
  const loading = faces.map(({ file, weight }) =>
    new FontFace(paperFamily, `url(${file})`, { weight }).load(),
  );
  for (const face of await Promise.all(loading)) document.fonts.add(face);
}
