import { describe, expect, it } from 'vitest';
import { copyCount, copyRules } from '../../../shared/documents/cards/card.ts';
import { cardOf } from '../../../shared/documents/cards.ts';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import type { TemplateBlock } from '../../../shared/documents/template.ts';
import { sample } from './paper-fixtures.ts';

const blocksOf = (blocks: readonly TemplateBlock[]): TemplateBlock[] =>
  blocks.flatMap((block) => [
    block,
    ...('blocks' in block ? blocksOf(block.blocks) : []),
    ...('otherwise' in block && block.otherwise ? blocksOf(block.otherwise) : []),
  ]);

describe.each(catalogue.map((template) => [template.id, template] as const))('%s', (id, template) => {
  const card = cardOf(id);

  it('has a card with signers, copies and a basis', () => {
    expect(card).toBeDefined();
    expect(card?.signers.length).toBeGreaterThan(0);
    expect(card?.basis.length).toBeGreaterThan(0);
    expect(card?.copies.minimum).toBeGreaterThan(0);
    if (card?.dossier === 'conditional') expect(card.dossierWhen).toBeTruthy();
  });

  it('has room for the seal its card names, and for none when it names none', () => {
    const text = JSON.stringify(blocksOf(template.blocks));
    const room = /"kind":"seal"|印章|盖章|公章|signing/u.test(text);
    if (card?.seal) expect(room).toBe(true);
    else expect(text).not.toContain('"kind":"seal"');
  });
});

describe('份数', () => {
  it.each([
    ['acceptance-notice', 13],
    ['mediation-application', 2],
    ['mediation-agreement', 13],
    ['meeting-notice', 13],
    ['service-receipt', 1],
    ['consent-inquiry', 2],
  ])('%s of eleven workers and one unit: %i', (id, copies) => {
    const card = cardOf(id);
    if (!card) throw new Error(id);
    expect(copyCount(card, sample())).toBe(copies);
  });

  it('every rule has words', () => {
    for (const rule of Object.values(copyRules)) expect(rule.zh && rule.en).toBeTruthy();
  });
});
