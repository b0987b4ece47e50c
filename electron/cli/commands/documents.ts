import type { RoundPaperCard } from '../../../shared/documents/bargaining/cards/card.ts';
import { roundCardOf } from '../../../shared/documents/bargaining/cards.ts';
import { bargainingCatalogue } from '../../../shared/documents/bargaining/catalogue.ts';
import type { PaperCard } from '../../../shared/documents/cards/card.ts';
import { cardOf } from '../../../shared/documents/cards.ts';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { formatBasis } from '../../../shared/law/citation.ts';
import { type Command, UnusableInput } from '../command.ts';
import { optionsOf } from '../options.ts';

export const command: Command = {
  usage: '--list',
  about: '列出可以制作的文书及所需事实 / lists the documents it can make and the facts each needs',
  details: [
    'about: 由案件 case、诉求 lead、报表 report、集体协商 round 还是单位台账 office 制作 / what it is made of',
    'card: 环节、归档要求、签署人、份数、印章和依据 / stage, dossier, who signs, copies, seal and legal basis; null: not stated',
    'required: 缺一不可的事实 / facts it cannot do without; needs: 全部事实，optional 可以留空 / all facts, optional ones may stay blank',
  ],
  async run(args, io) {
    if (!optionsOf(args, { list: 'flag' }).options.list) throw new UnusableInput('documents: --list');
    io.answer(
      [...catalogue, ...bargainingCatalogue].map(({ id, version, zh, en, needs, about = 'case' }) => ({
        id,
        version,
        zh,
        en,
        about,
        card: told(roundCardOf(id) ?? cardOf(id)),
        required: needs.filter((need) => !need.optional).map((need) => need.path),
        needs,
      })),
    );
    return 0;
  },
};

/** A card with its citations in words. */
const told = (card: PaperCard | RoundPaperCard | undefined) =>
  card ? { ...card, basis: card.basis.map(formatBasis) } : null;
