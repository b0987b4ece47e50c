import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { textOf } from '../../../shared/documents/layout/page.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import {
  bundledFonts,
  factsFor,
  fontsWithRare,
  hasRareFont,
  laidOut,
  pdfOf,
  plainTemplate,
  sample,
} from './paper-fixtures.ts';
import { bare, hasTool, textByPdfjs, textByPoppler } from './pdf-readers.ts';

const facts = factsFor(sample());
const poppler = hasTool('pdftotext');
const whenPoppler = poppler ? it : it.skip;
if (!poppler) console.warn('skipped: pdftotext is not installed, text is read by pdf.js alone');

describe.each(catalogue.map((template) => [template.id, template] as const))(
  '%s from the sample',
  (_, template) => {
    const put = layoutDocument(template, facts, bundledFonts()).pages.map((page) => bare(textOf(page)));

    it('pdf.js reads what was put in', async () => {
      const { bytes, missing } = await pdfOf(template, facts);
      expect(missing).toEqual([]);
      expect((await textByPdfjs(bytes)).map(bare)).toEqual(put);
    });

    whenPoppler('poppler reads what was put in', async () => {
      const { bytes } = await pdfOf(template, facts);
      expect(textByPoppler(bytes).map(bare)).toEqual(put);
    });
  },
);

describe('text that readers like to get wrong', () => {
  const texts = [
    ['radicals beside their ideographs', '⼀一⼆二⼈人⼊入⼤大⼥女⼯工⼼心⽇日⽉月⽔水⽕火⽤用⾦金⻔门'],
    ['dashes and dots', '工资——包括加班费——一次付清……没有其他'],
    ['a name with a dot', '买买提·艾合买提、阿卜杜热合曼·买买提'],
    ['letters, numbers, ligatures', 'office fi ffl 330099198503121010 HT-2024-0087 ￥1,234.50 １２３ＡＢＣ'],
    [
      'rare names in the basic font',
      '䶮㛃𬭎𬱖㑇㧑㙍㭎㛹㥄㬎㬚㳠䜣䥽䲟䴖鿏鿭龑𫖮𫖯𫘧𬍛𬘓𬘭𬘬𬣙𬤝𬬻𬭊𬭚𬭳𬸣𬀩',
    ],
  ] as const;
  it.each(texts)('%s', async (_, text) => {
    const { bytes, missing } = await pdfOf(plainTemplate([text]), {});
    expect(missing).toEqual([]);
    expect(bare((await textByPdfjs(bytes)).join(''))).toContain(bare(text));
    if (poppler) expect(bare(textByPoppler(bytes).join(''))).toContain(bare(text));
  });

  it.skipIf(!hasRareFont)(
    'Extension B with a font of the computer (skipped without fonts-hanazono)',
    async () => {
      const text = '申请人𠀀𠂢𠮷𡈽𢘐𣗋𤭢𥁕𦥯𧦅𨑨𩵋𪚲';
      const without = await pdfOf(plainTemplate([text]), {});
      expect(without.missing.length).toBeGreaterThan(5);
      const { bytes, missing } = await pdfOf(plainTemplate([text]), {}, fontsWithRare());
      expect(missing).toEqual([]);
      expect(bare((await textByPdfjs(bytes)).join(''))).toContain(text);
      if (poppler) expect(bare(textByPoppler(bytes).join(''))).toContain(text);
    },
  );

  it('a character no font has is reported with its code point, once, and shown as 〓', () => {
    const ghost = String.fromCodePoint(0x2ebf0);
    const file = sample((one) => {
      for (const party of one.parties) if (party.ord === 1) party.body.name = `李${ghost}${ghost}`;
    });
    const { pages, missing } = laidOut('intake-registration', file);
    expect(missing).toEqual([{ char: ghost, codePoint: 0x2ebf0 }]);
    expect(pages.length).toBeGreaterThan(0);
  });

  it('the same facts give the same bytes', async () => {
    for (const template of catalogue) {
      const [one, two] = [await pdfOf(template, facts), await pdfOf(template, facts)];
      expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    }
  });
});
